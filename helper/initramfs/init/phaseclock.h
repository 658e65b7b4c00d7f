// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "image/report.h"

#include <ctime>

namespace torpor
{

// Notes in a report how long each phase took. The first one runs from the start of this kernel.
class PhaseClock
{
public:
    explicit PhaseClock(Report &report) : m_report(report) {}

    void finished(std::string_view phase)
    {
        const std::uint64_t now = sinceBoot();
        m_report.phases.push_back({std::string(phase), now - m_last});
        m_last = now;
    }

private:
    static std::uint64_t sinceBoot()
    {
        timespec time{};
        ::clock_gettime(CLOCK_BOOTTIME, &time);
        return static_cast<std::uint64_t>(time.tv_sec) * 1'000'000 +
               static_cast<std::uint64_t>(time.tv_nsec) / 1000;
    }

    Report &m_report;
    std::uint64_t m_last = 0;
};

} // namespace torpor
