// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logind.h"
#include "outsidefacts.h"
#include "preflight/machinelook.h"
#include "preflight/rulefiles.h"
#include "preflight/rulefindings.h"
#include "requirements.h"

namespace torpor
{

// A look at the machine before a hibernation: each thing once, the devices
// beside the rest. Changes nothing.
struct WholeLook {
    RequirementFacts facts; // its drivers are those of the plan, and what rules want with them
    DeviceLook devices;
    Surroundings surroundings;
    policy::RuleSet rules; // of the machine, as they were read for this look
    RuleFindings judged;   // what these rules say of it
};

struct LookOptions {
    bool withInhibitors = true; // false: nobody wants to know of them
    bool withinAttempt = false; // then it is no obstacle that there is one
};
[[nodiscard]] WholeLook lookAround(const Roots &roots, const Settings &settings, const SavePlan &plan,
                                   Logind &logind, const LookOptions &options = {});

// The devices alone, with what the save kernel of the plan makes of them.
[[nodiscard]] DeviceLook lookAtDevices(const Roots &roots, const SavePlan &plan);

// What the rules know, with what Torpor and logind say that can be done.
[[nodiscard]] policy::Facts policyFactsOf(const WholeLook &look, Logind &logind);

} // namespace torpor
