// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/ruleset.h"

#include <filesystem>

namespace torpor::policy
{

// Where rule files are. An empty path is a layer that is not used; a folder that
// is not there has no rules.
struct RuleFolders {
    std::filesystem::path shipped = "/usr/share/torpor/rules.d";
    std::filesystem::path administrator = "/etc/torpor/rules.d";
    std::filesystem::path user; // ~/.config/torpor/rules.d, for programs of a user
};

// The "*.toml" of the folders, not yet read; what cannot be read is `unreadable`.
[[nodiscard]] std::vector<RuleText> readRuleTexts(const RuleFolders &folders);

// All "*.toml" in the folders; what cannot be read is in problems() and, where
// it was good in `lastGood`, leaves its safety rules in force: see mergeRules().
[[nodiscard]] RuleSet loadRules(const RuleFolders &folders, const RuleSet *lastGood = nullptr);

} // namespace torpor::policy
