// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/ruleset.h"
#include "finding.h"
#include "machinelook.h"

#include <vector>

namespace torpor
{

// What the rules say of the machine.
struct RuleFindings {
    // What speaks against Torpor's hibernation, and what is good to know. The
    // code of a finding is its rule's id; what cannot be done of what a rule
    // wants stays a warning. Also what could not be found out (unknownsOf()),
    // and files of rules that are not used. The gravest first.
    //
    // On a nearly empty battery, when a critical trigger fires, blocks that give way then are warnings.
    std::vector<Finding> findings;
    // The devices (Device::path) whose drivers rules want in the save kernel's
    // initramfs: verdict `include-module`, for Torpor's own hibernation.
    std::vector<std::string> devicesToInclude;
};

// Asks each rule once. Pure.
[[nodiscard]] RuleFindings judge(const policy::RuleSet &rules, const DeviceLook &look,
                                 const Surroundings &surroundings);

} // namespace torpor
