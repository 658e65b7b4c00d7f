// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "devicetree.h"
#include "finding.h"
#include "machinelook.h"

namespace torpor
{

// What is known of the machine, as the rules ask for it. Pure; what each fact
// means stands in policy/engine/facttable.cpp. Nothing is judged here.
[[nodiscard]] policy::Facts factsOf(const DeviceLook &look, const Surroundings &surroundings);

// What could not be found out of all that, as findings that are not `known`:
// no rule can speak about it, and it must not be passed over.
[[nodiscard]] std::vector<Finding> unknownsOf(const DeviceLook &look, const Surroundings &surroundings);

// The parts of factsOf(). `hasGuests`: a virtual machine runs; nothing: that is not known.
[[nodiscard]] std::vector<policy::DeviceFacts> deviceFacts(const DeviceTree &tree, bool hasImagePartition,
                                                           std::optional<bool> hasGuests);
void addKeyboardFacts(const DeviceTree &tree, policy::MachineFacts &facts);
[[nodiscard]] std::vector<policy::MountFacts> mountFacts(const std::vector<Mount> &mounts);

} // namespace torpor
