// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptjson.h"

#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <system_error>

namespace torpor
{

namespace
{

using Json = nlohmann::ordered_json;

std::string textOf(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::uint64_t numberOf(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
}

// The texts with their names in the JSON, in its order; numbers below.
template <typename Record> auto texts(Record &record)
{
    return std::array{std::pair{"reason", &record.reason}, std::pair{"message", &record.message},
                      std::pair{"kernel", &record.kernel}, std::pair{"save_kernel", &record.saveKernel},
                      std::pair{"codec", &record.codec}};
}

template <typename Record> auto numbers(Record &record)
{
    return std::array{
        std::pair{"region_bytes", &record.regionBytes}, std::pair{"memory_bytes", &record.memoryBytes},
        std::pair{"used_bytes", &record.usedBytes},     std::pair{"saved_pages", &record.savedPages},
        std::pair{"zero_pages", &record.zeroPages},     std::pair{"image_bytes", &record.imageBytes}};
}

std::filesystem::path answerPath(const Roots &roots)
{
    return roots.run / "answer.json";
}

} // namespace

std::string attemptToJson(const AttemptRecord &record, int indent)
{
    Json json = {
        {"id", record.id}, {"mode", modeName(record.mode)}, {"outcome", outcomeName(record.outcome)}};
    for (const auto &[key, value] : texts(record))
        json[key] = *value;
    for (const auto &[key, value] : numbers(record))
        json[key] = *value;
    json["started"] = record.started;
    json["phases"] = Json::array();
    for (const auto &phase : record.phases)
        json["phases"].push_back(
            {{"name", phase.name}, {"seconds", std::round(phase.seconds * 1000) / 1000}});
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

Result<AttemptRecord> attemptFromJson(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return fail(Code::Malformed, "the attempt is not a JSON object");
    AttemptRecord record;
    record.id = textOf(json, "id");
    const auto mode = modeFromName(textOf(json, "mode"));
    const auto outcome = outcomeFromName(textOf(json, "outcome"));
    if (!mode || !outcome)
        return fail(Code::Malformed, "the attempt's mode '{}' or outcome '{}' is not known",
                    textOf(json, "mode"), textOf(json, "outcome"));
    record.mode = *mode;
    record.outcome = *outcome;
    for (const auto &[key, value] : texts(record))
        *value = textOf(json, key);
    for (const auto &[key, value] : numbers(record))
        *value = numberOf(json, key);
    record.started = textOf(json, "started");
    if (const auto list = json.find("phases"); list != json.end() && list->is_array()) {
        for (const Json &phase : *list) {
            // No phase takes a million years, and larger numbers cannot be written again.
            if (!phase.is_object() || !phase.contains("seconds") || !phase["seconds"].is_number() ||
                std::abs(phase["seconds"].get<double>()) > 1e13)
                return fail(Code::Malformed, "the attempt's phases are not as they should be");
            record.phases.push_back({textOf(phase, "name"), phase["seconds"].get<double>()});
        }
    }
    return record;
}

Result<void> storeAnswer(const Roots &roots, const AttemptRecord &record)
{
    auto stored = replaceFile(answerPath(roots), attemptToJson(record) + "\n", 0600);
    if (!stored)
        return passOn(stored, "telling the command line how it went");
    return {};
}

Result<AttemptRecord> takeAnswer(const Roots &roots)
{
    auto text = readText(answerPath(roots), 1 << 20);
    std::error_code error;
    std::filesystem::remove(answerPath(roots), error);
    if (!text)
        return passOn(text, "reading how the attempt went");
    auto record = attemptFromJson(*text);
    if (!record)
        return passOn(record, "reading " + answerPath(roots).string());
    return record;
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
    case Outcome::Pending: // never came back to tell
    case Outcome::Failed:
        break;
    }
    return 4;
}

} // namespace torpor
