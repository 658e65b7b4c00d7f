// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meminfo.h"

namespace torpor
{

Meminfo readMeminfo(const Roots &roots)
{
    Meminfo meminfo;
    const auto text = readText(roots.proc / "meminfo", 1 << 16).value_or("");
    for (const auto line : splitText(text, '\n')) {
        // "MemAvailable:    1234 kB"
        const auto words = splitText(line, ' ');
        if (words.size() < 2)
            continue;
        const std::uint64_t bytes = parseNumber(words[1], 10).value_or(0) << 10;
        if (words[0] == "MemTotal:")
            meminfo.total = bytes;
        else if (words[0] == "MemFree:")
            meminfo.free = bytes;
        else if (words[0] == "MemAvailable:")
            meminfo.available = bytes;
    }
    return meminfo;
}

} // namespace torpor
