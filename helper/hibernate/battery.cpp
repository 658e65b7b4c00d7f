// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "battery.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <system_error>

namespace torpor
{

namespace
{

namespace fs = std::filesystem;

struct Battery {
    std::optional<double> percent;
    double full = 0; // what it can hold, in whatever unit; 0 is not known
    bool inEnergy = false;
    BatteryState state = BatteryState::Unknown;
};

std::string attribute(const fs::path &supply, const char *name)
{
    const auto text = readText(supply / name, 4096);
    return text ? std::string(trimmed(*text)) : std::string();
}

// Nothing where it is missing, negative or no number.
std::optional<double> amount(const fs::path &supply, const char *name)
{
    const auto number = parseNumber(attribute(supply, name), 10);
    return number ? std::optional(static_cast<double>(*number)) : std::nullopt;
}

// Worn and new batteries hold up to a tenth more than "full"; anything beyond is nonsense.
std::optional<double> plausiblePercent(double percent)
{
    if (!(percent >= 0 && percent <= 110))
        return std::nullopt;
    return std::min(percent, 100.0);
}

BatteryState stateFrom(std::string_view status)
{
    // Documentation/ABI/testing/sysfs-class-power
    if (status == "Charging")
        return BatteryState::Charging;
    if (status == "Discharging")
        return BatteryState::Discharging;
    if (status == "Not charging")
        return BatteryState::NotCharging;
    if (status == "Full")
        return BatteryState::Full;
    return BatteryState::Unknown;
}

std::optional<Battery> readOne(const fs::path &supply)
{
    if (attribute(supply, "type") != "Battery" || attribute(supply, "scope") == "Device" ||
        attribute(supply, "present") == "0")
        return std::nullopt;
    Battery battery{.state = stateFrom(attribute(supply, "status"))};
    // Exact, where there is one of the two; `capacity` is rounded, and some drivers leave it out.
    for (const bool energy : {true, false}) {
        const auto now = amount(supply, energy ? "energy_now" : "charge_now");
        const auto full = amount(supply, energy ? "energy_full" : "charge_full");
        if (!now || !full || *full <= 0)
            continue;
        battery.percent = plausiblePercent(*now / *full * 100);
        if (!battery.percent)
            continue;
        battery.full = *full;
        battery.inEnergy = energy;
        return battery;
    }
    if (const auto capacity = amount(supply, "capacity"))
        battery.percent = plausiblePercent(*capacity);
    return battery;
}

// One that is drawn from says more than one that rests.
BatteryState together(const std::vector<Battery> &batteries)
{
    constexpr std::array ranks = {BatteryState::Discharging, BatteryState::Charging,
                                  BatteryState::NotCharging, BatteryState::Full};
    for (const BatteryState state : ranks) {
        if (std::ranges::contains(batteries, state, &Battery::state))
            return state;
    }
    return BatteryState::Unknown;
}

} // namespace

std::optional<BatteryReading> readBattery(const Roots &roots)
{
    std::vector<Battery> batteries;
    std::error_code error;
    for (fs::directory_iterator it(roots.sys / "class/power_supply", error), end; !error && it != end;
         it.increment(error)) {
        if (auto battery = readOne(it->path()))
            batteries.push_back(*battery);
    }
    if (batteries.empty())
        return std::nullopt;
    BatteryReading reading{.percent = {}, .state = together(batteries)};

    // By what each can hold where that is known of all in one unit; else each counts the same.
    const bool comparable = std::ranges::all_of(batteries, [&](const Battery &battery) {
        return battery.full > 0 && battery.inEnergy == batteries.front().inEnergy;
    });
    double held = 0;
    double holds = 0;
    for (const Battery &battery : batteries) {
        if (!battery.percent)
            continue;
        const double weight = comparable ? battery.full : 1;
        held += *battery.percent * weight;
        holds += weight;
    }
    if (holds > 0)
        reading.percent = static_cast<int>(std::lround(held / holds));
    return reading;
}

} // namespace torpor
