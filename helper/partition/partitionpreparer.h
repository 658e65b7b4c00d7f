// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "common/id.h"
#include "deviceaccess.h"
#include "partition.h"
#include "preflight.h"

#include <string_view>

namespace torpor
{

struct Prepared {
    Id target; // in the superblock; with the PARTUUID it names the partition
    std::string partuuid;
    std::uint64_t sizeBytes = 0;
};

// Makes a partition the hibernating partition, and undoes it. The only code
// that writes to a partition without our superblock on it.
class PartitionPreparer
{
public:
    explicit PartitionPreparer(Roots roots = {}, const DeviceAccess &access = DeviceAccess::system());

    // Removes what libblkid could take for data and writes an empty store with
    // a new target id. Refuses as `Preflight` does.
    [[nodiscard]] Result<Prepared> prepare(std::string_view partuuid, const PreflightOptions &options) const;

    // The partition as it is now, if it is still this target's, in use by
    // nobody and without anything of somebody else's on it: `mkfs` does not
    // remove our superblock, so that alone does not allow writing.
    [[nodiscard]] Result<Partition> requirePrepared(std::string_view partuuid, const Id &target,
                                                    std::uint64_t neededBytes = 0) const;

    // Erases our superblock, if it is there and has this target id, or goes on
    // with that where it was interrupted (PartitionNotPrepared and
    // PartitionForeign otherwise).
    [[nodiscard]] Result<void> unprepare(std::string_view partuuid, const Id &target) const;

private:
    [[nodiscard]] Result<Fd> openChecked(const Partition &partition) const;

    Roots m_roots;
    const DeviceAccess &m_access;
};

} // namespace torpor
