// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preflight.h"

#include "deviceuse.h"
#include "image/store.h"
#include "signatures.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace torpor
{

namespace
{

// Partitions that hold something without a signature, or that a machine does not start
// without: no flag makes them ours. UEFI specification 2.10, 5.3.3; GRUB
// manual, "BIOS installation"; Power Architecture Platform Requirements; MBR types.
struct ProtectedType {
    std::string_view code;
    std::string_view what;
};
constexpr std::array protectedTypes = {
    ProtectedType{"21686148-6449-6e6f-744e-656564454649",
                  "the BIOS boot partition, which holds the boot loader"},
    ProtectedType{"c12a7328-f81f-11d2-ba4b-00a0c93ec93b", "the EFI system partition"},
    ProtectedType{"9e1a2d38-c612-4316-aa26-8b49521e5a8b", "the PReP boot partition"},
    ProtectedType{"e3c9e316-0b5c-4db8-817d-f92df00215ae", "a partition that is reserved for Windows"},
    ProtectedType{"0xef", "the EFI system partition"},
    ProtectedType{"0x05", "an extended partition, which contains others"},
    ProtectedType{"0x0f", "an extended partition, which contains others"},
    ProtectedType{"0x85", "an extended partition, which contains others"},
    ProtectedType{"0xee", "the protective entry of a GPT"},
};

// Whether a path that the kernel shows (a mount's source, a swap area) is the
// partition, also through another name such as /dev/disk/by-uuid/...
Result<bool> isDevice(const std::string &path, const Partition &partition)
{
    if (path == partition.devicePath)
        return true;
    if (!path.starts_with('/'))
        return false;
    struct stat status{};
    if (::stat(path.c_str(), &status) == 0)
        return S_ISBLK(status.st_mode) && status.st_rdev == partition.device;
    // A name of another namespace, or of no file at all; only what could not be looked at may be the device.
    if (errno == EIO || errno == ENOMEM)
        return failErrno("looking at " + path, errno);
    return false;
}

Result<std::vector<std::string>> namesIn(const std::filesystem::path &folder)
{
    std::vector<std::string> names;
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error))
        names.push_back(entry->path().filename().string());
    if (error && error != std::errc::no_such_file_or_directory)
        return fail(Code::SystemError, "listing {}: {}", folder.string(), error.message());
    return names;
}

} // namespace

Preflight::Preflight(Roots roots, const DeviceAccess &access) : m_roots(std::move(roots)), m_access(access) {}

Result<void> Preflight::check(const Partition &partition, const PreflightOptions &options) const
{
    auto fd = m_access.open(partition.devicePath, DeviceOpen::Read);
    if (!fd)
        return passOn(fd);
    return check(partition, options, fd->get());
}

Result<void> Preflight::check(const Partition &partition, const PreflightOptions &options, int fd) const
{
    const std::string path = partition.devicePath.string();
    auto facts = m_access.facts(fd);
    if (!facts)
        return passOn(facts, path);
    if (!facts->isBlockDevice)
        return fail(Code::PartitionNotBlockDevice, "{} is not a block device", path);
    if (facts->device != partition.device)
        return fail(Code::PartitionMissing, "{} is another device now", path);
    std::error_code error;
    if (!std::filesystem::exists(m_roots.sys / "class/block" / partition.name / "partition", error))
        return fail(Code::PartitionIsDisk, "{} is a whole disk, not a partition", path);
    if (auto used = checkUse(partition); !used)
        return used;
    for (const auto &[code, what] : protectedTypes) {
        if (partition.typeCode == code)
            return fail(Code::PartitionInUse, "{} is {}", path, what);
    }
    if (facts->readOnly)
        return fail(Code::PartitionReadOnly, "{} is read-only", path);
    if (facts->sizeBytes < options.neededBytes)
        return fail(Code::PartitionTooSmall, "{} has {} bytes, {} are needed", path, facts->sizeBytes,
                    options.neededBytes);
    if (options.erase)
        return {};
    return checkContent(partition, fd);
}

