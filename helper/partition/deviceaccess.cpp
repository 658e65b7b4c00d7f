// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deviceaccess.h"

#include "common/files.h"

#include <cerrno>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>

namespace torpor
{

Result<Fd> DeviceAccess::open(const std::filesystem::path &path, DeviceOpen how) const
{
    // Without O_NONBLOCK an empty card reader or an optical drive may make us wait.
    const int flags = O_NOFOLLOW | O_NONBLOCK | (how == DeviceOpen::Read ? O_RDONLY : O_RDWR | O_EXCL);
    Fd fd(::open(path.c_str(), flags | O_CLOEXEC));
    if (fd)
        return fd;
    const Code code = errno == EBUSY                      ? Code::PartitionInUse
                      : errno == EROFS                    ? Code::PartitionReadOnly
                      : errno == ENOENT || errno == ENXIO ? Code::PartitionMissing
                      : errno == ELOOP                    ? Code::PartitionNotBlockDevice
                      : errno == EACCES || errno == EPERM ? Code::NotPermitted
                                                          : Code::SystemError;
    return failErrno("opening " + path.string(), errno, code);
}

Result<DeviceFacts> DeviceAccess::facts(int fd) const
{
    struct stat status{};
    if (::fstat(fd, &status) < 0)
        return failErrno("looking at the partition", errno);
    DeviceFacts facts;
    facts.isBlockDevice = S_ISBLK(status.st_mode);
    if (!facts.isBlockDevice)
        return facts;
    facts.device = status.st_rdev;
    int readOnly = 0;
    if (::ioctl(fd, BLKGETSIZE64, &facts.sizeBytes) < 0 || ::ioctl(fd, BLKROGET, &readOnly) < 0)
        return failErrno("asking the partition for its size", errno);
    facts.readOnly = readOnly != 0;
    return facts;
}

const DeviceAccess &DeviceAccess::system()
{
    static const DeviceAccess access;
    return access;
}

} // namespace torpor
