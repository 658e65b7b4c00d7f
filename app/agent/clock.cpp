// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clock.h"

#include <ctime>

namespace torpor
{

namespace
{

double secondsOf(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

} // namespace

double SystemClock::now() const
{
    return secondsOf(CLOCK_MONOTONIC);
}

double SystemClock::asleep() const
{
    return secondsOf(CLOCK_BOOTTIME) - secondsOf(CLOCK_MONOTONIC);
}

QDateTime SystemClock::localTime() const
{
    return QDateTime::currentDateTime();
}

} // namespace torpor
