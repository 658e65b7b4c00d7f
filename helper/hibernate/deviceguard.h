// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "devicechanges.h"
#include "engine/ruleset.h"
#include "preflight/machinelook.h"
#include "preflightreport.h"
#include "remedy/remedies.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace torpor
{

// What an attempt has to do with the devices: are they fit for it, what is done
// to make them so and undone afterwards, and which are not as they were.
class DeviceGuard
{
public:
    using Look = std::function<DeviceLook()>;
    DeviceGuard(Look look, Remedies remedies, SettleTime settleTime = {});

    // Remedies that an attempt before this one left, after a crash; what fails is told in the journal.
    void undoLeftOvers();

    // What it is to judge by. `devices` are kept as the snapshot of before, and
    // `found` is what `rules` say of them; they are asked again after remedies.
    struct Situation {
        std::vector<Requirement> requirements;
        DeviceLook devices;
        Surroundings surroundings;
        policy::RuleSet rules;
        std::vector<Finding> found;
    };
    // Applies the remedies that rules want and those that are asked for (`asked`),
    // and looks again. Returns the warnings that are left, of the rules and of the
    // requirements: who goes on overrides them. Refuses with the code of what
    // still blocks, RemedyNotOffered, or what a remedy that was asked for failed
    // with; undoRemedies() afterwards. One that only a rule wanted stays a warning
    // when it fails: a filesystem that is in use cannot be unmounted.
    [[nodiscard]] Result<std::vector<OverriddenFinding>> admit(const Situation &situation,
                                                               const std::vector<std::string> &asked);
    // Also when nothing was applied. What fails is told in the journal.
    void undoRemedies();
    // Waits for what may come yet. Empty, with a word in the journal, where there is nothing to compare.
    [[nodiscard]] std::vector<DeviceDifference> differences() const;

private:
    Look m_look;
    Remedies m_remedies;
    SettleTime m_settleTime;
    std::optional<Inventory> m_before;
};

} // namespace torpor
