// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptlock.h"
#include "output.h"
#include "outsidefacts.h"
#include "requirements.h"
#include "verbs.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <print>

namespace torpor
{

namespace
{

using State = Requirement::State;

Tone toneOf(State state)
{
    return state == State::Pass ? Tone::Good : state == State::Fail ? Tone::Bad : Tone::Doubtful;
}

void printJson(const std::vector<Requirement> &requirements, bool good)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Requirement &requirement : requirements)
        list.push_back({{"code", codeName(requirement.code)},
                        {"state", stateName(requirement.state)},
                        {"text", requirement.text},
                        {"remedy", requirement.remedy},
                        {"detail", requirement.detail}});
    const nlohmann::ordered_json json = {{"ready", good}, {"requirements", list}};
    std::println("{}", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
}

void print(const std::vector<Requirement> &requirements, bool good)
{
    for (const Requirement &requirement : requirements) {
        std::println("{} {}", sign(toneOf(requirement.state)), requirement.text);
        if (requirement.state == State::Pass)
            continue;
        if (!requirement.detail.empty())
            std::println("          {}", printable(requirement.detail));
        if (!requirement.remedy.empty())
            std::println("          {}", toned(Tone::Quiet, "→ " + requirement.remedy));
    }
    std::println("");
    if (!good)
        std::println("{}", toned(Tone::Strong, "This machine cannot hibernate as it is."));
    else if (std::ranges::contains(requirements, State::Unknown, &Requirement::state))
        std::println(
            "{}",
            toned(
                Tone::Strong,
                "Nothing is known to be in the way. Try it without a power cut: torpor-hibernate rehearse"));
    else
        std::println("{}", toned(Tone::Strong, "This machine can hibernate."));
}

} // namespace

int runCheck(const Command &command, const Overrides &overrides)
{
    auto settings = loadSettings(command.roots);
    if (!settings) {
        printError("check", settings.error(), command.json);
        return exitRefused;
    }
    const Settings wanted = overrides.appliedTo(*settings);
    const auto requirements = checkRequirements(
        gatherFacts(command.roots, wanted, gatherOutsideFacts(command.roots, wanted, TORPOR_INIT_PATH)));
    const bool good = refuseUnmet(requirements).has_value();
    if (command.json)
        printJson(requirements, good);
    else
        print(requirements, good);
    return good ? exitGood : exitRefused;
}

} // namespace torpor
