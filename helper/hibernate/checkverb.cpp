// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preflightreport.h"
#include "verbs.h"

namespace torpor
{

Result<Json> checkMachine(const Roots &roots, const Overrides &overrides)
{
    auto settings = loadSettings(roots);
    if (!settings)
        return passOn(settings);
    return toJson(takeReport(roots, overrides.appliedTo(*settings)));
}

} // namespace torpor
