// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "derived.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace torpor::policy
{

namespace
{

std::optional<int> numberIn(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && value >= 0 ? std::optional(value)
                                                                                  : std::nullopt;
}

// Of "2026-11-21"; empty for what is no date.
std::string weekdayOf(std::string_view date)
{
    constexpr std::array<const char *, 7> names = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
    if (date.size() != 10 || date[4] != '-' || date[7] != '-')
        return {};
    const auto year = numberIn(date.substr(0, 4));
    const auto month = numberIn(date.substr(5, 2));
    const auto day = numberIn(date.substr(8));
    if (!year || !month || !day)
        return {};
    const std::chrono::year_month_day calendar{std::chrono::year(*year),
                                               std::chrono::month(static_cast<unsigned>(*month)),
                                               std::chrono::day(static_cast<unsigned>(*day))};
    if (!calendar.ok())
        return {};
    return names.at(std::chrono::weekday(std::chrono::sys_days(calendar)).c_encoding());
}

// 0 where it is not known or makes no sense.
double positive(std::optional<double> value)
{
    return value && std::isfinite(*value) ? std::max(*value, 0.0) : 0;
}

} // namespace

DerivedFacts derive(const Facts &facts, const PowerView &power)
{
    DerivedFacts derived{
        .batteryPercent = power.percent,
        .secondsToEmpty = power.secondsToEmpty,
        .discharging = power.discharging,
        .charging = power.charging,
        .weekday = weekdayOf(facts.machine.clockDate),
    };
    const double used = positive(facts.machine.memoryUsed);
    const double speed = positive(facts.machine.saveSpeed);
    if (used > 0 && speed > 0)
        derived.saveSeconds = used / speed;
    return derived;
}

} // namespace torpor::policy
