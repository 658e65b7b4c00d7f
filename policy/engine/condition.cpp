// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "condition.h"

#include <algorithm>
#include <ranges>

namespace torpor::policy
{

namespace
{

Holds from(bool holds)
{
    return holds ? Holds::Yes : Holds::No;
}

Holds opposite(Holds holds)
{
    switch (holds) {
    case Holds::No:
        return Holds::Yes;
    case Holds::Yes:
        return Holds::No;
    case Holds::Unknown:
        break;
    }
    return Holds::Unknown;
}

std::optional<double> numberOf(const Operand &operand, const View &view)
{
    if (!operand.fact)
        return operand.number;
    const FactValue value = view.value(*operand.fact);
    if (!value.known)
        return std::nullopt;
    return value.number * operand.times + operand.plus;
}

bool matchesAny(const std::vector<std::string> &patterns, const FactValue &value)
{
    const auto isLikeOne = [&](const std::string &text) {
        return std::ranges::any_of(patterns,
                                   [&](const std::string &pattern) { return matchesPattern(pattern, text); });
    };
    if (value.type == FactType::List)
        return std::ranges::any_of(*value.list, isLikeOne);
    return isLikeOne(*value.text);
}

// `give` is added to the range in which the condition holds, at both ends.
Holds compare(const Condition &condition, double number, const View &view, double give)
{
    const auto limit = numberOf(condition.operand, view);
    if (!limit)
        return Holds::Unknown;
    switch (condition.op) {
    case Operator::Below:
        return from(number < *limit + give);
    case Operator::AtMost:
        return from(number <= *limit + give);
    case Operator::Above:
        return from(number > *limit - give);
    case Operator::AtLeast:
        return from(number >= *limit - give);
    default:
        break;
    }
    const auto upper = numberOf(condition.upper, view);
    if (!upper)
        return Holds::Unknown;
    if (*limit <= *upper)
        return from(number >= *limit - give && number < *upper + give);
    return from(number >= *limit - give || number < *upper + give);
}

// `sign` is 1 where hysteresis is to keep the condition holding, -1 where it is
// to keep it from holding (within a "not"), 0 where it does not count.
Holds evaluateFact(const Condition &condition, const View &view, int sign)
{
    const FactValue value = view.value(condition.fact);
    if (condition.op == Operator::Known)
        return from(value.known == condition.truth);
    if (!value.known)
        return Holds::Unknown;
    if (condition.op == Operator::Is)
        return from(value.truth == condition.truth);
    if (condition.op == Operator::Matches)
        return from(matchesAny(condition.patterns, value));
    return compare(condition, value.number, view, condition.hysteresis * sign);
}

Holds evaluatePart(const Condition &condition, const View &view, int sign)
{
    switch (condition.kind) {
    case Condition::Kind::Fact:
        return evaluateFact(condition, view, sign);
    case Condition::Kind::Not:
        return condition.parts.empty() ? Holds::Unknown
                                       : opposite(evaluatePart(condition.parts.front(), view, -sign));
    case Condition::Kind::All:
    case Condition::Kind::Any:
        break;
    }
    const bool all = condition.kind == Condition::Kind::All;
    const Holds decisive = from(!all);
    Holds result = from(all);
    for (const Condition &part : condition.parts) {
        const Holds holds = evaluatePart(part, view, sign);
        if (holds == decisive)
            return decisive;
        if (holds == Holds::Unknown)
            result = Holds::Unknown;
    }
    return result;
}

void collect(const Condition &condition, const View &view, std::vector<Evidence> &evidence)
{
    const auto add = [&](FactRef fact) {
        const std::string name = fullName(fact);
        if (!std::ranges::contains(evidence, name, &Evidence::fact))
            evidence.push_back({.fact = name, .value = textOf(view.value(fact))});
    };
    if (condition.kind != Condition::Kind::Fact) {
        for (const Condition &part : condition.parts)
            collect(part, view, evidence);
        return;
    }
    add(condition.fact);
    for (const Operand *operand : {&condition.operand, &condition.upper}) {
        if (operand->fact)
            add(*operand->fact);
    }
}

} // namespace

bool matchesPattern(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0;
    std::size_t t = 0;
    // Behind the last '*', and what of the text it stood for up to.
    std::size_t star = std::string_view::npos;
    std::size_t tried = 0;
    while (t < text.size()) {
        // The star first: the text may have one, too.
        if (p < pattern.size() && pattern[p] == '*') {
            star = ++p;
            tried = t;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star;
            t = ++tried;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

Holds evaluate(const Condition &condition, const View &view, Before before)
{
    return evaluatePart(condition, view, before == Before::Held ? 1 : 0);
}

std::vector<Evidence> evidenceFor(const Condition &condition, const View &view)
{
    std::vector<Evidence> evidence;
    collect(condition, view, evidence);
    return evidence;
}

} // namespace torpor::policy
