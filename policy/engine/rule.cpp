// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rule.h"

#include "common/names.h"

#include <array>
#include <format>

namespace torpor::policy
{

namespace
{

constexpr std::array layerNames = {Named{Layer::Shipped, "shipped"},
                                   Named{Layer::Administrator, "administrator"}, Named{Layer::User, "user"}};
constexpr std::array verdictNames = {
    Named{Verdict::Block, "block"},     Named{Verdict::Warn, "warn"},
    Named{Verdict::Note, "note"},       Named{Verdict::Ignore, "ignore"},
    Named{Verdict::Unmount, "unmount"}, Named{Verdict::Unload, "unload"},
    Named{Verdict::Unbind, "unbind"},   Named{Verdict::IncludeModule, "include-module"},
};
constexpr std::array kindNames = {Named{TriggerKind::LowBattery, "low-battery"},
                                  Named{TriggerKind::Idle, "idle"}, Named{TriggerKind::Lid, "lid"},
                                  Named{TriggerKind::Schedule, "schedule"}};

// Hands out a message's plain text and its facts, in their order.
template <typename OnText, typename OnFact>
void takeApart(std::string_view message, OnText onText, OnFact onFact)
{
    while (!message.empty()) {
        const auto brace = message.find('{');
        onText(message.substr(0, brace));
        if (brace == std::string_view::npos)
            break;
        message.remove_prefix(brace + 1);
        if (message.starts_with('{')) {
            onText("{");
            message.remove_prefix(1);
            continue;
        }
        const auto end = message.find('}');
        const auto fact = end == std::string_view::npos ? std::nullopt : findFact(message.substr(0, end));
        if (!fact) {
            onText("{");
            continue;
        }
        onFact(*fact);
        message.remove_prefix(end + 1);
    }
}

} // namespace

std::string_view nameOf(Layer layer)
{
    return nameIn(layerNames, layer);
}
std::string_view nameOf(Verdict verdict)
{
    return nameIn(verdictNames, verdict);
}
std::optional<Verdict> verdictFromName(std::string_view name)
{
    return valueIn(verdictNames, name);
}
std::string_view nameOf(TriggerKind kind)
{
    return nameIn(kindNames, kind);
}
std::optional<TriggerKind> triggerKindFromName(std::string_view name)
{
    return valueIn(kindNames, name);
}

bool isRemedy(Verdict verdict)
{
    return isObjection(verdict) && verdict != Verdict::Block && verdict != Verdict::Warn;
}

std::string textOf(const Problem &problem)
{
    if (problem.line == 0)
        return std::format("{}: {}", problem.file, problem.message);
    return std::format("{}, line {}, column {}: {}", problem.file, problem.line, problem.column,
                       problem.message);
}

std::string filledIn(std::string_view message, const View &view)
{
    std::string text;
    takeApart(
        message, [&](std::string_view plain) { text += plain; },
        [&](FactRef fact) { text += textForPerson(fact, view.value(fact)); });
    return text;
}

bool knowsAllOf(std::string_view message, const View &view)
{
    bool known = true;
    takeApart(
        message, [](std::string_view) {}, [&](FactRef fact) { known = known && view.value(fact).known; });
    return known;
}

} // namespace torpor::policy
