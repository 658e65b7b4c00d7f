// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "facts.h"
#include "ruleset.h"
#include "triggerengine.h"

#include <string>
#include <string_view>
#include <vector>

namespace torpor::policy
{

// Something that happened to a machine at a moment.
struct TraceStep {
    enum class What { Facts, Cancel, ActNow, Failed, Resumed };
    double at = 0; // seconds, never falling
    What what = What::Facts;
    std::string rule;                       // of Cancel, ActNow and Failed
    Action action = Action::KexecHibernate; // of Failed
    Facts facts;                            // as they are from then on
};

// {"schema": 1,
//  "steps": [{"at": 0, "machine": {"power.on_battery": true}, "batteries": [{"name": "BAT0", "percent": 9}]},
//            {"at": 30, "cancel": "battery-low"}, {"at": 60, "act_now": "battery-low"},
//            {"at": 90, "failed": "battery-low", "action": "suspend"}, {"at": 99, "resumed": true}],
//  "expected": [...]}
//
// Each step says what is different from the one before, with the names of
// factsFromJson(); batteries in it were read at that moment. "expected" is the tests' business, and "about" a
// person's.
inline constexpr std::size_t mostTraceSteps = 20'000;
[[nodiscard]] Result<std::vector<TraceStep>> traceFromJson(std::string_view text);

struct TimedEvent {
    double at = 0;
    Event event;
    bool operator==(const TimedEvent &) const = default;
};

// What TriggerEngine makes of it. It is stepped at each step of the trace, and
// in between when it wants to be.
[[nodiscard]] std::vector<TimedEvent> simulate(const RuleSet &rules, const std::vector<TraceStep> &trace);

} // namespace torpor::policy
