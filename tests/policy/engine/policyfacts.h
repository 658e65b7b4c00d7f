// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "engine/decision.h"
#include "engine/ruleset.h"
#include "testpaths.h"

#include <QTest>
#include <algorithm>
#include <string>
#include <vector>

// What the tests of the policy engine share.
namespace torpor::policy
{

// The rules that are installed.
inline std::vector<RuleText> shippedTexts()
{
    std::vector<RuleText> texts;
    for (const auto &entry : std::filesystem::directory_iterator(shippedRulesPath())) {
        auto text = readText(entry.path());
        if (!text)
            qFatal("%s", text.error().message.c_str());
        texts.push_back({.layer = Layer::Shipped, .name = entry.path().filename(), .text = std::move(*text)});
    }
    return texts;
}

inline RuleSet rulesFrom(std::string text, Layer layer = Layer::Administrator)
{
    return mergeRules({{.layer = layer, .name = "test.toml", .text = std::move(text)}});
}

inline RuleSet shippedRules(std::string more = {})
{
    auto texts = shippedTexts();
    if (!more.empty())
        texts.push_back({.layer = Layer::Administrator, .name = "more.toml", .text = std::move(more)});
    return mergeRules(std::move(texts));
}

// A laptop with nothing special about it, plugged in; everything can work.
inline Facts plainFacts()
{
    Facts facts;
    MachineFacts &machine = facts.machine;
    machine.onBattery = false;
    machine.warningLevel = "none";
    machine.lidClosed = false;
    machine.docked = false;
    machine.idleSeconds = 0;
    machine.suspendedHours = 0;
    machine.sessionOpen = true;
    machine.clockMinute = 15 * 60;
    machine.clockDate = "2026-11-21";
    machine.memoryTotal = 16e9;
    machine.memoryUsed = 4e9;
    machine.memoryFree = 8e9;
    machine.memoryNeeded = 256e6;
    machine.saveSpeed = 500e6;
    machine.imageBytes = 2e9;
    machine.partitionBytes = 16e9;
    machine.kernelRelease = "6.12.57";
    machine.kernelFilesGone = false;
    machine.saveKernelRelease = "6.12.57";
    for (const Action action : allActions)
        facts.capability(action) = {.can = Can::Yes, .reason = ""};
    facts.batteries = {{.name = "BAT0",
                        .present = true,
                        .percent = 80,
                        .energy = 40,
                        .energyFull = 50,
                        .rate = 10,
                        .state = "charging",
                        .updated = {}}};
    return facts;
}

inline Facts onBattery(double percent)
{
    Facts facts = plainFacts();
    facts.machine.onBattery = true;
    BatteryFacts &battery = facts.batteries.front();
    battery.percent = percent;
    battery.energy = percent / 100 * battery.energyFull.value_or(0);
    battery.state = "discharging";
    return facts;
}

inline DeviceFacts device(std::string name)
{
    return {.path = "/devices/" + name,
            .label = "The " + name,
            .identity = "test " + name,
            .subsystem = "block",
            .name = std::move(name),
            .onUsb = false,
            .graphics = false};
}

inline const Fired *findFired(const std::vector<Fired> &fired, std::string_view rule)
{
    const auto found = std::ranges::find(fired, rule, &Fired::rule);
    return found == fired.end() ? nullptr : &*found;
}

inline QString toQString(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace torpor::policy
