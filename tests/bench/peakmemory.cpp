// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peakmemory.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <unistd.h>

namespace torpor
{

PeakMemory::PeakMemory()
    : m_watcher([this](const std::stop_token &stop) {
          while (!stop.stop_requested()) {
              m_peak = std::max(m_peak.load(), now());
              std::this_thread::sleep_for(std::chrono::milliseconds(1));
          }
      })
{
}

// Documentation/filesystems/proc.rst: size, resident, shared (of files and tmpfs), ... in pages.
std::uint64_t PeakMemory::now()
{
    std::ifstream statm("/proc/self/statm");
    std::uint64_t size = 0;
    std::uint64_t resident = 0;
    std::uint64_t shared = 0;
    statm >> size >> resident >> shared;
    return (resident - shared) * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

} // namespace torpor
