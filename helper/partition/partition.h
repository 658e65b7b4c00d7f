// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <sys/types.h>

namespace torpor
{

// A partition as the kernel and its disk's partition table show it now. Only
// the PARTUUID names it from one boot to the next: paths and device numbers
// are for opening it at once and for messages, and are never stored.
struct Partition {
    std::string partuuid; // lower case, as libblkid writes it
    std::string name;     // the kernel's name, such as nvme0n1p3
    std::filesystem::path devicePath;
    dev_t device = 0;
    std::uint64_t startBytes = 0; // on its disk
    std::uint64_t sizeBytes = 0;
    std::string typeCode; // GPT type GUID in lower case, or MBR type such as 0x83
    std::string label;    // GPT partition name, often empty

    std::string diskName;
    std::filesystem::path diskPath;
    std::string diskModel; // often empty on virtual disks
};

// A partition in a listing, with the reason why it cannot be prepared as it is.
struct Candidate {
    Partition partition;
    std::optional<Error> refusal;
};

} // namespace torpor
