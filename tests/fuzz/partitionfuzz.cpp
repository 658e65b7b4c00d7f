// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lies on disks: partition tables in the listing, signatures of everything
// that libblkid knows, and wiping them.

#include "fakes/machinefolder.h"
#include "fuzz.h"
#include "partition/partitionfinder.h"
#include "partition/signatures.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/sysmacros.h>

namespace torpor
{

namespace
{

constexpr std::uint64_t diskSize = 2 << 20;

// Every device is the file with the input.
class OneDisk : public DeviceAccess
{
public:
    MemoryFile file;

    Result<Fd> open(const std::filesystem::path & /*path*/, DeviceOpen /*how*/) const override
    {
        return openFile(file.path(), O_RDWR);
    }
    Result<DeviceFacts> facts(int /*fd*/) const override
    {
        return DeviceFacts{true, makedev(8, 1), diskSize, false};
    }
};

// What the kernel shows of a disk with two partitions; they need not agree with the table on it.
const MachineFolder &sysfs()
{
    static const MachineFolder folder("/dev/shm"); // in memory
    static const bool made = [] {
        for (const auto &[number, start, size] :
             {std::tuple{1, 34, 512}, std::tuple{2, 2048, 1024}, std::tuple{5, 63, 64}}) {
            const std::string place = std::format("sys/class/block/sda/sda{}/", number);
            folder.write(place + "partition", std::format("{}\n", number));
            folder.write(place + "start", std::format("{}\n", start));
            folder.write(place + "size", std::format("{}\n", size));
            folder.write(place + "dev", std::format("8:{}\n", number));
            std::filesystem::create_directory_symlink(std::format("sda/sda{}", number),
                                                      folder.path() /
                                                          std::format("sys/class/block/sda{}", number));
        }
        return true;
    }();
    require(made, "the disk is shown");
    return folder;
}

} // namespace

void fuzzOne(std::span<const std::byte> bytes)
{
    static OneDisk disk;
    disk.file.fill(bytes, diskSize);

    const auto partitions = must(PartitionFinder(sysfs().roots(), disk).all(), "listing partitions");
    require(partitions.size() <= 3, "only partitions that the kernel shows are listed");
    for (const Partition &partition : partitions) {
        require(!partition.partuuid.empty() && normalizedPartuuid(partition.partuuid) == partition.partuuid,
                "a listed partition can be named: " + partition.partuuid);
        require(partition.sizeBytes > 0 && !partition.typeCode.empty(), "a partition has size and type");
    }

    const auto signatures = findSignatures(disk.file.descriptor());
    if (signatures) {
        for (const Signature &signature : *signatures) {
            const std::string text = describe(signature);
            require(std::ranges::none_of(text, [](unsigned char c) { return c < ' ' || c == 0x7f; }),
                    "a message has no control characters");
        }
    }
    must(wipeSignatures(disk.file.descriptor(), diskSize), "wiping");
    require(must(findSignatures(disk.file.descriptor()), "looking again").empty(),
            "nothing is left after wiping");
    (void)normalizedPartuuid(asText(bytes));
}

} // namespace torpor
