// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>

namespace torpor
{

// While one of these lives, system calls of this thread fail as a disk, a full
// filesystem or the kernel would make them. It replaces the C library's
// functions for files in the whole test program; those not told to fail go on
// to the real ones. Walking `first` from 0 up until nothing failed any more
// reaches the error path of every call there is.
class FailingCalls
{
public:
    enum class Extent { One, AllFromThere };

    // The call number `first` fails with `error`, and with AllFromThere each later one, too.
    FailingCalls(std::size_t first, int error, Extent extent = Extent::One);
    FailingCalls(const FailingCalls &) = delete;
    FailingCalls &operator=(const FailingCalls &) = delete;
    ~FailingCalls();

    // Whether any call has failed so far; false means that `first` lies behind the last one.
    [[nodiscard]] bool happened() const;
    // Which function it was.
    [[nodiscard]] const char *what() const;
};

// While one of these lives, this thread's ioctl() is answered by a function,
// which returns what ioctl() does and sets errno: nothing is really frozen.
class AnsweredIoctls
{
public:
    using Answer = std::function<int(unsigned long request, void *argument)>;
    explicit AnsweredIoctls(Answer answer);
    AnsweredIoctls(const AnsweredIoctls &) = delete;
    AnsweredIoctls &operator=(const AnsweredIoctls &) = delete;
    ~AnsweredIoctls();
};

} // namespace torpor
