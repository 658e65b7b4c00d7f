// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deviceguard.h"

#include "preflight/rulefindings.h"

#include <algorithm>
#include <spdlog/spdlog.h>

namespace torpor
{

namespace
{

void tell(const std::vector<Error> &failures)
{
    for (const Error &failure : failures)
        spdlog::warn("Not as it was: {}", failure.message);
}

} // namespace

DeviceGuard::DeviceGuard(Look look, Remedies remedies, SettleTime settleTime)
    : m_look(std::move(look)), m_remedies(std::move(remedies)), m_settleTime(settleTime)
{
}

void DeviceGuard::undoLeftOvers()
{
    tell(m_remedies.undoLeftOvers());
}

Result<std::vector<OverriddenFinding>> DeviceGuard::admit(const Situation &situation,
                                                          const std::vector<std::string> &asked)
{
    const auto isAsked = [&](const Finding &finding) {
        return !finding.remedyId.empty() && std::ranges::contains(asked, finding.remedyId);
    };
    std::vector<Finding> left = makeReport(situation.requirements, situation.found).findings;
    if (situation.devices.inventory)
        m_before = *situation.devices.inventory;
    const auto offered = offeredRemedies(left);
    const auto byRule = remediesByDefault(left);
    if (!asked.empty() || !byRule.empty()) {
        // What nobody does anything about refuses before anything is done.
        std::vector<Finding> untreated = left;
        std::erase_if(untreated, isAsked);
        if (auto free = refuseBlocked(untreated); !free)
            return passOn(free);
        if (auto applied = m_remedies.apply(asked, offered); !applied)
            return passOn(applied);
        for (const auto &id : byRule) {
            if (auto applied = m_remedies.apply({id}, offered); !applied)
                spdlog::warn("Not done, although a rule wants it: {}", applied.error().message);
        }
        auto found = judge(situation.rules, m_look(), situation.surroundings).findings;
        // Requirements are not looked at again.
        left = makeReport(situation.requirements, std::move(found)).findings;
        std::erase_if(left, [&](const Finding &finding) {
            return finding.severity != Severity::Block && isAsked(finding);
        });
    }
    if (auto free = refuseBlocked(left); !free)
        return passOn(free);
    std::vector<OverriddenFinding> overridden;
    for (const Finding &finding : left) {
        if (finding.severity == Severity::Warn)
            overridden.push_back(
                {finding.code, finding.device.empty() ? finding.label : finding.device, finding.text});
    }
    return overridden;
}

void DeviceGuard::undoRemedies()
{
    tell(m_remedies.undo());
}

std::vector<DeviceDifference> DeviceGuard::differences() const
{
    if (!m_before) {
        spdlog::warn("Whether all devices came back is not known: there is no snapshot of before.");
        return {};
    }
    const auto found = settledDifferences(*m_before, [this] { return m_look().inventory; }, m_settleTime);
    if (!found) {
        spdlog::warn("Whether all devices came back is not known: {}", found.error().message);
        return {};
    }
    for (const Difference &difference : *found) {
        if (difference.partOf.empty())
            spdlog::info("{}.", differenceText(difference));
    }
    return recordedDifferences(*found);
}

} // namespace torpor
