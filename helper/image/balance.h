// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <mutex>

namespace torpor
{

// Tells for each chunk whether compressing it makes the image be written
// sooner: it does as long as it costs no more than the time for which
// processors would otherwise stand idle, because their workers wait for the
// disk. On a slow disk that pays for every chunk, on a fast one with few
// processors for hardly any. Thread safe.
class Balance
{
public:
    using Clock = std::chrono::steady_clock;
    using Seconds = std::chrono::duration<double>;

    // `workers` share `cpus` processors.
    Balance(unsigned cpus, unsigned workers);

    // The worker that asks goes on with compressing when it is told so.
    [[nodiscard]] bool shouldCompress();
    // How long that lasted.
    void compressionTook(Seconds time);

    // Around each write.
    void writeBegins(Clock::time_point now);
    void writeEnds(Clock::time_point now);

private:
    void account(Clock::time_point now);

    std::mutex m_mutex;
    unsigned m_cpus;
    unsigned m_computing; // workers that do not wait for the disk
    Clock::time_point m_last;
    Seconds m_idle{};  // of all processors, not yet spent on compression
    Seconds m_price{}; // of one compression, as it was lately
};

} // namespace torpor
