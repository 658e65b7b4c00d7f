// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failingcalls.h"

#include <cerrno>
#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/types.h>
#include <unistd.h>

namespace
{

struct Plan {
    bool active = false;
    std::size_t left = 0; // calls that still succeed
    int error = 0;
    bool all = false;
    const char *failed = nullptr;
};
thread_local Plan plan;
thread_local torpor::AnsweredIoctls::Answer ioctlAnswer;

bool fails(const char *name)
{
    if (!plan.active)
        return false;
    if (plan.left > 0) {
        --plan.left;
        return false;
    }
    if (plan.failed != nullptr && !plan.all)
        return false;
    if (plan.failed == nullptr)
        plan.failed = name;
    errno = plan.error;
    return true;
}

template <typename Function> Function *real(const char *name, Function * /*type*/)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

namespace torpor
{

FailingCalls::FailingCalls(std::size_t first, int error, Extent extent)
{
    plan = {.active = true, .left = first, .error = error, .all = extent == Extent::AllFromThere};
}

FailingCalls::~FailingCalls()
{
    plan = {};
}

bool FailingCalls::happened() const
{
    return plan.failed != nullptr;
}

const char *FailingCalls::what() const
{
    return plan.failed != nullptr ? plan.failed : "nothing";
}

AnsweredIoctls::AnsweredIoctls(Answer answer)
{
    ioctlAnswer = std::move(answer);
}

AnsweredIoctls::~AnsweredIoctls()
{
    ioctlAnswer = {};
}

} // namespace torpor

// A function of the C library that returns -1 and sets errno.
// NOLINTBEGIN(bugprone-macro-parentheses): the parts of a declaration
#define REPLACED(type, name, parameters, arguments)                                                          \
    extern "C" type name parameters                                                                          \
    {                                                                                                        \
        static auto *const next = real(#name, &name);                                                        \
        return fails(#name) ? -1 : next arguments;                                                           \
    }
// NOLINTEND(bugprone-macro-parentheses)

// The declarations of the C library tell the compiler that some parameters are
// never null and that some functions throw nothing; both hold here.
#pragma GCC diagnostic ignored "-Wpragmas"
#pragma GCC diagnostic ignored "-Wmissing-exception-spec"

REPLACED(int, fsync, (int fd), (fd))
REPLACED(int, fdatasync, (int fd), (fd))
REPLACED(int, syncfs, (int fd) noexcept, (fd))
REPLACED(int, rename, (const char *from, const char *to) noexcept, (from, to))
REPLACED(int, unlink, (const char *path) noexcept, (path))
REPLACED(int, mkdir, (const char *path, mode_t mode) noexcept, (path, mode))
REPLACED(int, rmdir, (const char *path) noexcept, (path))
REPLACED(int, fchmod, (int fd, mode_t mode) noexcept, (fd, mode))
REPLACED(int, chown, (const char *path, uid_t user, gid_t group) noexcept, (path, user, group))
REPLACED(int, stat, (const char *path, struct stat *status) noexcept, (path, status))
REPLACED(int, lstat, (const char *path, struct stat *status) noexcept, (path, status))
REPLACED(int, fstat, (int fd, struct stat *status) noexcept, (fd, status))
REPLACED(int, statvfs, (const char *path, struct statvfs *status) noexcept, (path, status))
REPLACED(ssize_t, read, (int fd, void *buffer, size_t size), (fd, buffer, size))
REPLACED(ssize_t, pread, (int fd, void *buffer, size_t size, off_t offset), (fd, buffer, size, offset))
REPLACED(ssize_t, pwrite, (int fd, const void *buffer, size_t size, off_t offset), (fd, buffer, size, offset))
REPLACED(int, pipe2, (int *ends, int flags) noexcept, (ends, flags))

extern "C" int open(const char *path, int flags, ...)
{
    static auto *const next = real("open", &open);
    mode_t mode = 0;
    if ((flags & (O_CREAT | O_TMPFILE)) != 0) {
        va_list list;
        va_start(list, flags);
        mode = va_arg(list, mode_t);
        va_end(list);
    }
    return fails("open") ? -1 : next(path, flags, mode);
}

extern "C" int fcntl(int fd, int command, ...)
{
    static auto *const next = real("fcntl", &fcntl);
    va_list list;
    va_start(list, command);
    void *argument = va_arg(list, void *);
    va_end(list);
    return fails("fcntl") ? -1 : next(fd, command, argument);
}

extern "C" int ioctl(int fd, unsigned long request, ...) noexcept
{
    static auto *const next = real("ioctl", &ioctl);
    va_list list;
    va_start(list, request);
    void *argument = va_arg(list, void *);
    va_end(list);
    if (fails("ioctl"))
        return -1;
    return ioctlAnswer ? ioctlAnswer(request, argument) : next(fd, request, argument);
}

// Returns its error instead of setting errno.
extern "C" int posix_spawn(pid_t *child, const char *path, const posix_spawn_file_actions_t *actions,
                           const posix_spawnattr_t *attributes, char *const arguments[],
                           char *const environment[])
{
    static auto *const next = real("posix_spawn", &posix_spawn);
    return fails("posix_spawn") ? plan.error : next(child, path, actions, attributes, arguments, environment);
}
