// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptjson.h"
#include "boot/bootentry.h"
#include "output.h"
#include "outsidefacts.h"
#include "recorder.h"
#include "verbs.h"

#include <nlohmann/json.hpp>
#include <print>

namespace torpor
{

namespace
{

using Json = nlohmann::ordered_json;

bool isArmed(const Roots &roots)
{
    const auto settings = loadSettings(roots);
    auto entry = selectBootEntry(roots, settings ? settings->bootMethod : BootMethod::Auto);
    return entry && (*entry)->isArmed().value_or(false);
}

void print(const Result<Target> &target, const Result<TargetState> &found, bool armed,
           const Result<AttemptRecord> &last)
{
    if (!target)
        std::println("Partition     {}", printable(sentence(target.error().message)));
    else if (!found)
        std::println("Partition     {}: {}", target->partuuid, printable(sentence(found.error().message)));
    else
        std::println("Partition     {} ({}, {}), its image is {}", target->partuuid,
                     printable(found->partition.name), humanSize(target->sizeBytes), stateName(found->state));
    std::println("Next start    {}", armed ? "offers to resume the hibernated session" : "a normal one");
    if (!last) {
        std::println("Last attempt  {}", last.error().code == Code::NotFound
                                             ? "none yet"
                                             : printable(sentence(last.error().message)));
        return;
    }
    std::println("Last attempt  {} ({})\n", last->started, modeName(last->mode));
    printAttempt(*last, false);
}

} // namespace

int runStatus(const Command &command)
{
    const auto target = Target::load(command.roots);
    const auto found = findTarget(command.roots);
    const bool armed = isArmed(command.roots);
    const auto last = lastAttempt(command.roots);
    if (!command.json) {
        print(target, found, armed, last);
        return exitGood;
    }
    Json json = {
        {"prepared", found.has_value()}, {"partition", nullptr}, {"armed", armed}, {"last_attempt", nullptr}};
    if (target) {
        json["partition"] = {{"partuuid", target->partuuid},
                             {"state", found ? Json(stateName(found->state)) : Json(nullptr)},
                             {"size_bytes", target->sizeBytes}};
        if (!found)
            json["partition"]["error"] = {{"code", codeName(found.error().code)},
                                          {"message", found.error().message}};
    }
    if (last)
        json["last_attempt"] = Json::parse(attemptToJson(*last), nullptr, false);
    std::println("{}", json.dump(2, ' ', false, Json::error_handler_t::replace));
    return exitGood;
}

} // namespace torpor