Result<void> Preflight::checkUse(const Partition &partition) const
{
    const std::string path = partition.devicePath.string();
    auto mounts = allMounts(m_roots.proc);
    if (!mounts)
        return passOn(mounts, "looking for mounts of " + path);
    for (const auto &mount : *mounts) {
        auto isSource = isDevice(mount.source, partition);
        if (!isSource)
            return passOn(isSource);
        if (mount.device == partition.device || *isSource)
            return fail(Code::PartitionMounted, "{} is mounted on {}", path, mount.mountPoint);
    }
    // A btrfs filesystem of several devices shows only one of them in mountinfo.
    auto filesystems = namesIn(m_roots.sys / "fs/btrfs");
    if (!filesystems)
        return passOn(filesystems);
    for (const auto &name : *filesystems) {
        auto devices = namesIn(m_roots.sys / "fs/btrfs" / name / "devices");
        if (!devices)
            return passOn(devices);
        if (std::ranges::contains(*devices, partition.name))
            return fail(Code::PartitionMounted, "{} is part of the mounted btrfs filesystem {}", path, name);
    }

    auto text = readText(m_roots.proc / "swaps");
    // A kernel without swap has no such file.
    if (!text && text.error().code != Code::NotFound)
        return passOn(text);
    auto swaps = parseSwaps(text ? std::string_view(*text) : std::string_view());
    if (!swaps)
        return passOn(swaps);
    for (const auto &swap : *swaps) {
        auto isSwap = isDevice(swap, partition);
        if (!isSwap)
            return passOn(isSwap);
        if (*isSwap)
            return fail(Code::PartitionIsSwap, "{} is in use as swap", path);
    }

    auto holders = namesIn(m_roots.sys / "class/block" / partition.name / "holders");
    if (!holders)
        return passOn(holders);
    if (!holders->empty()) {
        const auto name = readText(m_roots.sys / "class/block" / holders->front() / "dm/name", 4096);
        return fail(Code::PartitionInUse, "{} is used by {}{}", path, holders->front(),
                    name ? std::format(" ({})", trimmed(*name)) : std::string());
    }
    auto devices = namesIn(m_roots.sys / "class/block");
    if (!devices)
        return passOn(devices);
    for (const auto &name : *devices) {
        auto backing = readText(m_roots.sys / "class/block" / name / "loop/backing_file", 65536);
        if (!backing && backing.error().code == Code::NotFound)
            continue; // no loop device, or one without a file
        auto isBacking = std::move(backing).and_then(
            [&](const std::string &file) { return isDevice(std::string(trimmed(file)), partition); });
        if (!isBacking)
            return passOn(isBacking);
        if (*isBacking)
            return fail(Code::PartitionInUse, "{} is used by {}", path, name);
    }
    return {};
}

Result<void> Preflight::checkContent(const Partition &partition, int fd) const
{
    const std::string path = partition.devicePath.string();
    // Signatures first: mkfs leaves our superblock, which lies behind the
    // beginning, as it is.
    auto signatures = findSignatures(fd);
    if (!signatures)
        return passOn(signatures, path);
    if (!signatures->empty())
        return fail(Code::PartitionHasData, "{} holds {}", path, describe(signatures->front()));

    Fd copy(::fcntl(fd, F_DUPFD_CLOEXEC, 3));
    if (!copy)
        return failErrno("opening " + path, errno);
    auto device = FileBlockDevice::adopt(std::move(copy));
    if (!device)
        return passOn(device, path);
    auto store = ImageStore::open(*device);
    if (!store) {
        switch (store.error().code) {
        case Code::ImageMissing: // nothing, or preparing or giving back was interrupted
        case Code::ImageCorrupt: // ours, and nothing that could be resumed
            return {};
        case Code::ImageTooNew:
            return fail(Code::PartitionHasData, "{} was prepared by a newer Torpor", path);
        default:
            return passOn(store, path);
        }
    }
    if (store->superblock().state == ImageState::Ready)
        return fail(Code::PartitionHasData, "{} holds a hibernated session that has not been resumed", path);
    return {};
}

} // namespace torpor
