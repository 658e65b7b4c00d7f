// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/ruleswitches.h"
#include "kernel/savekernel.h"
#include "preflight/rulefiles.h"
#include "requirements.h"
#include "takeover/takeover.h"
#include "verbs.h"

#include <algorithm>

namespace torpor
{

namespace
{

Json toJson(const Settings &settings, bool isTakenOver, const std::vector<policy::RuleSwitch> &switches)
{
    Json rules = Json::array();
    Json rulesOff = Json::array();
    for (const policy::RuleSwitch &rule : switches) {
        rules.push_back({{"id", rule.id}, {"on", rule.isOn}});
        if (!rule.isOn)
            rulesOff.push_back(rule.id);
    }
    return {{"codec", codecChoiceName(settings.codec)},
            {"verify", settings.verify},
            {"save_kernel", settings.saveKernel},
            {"region_mib", settings.regionMib},
            {"boot_method", bootMethodName(settings.bootMethod)},
            {"keep_days", settings.keepDays},
            {"take_over", isTakenOver},
            {"rules_off", rulesOff},
            {"rules", rules}};
}

// One that is there and that nothing speaks against.
Result<void> requireUsable(const Roots &roots, const std::string &release)
{
    auto kernel = SaveKernels(roots).choose(release);
    if (!kernel)
        return passOn(kernel);
    const auto checks = checkSaveKernel(*kernel, usesFiveLevelPaging(roots));
    const auto bad = std::ranges::find(checks, KernelCheck::State::Fail, &KernelCheck::state);
    if (bad != checks.end())
        return fail(bad->code, "the kernel {} cannot be the save kernel: it does not meet \"{}\" ({})",
                    kernel->release, bad->text, bad->detail);
    return {};
}

} // namespace

Result<Json> showSettings(const Roots &roots)
{
    auto settings = loadSettings(roots);
    if (!settings)
        return passOn(settings);
    return toJson(*settings, TakeOver(roots, reloadUnits).isOn(), policy::ruleSwitches(ruleFolders(roots)));
}

Result<Json> changeSettings(const Roots &roots, const SettingsChange &change)
{
    auto settings = loadSettings(roots);
    if (!settings)
        return passOn(settings);
    if (change.saveKernel && *change.saveKernel != settings->saveKernel) {
        if (auto usable = requireUsable(roots, *change.saveKernel); !usable)
            return passOn(usable);
    }
    settings->codec = change.codec.value_or(settings->codec);
    settings->verify = change.verify.value_or(settings->verify);
    settings->saveKernel = change.saveKernel.value_or(settings->saveKernel);
    settings->regionMib = change.regionMib.value_or(settings->regionMib);
    settings->bootMethod = change.bootMethod.value_or(settings->bootMethod);
    settings->keepDays = change.keepDays.value_or(settings->keepDays);
    // Whatever can be refused comes first: then nothing has changed yet.
    if (change.rulesOff) {
        if (auto switched = policy::switchOff(ruleFolders(roots), *change.rulesOff); !switched)
            return passOn(switched);
    }
    if (auto stored = storeSettings(roots, *settings); !stored)
        return passOn(stored);
    if (change.takeOver) {
        TakeOver takeOver(roots, reloadUnits);
        if (auto changed = *change.takeOver ? takeOver.takeOver() : takeOver.giveBack(); !changed)
            return passOn(changed);
    }
    return showSettings(roots);
}

} // namespace torpor
