// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "condition.h"
#include "facts.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace torpor::policy
{

// Where a rule comes from; what comes later goes before. The user's may only
// add, and change what the administrator leaves to them: see mergeRules().
enum class Layer { Shipped, Administrator, User };
[[nodiscard]] std::string_view nameOf(Layer layer); // "shipped", "administrator", "user"

// What every rule has.
struct RuleHead {
    std::string id; // unique in the whole set
    Layer layer = Layer::Shipped;
    std::string file; // its name, for messages
    std::size_t line = 0, column = 0;
    bool enabled = true;
    bool isSwitch = false; // has an id and `enabled`, nothing else: switches a rule on or off
    bool isFinal = false;  // no user may change it
    std::string title;     // for lists of rules, in a few words; may be empty
    std::string message;   // for a person, with {facts}
    Condition when;
};

// What a rule about devices, mounts... says of those that it matches.
enum class Verdict { Block, Warn, Note, Ignore, Unmount, Unload, Unbind, IncludeModule };
[[nodiscard]] std::string_view nameOf(Verdict verdict); // "block", ..., "include-module"
[[nodiscard]] std::optional<Verdict> verdictFromName(std::string_view name);
// Whether it is something that Torpor does before the hibernation.
[[nodiscard]] bool isRemedy(Verdict verdict);
// Whether it speaks against the hibernation at all.
[[nodiscard]] inline bool isObjection(Verdict verdict)
{
    return verdict != Verdict::Note && verdict != Verdict::Ignore;
}

// "[[rule]]": what speaks against an action, and what to do about it.
struct CheckRule : RuleHead {
    Table about = Table::Machine; // each of its devices, mounts... is looked at
    Verdict verdict = Verdict::Warn;
    // When it is not known whether it matches; nothing: then it does not.
    std::optional<Verdict> ifUnknown;
    std::string unknownMessage;       // in place of `message` then; empty: it has no words of its own
    std::vector<Action> actions;      // that it is about
    bool holdsWhenCritical = true;    // a block holds when the battery is nearly empty, too
    std::vector<std::string> ignores; // of Ignore: patterns of ids
    std::string detail, remedy;       // more of it, and what a person can do; with {facts}, like `message`
    bool tellsUnknown = false;        // it warns that something is not known (`known = false` in the file)
    // A remedy that Torpor can do when it is asked to, not by itself as where it is the verdict.
    std::optional<Verdict> offers;
};

enum class TriggerKind { LowBattery, Idle, Lid, Schedule };
[[nodiscard]] std::string_view nameOf(TriggerKind kind); // as the outcome log has it: "low-battery", ...
[[nodiscard]] std::optional<TriggerKind> triggerKindFromName(std::string_view name);

// Minutes of the day; through midnight where `from` is the larger one.
struct DayPeriod {
    int from = 0, to = 0;
    [[nodiscard]] bool contains(double minute) const
    {
        return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
    }
    bool operator==(const DayPeriod &) const = default;
};

// "[[trigger]]": when Torpor acts by itself.
struct TriggerRule : RuleHead {
    TriggerKind kind = TriggerKind::Schedule;
    double grace = 0;             // seconds between the first warning and the action
    std::vector<double> warnAt;   // seconds before the action, falling
    std::vector<DayPeriod> quiet; // when it neither warns nor acts
    std::vector<Action> chain;    // the first that can work is taken; empty: it only warns
    bool critical = false;        // the chain does not end in nothing
};

// One file of rules, read.
struct RuleFile {
    Layer layer = Layer::Shipped;
    std::string name;
    std::vector<CheckRule> checks;
    std::vector<TriggerRule> triggers;
};

// Why a file is not used.
struct Problem {
    std::string file;
    std::size_t line = 0, column = 0; // 0: the file as a whole
    std::string message;
    bool operator==(const Problem &) const = default;
};
[[nodiscard]] std::string textOf(const Problem &problem); // "60-usb.toml, line 3, column 1: ..."

// Limits of one file.
inline constexpr std::size_t largestRuleFile = 1 << 20;
inline constexpr std::size_t mostRules = 1000;
inline constexpr std::size_t mostConditions = 200; // in one rule
inline constexpr int deepestCondition = 8;
inline constexpr std::size_t longestRuleText = 1000;
inline constexpr double longestGrace = 3600;
inline constexpr double longestCriticalGrace = 120; // there is not more time to lose

// The file is wrong as a whole when anything in it is.
[[nodiscard]] std::expected<RuleFile, Problem> parseRules(std::string_view toml, Layer layer,
                                                          std::string_view file);

// The facts in braces of a message, filled in; "{{" is a brace.
[[nodiscard]] std::string filledIn(std::string_view message, const View &view);
// Whether all of them are known: a detail that consists of what is not known says nothing.
[[nodiscard]] bool knowsAllOf(std::string_view message, const View &view);

} // namespace torpor::policy
