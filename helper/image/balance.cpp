// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "balance.h"

#include "codec.h"

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

constexpr unsigned chunksBetweenLooks = 8;
// How idle the processors are, of 1. Between the two the haste stays.
constexpr double busy = 0.1;
constexpr double waiting = 0.25;
} // namespace

Balance::Balance(unsigned cpus, unsigned workers, Clock::time_point now)
    : m_cpus(std::min(cpus, workers)), m_computing(workers), m_last(now), m_looked(now)
{
}

bool Balance::shouldCompress()
{
    const std::scoped_lock lock(m_mutex);
    // The first ones are free: their price is not known yet.
    if (m_unspent < m_price) {
        m_refused = true;
        return false;
    }
    m_unspent -= m_price;
    return true;
}

unsigned Balance::haste() const
{
    const std::scoped_lock lock(m_mutex);
    return m_haste;
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
    if (++m_written == chunksBetweenLooks)
        look();
}

void Balance::account(Clock::time_point now)
{
    // Two threads may come in the other order than they looked at the clock.
    if (now <= m_last)
        return;
    if (m_computing < m_cpus) {
        const Seconds idle = Seconds(now - m_last) * (m_cpus - m_computing);
        m_idle += idle;
        m_unspent += idle;
    }
    m_unspent = std::min(m_unspent, m_price * mostSaved * m_cpus);
    m_last = now;
}

void Balance::look()
{
    const Seconds all = Seconds(m_last - m_looked) * m_cpus;
    if (m_refused || m_idle < all * busy)
        m_haste = std::min(m_haste * 2, Codec::mostHaste);
    else if (m_idle > all * waiting)
        m_haste = std::max(m_haste / 2, 1U);
    m_looked = m_last;
    m_idle = {};
    m_written = 0;
    m_refused = false;
}

} // namespace torpor
