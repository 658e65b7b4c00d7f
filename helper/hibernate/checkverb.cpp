// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/factsjson.h"
#include "preflightreport.h"
#include "takeover/takeover.h"
#include "verbs.h"
#include "wholelook.h"

namespace torpor
{

Result<Json> checkMachine(const Roots &roots, const Overrides &overrides)
{
    auto settings = loadSettings(roots);
    if (!settings)
        return passOn(settings);
    const auto logind = Logind::onSystemBus();
    return toJson(takeReport(roots, overrides.appliedTo(*settings), *logind));
}

Result<Json> showFacts(const Roots &roots)
{
    auto settings = loadSettings(roots);
    if (!settings)
        return passOn(settings);
    const auto logind = Logind::onSystemBus();
    const SavePlan plan = planSaving(roots, settings->saveKernel);
    const WholeLook look = lookAround(roots, *settings, plan, *logind);
    policy::Facts facts = policyFactsOf(look, *logind);
    if (TakeOver(roots, reloadUnits).isOn())
        facts.capability(policy::Action::KernelHibernate) = {
            .can = policy::Can::No,
            .reason = "Torpor has taken over the system's Hibernate: logind would only ask Torpor again"};
    return Json::parse(policy::toJson(facts), nullptr, false);
}

} // namespace torpor
