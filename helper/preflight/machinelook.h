// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/facts.h"
#include "inventory/inventory.h"
#include "partition/deviceuse.h"

#include <optional>
#include <string>
#include <vector>

namespace torpor
{

// The devices of the machine, and what is mounted, as they are at one moment.
struct DeviceLook {
    Result<Inventory> inventory = fail(Code::NotFound, "none was taken");
    // The hibernating partition, as Device::number ("259:3"); nothing: none is prepared.
    std::optional<std::string> imagePartition;
    Result<std::vector<Mount>> mounts; // also of filesystems that no device carries
};

// What else the rules are asked about.
struct Surroundings {
    policy::MachineFacts machine; // but what factsOf() makes of the devices
    std::vector<policy::BatteryFacts> batteries;
    Result<std::vector<policy::InhibitorFacts>> inhibitors;
    Result<std::vector<policy::ProgramFacts>> programs;
};

} // namespace torpor
