// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptjson.h"
#include "attemptstart.h"
#include "boot/bootentry.h"
#include "recorder.h"
#include "targetstate.h"
#include "verbs.h"

namespace torpor
{

namespace
{

bool isArmed(const Roots &roots)
{
    const auto settings = loadSettings(roots);
    auto entry = selectBootEntry(roots, settings ? settings->bootMethod : BootMethod::Auto);
    return entry && (*entry)->isArmed().value_or(false);
}

// {key: [one document each]}
template <typename Entry> Result<Json> listed(const char *key, Result<std::vector<Entry>> entries)
{
    if (!entries)
        return passOn(entries);
    Json list = Json::array();
    for (const Entry &entry : *entries)
        list.push_back(toJson(entry));
    return Json{{key, list}};
}

Result<std::vector<AttemptRecord>> findOne(OutcomeLog &log, const Id &id)
{
    auto found = log.find(id.toString());
    if (!found)
        return passOn(found);
    return std::vector{std::move(*found)};
}

Result<Json> answer(Result<OutcomeLog> log, const HistoryQuery &query)
{
    // No attempt yet, and so no log: not an error, but an empty list.
    const bool isEmpty = !log && log.error().code == Code::NotFound && !query.id;
    if (!log && !isEmpty)
        return passOn(log);
    switch (query.what) {
    case HistoryQuery::What::Statistics:
        return listed("statistics",
                      isEmpty ? std::vector<PeriodStatistics>() : log->statistics(query.period));
    case HistoryQuery::What::Devices:
        return listed("devices",
                      isEmpty ? std::vector<DeviceTally>() : log->devicesNotComingBack(query.count));
    case HistoryQuery::What::Notices:
        return listed("notices", isEmpty ? std::vector<Notice>() : log->notices());
    case HistoryQuery::What::Attempts:
        break;
    }
    if (query.id)
        return listed("attempts", findOne(*log, *query.id));
    return listed("attempts",
                  isEmpty ? std::vector<AttemptRecord>() : log->history(query.count, query.before));
}

} // namespace

Result<Json> showStatus(const Roots &roots)
{
    const auto target = Target::load(roots);
    const auto found = findTarget(roots);
    const auto last = lastAttempt(roots);
    Json json = {{"prepared", found.has_value()},
                 {"partition", nullptr},
                 {"armed", isArmed(roots)},
                 {"running", nullptr},
                 {"last_attempt", nullptr}};
    if (target) {
        json["partition"] = {{"partuuid", target->partuuid},
                             {"name", found ? Json(found->partition.name) : Json(nullptr)},
                             {"state", found ? Json(stateName(found->state)) : Json(nullptr)},
                             {"size_bytes", target->sizeBytes}};
        if (!found)
            json["partition"]["error"] = toJson(found.error());
    }
    if (const auto running = runningAttempt(roots))
        json["running"] = {{"id", running->attempt.toString()}, {"mode", modeName(running->mode)}};
    if (last)
        json["last_attempt"] = toJson(*last);
    else if (last.error().code != Code::NotFound)
        json["last_attempt_error"] = toJson(last.error());
    return json;
}

Result<Json> showHistory(const Roots &roots, const HistoryQuery &query)
{
    auto history = answer(OutcomeLog::open(outcomeLogPath(roots), OutcomeLog::Access::ReadOnly), query);
    if (!history)
        return passOn(history, "reading the outcome log");
    return history;
}

} // namespace torpor
