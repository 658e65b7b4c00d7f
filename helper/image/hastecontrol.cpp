// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hastecontrol.h"

#include "codec.h"

#include <ctime>

namespace torpor
{

namespace
{

// Long enough that a clock of 4 ms, as some machines have, is exact enough.
constexpr std::uint64_t chunksBetweenLooks = 8;
// How busy the processors are, of 1. Between the two nothing changes.
constexpr double busy = 0.9;
constexpr double waiting = 0.75;

std::chrono::nanoseconds clockTime(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

HasteControl::Times HasteControl::processTimes()
{
    return {clockTime(CLOCK_MONOTONIC), clockTime(CLOCK_PROCESS_CPUTIME_ID)};
}

void HasteControl::chunkDone(Times (*now)())
{
    const std::scoped_lock lock(m_mutex);
    if (++m_chunks % chunksBetweenLooks != 0)
        return;
    const Times times = now();
    const double wall = static_cast<double>((times.wall - m_last.wall).count());
    const double share =
        wall > 0 ? static_cast<double>((times.cpu - m_last.cpu).count()) / (wall * m_cpus) : 0;
    m_last = times;
    if (share > busy && m_haste < Codec::mostHaste)
        m_haste = m_haste * 2;
    else if (share < waiting && m_haste > 1)
        m_haste = m_haste / 2;
}

} // namespace torpor
