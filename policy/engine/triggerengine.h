// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batteryjudge.h"
#include "decision.h"
#include "facts.h"
#include "ruleset.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace torpor::policy
{

struct Event {
    enum class Kind {
        Warn,      // again during a countdown, or the only thing that the rule does
        Started,   // a countdown, with its first warning
        Cancelled, // a countdown, or what was stuck; `reason` says why
        Act,       // `decision` says what
        Stuck,     // it is time to act, but nothing of the chain can work; `decision` says why. It is
                   // tried again from time to time, without another word until it works
    };
    Kind kind = Kind::Warn;
    std::string rule;
    TriggerKind trigger = TriggerKind::Schedule;
    bool critical = false;
    double secondsLeft = 0; // before the action, of Warn and Started
    std::string reason;     // the rule's message, or why it was cancelled; never empty
    std::optional<Decision> decision;
    bool operator==(const Event &) const = default;
};
[[nodiscard]] std::string_view nameOf(Event::Kind kind); // "warn", "started", "cancelled", "act", "stuck"

// How long what has been done keeps a rule from doing it again, in seconds.
inline constexpr double rearmSeconds = 60; // its condition must have ended for so long, or a charger been in
inline constexpr double cooldownSeconds = 600;       // between two actions of one rule
inline constexpr double afterResumeSeconds = 300;    // time to find the charger
inline constexpr double stuckRetrySeconds = 60;      // between two looks whether it can work by now
inline constexpr double criticalSnoozeSeconds = 300; // how long a person can put off a critical one

// Turns facts over time into warnings and actions. Deterministic: the same
// steps give the same events. Each rule acts once, and then not until its
// condition has ended, a charger was plugged in, or the machine was resumed; so
// noise does not make it act again and again.
//
// `now` is in seconds of a clock that does not count suspend and never goes back
// (CLOCK_MONOTONIC); one that does go back stands still here.
class TriggerEngine
{
public:
    explicit TriggerEngine(RuleSet rules) : m_rules(std::move(rules)) {}

    // To be called when facts change, and when nextStep() has come.
    [[nodiscard]] std::vector<Event> step(const Facts &facts, double now);
    // When the countdowns want to be looked at again at the latest; nothing: not before something changes.
    [[nodiscard]] std::optional<double> nextStep() const;

    // Countdowns of rules that are no more end here, also where the rules come
    // back before the next step, which tells that they were cancelled.
    void setRules(RuleSet rules);
    [[nodiscard]] const RuleSet &rules() const { return m_rules; }

    // A person's answer to a countdown, by the rule's id; no effect where none runs.
    [[nodiscard]] std::vector<Event> cancel(std::string_view rule, double now);
    [[nodiscard]] std::vector<Event> actNow(std::string_view rule, const Facts &facts, double now);
    // What was to be done did not work: the next of the chain, when there is one.
    [[nodiscard]] std::vector<Event> failed(std::string_view rule, Action action, const Facts &facts,
                                            double now);
    // The machine was hibernated or suspended, and is back.
    void resumed(double now);

private:
    enum class Phase { Waiting, Counting, Stuck, Done };
    struct Progress {
        Phase phase = Phase::Waiting;
        bool held = false;      // its condition, at the last step
        double since = 0;       // of Counting: when it began
        std::size_t warned = 0; // how many of TriggerRule::warnAt have been told
        double doneAt = 0;
        bool acted = false;               // done by acting, not by a person's "no"
        std::optional<double> endedSince; // since when its condition does not hold
        std::optional<double> chargingSince;
        double notBefore = 0; // not to begin earlier
        std::set<Action> failed;
    };
    struct Due {
        const TriggerRule *rule;
        Progress *progress;
    };

    [[nodiscard]] double later(double now);
    [[nodiscard]] DerivedFacts judge(const Facts &facts, double now);
    [[nodiscard]] const TriggerRule *find(std::string_view rule) const;
    void stepRule(const TriggerRule &rule, Progress &progress, const View &view, double now,
                  std::vector<Event> &events, std::vector<Due> &due);
    void wait(const TriggerRule &rule, Progress &progress, const TriggerState &state, double now,
              std::vector<Event> &events, std::vector<Due> &due);
    void count(const TriggerRule &rule, Progress &progress, const TriggerState &state, double now,
               std::vector<Event> &events, std::vector<Due> &due);
    void endOthers(const TriggerRule &acting, double now, std::vector<Event> &events);
    static void rearm(const TriggerRule &rule, Progress &progress, double now);
    void act(const TriggerRule &rule, Progress &progress, const Facts &facts, const DerivedFacts &derived,
             double now, std::vector<Event> &events);

    RuleSet m_rules;
    std::vector<Event> m_gone; // what the next step tells of rules that are no more
    BatteryJudge m_judge;
    DerivedFacts m_derived;
    std::map<std::string, Progress, std::less<>> m_progress;
    double m_now = 0;
    bool m_started = false;
};

} // namespace torpor::policy
