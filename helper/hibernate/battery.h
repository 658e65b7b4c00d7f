// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "outcomes/attemptrecord.h"

namespace torpor
{

// The machine's batteries together, from /sys/class/power_supply; nothing where
// there is none. Those of mice and headsets do not count. Firmware tells all
// kinds of nonsense here (254 %, negative charges, more than full): what cannot
// be is as good as not told.
[[nodiscard]] std::optional<BatteryReading> readBattery(const Roots &roots);

} // namespace torpor
