// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"

#include <filesystem>
#include <map>
#include <string>

namespace torpor
{

// As long as it lives the kernel does not ask drives on its own whether their medium was changed.
//
// Without it a session can hang in its resume when a USB stick was pulled meanwhile. The kernel's own
// hibernation freezes its workqueues, kexec jump does not: while devices are being resumed, the hub's thread
// removes the stick and waits for a poll of its medium that is under way; the poll waits until the stick's
// queue is resumed; and that waits for the hub's thread. (6.12: del_gendisk, disk_events_workfn,
// blk_queue_enter, dpm_wait_for_superior.)
class PausedMediaPolling
{
public:
    // What cannot be paused is told in the journal.
    explicit PausedMediaPolling(const Roots &roots);
    PausedMediaPolling(const PausedMediaPolling &) = delete;
    PausedMediaPolling &operator=(const PausedMediaPolling &) = delete;
    // Everything as it was, but for drives that are no more.
    ~PausedMediaPolling();

private:
    std::map<std::filesystem::path, std::string> m_intervals; // what was in these files
};

} // namespace torpor
