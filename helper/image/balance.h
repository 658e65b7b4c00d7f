// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>

namespace torpor
{

// Tells for each chunk how much work on it makes the image be written sooner.
// It goes by one thing: how long processors stand idle because their workers
// wait for the disk. That time pays for compression. On a slow disk there is
// enough for every chunk, and to compress it well; on a fast one with few
// processors there is some for the fastest compression of a few. Thread safe.
class Balance
{
public:
    using Clock = std::chrono::steady_clock;
    using Seconds = std::chrono::duration<double>;

    // `workers` share `cpus` processors.
    Balance(unsigned cpus, unsigned workers, Clock::time_point now);

    // Whether to compress the next chunk at all; the worker that asks does as it is told.
    [[nodiscard]] bool shouldCompress();
    // How hard, if so: see Codec::setHaste. Above 1 as long as there are chunks that
    // are not compressed, or the processors have no pause: then the disk waits for
    // them, and larger chunks cost nothing.
    [[nodiscard]] unsigned haste() const;
    // How long that lasted.
    void compressionTook(Seconds time);

    // Around each write, of which there is one a chunk.
    void writeBegins(Clock::time_point now);
    void writeEnds(Clock::time_point now);

private:
    void account(Clock::time_point now);
    void look();

    mutable std::mutex m_mutex;
    unsigned m_cpus;
    unsigned m_computing; // workers that do not wait for the disk
    Clock::time_point m_last;
    Seconds m_unspent{}; // idle time of all processors that has paid for no compression yet
    Seconds m_price{};   // of one compression, as it was lately
    unsigned m_haste = 1;

    // Since the last look at the haste.
    Clock::time_point m_looked;
    Seconds m_idle{};
    unsigned m_written = 0; // chunks
    bool m_refused = false; // some chunk was not to be compressed
};

} // namespace torpor
