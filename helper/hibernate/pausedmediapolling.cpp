// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pausedmediapolling.h"

#include <spdlog/spdlog.h>

namespace torpor
{

namespace fs = std::filesystem;

PausedMediaPolling::PausedMediaPolling(const Roots &roots)
{
    std::error_code error; // no folder: no drives
    for (const auto &disk : fs::directory_iterator(roots.sys / "block", error)) {
        // Most disks cannot tell of a change; their interval cannot be written.
        const auto events = readText(disk.path() / "events");
        if (!events || trimmed(*events).empty())
            continue;
        const fs::path file = disk.path() / "events_poll_msecs";
        const auto interval = readText(file);
        if (!interval) {
            spdlog::warn("{}", interval.error().message);
            continue;
        }
        // The kernel waits here for a poll that is under way.
        if (auto paused = writeValue(file, "0"); !paused)
            spdlog::warn("{} is asked for its medium while it sleeps: {}", disk.path().filename().string(),
                         paused.error().message);
        else
            m_intervals[file] = trimmed(*interval);
    }
}

PausedMediaPolling::~PausedMediaPolling()
{
    for (const auto &[file, interval] : m_intervals) {
        if (auto written = writeValue(file, interval); !written && written.error().code != Code::NotFound)
            spdlog::warn("Not as it was: {}", written.error().message);
    }
}

} // namespace torpor
