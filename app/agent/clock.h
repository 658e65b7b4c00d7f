// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace torpor
{

// What slept for less, by Clock::asleep(), did not sleep.
inline constexpr double leastSleepSeconds = 0.3;

// The time, behind an interface for the tests.
class Clock
{
public:
    virtual ~Clock() = default;
    // Seconds that never go back and do not count suspend (CLOCK_MONOTONIC).
    [[nodiscard]] virtual double now() const = 0;
    // Seconds that the machine has been suspended or hibernated since it was started.
    [[nodiscard]] virtual double asleep() const = 0;
    [[nodiscard]] virtual QDateTime localTime() const = 0;
};

class SystemClock : public Clock
{
public:
    [[nodiscard]] double now() const override;
    [[nodiscard]] double asleep() const override;
    [[nodiscard]] QDateTime localTime() const override;
};

} // namespace torpor
