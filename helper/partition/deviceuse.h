// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace torpor
{

struct Mount {
    dev_t device = 0; // of the filesystem: for btrfs no real device's
    std::string mountPoint;
    std::string type;
    std::string source; // often a device's path
    bool readOnly = false;
};

// /proc/PID/mountinfo. Lines that cannot be understood are Malformed: a mount
// that is overlooked costs a filesystem.
[[nodiscard]] Result<std::vector<Mount>> parseMountinfo(std::string_view text);

// /proc/swaps: the paths of all swap devices and files.
[[nodiscard]] Result<std::vector<std::string>> parseSwaps(std::string_view text);

// The mounts of every mount namespace, those of a container included.
[[nodiscard]] Result<std::vector<Mount>> allMounts(const std::filesystem::path &proc);

} // namespace torpor
