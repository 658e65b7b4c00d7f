// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partitionfinder.h"

#include "preflight.h"

#include <algorithm>
#include <blkid/blkid.h>
#include <cerrno>
#include <memory>
#include <set>
#include <sys/sysmacros.h>

namespace torpor
{

namespace
{

// sysfs and libblkid count in these whatever the disk's own sectors are.
constexpr std::uint64_t sectorSize = 512;

std::string lowerCase(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return result;
}

std::string textOf(const char *text)
{
    return text == nullptr ? std::string() : std::string(text);
}

std::optional<std::uint64_t> numberIn(const std::filesystem::path &file)
{
    const auto text = readText(file, 4096);
    return text ? parseNumber(trimmed(*text), 10) : std::nullopt;
}

std::optional<dev_t> deviceIn(const std::filesystem::path &file)
{
    const auto text = readText(file, 4096);
    if (!text)
        return std::nullopt;
    const auto numbers = splitText(trimmed(*text), ':');
    const auto major = numbers.size() == 2 ? parseNumber(numbers[0], 10) : std::nullopt;
    const auto minor = numbers.size() == 2 ? parseNumber(numbers[1], 10) : std::nullopt;
    if (!major || !minor)
        return std::nullopt;
    return makedev(static_cast<unsigned>(*major), static_cast<unsigned>(*minor));
}

// The kernel writes '!' for the '/' in names such as cciss/c0d0p1.
std::filesystem::path nodeOf(const std::filesystem::path &dev, std::string name)
{
    std::ranges::replace(name, '!', '/');
    return dev / name;
}

bool isHexadecimal(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace

Result<std::string> normalizedPartuuid(std::string_view text)
{
    std::string partuuid = lowerCase(text);
    const auto pieces = splitText(partuuid, '-');
    std::vector<std::size_t> lengths;
    for (const auto piece : pieces)
        lengths.push_back(isHexadecimal(piece) ? piece.size() : 0);
    const bool guid = lengths == std::vector<std::size_t>{8, 4, 4, 4, 12} && partuuid.size() == 36;
    const bool mbr = lengths.size() == 2 && lengths[0] == 8 && lengths[1] >= 2 && lengths[1] <= 4 &&
                     partuuid.size() == lengths[0] + lengths[1] + 1;
    const bool mbrDisk = lengths == std::vector<std::size_t>{8} && partuuid.size() == 8;
    if (!guid && !mbr && !mbrDisk)
        return fail(Code::InvalidArgument, "\"{}\" is no PARTUUID (lsblk -o NAME,PARTUUID lists them)", text);
    return partuuid;
}

PartitionFinder::PartitionFinder(Roots roots, const DeviceAccess &access)
    : m_roots(std::move(roots)), m_access(access)
{
}

Result<std::vector<PartitionFinder::Disk>> PartitionFinder::disks() const
{
    std::set<std::string> names;
    std::error_code error;
    std::filesystem::directory_iterator entry(m_roots.sys / "class/block", error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        std::error_code gone;
        if (!std::filesystem::exists(entry->path() / "partition", gone))
            continue;
        const auto folder = std::filesystem::canonical(entry->path(), gone);
        if (!gone)
            names.insert(folder.parent_path().filename().string());
    }
    if (error)
        return fail(Code::SystemError, "listing the block devices: {}", error.message());
    std::vector<Disk> disks;
    for (const auto &name : names) {
        // An empty card reader or a failing disk must not hide the others.
        if (auto disk = readDisk(name))
            disks.push_back(std::move(*disk));
    }
    return disks;
}

Result<PartitionFinder::Disk> PartitionFinder::readDisk(const std::string &name) const
{
    const auto diskPath = nodeOf(m_roots.dev, name);
    const auto folder = m_roots.sys / "class/block" / name;
    auto fd = m_access.open(diskPath, DeviceOpen::Read);
    if (!fd)
        return passOn(fd);
    const std::unique_ptr<blkid_struct_probe, decltype(&blkid_free_probe)> probe(blkid_new_probe(),
                                                                                 &blkid_free_probe);
    if (!probe || blkid_probe_set_device(probe.get(), fd->get(), 0, 0) != 0)
        return failErrno("libblkid looking at " + diskPath.string(), errno, Code::IoError);
    blkid_probe_enable_superblocks(probe.get(), 0);
    blkid_probe_enable_partitions(probe.get(), 1);
    const blkid_partlist list = blkid_probe_get_partitions(probe.get());
    if (list == nullptr)
        return fail(Code::NotFound, "{} has no partition table that libblkid knows", diskPath.string());

    Disk disk;
    if (const blkid_parttable table = blkid_partlist_get_table(list))
        disk.partitionTableId = lowerCase(textOf(blkid_parttable_get_id(table)));
    std::string model;
    if (const auto text = readText(folder / "device/model", 4096))
        model = trimmed(*text);

    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error);
         !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const auto number = numberIn(entry->path() / "partition");
        const auto start = numberIn(entry->path() / "start");
        const auto size = numberIn(entry->path() / "size");
        const auto device = deviceIn(entry->path() / "dev");
        if (!number || !start || !size || !device)
            continue;
        const blkid_partition part = blkid_partlist_get_partition_by_partno(list, static_cast<int>(*number));
        // A table that was changed since the kernel read it: the PARTUUID
        // would name other sectors than the device's.
        if (part == nullptr || static_cast<std::uint64_t>(blkid_partition_get_start(part)) != *start ||
            (!blkid_partition_is_extended(part) &&
             static_cast<std::uint64_t>(blkid_partition_get_size(part)) != *size))
            continue;
        Partition partition;
        partition.partuuid = lowerCase(textOf(blkid_partition_get_uuid(part)));
        if (partition.partuuid.empty())
            continue;
        partition.name = entry->path().filename().string();
        partition.devicePath = nodeOf(m_roots.dev, partition.name);
        partition.device = *device;
        partition.startBytes = *start * sectorSize;
        partition.sizeBytes = *size * sectorSize;
        partition.typeCode = lowerCase(textOf(blkid_partition_get_type_string(part)));
        if (partition.typeCode.empty())
            partition.typeCode = std::format("0x{:02x}", blkid_partition_get_type(part));
        partition.label = textOf(blkid_partition_get_name(part));
        partition.diskName = name;
        partition.diskPath = diskPath;
        partition.diskModel = model;
        disk.partitions.push_back(std::move(partition));
    }
    if (error)
        return fail(Code::SystemError, "listing the partitions of {}: {}", name, error.message());
    return disk;
}

Result<std::vector<Partition>> PartitionFinder::all() const
{
    auto found = disks();
    if (!found)
        return passOn(found);
    std::vector<Partition> partitions;
    for (auto &disk : *found)
        std::ranges::move(disk.partitions, std::back_inserter(partitions));
    std::ranges::sort(partitions, [](const Partition &a, const Partition &b) {
        return a.diskName != b.diskName ? a.diskName < b.diskName : a.startBytes < b.startBytes;
    });
    return partitions;
}

Result<Partition> PartitionFinder::find(std::string_view partuuid) const
{
    auto wanted = normalizedPartuuid(partuuid);
    if (!wanted)
        return passOn(wanted);
    auto found = disks();
    if (!found)
        return passOn(found, "looking for partition " + *wanted);
    std::vector<const Partition *> matches;
    for (const auto &disk : *found) {
        if (disk.partitionTableId == *wanted && !disk.partitions.empty())
            return fail(Code::PartitionIsDisk, "{} is the id of the whole disk {}, not of a partition",
                        *wanted, disk.partitions.front().diskPath.string());
        for (const auto &partition : disk.partitions) {
            if (partition.partuuid == *wanted)
                matches.push_back(&partition);
        }
    }
    if (matches.empty())
        return fail(Code::PartitionMissing, "there is no partition with the PARTUUID {}", *wanted);
    if (matches.size() > 1)
        return fail(Code::PartitionAmbiguous,
                    "{} and {} both have the PARTUUID {}; give one of the disks new ids (sgdisk -G)",
                    matches[0]->devicePath.string(), matches[1]->devicePath.string(), *wanted);
    return *matches.front();
}

Result<std::vector<Candidate>> PartitionFinder::list(std::uint64_t neededBytes) const
{
    auto partitions = all();
    if (!partitions)
        return passOn(partitions);
    const Preflight preflight(m_roots, m_access);
    std::vector<Candidate> candidates;
    for (auto &partition : *partitions) {
        Candidate candidate{std::move(partition), std::nullopt};
        if (auto checked = preflight.check(candidate.partition, {.neededBytes = neededBytes, .erase = false});
            !checked)
            candidate.refusal = std::move(checked.error());
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

} // namespace torpor
