// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bootfilesystem.h"

#include "common/files.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>

namespace torpor
{

namespace
{

struct FreezeErrors {
    int freeze = 0;
    int thaw = 0;
};

// Between the two calls nothing may wait for that filesystem, which may be the
// root: no logging, no allocation, no signal handler. SIGKILL cannot be held
// off, but is delivered only after the system calls.
FreezeErrors freezeAndThaw(int fd)
{
    FreezeErrors errors;
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, &before);
    if (::ioctl(fd, FIFREEZE, 0) < 0) {
        errors.freeze = errno;
    } else {
        while (::ioctl(fd, FITHAW, 0) < 0) {
            if (errno != EINTR) {
                errors.thaw = errno;
                break;
            }
        }
    }
    sigprocmask(SIG_SETMASK, &before, nullptr);
    return errors;
}

// From statfs(2); not all of them have names in linux/magic.h.
constexpr long magicExt = 0xef53;
constexpr long magicXfs = 0x58465342;
constexpr long magicVfat = 0x4d44;
constexpr long magicBtrfs = 0x9123683e;
constexpr long magicZfs = 0x2fc12fc1;

} // namespace

Result<void> flushForBootLoader(const std::filesystem::path &path)
{
    auto fd = openFile(path, O_RDONLY);
    if (!fd)
        return passOn(fd, "flushing for the boot loader");
    if (::syncfs(fd->get()) < 0)
        return failErrno("flushing the filesystem of " + path.string(), errno, Code::IoError);
    const FreezeErrors errors = freezeAndThaw(fd->get());
    if (errors.thaw != 0)
        return failErrno("thawing the filesystem of " + path.string() + ", which may block now", errors.thaw);
    if (errors.freeze == EBUSY)
        return failErrno("freezing the filesystem of " + path.string() + ", which somebody else has frozen",
                         EBUSY);
    // ENOTTY: a filesystem in user space. None of these has a journal that GRUB would have to replay.
    if (errors.freeze != 0 && errors.freeze != EOPNOTSUPP && errors.freeze != ENOTTY)
        return failErrno("freezing the filesystem of " + path.string(), errors.freeze,
                         errors.freeze == EPERM ? Code::NotPermitted : Code::SystemError);
    return {};
}

Result<void> checkGrubCanWriteOn(long filesystemMagic, std::string_view deviceFolder)
{
    if (filesystemMagic == magicBtrfs || filesystemMagic == magicZfs)
        return fail(Code::BootLoaderUnsupported, "GRUB cannot write on {}",
                    filesystemMagic == magicBtrfs ? "btrfs" : "ZFS");
    if (filesystemMagic != magicExt && filesystemMagic != magicXfs && filesystemMagic != magicVfat)
        return fail(Code::BootLoaderUnsupported,
                    "GRUB is not known to write on this filesystem (type 0x{:x})", filesystemMagic);
    if (deviceFolder.empty())
        return fail(Code::BootLoaderUnsupported, "GRUB's folder is on no block device that the kernel shows");
    // Device-mapper (LVM, encryption), md and loop devices; multipath NVMe
    // disks are in devices/virtual/nvme-subsystem and are plain disks.
    if (deviceFolder.contains("/devices/virtual/block/"))
        return fail(
            Code::BootLoaderUnsupported,
            "GRUB's folder is on {} (LVM, RAID, encryption or a loop device), where GRUB cannot write",
            deviceFolder.substr(deviceFolder.rfind('/') + 1));
    return {};
}

Result<void> checkGrubCanWrite(const std::filesystem::path &path, const std::filesystem::path &sys)
{
    struct statfs filesystem{};
    struct stat status{};
    if (::statfs(path.c_str(), &filesystem) < 0 || ::stat(path.c_str(), &status) < 0)
        return failErrno("looking at " + path.string(), errno);
    std::error_code error;
    const auto folder = std::filesystem::canonical(
        sys / "dev/block" / std::format("{}:{}", major(status.st_dev), minor(status.st_dev)), error);
    return checkGrubCanWriteOn(static_cast<long>(filesystem.f_type), error ? std::string() : folder.string());
}

} // namespace torpor
