// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mountedpartitions.h"

#include "partition/deviceuse.h"
#include "partition/partitionfinder.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace torpor
{

namespace
{

// The device and everything that it is stacked on.
void addWithSlaves(const Roots &roots, dev_t device, std::set<dev_t> &devices)
{
    if (device == 0 || !devices.insert(device).second)
        return;
    const auto slaves = roots.sys / "dev/block" /
                        std::format("{}:{}", gnu_dev_major(device), gnu_dev_minor(device)) / "slaves";
    std::error_code error;
    for (const auto &slave : std::filesystem::directory_iterator(slaves, error)) {
        const auto numbers = readText(slave.path() / "dev").value_or("");
        const auto parts = splitText(trimmed(numbers), ':');
        if (parts.size() != 2)
            continue;
        const auto major = parseNumber(parts[0], 10);
        const auto minor = parseNumber(parts[1], 10);
        if (major && minor)
            addWithSlaves(roots,
                          gnu_dev_makedev(static_cast<unsigned>(*major), static_cast<unsigned>(*minor)),
                          devices);
    }
}

// The Filesystem Hierarchy Standard's places for media, and udisks'.
bool isForMedia(std::string_view mountPoint)
{
    const std::string path = std::string(mountPoint) + "/";
    return path.starts_with("/media/") || path.starts_with("/run/media/") || path.starts_with("/mnt/");
}

} // namespace

Result<MountedPartitions> mountedPartitions(const Roots &roots, const DeviceAccess &access)
{
    auto mounts = allMounts(roots.proc);
    if (!mounts)
        return passOn(mounts);
    std::set<dev_t> devices;
    std::set<dev_t> needed;
    for (const Mount &mount : *mounts) {
        std::set<dev_t> own;
        addWithSlaves(roots, mount.device, own);
        // btrfs shows a number of its own there; its source is a real device.
        struct stat status{};
        if (mount.source.starts_with('/') && ::stat(mount.source.c_str(), &status) == 0 &&
            S_ISBLK(status.st_mode))
            addWithSlaves(roots, status.st_rdev, own);
        devices.insert(own.begin(), own.end());
        if (!isForMedia(mount.mountPoint))
            needed.insert(own.begin(), own.end());
    }
    auto partitions = PartitionFinder(roots, access).all();
    if (!partitions)
        return passOn(partitions);
    std::set<std::string> all;
    std::set<std::string> removable;
    for (const Partition &partition : *partitions) {
        if (!devices.contains(partition.device))
            continue;
        all.insert(partition.partuuid);
        if (!needed.contains(partition.device))
            removable.insert(partition.partuuid);
    }
    return MountedPartitions{{all.begin(), all.end()}, {removable.begin(), removable.end()}};
}

} // namespace torpor
