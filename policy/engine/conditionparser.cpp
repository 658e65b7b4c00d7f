// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditionparser.h"

#include "common/names.h"
#include "rule.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace torpor::policy
{

namespace
{

constexpr double most = 1e18; // of any number in a rule

constexpr std::array numberWords = {
    Named{Operator::Below, "below"},     Named{Operator::AtMost, "at_most"},
    Named{Operator::Above, "above"},     Named{Operator::AtLeast, "at_least"},
    Named{Operator::Between, "between"},
};

std::optional<double> plainNumber(const toml::node &node)
{
    if (const auto whole = node.value_exact<std::int64_t>())
        return static_cast<double>(*whole);
    return node.value_exact<double>();
}

bool isClock(FactRef fact)
{
    return fullName(fact) == "clock.minute";
}

Parsed<void> readIs(Condition &condition, const toml::node &node)
{
    const std::string name = fullName(condition.fact);
    switch (typeOf(condition.fact)) {
    case FactType::Truth: {
        auto truth = truthFrom(node, name);
        if (!truth)
            return passOn(truth);
        condition.op = Operator::Is;
        condition.truth = *truth;
        return {};
    }
    case FactType::Number:
        return wrong(node.source(), "{} is a number: below, at_most, above, at_least and between ask for it",
                     name);
    case FactType::Text:
    case FactType::List:
        break;
    }
    auto patterns = textsFrom(node, name);
    if (!patterns)
        return passOn(patterns);
    condition.op = Operator::Matches;
    condition.patterns = std::move(*patterns);
    return {};
}

} // namespace

std::string shown(std::string_view text)
{
    constexpr std::size_t longest = 60;
    std::string result;
    for (const char c : text.substr(0, longest))
        result += c >= 0x20 && c < 0x7f ? c : '?';
    return result + (text.size() > longest ? "..." : "");
}

std::optional<int> minuteFrom(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !isDigit(text[0]) || !isDigit(text[1]) || !isDigit(text[3]) ||
        !isDigit(text[4]))
        return std::nullopt;
    const int hours = (text[0] - '0') * 10 + (text[1] - '0');
    const int minutes = (text[3] - '0') * 10 + (text[4] - '0');
    return hours < 24 && minutes < 60 ? std::optional(hours * 60 + minutes) : std::nullopt;
}

Parsed<bool> truthFrom(const toml::node &node, std::string_view key)
{
    const auto value = node.value_exact<bool>();
    if (!value)
        return wrong(node.source(), "{} must be true or false", key);
    return *value;
}

Parsed<std::string> textFrom(const toml::node &node, std::string_view key)
{
    auto value = node.value_exact<std::string>();
    if (!value || value->empty() || value->size() > longestRuleText)
        return wrong(node.source(), "{} must be a text of 1 to {} characters", key, longestRuleText);
    return std::move(*value);
}

Parsed<std::vector<std::string>> textsFrom(const toml::node &node, std::string_view key)
{
    constexpr std::size_t mostTexts = 100;
    std::vector<std::string> texts;
    const toml::array *array = node.as_array();
    if (!array) {
        auto text = textFrom(node, key);
        if (!text)
            return passOn(text);
        texts.push_back(std::move(*text));
        return texts;
    }
    if (array->empty() || array->size() > mostTexts)
        return wrong(node.source(), "{} must have 1 to {} texts", key, mostTexts);
    for (const toml::node &item : *array) {
        auto text = textFrom(item, key);
        if (!text)
            return passOn(text);
        texts.push_back(std::move(*text));
    }
    return texts;
}

Parsed<double> numberFrom(const toml::node &node, std::string_view key, double lowest, double highest)
{
    const auto value = plainNumber(node);
    if (!value || !(*value >= lowest && *value <= highest))
        return wrong(node.source(), "{} must be a number from {} to {}", key, lowest, highest);
    return *value;
}

Parsed<void> ConditionParser::count(const toml::node &node)
{
    if (++m_conditions > mostConditions)
        return wrong(node.source(), "a rule has {} conditions at most", mostConditions);
    return {};
}

Parsed<FactRef> ConditionParser::fact(const toml::node &node) const
{
    const auto name = node.value_exact<std::string>();
    if (!name)
        return wrong(node.source(), "fact must be the name of a fact");
    const auto fact = findFact(*name);
    if (!fact)
        return wrong(node.source(), "there is no fact '{}'", shown(*name));
    if (fact->table != Table::Machine && fact->table != Table::Derived && fact->table != m_about)
        return wrong(node.source(), "this rule cannot ask for '{}': it is not about each {}", *name,
                     nameOf(fact->table));
    return *fact;
}

Parsed<Operand> ConditionParser::operand(const toml::node &node, FactRef compared) const
{
    const std::string name = fullName(compared);
    if (const toml::table *table = node.as_table()) {
        Operand operand;
        for (const auto &[key, value] : *table) {
            if (key == "fact") {
                auto found = fact(value);
                if (!found)
                    return passOn(found);
                if (typeOf(*found) != FactType::Number)
                    return wrong(value.source(), "{} is no number", fullName(*found));
                operand.fact = *found;
                continue;
            }
            if (key != "times" && key != "plus")
                return wrong(key.source(), "unknown key '{}': fact, times and plus are known here",
                             shown(key.str()));
            auto number = numberFrom(value, key.str(), -most, most);
            if (!number)
                return passOn(number);
            (key == "times" ? operand.times : operand.plus) = *number;
        }
        if (!operand.fact)
            return wrong(node.source(), "the fact to compare {} with is missing", name);
        return operand;
    }
    if (const auto text = node.value_exact<std::string>(); text && isClock(compared)) {
        const auto minute = minuteFrom(*text);
        if (!minute)
            return wrong(node.source(), "a time of day is written like \"23:30\"");
        return Operand{.number = static_cast<double>(*minute)};
    }
    auto number = numberFrom(node, name, -most, most);
    if (!number)
        return passOn(number);
    return Operand{.number = *number};
}

