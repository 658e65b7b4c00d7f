// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "powerfacts.h"

#include <algorithm>
#include <map>
#include <system_error>

namespace torpor
{

namespace
{

namespace fs = std::filesystem;

std::vector<fs::path> suppliesIn(const Roots &roots)
{
    std::vector<fs::path> supplies;
    std::error_code error;
    for (fs::directory_iterator it(roots.sys / "class/power_supply", error), end; !error && it != end;
         it.increment(error))
        supplies.push_back(it->path());
    std::ranges::sort(supplies);
    return supplies;
}

std::string attribute(const fs::path &supply, const char *name)
{
    const auto text = readText(supply / name, 4096);
    return text ? std::string(trimmed(*text)) : std::string();
}

// Documentation/ABI/testing/sysfs-class-power: in millionths; nothing where it is missing or no number.
std::optional<double> amount(const fs::path &supply, const char *name, double unit)
{
    const auto number = parseNumber(attribute(supply, name), 10);
    return number ? std::optional(static_cast<double>(*number) / unit) : std::nullopt;
}

std::string stateFrom(const std::string &status)
{
    static const std::map<std::string, std::string> states = {{"Charging", "charging"},
                                                              {"Discharging", "discharging"},
                                                              {"Not charging", "not-charging"},
                                                              {"Full", "full"}};
    const auto found = states.find(status);
    return found == states.end() ? std::string() : found->second;
}

} // namespace

std::vector<policy::BatteryFacts> batteryFacts(const Roots &roots)
{
    std::vector<policy::BatteryFacts> batteries;
    for (const fs::path &supply : suppliesIn(roots)) {
        // Those of mice and headsets have the scope of a device.
        if (attribute(supply, "type") != "Battery" || attribute(supply, "scope") == "Device")
            continue;
        constexpr double millionth = 1e6;
        batteries.push_back({.name = supply.filename(),
                             .present = attribute(supply, "present") != "0",
                             .percent = amount(supply, "capacity", 1),
                             .energy = amount(supply, "energy_now", millionth),
                             .energyFull = amount(supply, "energy_full", millionth),
                             .rate = amount(supply, "power_now", millionth),
                             .state = stateFrom(attribute(supply, "status")),
                             .updated = {}});
    }
    return batteries;
}

std::optional<bool> isOnBattery(const Roots &roots)
{
    std::optional<bool> onBattery;
    for (const fs::path &supply : suppliesIn(roots)) {
        const std::string online = attribute(supply, "online");
        if (attribute(supply, "type") == "Battery" || attribute(supply, "scope") == "Device" ||
            (online != "0" && online != "1"))
            continue;
        onBattery = onBattery.value_or(true) && online == "0";
    }
    return onBattery;
}

} // namespace torpor
