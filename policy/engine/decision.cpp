// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decision.h"

#include "batteryjudge.h"
#include "derived.h"

#include <algorithm>
#include <format>
#include <tuple>

namespace torpor::policy
{

namespace
{

// Nothing: it can be taken.
std::optional<std::string> objectionTo(Action action, const Facts &facts, const Assessment &assessment,
                                       bool critical, const std::set<Action> &failed)
{
    if (failed.contains(action))
        return "it was tried and failed";
    const Capability &capability = facts.capability(action);
    if (capability.can == Can::No)
        return capability.reason.empty() ? "its check says that it cannot work" : capability.reason;
    if (const Fired *blocker = assessment.blockerOf(action, critical))
        return std::format("{} (rule {})", blocker->message, blocker->rule);
    if (capability.can == Can::Unknown)
        return capability.reason.empty() ? "it is not known whether it can work"
                                         : "it is not known whether it can work: " + capability.reason;
    return std::nullopt;
}

void choose(Decision &decision, Considered &considered, std::string reason)
{
    considered.chosen = true;
    considered.reason = std::move(reason);
    decision.action = considered.action;
}

// The first that can work. When the battery is nearly empty nothing is no
// answer: then what may work is tried, and powering off in order is still better
// than what comes otherwise.
void chooseFrom(const std::vector<Action> &chain, const Facts &facts, const std::set<Action> &failed,
                Decision &decision)
{
    for (const Action action : chain) {
        Considered &considered = decision.considered.emplace_back(Considered{.action = action});
        if (decision.action) {
            considered.reason = "not needed";
            continue;
        }
        auto objection = objectionTo(action, facts, decision.assessment, decision.critical, failed);
        if (objection)
            considered.reason = std::move(*objection);
        else
            choose(decision, considered, "its check says that it can work, and no rule blocks it");
    }
    if (decision.action || !decision.critical)
        return;
    for (Considered &considered : decision.considered) {
        const Action action = considered.action;
        if (facts.capability(action).can != Can::Unknown || failed.contains(action) ||
            decision.assessment.blockerOf(action, true))
            continue;
        return choose(decision, considered, "whether it can work is not known, but nothing else can");
    }
    auto last = std::ranges::find(decision.considered, Action::PowerOff, &Considered::action);
    if (last == decision.considered.end())
        last = decision.considered.insert(last, Considered{.action = Action::PowerOff});
    choose(decision, *last, "nothing else can work, and the battery would cut the power anyway");
}

void listRemedies(Decision &decision)
{
    if (!decision.action)
        return;
    for (const Fired &fired : decision.assessment.fired) {
        if (isRemedy(fired.verdict) && std::ranges::contains(fired.actions, *decision.action))
            decision.remedies.push_back(
                {.remedy = fired.verdict, .subject = fired.subject, .rule = fired.rule});
    }
}

// The reason where the chain came to nothing.
std::string whyNothing(const Decision &decision)
{
    std::string text;
    for (const Considered &considered : decision.considered)
        text +=
            std::format("{}{}: {}", text.empty() ? "" : "; ", textOf(considered.action), considered.reason);
    return text.empty() ? "there is no action to choose from" : "nothing can be done: " + text;
}

std::vector<TriggerState> statesOf(const RuleSet &rules, const View &view)
{
    std::vector<TriggerState> states;
    for (const TriggerRule &rule : rules.triggers())
        states.push_back(stateOf(rule, view));
    return states;
}

std::string_view textOf(Holds holds)
{
    switch (holds) {
    case Holds::No:
        return "does not hold";
    case Holds::Yes:
        return "holds";
    case Holds::Unknown:
        break;
    }
    return "is not known to hold";
}

std::string textOf(const std::vector<Evidence> &evidence)
{
    std::string text;
    for (const Evidence &item : evidence)
        text += std::format("{}{} = {}", text.empty() ? "" : ", ", item.fact, item.value);
    return text;
}

void explainFired(std::string &text, const std::vector<Fired> &list)
{
    for (const Fired &fired : list) {
        text += std::format("  {}: {}\n", nameOf(fired.verdict), fired.message);
        text += std::format("    rule {} ({})", fired.rule, nameOf(fired.layer));
        if (!fired.subject.empty())
            text += std::format(", {} {}", nameOf(fired.about), fired.subject);
        text += '\n';
        if (!fired.evidence.empty())
            text += std::format("    because {}\n", textOf(fired.evidence));
        if (!fired.ignoredBy.empty())
            text += std::format("    passed over by the rule {}\n", fired.ignoredBy);
    }
}

} // namespace

std::string_view textOf(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::Charging:
        return "a charger is plugged in";
    case Hindrance::NotDischarging:
        return "it is not known that the batteries are being emptied";
    case Hindrance::QuietHours:
        return "these are its quiet hours";
    case Hindrance::None:
        break;
    }
    return {};
}

