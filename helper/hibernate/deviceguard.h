// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "devicechanges.h"
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
    using Look = std::function<DeviceFindingFacts()>;
    DeviceGuard(Look look, Remedies remedies, SettleTime settleTime = {});

    // Remedies that an attempt before this one left, after a crash; what fails is told in the journal.
    void undoLeftOvers();

    // Takes the snapshot, applies the `wanted` remedies and looks again. Returns
    // the warnings that are left, of the devices and of `requirements`: who goes
    // on overrides them. Refuses with the code of what still blocks,
    // RemedyNotOffered, or what a remedy failed with; undoRemedies() afterwards.
    [[nodiscard]] Result<std::vector<OverriddenFinding>> admit(const std::vector<Requirement> &requirements,
                                                               const std::vector<std::string> &wanted);
    // Also when nothing was applied. What fails is told in the journal.
    void undoRemedies();
    // Waits for what may come yet. Empty, with a word in the journal, where there is nothing to compare.
    [[nodiscard]] std::vector<DeviceDifference> differences() const;

private:
    [[nodiscard]] std::vector<Finding> findings(const std::vector<Requirement> &requirements, bool isFirst);

    Look m_look;
    Remedies m_remedies;
    SettleTime m_settleTime;
    std::optional<Inventory> m_before;
};

} // namespace torpor
