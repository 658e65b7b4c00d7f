// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "humansize.h"

#include <array>
#include <cstddef>
#include <format>

namespace torpor
{

std::string humanSize(double bytes)
{
    static constexpr std::array units = {"bytes", "KiB", "MiB", "GiB", "TiB", "PiB"};
    std::size_t unit = 0;
    double value = bytes;
    // Not what rounds to 1024 of a unit.
    for (; value >= 1023.5 && unit + 1 < units.size(); ++unit)
        value /= 1024;
    return unit == 0 ? std::format("{:.0f} bytes", bytes)
                     : std::format("{:.{}f} {}", value, value < 9.95 ? 1 : 0, units.at(unit));
}

} // namespace torpor
