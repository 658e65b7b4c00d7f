// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>

namespace torpor
{

// Chooses between compressing fast and compressing well while an image is
// written: as long as the processors have no pause, the disk waits for them and
// larger chunks cost nothing; when they wait for the disk, smaller ones pay off.
class HasteControl
{
public:
    // The times that it decides on, of all workers together.
    struct Times {
        std::chrono::nanoseconds wall;
        std::chrono::nanoseconds cpu;
    };

    HasteControl(unsigned cpus, Times start) : m_cpus(cpus), m_last(start) {}

    // Told after each chunk; looks at the times every few chunks.
    void chunkDone(Times (*now)());
    [[nodiscard]] unsigned haste() const { return m_haste; }

    // Those of this process.
    [[nodiscard]] static Times processTimes();

private:
    unsigned m_cpus;
    std::atomic<unsigned> m_haste = 1;
    std::mutex m_mutex;
    std::uint64_t m_chunks = 0; // under m_mutex
    Times m_last;               // likewise
};

} // namespace torpor
