// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "files/rulefolders.h"

namespace torpor
{

// The rules that are in force for the whole machine: the shipped ones and the
// administrator's. A user's could only be given by path, which the service takes from nobody.
[[nodiscard]] inline policy::RuleFolders ruleFolders(const Roots &roots)
{
    return {.shipped = roots.rules, .administrator = roots.etc / "rules.d", .user = {}};
}

[[nodiscard]] inline policy::RuleSet loadRules(const Roots &roots)
{
    return policy::loadRules(ruleFolders(roots));
}

} // namespace torpor
