// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "deviceaccess.h"
#include "partition.h"

#include <string_view>
#include <vector>

namespace torpor
{

// Finds partitions by reading the partition tables of all disks through
// libblkid. Links such as /dev/disk/by-partuuid are not trusted: udev may be
// late with them, and with two equal PARTUUIDs it keeps only one.
class PartitionFinder
{
public:
    explicit PartitionFinder(Roots roots = {}, const DeviceAccess &access = DeviceAccess::system());

    // All partitions that the kernel knows and a partition table confirms,
    // sorted by name. A disk that cannot be read is left out.
    [[nodiscard]] Result<std::vector<Partition>> all() const;

    // PartitionMissing when there is none, PartitionAmbiguous when several
    // disks have one of that PARTUUID (a cloned disk), PartitionIsDisk when
    // the id is that of a whole disk, InvalidArgument for what is no PARTUUID.
    [[nodiscard]] Result<Partition> find(std::string_view partuuid) const;

    // All of them with the reason why `prepare` without erasing would refuse.
    [[nodiscard]] Result<std::vector<Candidate>> list(std::uint64_t neededBytes = 0) const;

private:
    struct Disk {
        std::string partitionTableId;
        std::vector<Partition> partitions;
    };
    [[nodiscard]] Result<std::vector<Disk>> disks() const;
    [[nodiscard]] Result<Disk> readDisk(const std::string &name) const;

    Roots m_roots;
    const DeviceAccess &m_access;
};

// A PARTUUID in libblkid's form: a GUID, or the disk id and number of an MBR
// partition such as 1a2b3c4d-02. Lower case; InvalidArgument for anything else.
[[nodiscard]] Result<std::string> normalizedPartuuid(std::string_view text);

} // namespace torpor
