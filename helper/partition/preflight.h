// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "deviceaccess.h"
#include "partition.h"

namespace torpor
{

struct PreflightOptions {
    // 0: any size will do.
    std::uint64_t neededBytes = 0;
    // Overrides PartitionHasData (and an image that waits to be resumed), nothing else.
    bool erase = false;
};

// Whether a partition may be made the hibernating partition. Touches nothing.
// The refusals, in this order: PartitionNotBlockDevice, PartitionIsDisk,
// PartitionMounted, PartitionIsSwap, PartitionInUse, PartitionReadOnly,
// PartitionTooSmall, PartitionHasData.
class Preflight
{
public:
    explicit Preflight(Roots roots = {}, const DeviceAccess &access = DeviceAccess::system());

    [[nodiscard]] Result<void> check(const Partition &partition, const PreflightOptions &options) const;
    // The same on a device that is open already, so that nothing can change in between.
    [[nodiscard]] Result<void> check(const Partition &partition, const PreflightOptions &options,
                                     int fd) const;

private:
    [[nodiscard]] Result<void> checkUse(const Partition &partition) const;
    [[nodiscard]] Result<void> checkContent(const Partition &partition, int fd) const;

    Roots m_roots;
    const DeviceAccess &m_access;
};

} // namespace torpor
