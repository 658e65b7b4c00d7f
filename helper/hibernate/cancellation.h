// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "common/id.h"

#include <csignal>

namespace torpor
{

// Whether an attempt goes on to the jump, or ends before it because somebody
// wants it to. Both sides say which by making one symbolic link in run/, and only
// the first of them can: nobody is told "cancelled" of a session that then stops
// all the same, and none is cancelled behind the back of one that has begun to jump.
//
// This is the side of the process that makes the attempt. As long as the object
// lives SIGTERM, as `systemctl stop` sends it, means the same wish and nothing
// else; so it must be made before the process has threads, which inherit that.
class Cancellation
{
public:
    Cancellation(const Roots &roots, const Id &attempt);
    Cancellation(const Cancellation &) = delete;
    Cancellation &operator=(const Cancellation &) = delete;
    ~Cancellation();

    // Cheap enough to be asked every few milliseconds. Never any more once jump() has succeeded.
    [[nodiscard]] bool isWanted();
    // Cancelled where it is wanted: for between two steps.
    [[nodiscard]] Result<void> goOn();
    // The point of no return: Cancelled where somebody was quicker.
    [[nodiscard]] Result<void> jump();

private:
    const Roots &m_roots;
    const Id m_attempt;
    sigset_t m_signalsBefore{};
    bool m_jumps = false;
};

// The side of whoever wants it: from now on this attempt, which is under way or
// about to begin, will not jump, and undoes what it has done. TooLate where it
// jumps or has jumped already. Saying it twice is no error.
[[nodiscard]] Result<void> wantCancelled(const Roots &roots, const Id &attempt);
// Whether that, or the jump, is said of it.
[[nodiscard]] bool isDecided(const Roots &roots, const Id &attempt);
// Takes back what was said of an attempt that is over.
void forgetCancellation(const Roots &roots, const Id &attempt);

} // namespace torpor
