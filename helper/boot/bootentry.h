// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "common/id.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace torpor
{

// What the boot loader starts to resume one attempt: the same bytes that kexec
// loads to save it, so that the two boots cannot differ.
struct ResumeEntry {
    Id attempt;
    std::string partuuid; // of the hibernating partition, lower case
    std::span<const std::byte> kernel;
    std::span<const std::byte> initramfs;
    // Words separated by single spaces. Printable ASCII without ' " and \ ,
    // which GRUB cannot hand on to Linux unchanged: InvalidArgument otherwise.
    std::string commandLine;
    // The first sector of the hibernating partition while its image is READY.
    std::array<std::byte, 512> marker{};
};

// The resume entry in a boot loader's menu. Everything is idempotent: arming
// twice, disarming what is not armed and removing what is not there succeed,
// and each repairs what a power cut left half done.
class BootEntry
{
public:
    virtual ~BootEntry() = default;

    // Stable: "grub-marker", "grub-next-entry".
    [[nodiscard]] virtual std::string_view name() const = 0;

    // Whether this machine can be armed at all. Touches nothing.
    [[nodiscard]] virtual Result<void> check() const = 0;

    // Writes the entry, flushes it so that the boot loader sees it without
    // replaying a journal, and verifies it. On failure nothing is armed.
    [[nodiscard]] virtual Result<void> arm(const ResumeEntry &entry) = 0;

    // Whether the next start really offers this entry: reads back the
    // generated configuration and the files. BootEntryNotEffective if not.
    [[nodiscard]] virtual Result<void> verify(const ResumeEntry &entry) const = 0;

    [[nodiscard]] virtual Result<bool> isArmed() const = 0;

    // The next start is a normal one; files may stay for the next time.
    [[nodiscard]] virtual Result<void> disarm() = 0;

    // Everything that was ever written is gone, the user's own content is back.
    [[nodiscard]] virtual Result<void> remove() = 0;
};

enum class BootMethod { Auto, GrubMarker, GrubNextEntry };

// "auto", "grub-marker" or "grub-next-entry", as in the settings.
[[nodiscard]] std::string_view bootMethodName(BootMethod method);
[[nodiscard]] Result<BootMethod> bootMethodFromName(std::string_view name);

// The boot entry for this machine: with Auto the first method whose check
// succeeds. BootLoaderUnsupported with every method's reason if none does.
[[nodiscard]] Result<std::unique_ptr<BootEntry>> selectBootEntry(const Roots &roots,
                                                                 BootMethod method = BootMethod::Auto);

// Disarms, or removes, whatever any method left behind, also on a machine
// whose boot loader has become unsupported since.
[[nodiscard]] Result<void> disarmAllBootEntries(const Roots &roots);
[[nodiscard]] Result<void> removeAllBootEntries(const Roots &roots);

} // namespace torpor
