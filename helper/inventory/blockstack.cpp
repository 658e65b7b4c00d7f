// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blockstack.h"

#include "attributes.h"

#include <algorithm>
#include <format>
#include <set>
#include <sys/sysmacros.h>
#include <system_error>

namespace torpor
{

namespace
{

namespace fs = std::filesystem;

std::string lastPart(std::string_view path)
{
    return std::string(path.substr(path.rfind('/') + 1));
}

std::string numberOf(const UdevDevice &device)
{
    return device.property("MAJOR") + ":" + device.property("MINOR");
}

BlockKind kindOf(const UdevDevice &device, const std::string &mapUuid)
{
    if (device.type == "partition")
        return BlockKind::Partition;
    if (device.name.starts_with("dm-")) {
        // Those who make the maps put what they are in front of their uuids.
        if (mapUuid.starts_with("CRYPT-"))
            return BlockKind::Crypt;
        if (mapUuid.starts_with("LVM-"))
            return BlockKind::Lvm;
        if (mapUuid.starts_with("mpath-"))
            return BlockKind::Multipath;
        return BlockKind::DeviceMapper;
    }
    struct Prefix {
        std::string_view name;
        BlockKind kind;
    };
    constexpr Prefix prefixes[] = {{"md", BlockKind::Raid},
                                   {"loop", BlockKind::Loop},
                                   {"zram", BlockKind::Zram},
                                   {"sr", BlockKind::Rom}};
    for (const Prefix &prefix : prefixes) {
        if (device.name.starts_with(prefix.name))
            return prefix.kind;
    }
    return BlockKind::Disk;
}

// The kernel never calls an mmc disk removable, whatever it is (drivers/mmc/core/block.c): what it is
// stands at the card, which has the disk in its folder. An SD card is in a slot, unless the host says that
// its card is fixed (Linux 6.6); "MMC" is what is soldered in, but for cards of the time before SD.
std::optional<bool> isRemovableCard(const fs::path &sys, const std::string &disk)
{
    const Attributes card(sys.string() + disk.substr(0, disk.rfind("/block/")));
    const std::string type = card.text("type");
    if (type.starts_with("SD"))
        return card.text("removable") != "fixed";
    return type == "MMC" ? std::optional(false) : std::nullopt;
}

bool liesOn(const std::string &path, const std::string &disk)
{
    return path.size() > disk.size() && path.starts_with(disk) && path[disk.size()] == '/';
}

void addUnique(std::vector<std::string> &list, const std::string &text)
{
    if (!std::ranges::contains(list, text))
        list.push_back(text);
}

} // namespace

BlockStack::BlockStack(const Roots &roots, const std::vector<UdevDevice> &devices,
                       const Result<std::vector<Mount>> &mounts)
    : m_sys(roots.sys)
{
    for (const UdevDevice &device : devices) {
        if (device.subsystem != "block")
            continue;
        m_devices.push_back(&device);
        m_byName[lastPart(device.path)] = &device;
        if (!device.node.empty())
            m_byNode[device.node] = &device;
        for (const auto &link : device.links)
            m_byNode.emplace(link, &device);
        // udev makes this link, but a broken database may not know of it.
        const Attributes attributes(m_sys + device.path);
        if (const std::string name = attributes.text("dm/name"); !name.empty())
            m_byNode.emplace("mapper/" + name, &device);
    }
    addMounts(mounts);
    readSwaps(roots);
}

const UdevDevice *BlockStack::byPath(std::string_view path) const
{
    if (!path.starts_with("/dev/"))
        return nullptr;
    const auto found = m_byNode.find(std::string(path.substr(5)));
    return found == m_byNode.end() ? nullptr : found->second;
}

// Filesystems of their own kind of storage (btrfs, ZFS, bcachefs) show a
// device number that no device has, and one of their devices, or none, as the
// source. All members count: each of them is written to.
std::vector<const UdevDevice *> BlockStack::devicesOf(const Mount &mount) const
{
    std::vector<const UdevDevice *> found;
    const std::string number = std::format("{}:{}", gnu_dev_major(mount.device), gnu_dev_minor(mount.device));
    for (const UdevDevice *device : m_devices) {
        if (numberOf(*device) == number)
            found.push_back(device);
    }
    if (!found.empty() || gnu_dev_major(mount.device) != 0)
        return found;
    if (mount.type == "zfs") {
        const std::string pool = mount.source.substr(0, mount.source.find('/'));
        for (const UdevDevice *device : m_devices) {
            if (device->property("ID_FS_TYPE") == "zfs_member" && device->property("ID_FS_LABEL") == pool)
                found.push_back(device);
        }
        return found;
    }
    for (const auto source : splitText(mount.source, ':')) {
        const UdevDevice *device = byPath(source);
        if (!device)
            continue;
        const std::string uuid = device->property("ID_FS_UUID");
        for (const UdevDevice *other : m_devices) {
            const bool isMember = !uuid.empty() && other->property("ID_FS_UUID") == uuid &&
                                  other->property("ID_FS_TYPE") == mount.type;
            if ((other == device || isMember) && !std::ranges::contains(found, other))
                found.push_back(other);
        }
    }
    return found;
}

void BlockStack::addMounts(const Result<std::vector<Mount>> &mounts)
{
    if (!mounts) {
        m_unknowns.push_back("What is mounted: " + mounts.error().message);
        return;
    }
    m_knowsMounts = true;
    m_mounts = *mounts;
    for (const Mount &mount : m_mounts) {
        for (const UdevDevice *device : devicesOf(mount))
            addUnique(m_mountPoints[device], cleanText(mount.mountPoint));
    }
}

void BlockStack::readSwaps(const Roots &roots)
{
    auto swaps =
        readText(roots.proc / "swaps").and_then([](const std::string &text) { return parseSwaps(text); });
    if (!swaps) {
        m_unknowns.push_back("What is swapped to: " + swaps.error().message);
        return;
    }
    m_knowsSwaps = true;
    for (const auto &swap : *swaps) {
        if (const UdevDevice *device = byPath(swap)) {
            m_swap[device] = true;
            continue;
        }
        // A file: on the filesystem whose mount point is the longest in front of it; the last one hides
        // others.
        const Mount *holder = nullptr;
        for (const Mount &mount : m_mounts) {
            const bool isRoot = mount.mountPoint == "/";
            if ((isRoot || liesOn(swap, mount.mountPoint)) &&
                (!holder || mount.mountPoint.size() >= holder->mountPoint.size()))
                holder = &mount;
        }
        if (!holder)
            continue;
        for (const UdevDevice *device : devicesOf(*holder))
            m_swap[device] = true;
    }
}

std::vector<std::string> BlockStack::neighbours(const UdevDevice &device, std::string_view folder) const
{
    std::vector<std::string> paths;
    std::error_code error;
    for (fs::directory_iterator it(fs::path(m_sys + device.path) / folder, error), end; !error && it != end;
         it.increment(error)) {
        // By the name, not by the link: a device that is just going leaves a broken one.
        const auto found = m_byName.find(it->path().filename());
        if (found != m_byName.end() && found->second != &device)
            paths.push_back(found->second->path);
    }
    std::ranges::sort(paths);
    return paths;
}

BlockFacts BlockStack::factsOf(const UdevDevice &device) const
{
    const Attributes attributes(m_sys + device.path);
    BlockFacts facts;
    facts.mapName = attributes.text("dm/name");
    facts.mapUuid = attributes.text("dm/uuid");
    facts.kind = kindOf(device, facts.mapUuid);
    // In sectors of 512 bytes, whatever the disk's own are.
    if (const auto sectors = attributes.number("size"); sectors && *sectors < (1ULL << 54))
        facts.sizeBytes = *sectors * 512;
    facts.readOnly = attributes.flag("ro");
    facts.removable = attributes.flag("removable");
    if (facts.kind == BlockKind::Disk && device.name.starts_with("mmcblk"))
        facts.removable = isRemovableCard(m_sys, device.path).or_else([&] { return facts.removable; });
    facts.rotational = attributes.flag("queue/rotational");
    facts.tableUuid = device.property("ID_PART_TABLE_UUID");
    if (facts.kind == BlockKind::Partition) {
        facts.partUuid = device.property("ID_PART_ENTRY_UUID");
        facts.partitionNumber = attributes.text("partition");
        facts.partitionType = device.property("ID_PART_ENTRY_TYPE");
        facts.tableUuid.clear(); // its disk's
    }
    facts.content = device.property("ID_FS_TYPE");
    facts.contentUuid = device.property("ID_FS_UUID");
    facts.contentLabel = device.property("ID_FS_LABEL");
    facts.raidUuid = attributes.text("md/uuid");
    if (facts.kind == BlockKind::Raid && facts.raidUuid.empty())
        facts.raidUuid = device.property("MD_UUID");
    facts.backingFile = attributes.text("loop/backing_file");
    facts.below = neighbours(device, "slaves");
    facts.above = neighbours(device, "holders");
    if (m_knowsMounts) {
        const auto found = m_mountPoints.find(&device);
        facts.mounts = found == m_mountPoints.end() ? std::vector<std::string>() : found->second;
    }
    if (m_knowsSwaps)
        facts.swap = m_swap.contains(&device);
    return facts;
}

std::vector<std::string> carriedBy(const std::vector<Device> &devices, const std::string &path)
{
    std::set<std::string> carried;
    std::set<std::string> seen;
    std::vector<std::string> waiting = {path};
    while (!waiting.empty()) {
        const std::string here = std::move(waiting.back());
        waiting.pop_back();
        for (const Device &device : devices) {
            // What is below it in the tree counts as well: the disk of a USB stick, its partitions.
            const bool isHere = device.path == here || liesOn(device.path, here) || device.parent == here;
            if (!isHere || !seen.insert(device.path).second)
                continue;
            if (device.path != here && !liesOn(device.path, here))
                waiting.push_back(device.path);
            if (!device.block)
                continue;
            for (const auto &mount : device.block->mounts.value_or(std::vector<std::string>()))
                carried.insert(mount);
            if (device.block->swap.value_or(false))
                carried.insert("[SWAP]");
            waiting.insert(waiting.end(), device.block->above.begin(), device.block->above.end());
        }
    }
    return {carried.begin(), carried.end()};
}

} // namespace torpor
