// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptlock.h"

#include <cerrno>
#include <fcntl.h>
#include <system_error>

namespace torpor
{

namespace
{

// An open file description lock: unlike flock() it can be asked about without
// being taken, and so looking never gets in the way of an attempt.
struct flock wholeFile()
{
    struct flock lock{};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

std::filesystem::path lockPath(const Roots &roots)
{
    return roots.run / "lock";
}

} // namespace

Result<AttemptLock> AttemptLock::acquire(const Roots &roots)
{
    std::error_code error;
    std::filesystem::create_directories(roots.run, error);
    if (!error)
        std::filesystem::permissions(roots.run, std::filesystem::perms::owner_all, error);
    if (error)
        return failErrno("making " + roots.run.string(), error.value());
    auto fd = openFile(lockPath(roots), O_RDWR | O_CREAT | O_NOFOLLOW, 0600);
    if (!fd)
        return passOn(fd);
    struct flock lock = wholeFile();
    if (::fcntl(fd->get(), F_OFD_SETLK, &lock) < 0) {
        if (errno == EAGAIN || errno == EACCES)
            return fail(Code::AttemptRunning, "another hibernation is under way");
        return failErrno("locking " + lockPath(roots).string(), errno);
    }
    return AttemptLock(std::move(*fd));
}

bool AttemptLock::isHeld(const Roots &roots)
{
    auto fd = openFile(lockPath(roots), O_RDWR | O_NOFOLLOW);
    if (!fd)
        return false;
    struct flock lock = wholeFile();
    return ::fcntl(fd->get(), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

} // namespace torpor
