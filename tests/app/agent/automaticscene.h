// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/automatichibernation.h"
#include "fakes/fakehelperclient.h"
#include "fakesurroundings.h"

#include <QSignalSpy>
#include <QTest>
#include <memory>

namespace torpor
{

inline constexpr char rulesText[] = R"TOML(
[[trigger]]
id = "warning"
kind = "low-battery"
chain = []
message = "The battery is at {battery.percent} %"
when = { fact = "battery.percent", at_most = 10, hysteresis = 3 }

[[trigger]]
id = "low"
kind = "low-battery"
chain = ["kexec-hibernate", "kernel-hibernate"]
grace_seconds = 120
warn_at = [60, 30, 10]
message = "The battery is low ({battery.percent} %)"
when = { fact = "battery.percent", at_most = 5, hysteresis = 3 }

[[trigger]]
id = "critical"
kind = "low-battery"
critical = true
chain = ["kexec-hibernate", "kernel-hibernate", "suspend", "power-off"]
grace_seconds = 30
warn_at = [10]
message = "The battery is nearly empty"
when = { fact = "battery.percent", at_most = 2, hysteresis = 2 }

[[trigger]]
id = "lid"
kind = "lid"
chain = ["suspend"]
message = "The lid was closed"
when = { fact = "lid.closed", is = true }

[[rule]]
id = "inhibited"
about = "inhibitor"
match = { what = "*sleep*", mode = "block*" }
verdict = "block"
actions = ["kexec-hibernate", "kernel-hibernate", "suspend"]
holds_when_critical = false
message = "{inhibitor.who} does not want the computer to sleep"
)TOML";

inline policy::RuleSet rulesOf(const std::string &text)
{
    policy::RuleSet rules = policy::mergeRules({{.name = "test.toml", .text = text}});
    if (!rules.problems().empty())
        qFatal("%s", textOf(rules.problems().front()).c_str());
    return rules;
}

inline constexpr char canAll[] = R"({"schema": 1, "capabilities": {"kexec-hibernate": {"can": "yes"}}})";

// A laptop with these rules, whose battery and clock go as a test says.
struct AutomaticScene {
    FakeClock clock;
    FakeSource source;
    FakeRunner runner;
    FakeHelperClient helper;
    std::unique_ptr<AutomaticHibernation> automatic =
        std::make_unique<AutomaticHibernation>(AutomaticHibernation::Surroundings{
            {&source}, &runner, &helper, &clock, std::chrono::milliseconds(200)});
    QSignalSpy warned{automatic.get(), &AutomaticHibernation::warned};
    QSignalSpy counted{automatic.get(), &AutomaticHibernation::countdown};
    QSignalSpy cancelled{automatic.get(), &AutomaticHibernation::cancelled};
    QSignalSpy acting{automatic.get(), &AutomaticHibernation::acting};
    QSignalSpy done{automatic.get(), &AutomaticHibernation::done};
    QSignalSpy failed{automatic.get(), &AutomaticHibernation::failed};
    QSignalSpy paused{automatic.get(), &AutomaticHibernation::pauseChanged};

    AutomaticScene()
    {
        helper.answerDocument(Verb::Check, QString::fromLatin1(canAll), QStringLiteral("facts"));
        for (const policy::Action action :
             {policy::Action::KernelHibernate, policy::Action::Suspend, policy::Action::PowerOff})
            source.facts.capability(action).can = policy::Can::Yes;
        automatic->setRules(rulesOf(rulesText));
        automatic->setActive(true);
        settle();
    }
    [[nodiscard]] int asked() const { return helper.count(Verb::Check, QStringLiteral("facts")); }
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QTest::qWait(1);
    }
    void pass(double seconds)
    {
        clock.advance(seconds);
        read(source.facts.batteries.empty() ? std::nullopt : source.facts.batteries[0].percent);
    }
    void read(std::optional<double> percent)
    {
        if (percent && !source.facts.batteries.empty()) {
            source.facts.batteries[0].percent = percent;
            source.facts.batteries[0].updated = clock.time;
        }
        Q_EMIT source.changed();
        settle();
    }
    // Told often enough to be believed; no time passes afterwards.
    void discharge(double percent, bool onBattery = true)
    {
        if (onBattery)
            source.facts.machine.onBattery = true;
        source.facts.batteries = {
            {.name = "BAT0", .present = true, .percent = percent, .state = "discharging"}};
        for (int i = 0; i < 3; ++i) {
            clock.advance(4);
            read(percent);
        }
    }
    void plugIn()
    {
        source.facts.machine.onBattery = false;
        source.facts.batteries[0].state = "charging";
        clock.advance(1);
        read(source.facts.batteries[0].percent);
    }
};

} // namespace torpor
