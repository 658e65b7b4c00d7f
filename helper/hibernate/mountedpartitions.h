// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"
#include "partition/deviceaccess.h"

#include <string>
#include <vector>

namespace torpor
{

// PARTUUIDs of partitions that a mounted filesystem lies on, also
// through device mapper, RAID and loop devices. Sorted, each once.
struct MountedPartitions {
    std::vector<std::string> all;
    // Those of `all` that the system can do without: mounted only where people
    // plug in and pull out, below /media, /run/media and /mnt.
    std::vector<std::string> removable;
};

[[nodiscard]] Result<MountedPartitions>
mountedPartitions(const Roots &roots, const DeviceAccess &access = DeviceAccess::system());

} // namespace torpor
