// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts.h"
#include "ruleset.h"

#include <string>
#include <string_view>
#include <vector>

namespace torpor::policy
{

// A rule that fired for something.
struct Fired {
    std::string rule; // its id
    Layer layer = Layer::Shipped;
    Verdict verdict = Verdict::Warn;
    bool known = true; // false: it is not known whether it matches; the verdict is the rule's `if_unknown`
    Table about = Table::Machine;
    std::string subject; // what names the device, mount...; empty: the machine
    std::string label;   // the same for a person
    std::string message;
    std::string detail, remedy;    // of the rule, filled in
    std::optional<Verdict> offers; // of the rule
    std::vector<Evidence> evidence;
    std::vector<Action> actions; // that it is about
    bool holdsWhenCritical = true;
    std::string ignoredBy; // the rule that says to pass over it; empty: none
    bool operator==(const Fired &) const = default;
};

// What speaks against an action.
enum class Weight { Allowed, Warned, Blocked };

struct Assessment {
    std::vector<Fired> fired; // the gravest first, then by rule and subject; whatever the order of the facts
    std::vector<Fired> ignored; // likewise

    // `critical`: the battery is nearly empty; then blocks that need not hold do not.
    [[nodiscard]] Weight weightFor(Action action, bool critical = false) const;
    // What blocks it; nullptr: nothing does.
    [[nodiscard]] const Fired *blockerOf(Action action, bool critical = false) const;
    bool operator==(const Assessment &) const = default;
};

// Looks at each device, mount, inhibitor and program, and at the machine.
// What a device's fact has to do with the others is the facts' to say
// ("only_keyboard"): that is why one more of them never takes a block away.
[[nodiscard]] Assessment assess(const RuleSet &rules, const Facts &facts, const DerivedFacts &derived);

} // namespace torpor::policy
