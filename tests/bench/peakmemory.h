// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <cstdint>
#include <thread>

namespace torpor
{

// How much memory of its own the process takes while this object lives, beyond
// what it had before: resident anonymous memory, looked at every millisecond.
// What is looked for is held for seconds.
class PeakMemory
{
public:
    PeakMemory();
    // The most so far, in bytes.
    [[nodiscard]] std::uint64_t bytes() const { return m_peak > m_before ? m_peak - m_before : 0; }

private:
    static std::uint64_t now();

    std::uint64_t m_before = now();
    std::atomic<std::uint64_t> m_peak = 0;
    std::jthread m_watcher; // the last: it ends before the others
};

} // namespace torpor
