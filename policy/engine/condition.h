// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facttable.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace torpor::policy
{

// Three values: a fact that is not known makes a condition neither hold nor fail.
enum class Holds { No, Unknown, Yes };

// How a condition asks for a fact; the words of rule files in brackets.
enum class Operator {
    Is,      // a truth value ["is"]
    Matches, // a text, or one of a list, is like one of some patterns with * and ? ["is"]
    Below,   // ["below"]
    AtMost,  // ["at_most"]
    Above,   // ["above"]
    AtLeast, // ["at_least"]
    Between, // from the first up to, without, the second; through midnight where the first is larger
             // ["between"]
    Known,   // whether it is known at all; itself always known ["known"]
};

// A number, or another fact times and plus something.
struct Operand {
    double number = 0;
    std::optional<FactRef> fact;
    double times = 1;
    double plus = 0;
};

struct Condition {
    enum class Kind { All, Any, Not, Fact };
    Kind kind = Kind::All; // with no parts it always holds
    std::vector<Condition> parts;

    // Of Fact.
    FactRef fact;
    Operator op = Operator::Is;
    bool truth = true;
    std::vector<std::string> patterns;
    Operand operand, upper;
    // How far beyond the limit a condition that has held goes on holding: it
    // keeps noise around the limit from switching it on and off.
    double hysteresis = 0;
};

// Whether it has held up to now: then `hysteresis` counts.
enum class Before { DidNotHold, Held };

[[nodiscard]] Holds evaluate(const Condition &condition, const View &view,
                             Before before = Before::DidNotHold);

// '*' stands for any characters, '?' for one.
[[nodiscard]] bool matchesPattern(std::string_view pattern, std::string_view text);

// A fact as it was when a rule fired.
struct Evidence {
    std::string fact;  // "device.mounted"
    std::string value; // "yes"
    bool operator==(const Evidence &) const = default;
};
// All facts that the condition asks for, each once, in its order.
[[nodiscard]] std::vector<Evidence> evidenceFor(const Condition &condition, const View &view);

} // namespace torpor::policy