TriggerState stateOf(const TriggerRule &rule, const View &view, Before before)
{
    TriggerState state{
        .rule = rule.id,
        .kind = rule.kind,
        .critical = rule.critical,
        .holds = evaluate(rule.when, view, before),
        .message = filledIn(rule.message, view),
        .evidence = evidenceFor(rule.when, view),
    };
    const auto minute = view.machine->clockMinute;
    const auto isQuiet = [&](const DayPeriod &period) { return minute && period.contains(*minute); };
    if (rule.kind == TriggerKind::LowBattery && view.derived->charging == std::optional(true))
        state.hindrance = Hindrance::Charging;
    else if (rule.kind == TriggerKind::LowBattery && view.derived->discharging != std::optional(true))
        state.hindrance = Hindrance::NotDischarging;
    else if (std::ranges::any_of(rule.quiet, isQuiet))
        state.hindrance = Hindrance::QuietHours;
    return state;
}

Decision decideFor(const TriggerRule &rule, const RuleSet &rules, const Facts &facts,
                   const DerivedFacts &derived, const std::set<Action> &failed)
{
    const View view{.machine = &facts.machine, .derived = &derived};
    Decision decision{.rule = rule.id,
                      .critical = rule.critical,
                      .triggers = statesOf(rules, view),
                      .assessment = assess(rules, facts, derived)};
    const std::string message = filledIn(rule.message, view);
    if (rule.chain.empty()) {
        decision.reason = std::format("{}: the rule {} only warns", message, rule.id);
        return decision;
    }
    chooseFrom(rule.chain, facts, failed, decision);
    listRemedies(decision);
    decision.reason = std::format("{} (rule {})", decision.action ? message : whyNothing(decision), rule.id);
    return decision;
}

Decision decide(const RuleSet &rules, const Facts &facts)
{
    const DerivedFacts derived = derive(facts, powerAtOnce(facts));
    const View view{.machine = &facts.machine, .derived = &derived};
    const TriggerRule *gravest = nullptr;
    const auto rank = [](const TriggerRule &rule) {
        return std::tuple(!rule.critical, rule.chain.empty(), rule.kind);
    };
    for (const TriggerRule &rule : rules.triggers()) {
        if (stateOf(rule, view).fires() && (!gravest || rank(rule) < rank(*gravest)))
            gravest = &rule;
    }
    if (gravest)
        return decideFor(*gravest, rules, facts, derived);
    return {.reason = "no trigger fires",
            .triggers = statesOf(rules, view),
            .assessment = assess(rules, facts, derived)};
}

Decision decideWish(const std::vector<Action> &chain, const RuleSet &rules, const Facts &facts)
{
    const DerivedFacts derived = derive(facts, powerAtOnce(facts));
    const View view{.machine = &facts.machine, .derived = &derived};
    Decision decision{.triggers = statesOf(rules, view), .assessment = assess(rules, facts, derived)};
    chooseFrom(chain, facts, {}, decision);
    listRemedies(decision);
    decision.reason = decision.action ? "it is wished" : whyNothing(decision);
    return decision;
}

std::string explain(const Decision &decision)
{
    std::string text =
        std::format("Decision: {}\nReason: {}\n", decision.action ? textOf(*decision.action) : "do nothing",
                    decision.reason);
    if (!decision.considered.empty())
        text += "Considered:\n";
    for (const Considered &considered : decision.considered)
        text += std::format("  {} {}: {}\n", considered.chosen ? "*" : "-", textOf(considered.action),
                            considered.reason);
    if (!decision.remedies.empty())
        text += "Before that:\n";
    for (const RemedyWanted &remedy : decision.remedies)
        text += std::format("  {} {} (rule {})\n", nameOf(remedy.remedy), remedy.subject, remedy.rule);
    if (!decision.triggers.empty())
        text += "Triggers:\n";
    for (const TriggerState &state : decision.triggers) {
        text += std::format("  {} {}{}{}\n", state.rule, textOf(state.holds),
                            state.hindrance == Hindrance::None ? "" : ", but ", textOf(state.hindrance));
        if (!state.evidence.empty())
            text += std::format("    {}\n", textOf(state.evidence));
    }
    if (!decision.assessment.fired.empty())
        text += "Rules that fired:\n";
    explainFired(text, decision.assessment.fired);
    if (!decision.assessment.ignored.empty())
        text += "Rules that were passed over:\n";
    explainFired(text, decision.assessment.ignored);
    return text;
}

} // namespace torpor::policy
