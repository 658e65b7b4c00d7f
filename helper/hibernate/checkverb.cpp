// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outsidefacts.h"
#include "requirements.h"
#include "verbs.h"

namespace torpor
{

namespace
{

Json toJson(const Requirement &requirement)
{
    return {{"code", codeName(requirement.code)},
            {"state", stateName(requirement.state)},
            {"text", requirement.text},
            {"remedy", requirement.remedy},
            {"detail", requirement.detail}};
}

} // namespace

Result<Json> checkMachine(const Roots &roots, const Overrides &overrides)
{
    auto settings = loadSettings(roots);
    if (!settings)
        return passOn(settings);
    const Settings wanted = overrides.appliedTo(*settings);
    const auto requirements =
        checkRequirements(gatherFacts(roots, wanted, gatherOutsideFacts(roots, wanted, TORPOR_INIT_PATH)));
    Json list = Json::array();
    for (const Requirement &requirement : requirements)
        list.push_back(toJson(requirement));
    return Json{{"ready", refuseUnmet(requirements).has_value()}, {"requirements", list}};
}

} // namespace torpor
