// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rulefolders.h"

#include <string>
#include <vector>

namespace torpor::policy
{

inline constexpr std::size_t mostSwitches = mostRules;
inline constexpr char switchesFile[] = "95-settings.toml"; // in the administrator's folder

struct RuleSwitch {
    std::string id;
    bool isOn = true;
};
// The check rules of the machine, all of which can be switched off, sorted by id.
[[nodiscard]] std::vector<RuleSwitch> ruleSwitches(const RuleFolders &folders);
// The check rules of the machine that are switched off, sorted by id, by whichever file.
[[nodiscard]] std::vector<std::string> switchedOff(const RuleFolders &folders);

// Switches off these and no others, with a file of its own among the
// administrator's: a file without anything to say is removed. InvalidArgument
// for an id that no check rule of the machine has; then nothing changes.
[[nodiscard]] Result<void> switchOff(const RuleFolders &folders, const std::vector<std::string> &ids);

} // namespace torpor::policy
