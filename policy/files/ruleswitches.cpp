// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruleswitches.h"

#include "common/files.h"

#include <algorithm>
#include <map>

namespace torpor::policy
{

namespace
{

using Switches = std::map<std::string, bool, std::less<>>; // id → whether it is on

// As the files say, one after the other; `withOurs`: the file of the switches, too.
Switches switchesOf(RuleFolders folders, bool withOurs)
{
    folders.user.clear();
    std::vector<RuleText> texts = readRuleTexts(folders);
    std::ranges::stable_sort(texts, {},
                             [](const RuleText &text) { return std::tuple(text.layer, text.name); });
    Switches switches;
    for (const RuleText &text : texts) {
        if (!withOurs && text.layer == Layer::Administrator && text.name == switchesFile)
            continue;
        const auto file = parseRules(text.text, text.layer, text.name);
        if (!file)
            continue; // what is wrong with it is told by whoever goes by the rules
        for (const CheckRule &rule : file->checks) {
            if (!rule.isSwitch)
                switches.insert_or_assign(rule.id, rule.enabled);
            else if (const auto found = switches.find(rule.id); found != switches.end())
                found->second = rule.enabled;
        }
    }
    return switches;
}

} // namespace

std::vector<RuleSwitch> ruleSwitches(const RuleFolders &folders)
{
    std::vector<RuleSwitch> switches;
    for (const auto &[id, isOn] : switchesOf(folders, true))
        switches.push_back({id, isOn});
    return switches;
}

std::vector<std::string> switchedOff(const RuleFolders &folders)
{
    std::vector<std::string> ids;
    for (const auto &[id, isOn] : switchesOf(folders, true)) {
        if (!isOn)
            ids.push_back(id);
    }
    return ids;
}

Result<void> switchOff(const RuleFolders &folders, const std::vector<std::string> &ids)
{
    const Switches others = switchesOf(folders, false);
    for (const std::string &id : ids) {
        if (!others.contains(id))
            return fail(Code::InvalidArgument, "there is no rule {} that could be switched off", id);
    }
    std::string text = "# Written by Torpor's settings, and written anew when they are changed.\n";
    bool saysSomething = false;
    for (const auto &[id, isOn] : others) {
        const bool wanted = std::ranges::find(ids, id) == ids.end();
        if (wanted == isOn)
            continue;
        saysSomething = true;
        text += std::format("\n[[rule]]\nid = \"{}\"\nenabled = {}\n", id, wanted);
    }
    const std::filesystem::path file = folders.administrator / switchesFile;
    if (saysSomething) {
        if (auto made = makeFolder(folders.administrator); !made)
            return passOn(made, "switching rules");
        auto written = replaceFile(file, text);
        return written ? Result<void>() : passOn(written, "switching rules");
    }
    std::error_code error;
    std::filesystem::remove(file, error);
    if (error)
        return fail(Code::IoError, "switching rules: {} cannot be removed: {}", file.string(),
                    error.message());
    return {};
}

} // namespace torpor::policy
