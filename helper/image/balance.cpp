// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "balance.h"

#include <algorithm>

namespace torpor
{

namespace
{
// Of the newest compression in the price: content differs from chunk to chunk.
constexpr double newestShare = 0.25;
// Idle time is not saved up for more than this many compressions a processor:
// what was long ago says nothing of a disk whose cache has filled.
constexpr double mostSaved = 4;
} // namespace

Balance::Balance(unsigned cpus, unsigned workers)
    : m_cpus(std::min(cpus, workers)), m_computing(workers), m_last(Clock::now())
{
}

bool Balance::shouldCompress()
{
    const std::scoped_lock lock(m_mutex);
    // The first ones are free: their price is not known yet.
    if (m_idle < m_price)
        return false;
    m_idle -= m_price;
    return true;
}

void Balance::compressionTook(Seconds time)
{
    const std::scoped_lock lock(m_mutex);
    // Workers that are more than the processors share these. (A thread's own
    // processor clock would tell, but kernels without CONFIG_POSIX_TIMERS have none.)
    time *= static_cast<double>(m_cpus) / std::max(m_cpus, m_computing);
    m_price = m_price == Seconds() ? time : m_price * (1 - newestShare) + time * newestShare;
}

void Balance::writeBegins(Clock::time_point now)
{
    const std::scoped_lock lock(m_mutex);
    account(now);
    --m_computing;
}

void Balance::writeEnds(Clock::time_point now)
{
    const std::scoped_lock lock(m_mutex);
    account(now);
    ++m_computing;
}

void Balance::account(Clock::time_point now)
{
    // Two threads may come in the other order than they looked at the clock.
    if (now <= m_last)
        return;
    if (m_computing < m_cpus)
        m_idle += Seconds(now - m_last) * (m_cpus - m_computing);
    m_idle = std::min(m_idle, m_price * mostSaved * m_cpus);
    m_last = now;
}

} // namespace torpor
