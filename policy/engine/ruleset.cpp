// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruleset.h"

#include <algorithm>
#include <format>
#include <map>
#include <tuple>
#include <variant>

namespace torpor::policy
{

namespace
{

using AnyRule = std::variant<CheckRule, TriggerRule>;

const RuleHead &headOf(const AnyRule &rule)
{
    return std::visit([](const auto &r) -> const RuleHead & { return r; }, rule);
}
RuleHead &headOf(AnyRule &rule)
{
    return std::visit([](auto &r) -> RuleHead & { return r; }, rule);
}

bool isSafety(const CheckRule &rule)
{
    return rule.verdict == Verdict::Block || rule.ifUnknown == Verdict::Block;
}
bool isSafety(const TriggerRule &rule)
{
    return rule.critical;
}

// Rules by id, in the order in which the ids came.
class Merging
{
public:
    [[nodiscard]] std::optional<Problem> objectionTo(const RuleFile &file) const
    {
        std::optional<Problem> objection;
        const auto look = [&](const RuleHead &rule) {
            const char *why = objection ? nullptr : objectionTo(rule);
            if (why)
                objection = Problem{.file = file.name,
                                    .line = rule.line,
                                    .column = rule.column,
                                    .message = std::format("the rule '{}' {}", rule.id, why)};
        };
        std::ranges::for_each(file.checks, look);
        std::ranges::for_each(file.triggers, look);
        return objection;
    }

    void add(const RuleFile &file)
    {
        for (const CheckRule &rule : file.checks)
            add(rule);
        for (const TriggerRule &rule : file.triggers)
            add(rule);
    }

    void add(AnyRule rule)
    {
        if (headOf(rule).isSwitch) {
            if (const auto found = m_places.find(headOf(rule).id); found != m_places.end())
                headOf(m_rules[found->second]).enabled = headOf(rule).enabled;
            return;
        }
        const auto [place, isNew] = m_places.try_emplace(headOf(rule).id, m_rules.size());
        if (isNew)
            m_rules.push_back(std::move(rule));
        else
            m_rules[place->second] = std::move(rule);
    }

    // Only where no rule of that id is there: what stays of a file that is now wrong.
    void addMissing(AnyRule rule)
    {
        if (!m_places.contains(headOf(rule).id))
            add(std::move(rule));
    }

    [[nodiscard]] std::vector<AnyRule> take() { return std::move(m_rules); }

private:
    // nullptr: there is none.
    [[nodiscard]] const char *objectionTo(const RuleHead &rule) const
    {
        const auto found = m_places.find(rule.id);
        if (found == m_places.end())
            return rule.isSwitch && rule.enabled ? "is not there to be switched on" : nullptr;
        if (rule.layer != Layer::User || (rule.isSwitch && rule.enabled))
            return nullptr;
        const AnyRule &before = m_rules[found->second];
        const bool isProtected =
            headOf(before).isFinal || std::visit([](const auto &r) { return isSafety(r); }, before);
        return isProtected && headOf(before).layer < rule.layer ? "is not the user's to change" : nullptr;
    }

    std::vector<AnyRule> m_rules;
    std::map<std::string, std::size_t, std::less<>> m_places;
};

// The safety rules of a file that was good once.
void keepSafety(Merging &merging, const RuleFile &file)
{
    const auto keep = [&](const auto &rule) {
        if (rule.enabled && isSafety(rule))
            merging.addMissing(rule);
    };
    std::ranges::for_each(file.checks, keep);
    std::ranges::for_each(file.triggers, keep);
}

} // namespace

RuleSet::RuleSet() : m_rules(std::make_shared<const Rules>()) {}

RuleSet RuleSet::criticalOnly() const
{
    auto rules = std::make_shared<Rules>(*m_rules);
    std::erase_if(rules->triggers, [](const TriggerRule &rule) { return !rule.critical; });
    RuleSet set;
    set.m_rules = std::move(rules);
    return set;
}

RuleSet mergeRules(std::vector<RuleText> texts, const RuleSet *lastGood)
{
    std::ranges::stable_sort(texts, {},
                             [](const RuleText &text) { return std::tuple(text.layer, text.name); });
    auto merged = std::make_shared<RuleSet::Rules>();
    Merging merging;
    for (const RuleText &text : texts) {
        auto file = text.unreadable.empty()
                        ? parseRules(text.text, text.layer, text.name)
                        : std::unexpected(Problem{.file = text.name, .message = text.unreadable});
        std::optional<Problem> problem;
        if (!file)
            problem = file.error();
        else
            problem = merging.objectionTo(*file);
        if (!problem) {
            merging.add(*file);
            merged->files.push_back(std::move(*file));
            continue;
        }
        merged->problems.push_back(std::move(*problem));
        if (!lastGood)
            continue;
        const auto good = std::ranges::find_if(lastGood->m_rules->files, [&](const RuleFile &before) {
            return before.layer == text.layer && before.name == text.name;
        });
        if (good == lastGood->m_rules->files.end())
            continue;
        keepSafety(merging, *good);
        merged->files.push_back(*good); // for the next time
    }
    for (AnyRule &rule : merging.take()) {
        if (!headOf(rule).enabled)
            continue;
        if (auto *check = std::get_if<CheckRule>(&rule))
            merged->checks.push_back(std::move(*check));
        else
            merged->triggers.push_back(std::get<TriggerRule>(std::move(rule)));
    }
    RuleSet set;
    set.m_rules = std::move(merged);
    return set;
}

} // namespace torpor::policy
