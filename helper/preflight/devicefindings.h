// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "inventory/inventory.h"
#include "partition/deviceuse.h"

#include <optional>
#include <string>
#include <vector>

namespace torpor
{

// What the findings about devices are made of.
struct DeviceFindingFacts {
    Result<Inventory> inventory = fail(Code::NotFound, "none was taken");
    // The hibernating partition, as Device::number ("259:3"); nothing: none is prepared.
    std::optional<std::string> imagePartition;
    Result<std::vector<Mount>> mounts; // of the machine, for filesystems that no device carries
};

// What speaks against hibernating with these devices, and what is to be known
// of them. Pure. The severities are what is sensible where no rule says
// otherwise: only what would surely lose data blocks. What could not be found
// out is told as a finding that is not `known`, never passed over.
[[nodiscard]] std::vector<Finding> deviceFindings(const DeviceFindingFacts &facts);

} // namespace torpor
