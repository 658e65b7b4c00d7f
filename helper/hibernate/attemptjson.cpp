// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptjson.h"

#include <array>
#include <cmath>
#include <system_error>

namespace torpor
{

namespace
{

std::filesystem::path answerPath(const Roots &roots)
{
    return roots.run / "answer.json";
}

double milliseconds(double seconds)
{
    return std::round(seconds * 1000) / 1000;
}

Json toJson(const BatteryReading &reading)
{
    return {{"percent", reading.percent ? Json(*reading.percent) : Json(nullptr)},
            {"state", batteryStateName(reading.state)}};
}

Json listOf(const auto &values, const auto &toValue)
{
    Json list = Json::array();
    for (const auto &value : values)
        list.push_back(toValue(value));
    return list;
}

} // namespace

Json toJson(const AttemptRecord &record)
{
    Json json = {{"id", record.id},
                 {"number", record.number},
                 {"mode", record.kindName()},
                 {"trigger", triggerName(record.trigger)},
                 {"outcome", outcomeName(record.outcome)},
                 {"reason", record.reason},
                 {"message", record.message},
                 {"started", record.started},
                 {"ended", record.ended},
                 {"recording", recordingName(record.recording)},
                 {"gap", record.gap},
                 {"kernel", record.kernel},
                 {"save_kernel", record.saveKernel},
                 {"codec", record.codec},
                 {"target", record.target},
                 {"region_bytes", record.regionBytes},
                 {"memory_bytes", record.memoryBytes},
                 {"used_bytes", record.usedBytes},
                 {"saved_pages", record.savedPages},
                 {"zero_pages", record.zeroPages},
                 {"image_bytes", record.imageBytes}};
    if (record.batteryBefore)
        json["battery_before"] = toJson(*record.batteryBefore);
    if (record.batteryAfter)
        json["battery_after"] = toJson(*record.batteryAfter);
    json["phases"] = listOf(record.phases, [](const AttemptRecord::Phase &phase) {
        return Json{{"name", phase.name}, {"seconds", milliseconds(phase.seconds)}};
    });
    json["overridden"] = listOf(record.overridden, [](const OverriddenFinding &finding) {
        return Json{{"code", finding.code}, {"subject", finding.subject}, {"message", finding.message}};
    });
    json["devices"] = listOf(record.devices, [](const DeviceDifference &difference) {
        return Json{{"device", difference.device},
                    {"name", difference.name},
                    {"kind", differenceName(difference.kind)},
                    {"detail", difference.detail},
                    {"carried", difference.carried}};
    });
    return json;
}

Json toJson(const PeriodStatistics &statistics)
{
    const auto orNull = [](const std::optional<double> &value) {
        return value ? Json(milliseconds(*value)) : Json(nullptr);
    };
    return {{"period", statistics.period},
            {"attempts", statistics.attempts},
            {"succeeded", statistics.succeeded},
            {"aborted", statistics.aborted},
            {"refused", statistics.refused},
            {"failed", statistics.failed},
            {"seconds_away", orNull(statistics.secondsAway)},
            {"seconds_back", orNull(statistics.secondsBack)},
            {"success_rate", orNull(statistics.successRate())}};
}

Json toJson(const DeviceTally &tally)
{
    return {{"device", tally.device},
            {"name", tally.name},
            {"missing", tally.missing},
            {"returns", tally.returns},
            {"last_missing", tally.lastMissing}};
}

Json toJson(const Notice &notice)
{
    return {{"noted", notice.noted}, {"code", notice.code}, {"message", notice.message}};
}

Result<void> storeAnswer(const Roots &roots, const AttemptRecord &record)
{
    auto stored = replaceFile(answerPath(roots), textOf(toJson(record)) + "\n", 0600);
    if (!stored)
        return passOn(stored, "telling the command line how it went");
    return {};
}

Result<Json> takeAnswer(const Roots &roots)
{
    auto text = readText(answerPath(roots), 1 << 20);
    std::error_code error;
    std::filesystem::remove(answerPath(roots), error);
    if (!text)
        return passOn(text, "reading how the attempt went");
    Json answer = Json::parse(*text, nullptr, false);
    const auto outcome = answer.is_object() ? answer.find("outcome") : answer.end();
    if (outcome == answer.end() || !outcome->is_string() ||
        !outcomeFromName(outcome->get_ref<const std::string &>()))
        return fail(Code::Malformed, "{} does not say how the attempt went", answerPath(roots).string());
    return answer;
}

int exitStatus(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Resumed:
    case Outcome::Rehearsed:
        return 0;
    case Outcome::Refused:
        return 1;
    case Outcome::Aborted:
        return 3;
    case Outcome::PoweredOff: // of substitutes alone
    case Outcome::Pending:    // never came back to tell
    case Outcome::Failed:
        break;
    }
    return 4;
}

} // namespace torpor
