// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "engine/facts.h"

#include <optional>
#include <vector>

namespace torpor
{

// The machine's batteries as the firmware tells them (/sys/class/power_supply),
// each by itself and unjudged: the policy engine knows what to believe.
[[nodiscard]] std::vector<policy::BatteryFacts> batteryFacts(const Roots &roots);
// Whether no charger is plugged in; nothing where no charger tells.
[[nodiscard]] std::optional<bool> isOnBattery(const Roots &roots);

} // namespace torpor
