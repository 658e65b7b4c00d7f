// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/id.h"
#include "common/mode.h"
#include "image/codec.h"
#include "image/format.h"
#include "memory/memorymap.h"
#include "memory/pagestructs.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace torpor
{

// Where things are in the initramfs.
inline constexpr std::string_view manifestPath = "torpor/manifest.json";
inline constexpr std::string_view modulesFolder = "torpor/modules";

// Kernel command line words that torpor-init looks at.
inline constexpr std::string_view roleParameter = "torpor.role="; // "save" or "resume"
// Given to B by its own kernel's kexec loader: the address to jump back to.
inline constexpr std::string_view reentryParameter = "kexec_jump_back_entry=";

// Everything that B and C must know and cannot find out themselves. It lies in
// the initramfs that both boot with.
struct Manifest {
    Mode mode = Mode::Hibernate;
    Id target;
    Id attempt;
    std::string partuuid; // of the hibernating partition
    CodecChoice codec = CodecChoice::Auto;
    bool verify = false; // read the image back before powering off
    FreeFill freeFill = FreeFill::None;
    Id memoryMapHash;
    MemoryLayout layout;
    // Nothing when A's kernel does not describe its pages: then all of them are saved.
    std::optional<PageStructs> pageStructs;
    std::uint64_t mailbox = 0; // physical address of A's mailbox page
    std::string kernelRelease;
    std::string kernelVersion;
    std::vector<std::string> filesystems; // PARTUUIDs of partitions that A has mounted
    std::vector<std::string> removable;   // of these, which may be gone when the session comes back
    std::vector<std::string> modules;     // paths in the initramfs, in the order of loading

    bool operator==(const Manifest &) const = default;
};

[[nodiscard]] std::string toJson(const Manifest &manifest);
// Malformed, naming the field, for anything that toJson() would not write.
[[nodiscard]] Result<Manifest> manifestFromJson(std::string_view text);

} // namespace torpor
