// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptrecord.h"

#include <array>
#include <cmath>
#include <ctime>
#include <nlohmann/json.hpp>

namespace torpor
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr std::array outcomes = {Outcome::Pending, Outcome::Resumed, Outcome::Rehearsed,
                                 Outcome::Aborted, Outcome::Refused, Outcome::Failed};

std::filesystem::path recordPath(const Roots &roots)
{
    return roots.state / "last-attempt.json";
}

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

} // namespace

std::string_view outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pending:
        return "pending";
    case Outcome::Resumed:
        return "resumed";
    case Outcome::Rehearsed:
        return "rehearsed";
    case Outcome::Aborted:
        return "aborted";
    case Outcome::Refused:
        return "refused";
    case Outcome::Failed:
        break;
    }
    return "failed";
}

std::optional<Outcome> outcomeFromName(std::string_view name)
{
    for (const Outcome outcome : outcomes) {
        if (outcomeName(outcome) == name)
            return outcome;
    }
    return std::nullopt;
}

std::string AttemptRecord::toJson(int indent) const
{
    Json json = {{"id", id}, {"mode", modeName(mode)}, {"outcome", outcomeName(outcome)}};
    for (const auto &[key, value] : texts(*this))
        json[key] = *value;
    for (const auto &[key, value] : numbers(*this))
        json[key] = *value;
    json["started"] = started;
    json["phases"] = Json::array();
    for (const Phase &phase : phases)
        json["phases"].push_back(
            {{"name", phase.name}, {"seconds", std::round(phase.seconds * 1000) / 1000}});
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

Result<AttemptRecord> AttemptRecord::fromJson(std::string_view text)
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

void AttemptRecord::stop(Outcome how, const Error &error)
{
    outcome = how;
    reason = codeName(error.code);
    message = error.message;
}

Result<void> AttemptRecord::store(const Roots &roots) const
{
    if (auto made = makeFolder(roots.state); !made)
        return made;
    auto stored = replaceFile(recordPath(roots), toJson() + "\n", 0644);
    if (!stored)
        return passOn(stored, "keeping the attempt's story");
    return {};
}

Result<AttemptRecord> AttemptRecord::loadLast(const Roots &roots)
{
    auto text = readText(recordPath(roots), 1 << 20);
    if (!text)
        return passOn(text, "reading the last attempt");
    auto record = fromJson(*text);
    if (!record)
        return passOn(record, "reading " + recordPath(roots).string());
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

std::string utcNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    ::gmtime_r(&now, &parts);
    char text[32];
    const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {text, length};
}

} // namespace torpor
