// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace.h"

#include "factsjson.h"

#include <cmath>
#include <format>
#include <nlohmann/json.hpp>

namespace torpor::policy
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr double longestTrace = 366 * 86400.0; // s
// Facts of all steps together, so that a small file does not take all memory.
constexpr std::size_t mostFacts = 2'000'000;

std::size_t sizeOf(const Facts &facts)
{
    return 1 + facts.batteries.size() + facts.devices.size() + facts.mounts.size() + facts.inhibitors.size() +
           facts.programs.size();
}

// What a step says besides facts; it is taken out of the document.
Result<void> readWhat(Json &document, TraceStep &step)
{
    using enum TraceStep::What;
    struct Word {
        const char *key;
        TraceStep::What what;
    };
    for (const Word word : {Word{"cancel", Cancel}, Word{"act_now", ActNow}, Word{"failed", Failed}}) {
        const auto found = document.find(word.key);
        if (found == document.end())
            continue;
        if (!found->is_string() || step.what != Facts)
            return fail(Code::Malformed, "'{}' must be the only thing that happens, with a rule's id",
                        word.key);
        step.rule = found->get<std::string>();
        step.what = word.what;
        document.erase(found);
    }
    if (const auto resumed = document.find("resumed"); resumed != document.end()) {
        if (*resumed != true || step.what != Facts)
            return fail(Code::Malformed, "'resumed' must be the only thing that happens, and true");
        step.what = Resumed;
        document.erase(resumed);
    }
    const auto action = document.find("action");
    if ((action != document.end()) != (step.what == Failed))
        return fail(Code::Malformed, "'failed' and 'action' come together");
    if (step.what != Failed)
        return {};
    const auto known = action->is_string() ? actionFromName(action->get<std::string>()) : std::nullopt;
    if (!known)
        return fail(Code::Malformed, "'action' is not the name of one");
    step.action = *known;
    document.erase(action);
    return {};
}

Result<TraceStep> readStep(Json document, const TraceStep &before)
{
    if (!document.is_object() || !document.contains("at") || !document["at"].is_number())
        return fail(Code::Malformed, "it is no object with a number 'at'");
    TraceStep step{.at = document["at"].get<double>(), .facts = before.facts};
    if (!(step.at >= before.at && step.at <= longestTrace))
        return fail(Code::Malformed, "'at' goes back, or is more than a year");
    document.erase("at");
    if (auto what = readWhat(document, step); !what)
        return passOn(what);
    const bool readsBatteries = document.contains("batteries");
    if (auto changed = changeFacts(step.facts, document); !changed)
        return passOn(changed);
    if (readsBatteries) {
        for (BatteryFacts &battery : step.facts.batteries)
            battery.updated = battery.updated.value_or(step.at);
    }
    return step;
}

} // namespace

Result<std::vector<TraceStep>> traceFromJson(std::string_view text)
{
    if (text.size() > largestFactsFile)
        return fail(Code::Malformed, "the trace is larger than {} MiB", largestFactsFile >> 20);
    Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("schema") || json["schema"] != 1)
        return fail(Code::Malformed, "this is no trace: a JSON object with \"schema\": 1 is wanted");
    const auto steps = json.find("steps");
    if (steps == json.end() || !steps->is_array() || steps->empty() || steps->size() > mostTraceSteps)
        return fail(Code::Malformed, "a trace has a list of 1 to {} 'steps'", mostTraceSteps);
    std::vector<TraceStep> trace;
    std::size_t facts = 0;
    for (Json &document : *steps) {
        auto step = readStep(std::move(document), trace.empty() ? TraceStep{} : trace.back());
        if (!step)
            return passOn(step, std::format("reading step {} of the trace", trace.size() + 1));
        facts += sizeOf(step->facts);
        if (facts > mostFacts)
            return fail(Code::Malformed, "the trace has more than {} facts", mostFacts);
        trace.push_back(std::move(*step));
    }
    return trace;
}

std::vector<TimedEvent> simulate(const RuleSet &rules, const std::vector<TraceStep> &trace)
{
    TriggerEngine engine(rules);
    std::vector<TimedEvent> timeline;
    const auto add = [&](double at, std::vector<Event> events) {
        for (Event &event : events)
            timeline.push_back({.at = at, .event = std::move(event)});
    };
    for (std::size_t i = 0; i < trace.size(); ++i) {
        const TraceStep &step = trace[i];
        switch (step.what) {
        case TraceStep::What::Facts:
            break;
        case TraceStep::What::Cancel:
            add(step.at, engine.cancel(step.rule, step.at));
            break;
        case TraceStep::What::ActNow:
            add(step.at, engine.actNow(step.rule, step.facts, step.at));
            break;
        case TraceStep::What::Failed:
            add(step.at, engine.failed(step.rule, step.action, step.facts, step.at));
            break;
        case TraceStep::What::Resumed:
            engine.resumed(step.at);
            break;
        }
        add(step.at, engine.step(step.facts, step.at));
        if (i + 1 == trace.size())
            break;
        // What it asked for in between; each time is later, or it would not end.
        double last = step.at;
        for (auto next = engine.nextStep(); next && *next > last && *next < trace[i + 1].at;
             next = engine.nextStep()) {
            last = *next;
            add(last, engine.step(step.facts, last));
        }
    }
    return timeline;
}

} // namespace torpor::policy