Parsed<void> ConditionParser::readOperator(Condition &condition, std::string_view word,
                                           const toml::node &node) const
{
    if (word == "is")
        return readIs(condition, node);
    if (word == "known") {
        auto truth = truthFrom(node, word);
        if (!truth)
            return passOn(truth);
        condition.op = Operator::Known;
        condition.truth = *truth;
        return {};
    }
    condition.op = valueIn(numberWords, word).value_or(Operator::Below);
    if (typeOf(condition.fact) != FactType::Number)
        return wrong(node.source(), "{} is no number: is asks for it", fullName(condition.fact));
    const toml::array *pair = node.as_array();
    const bool wantsPair = condition.op == Operator::Between;
    if (wantsPair && (!pair || pair->size() != 2))
        return wrong(node.source(), "between must be a list of two");
    auto first = operand(wantsPair ? *pair->get(0) : node, condition.fact);
    if (!first)
        return passOn(first);
    condition.operand = *first;
    if (!wantsPair)
        return {};
    auto second = operand(*pair->get(1), condition.fact);
    if (!second)
        return passOn(second);
    condition.upper = *second;
    return {};
}

Parsed<Condition> ConditionParser::comparison(const toml::table &table)
{
    const toml::node *name = table.get("fact");
    if (!name)
        return wrong(table.source(), "a condition is all, any, not, or asks for a fact");
    auto found = fact(*name);
    if (!found)
        return passOn(found);
    Condition condition{.kind = Condition::Kind::Fact, .fact = *found};
    bool hasOperator = false;
    for (const auto &[key, value] : table) {
        if (key == "fact")
            continue;
        if (key == "hysteresis") {
            auto hysteresis = numberFrom(value, key.str(), 0, most);
            if (!hysteresis)
                return passOn(hysteresis);
            condition.hysteresis = *hysteresis;
            continue;
        }
        if (key != "is" && key != "known" && !valueIn(numberWords, key.str()))
            return wrong(key.source(), "unknown key '{}' in a condition", shown(key.str()));
        if (hasOperator)
            return wrong(key.source(), "a condition compares once: '{}' is one too many", key.str());
        hasOperator = true;
        if (auto read = readOperator(condition, key.str(), value); !read)
            return passOn(read);
    }
    if (!hasOperator)
        return wrong(table.source(), "the condition does not say what {} should be", fullName(*found));
    const bool compares = condition.op >= Operator::Below && condition.op <= Operator::Between;
    if (condition.hysteresis > 0 && !compares)
        return wrong(table.source(), "only a comparison of numbers has a hysteresis");
    return condition;
}

Parsed<Condition> ConditionParser::combined(Condition::Kind kind, const toml::node &node, int depth)
{
    Condition condition{.kind = kind};
    if (kind == Condition::Kind::Not) {
        auto part = this->condition(node, depth + 1);
        if (!part)
            return passOn(part);
        condition.parts.push_back(std::move(*part));
        return condition;
    }
    const toml::array *array = node.as_array();
    if (!array || array->empty())
        return wrong(node.source(), "all and any are lists of conditions");
    for (const toml::node &item : *array) {
        auto part = this->condition(item, depth + 1);
        if (!part)
            return passOn(part);
        condition.parts.push_back(std::move(*part));
    }
    return condition;
}

Parsed<Condition> ConditionParser::condition(const toml::node &node, int depth)
{
    if (auto counted = count(node); !counted)
        return passOn(counted);
    if (depth > deepestCondition)
        return wrong(node.source(), "conditions are nested {} deep at most", deepestCondition);
    const toml::table *table = node.as_table();
    if (!table)
        return wrong(node.source(), "a condition is a table: {{ fact = ..., ... }}");
    constexpr std::array combinations = {Named{Condition::Kind::All, "all"},
                                         Named{Condition::Kind::Any, "any"},
                                         Named{Condition::Kind::Not, "not"}};
    for (const auto &combination : combinations) {
        const toml::node *parts = table->get(combination.name);
        if (!parts)
            continue;
        if (table->size() != 1)
            return wrong(table->source(), "'{}' stands alone in its condition", combination.name);
        return combined(combination.value, *parts, depth);
    }
    return comparison(*table);
}

Parsed<Condition> ConditionParser::when(const toml::node &node)
{
    return condition(node, 1);
}

Parsed<Condition> ConditionParser::match(const toml::node &node)
{
    const toml::table *table = node.as_table();
    if (!table || table->empty())
        return wrong(node.source(), "match is a table of facts: {{ mounted = true }}");
    if (m_about == Table::Machine)
        return wrong(node.source(), "a rule about the machine has when, not match");
    Condition all{.kind = Condition::Kind::All};
    for (const auto &[key, value] : *table) {
        if (auto counted = count(value); !counted)
            return passOn(counted);
        const auto found = findFact(std::format("{}.{}", nameOf(m_about), key.str()));
        if (!found)
            return wrong(key.source(), "a {} has no fact '{}'", nameOf(m_about), shown(key.str()));
        Condition part{.kind = Condition::Kind::Fact, .fact = *found};
        if (auto read = readIs(part, value); !read)
            return passOn(read);
        all.parts.push_back(std::move(part));
    }
    // What is quickly looked at first: most devices are none that the rule is about.
    std::ranges::stable_partition(all.parts, [](const Condition &part) { return part.op == Operator::Is; });
    return all;
}

} // namespace torpor::policy
