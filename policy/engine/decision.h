// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace torpor::policy
{

// What else than its condition keeps a trigger from acting.
enum class Hindrance { None, Charging, NotDischarging, QuietHours };
[[nodiscard]] std::string_view textOf(Hindrance hindrance); // "a charger is plugged in"; empty: None

// A trigger rule, as the facts have it.
struct TriggerState {
    std::string rule;
    TriggerKind kind = TriggerKind::Schedule;
    bool critical = false;
    Holds holds = Holds::No;
    Hindrance hindrance = Hindrance::None;
    std::string message; // filled in
    std::vector<Evidence> evidence;
    bool operator==(const TriggerState &) const = default;

    [[nodiscard]] bool fires() const { return holds == Holds::Yes && hindrance == Hindrance::None; }
};

// One link of a chain of actions.
struct Considered {
    Action action = Action::KexecHibernate;
    bool chosen = false;
    std::string reason; // why, or why not; never empty
    bool operator==(const Considered &) const = default;
};

// What to do before the action.
struct RemedyWanted {
    Verdict remedy = Verdict::Unmount;
    std::string subject; // as in Fired
    std::string rule;
    bool operator==(const RemedyWanted &) const = default;
};

struct Decision {
    std::optional<Action> action; // nothing: to be left alone
    std::string reason;           // one sentence without a full stop; never empty
    std::string rule;             // the trigger that fired; empty: none
    bool critical = false;
    std::vector<Considered> considered; // the chain
    std::vector<TriggerState> triggers; // all of them, in the order of the rules
    std::vector<RemedyWanted> remedies; // of the action
    Assessment assessment;
    bool operator==(const Decision &) const = default;
};

// What a trigger rule comes to. `power` may have a history (see BatteryJudge) or none.
[[nodiscard]] TriggerState stateOf(const TriggerRule &rule, const View &view,
                                   Before before = Before::DidNotHold);

// The action that a trigger takes, now. `failed` are those that were tried and did not work.
[[nodiscard]] Decision decideFor(const TriggerRule &rule, const RuleSet &rules, const Facts &facts,
                                 const DerivedFacts &derived, const std::set<Action> &failed = {});

// What Torpor would do by itself with these facts if they stayed as they are:
// the gravest trigger that fires, and its action. Time does not pass in it: what
// is a countdown for TriggerEngine is a decision here.
[[nodiscard]] Decision decide(const RuleSet &rules, const Facts &facts);

// What comes of a person's wish: the first of the actions that can work.
[[nodiscard]] Decision decideWish(const std::vector<Action> &chain, const RuleSet &rules, const Facts &facts);

// The decision with all its reasons, as lines for a person.
[[nodiscard]] std::string explain(const Decision &decision);

} // namespace torpor::policy
