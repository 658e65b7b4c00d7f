// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rule.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace torpor::policy
{

// A file of rules, not yet read.
struct RuleText {
    Layer layer = Layer::Shipped;
    std::string name; // "60-usb.toml"
    std::string text;
    std::string unreadable; // why there is no text; empty: there is
};

// All rules that are in force. Cheap to copy: the rules are shared, and never change.
class RuleSet
{
public:
    RuleSet();

    // In the order in which their ids first appeared; none that is switched off.
    [[nodiscard]] const std::vector<CheckRule> &checks() const { return m_rules->checks; }
    [[nodiscard]] const std::vector<TriggerRule> &triggers() const { return m_rules->triggers; }
    // Files that are not used as they are, and why.
    [[nodiscard]] const std::vector<Problem> &problems() const { return m_rules->problems; }
    // The same without the triggers that are not critical.
    [[nodiscard]] RuleSet criticalOnly() const;

private:
    friend RuleSet mergeRules(std::vector<RuleText> texts, const RuleSet *lastGood);
    struct Rules {
        std::vector<CheckRule> checks;
        std::vector<TriggerRule> triggers;
        std::vector<Problem> problems;
        std::vector<RuleFile> files; // as they were last read without an error
    };
    std::shared_ptr<const Rules> m_rules;
};

// Makes one set of files: the shipped ones, then the administrator's, then the
// user's, those of a layer by name. A rule replaces, as a whole and in its place,
// one with its id that came before; one that has only its id and `enabled` switches
// that one on or off.
//
// A user's file may not touch a rule of the others that blocks, that is a
// critical trigger, or that is `final`. One that does is wrong as a whole, as is one
// with an error in it: it is told in problems(), and the rest applies. Of a file that
// was good in `lastGood` its safety rules stay in force, those that block and
// the critical triggers, so that a slip in an editor takes no protection away.
[[nodiscard]] RuleSet mergeRules(std::vector<RuleText> texts, const RuleSet *lastGood = nullptr);

} // namespace torpor::policy
