// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"

#include <cstdint>

namespace torpor
{

// /proc/meminfo, in bytes. What it does not tell is 0.
struct Meminfo {
    std::uint64_t total = 0;     // MemTotal
    std::uint64_t free = 0;      // MemFree
    std::uint64_t available = 0; // MemAvailable
};

[[nodiscard]] Meminfo readMeminfo(const Roots &roots);

} // namespace torpor
