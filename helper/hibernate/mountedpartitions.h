// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"

#include <string>
#include <vector>

namespace torpor
{

// The PARTUUIDs of all partitions that a mounted filesystem lies on, also
// through device mapper, RAID and loop devices. Sorted, each once.
[[nodiscard]] Result<std::vector<std::string>> mountedPartitions(const Roots &roots);

} // namespace torpor
