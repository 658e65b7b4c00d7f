// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptlock.h"

#include <cerrno>
#include <fcntl.h>
#include <format>
#include <unistd.h>

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

std::unexpected<Error> busy(const std::optional<AttemptLock::Holder> &holder)
{
    if (!holder)
        return fail(Code::AttemptRunning, "Torpor is at work for somebody else");
    return fail(Code::AttemptRunning, "another attempt to {} is under way, {}", modeName(holder->mode),
                holder->attempt.toString());
}

} // namespace

Result<void> makeRunFolder(const Roots &roots)
{
    return makeFolder(roots.run, std::filesystem::perms::owner_all);
}

Result<AttemptLock> AttemptLock::acquire(const Roots &roots)
{
    if (auto made = makeRunFolder(roots); !made)
        return passOn(made);
    auto fd = openFile(lockPath(roots), O_RDWR | O_CREAT | O_NOFOLLOW, 0600);
    if (!fd)
        return passOn(fd);
    struct flock lock = wholeFile();
    if (::fcntl(fd->get(), F_OFD_SETLK, &lock) < 0) {
        if (errno == EAGAIN || errno == EACCES)
            return busy(AttemptLock::holder(roots));
        return failErrno("locking " + lockPath(roots).string(), errno);
    }
    if (::ftruncate(fd->get(), 0) < 0) // whom it was held for before
        return failErrno("locking " + lockPath(roots).string(), errno);
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

Result<void> AttemptLock::name(const Id &attempt, Mode mode) const
{
    const std::string text = std::format("{} {}\n", attempt.toString(), modeName(mode));
    auto written = writeExactly(m_fd.get(), std::as_bytes(std::span(text)), 0);
    if (!written)
        return passOn(written, "telling which attempt runs");
    return {};
}

std::optional<AttemptLock::Holder> AttemptLock::holder(const Roots &roots)
{
    if (!isHeld(roots))
        return std::nullopt;
    const auto text = readText(lockPath(roots), 4096).value_or("");
    const auto space = text.find(' ');
    if (space == std::string::npos)
        return std::nullopt;
    const auto attempt = Id::parse(std::string_view(text).substr(0, space));
    const auto mode = modeFromName(trimmed(std::string_view(text).substr(space + 1)));
    if (!attempt || !mode)
        return std::nullopt;
    return Holder{*attempt, *mode};
}

} // namespace torpor
