// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disks.h"

#include "common/bytes.h"
#include "image/blockdevice.h"
#include "partition/partitionfinder.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/syscall.h>
#include <thread>

namespace torpor
{

namespace
{

// Before the user is told.
constexpr auto patience = std::chrono::seconds(3);
// Whoever switched on has plugged in what is to be there; usb-storage takes 1 s, hubs a little.
constexpr auto mediumWait = std::chrono::seconds(5);
constexpr auto pollInterval = std::chrono::milliseconds(10);

// The superblocks of ext4 (at 1 KiB), XFS (0), F2FS (1 KiB), FAT (0) and btrfs (64 KiB) lie within it; all
// but XFS change theirs whenever they are mounted for writing.
constexpr std::size_t fingerprintedBytes = 128 << 10;

Result<Id> fingerprint(const std::filesystem::path &device)
{
    auto partition = FileBlockDevice::open(device, Access::ReadOnly);
    if (!partition)
        return passOn(partition);
    AlignedBuffer head(std::min<std::uint64_t>(fingerprintedBytes, partition->size()));
    if (auto read = partition->read(0, head.bytes()); !read)
        return passOn(read);
    return Id::hashOf(head.bytes());
}

} // namespace

Result<void> loadModules(const std::vector<std::string> &paths)
{
    for (const std::string &path : paths) {
        auto file = openFile("/" + path, O_RDONLY);
        if (!file)
            return passOn(file, "loading drivers");
        if (::syscall(SYS_finit_module, file->get(), "", 0) < 0 && errno != EEXIST)
            return failErrno("loading " + path, errno, Code::SaveKernelMissingDriver);
    }
    return {};
}

Result<Partition> waitForPartition(const Roots &roots, std::string_view partuuid, Console &console,
                                   std::chrono::seconds atMost)
{
    const PartitionFinder finder(roots);
    const auto begun = std::chrono::steady_clock::now();
    bool told = false;
    for (;;) {
        auto partition = finder.find(partuuid);
        if (partition || partition.error().code != Code::PartitionMissing)
            return partition;
        const auto waited = std::chrono::steady_clock::now() - begun;
        if (waited > atMost)
            return fail(Code::PartitionMissing, "the hibernating partition {} did not appear", partuuid);
        if (waited > patience && !std::exchange(told, true))
            console.say("Waiting for the disk with the hibernating partition ...");
        std::this_thread::sleep_for(pollInterval);
    }
}

std::vector<Fingerprint> takeFingerprints(const Roots &roots, const std::vector<std::string> &partuuids)
{
    const PartitionFinder finder(roots);
    std::vector<Fingerprint> fingerprints;
    for (const std::string &partuuid : partuuids) {
        const auto partition = finder.find(partuuid);
        if (!partition || fingerprints.size() == mostFingerprints)
            continue;
        if (const auto hash = fingerprint(partition->devicePath))
            fingerprints.push_back({partuuid, *hash});
    }
    return fingerprints;
}

Result<void> compareFingerprints(const Roots &roots, const std::vector<Fingerprint> &expected,
                                 const std::vector<std::string> &removable, Console &console)
{
    for (const Fingerprint &then : expected) {
        const bool mayBeGone = std::ranges::contains(removable, then.partuuid);
        auto partition =
            waitForPartition(roots, then.partuuid, console, mayBeGone ? mediumWait : longestWait);
        // The session will find out, as it does when a stick is pulled while it runs: it loses the stick, not
        // itself.
        if (mayBeGone && !partition && partition.error().code == Code::PartitionMissing) {
            console.say(
                std::format("A medium that the session has mounted is not there ({}).", then.partuuid));
            continue;
        }
        if (!partition)
            return fail(Code::FilesystemChanged, "partition {}, which the session has mounted, is not there",
                        then.partuuid);
        const auto now = fingerprint(partition->devicePath);
        if (!now)
            return fail(Code::FilesystemChanged,
                        "partition {}, which the session has mounted, cannot be read: {}", then.partuuid,
                        now.error().message);
        if (*now != then.hash)
            return fail(Code::FilesystemChanged,
                        "partition {}, which the session has mounted, has been written to since",
                        then.partuuid);
    }
    return {};
}

} // namespace torpor
