// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policyjson.h"

namespace torpor
{

namespace
{

Json nameOrNull(std::optional<policy::Action> action)
{
    return action ? Json(policy::nameOf(*action)) : Json(nullptr);
}

Json toJson(const policy::Evidence &evidence)
{
    return {{"fact", evidence.fact}, {"value", evidence.value}};
}

Json toJson(const policy::Considered &considered)
{
    return {{"action", policy::nameOf(considered.action)},
            {"chosen", considered.chosen},
            {"reason", considered.reason}};
}

Json toJson(const policy::RemedyWanted &wanted)
{
    return {{"remedy", policy::nameOf(wanted.remedy)}, {"subject", wanted.subject}, {"rule", wanted.rule}};
}

Json toJson(const policy::Problem &problem)
{
    return {{"file", problem.file},
            {"line", problem.line},
            {"column", problem.column},
            {"message", problem.message}};
}

const char *nameOf(policy::Holds holds)
{
    return holds == policy::Holds::Yes ? "yes" : holds == policy::Holds::No ? "no" : "unknown";
}

Json toJson(const policy::TimedEvent &timed)
{
    const policy::Event &event = timed.event;
    Json json = {{"at", timed.at},
                 {"kind", policy::nameOf(event.kind)},
                 {"rule", event.rule},
                 {"trigger", policy::nameOf(event.trigger)},
                 {"critical", event.critical},
                 {"seconds_left", event.secondsLeft},
                 {"reason", event.reason}};
    if (event.decision)
        json["action"] = nameOrNull(event.decision->action);
    return json;
}

} // namespace

// Not in there, where those of its own would hide the others.
template <typename Item> static Json listOf(const std::vector<Item> &items)
{
    Json list = Json::array();
    for (const Item &item : items)
        list.push_back(toJson(item));
    return list;
}

Json toJson(const policy::Fired &fired)
{
    Json actions = Json::array();
    for (const policy::Action action : fired.actions)
        actions.push_back(policy::nameOf(action));
    Json json = {{"rule", fired.rule},
                 {"layer", policy::nameOf(fired.layer)},
                 {"about", policy::nameOf(fired.about)},
                 {"subject", fired.subject},
                 {"label", fired.label},
                 {"verdict", policy::nameOf(fired.verdict)},
                 {"known", fired.known},
                 {"message", fired.message},
                 {"actions", actions},
                 {"evidence", listOf(fired.evidence)}};
    if (!fired.ignoredBy.empty())
        json["ignored_by"] = fired.ignoredBy;
    return json;
}

Json toJson(const policy::TriggerState &state)
{
    return {{"rule", state.rule},
            {"kind", policy::nameOf(state.kind)},
            {"critical", state.critical},
            {"holds", nameOf(state.holds)},
            {"hindrance", policy::textOf(state.hindrance)},
            {"fires", state.fires()},
            {"evidence", listOf(state.evidence)}};
}

Json toJson(const policy::Decision &decision)
{
    return {{"action", nameOrNull(decision.action)},
            {"reason", decision.reason},
            {"rule", decision.rule},
            {"critical", decision.critical},
            {"considered", listOf(decision.considered)},
            {"remedies", listOf(decision.remedies)},
            {"triggers", listOf(decision.triggers)},
            {"fired", listOf(decision.assessment.fired)},
            {"ignored", listOf(decision.assessment.ignored)}};
}

Json toJson(const std::vector<policy::TimedEvent> &events)
{
    return listOf(events);
}

Json toJson(const std::vector<policy::Problem> &problems)
{
    return listOf(problems);
}

} // namespace torpor
