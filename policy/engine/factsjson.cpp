// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factsjson.h"

#include "facttable.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace torpor::policy
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr int schema = 1;

Json jsonOf(const std::optional<bool> &value)
{
    return value ? Json(*value) : Json();
}
Json jsonOf(const std::optional<double> &value)
{
    if (!value || !std::isfinite(*value))
        return {};
    constexpr double exact = 9007199254740992.0; // 2^53
    // Bytes read better without ".0".
    if (std::abs(*value) < exact && *value == std::trunc(*value))
        return static_cast<std::int64_t>(*value);
    return *value;
}
Json jsonOf(const std::string &value)
{
    return value.empty() ? Json() : Json(value);
}
Json jsonOf(const std::vector<std::string> &value)
{
    return value.empty() ? Json() : Json(value);
}

template <typename Type> Json objectOf(const Type &facts, std::span<const Field<Type>> fields)
{
    Json object = Json::object();
    for (const auto &field : fields) {
        Json value = std::visit([&](auto member) { return jsonOf(facts.*member); }, field.member);
        if (!value.is_null())
            object[std::string(field.name)] = std::move(value);
    }
    return object;
}

template <typename Type> Json listOf(const std::vector<Type> &subjects, std::span<const Field<Type>> fields)
{
    Json list = Json::array();
    for (const Type &subject : subjects)
        list.push_back(objectOf(subject, fields));
    return list;
}

bool readText(const Json &json, std::string &text)
{
    if (!json.is_string() || json.get_ref<const std::string &>().size() > longestFactText)
        return false;
    text = json.get<std::string>();
    return true;
}

bool read(const Json &json, std::optional<bool> &value)
{
    if (json.is_boolean())
        value = json.get<bool>();
    return json.is_boolean();
}
bool read(const Json &json, std::optional<double> &value)
{
    if (json.is_number())
        value = json.get<double>();
    return json.is_number();
}
bool read(const Json &json, std::string &value)
{
    return readText(json, value);
}
bool read(const Json &json, std::vector<std::string> &value)
{
    if (!json.is_array() || json.size() > mostFactTexts)
        return false;
    value.resize(json.size());
    for (std::size_t i = 0; i < json.size(); ++i) {
        if (!readText(json[i], value[i]))
            return false;
    }
    return true;
}

// Names come from the file: not all of a long one is shown.
std::string shown(const std::string &name)
{
    std::string text = name.substr(0, 60);
    for (char &c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7f)
            c = '?';
    }
    return text;
}

template <typename Type>
Result<void> readObject(const Json &json, Type &facts, std::span<const Field<Type>> fields,
                        std::string_view what)
{
    if (!json.is_object())
        return fail(Code::Malformed, "'{}' has something that is no object", what);
    for (const auto &[name, value] : json.items()) {
        const auto field = std::ranges::find(fields, name, &Field<Type>::name);
        if (field == fields.end())
            return fail(Code::Malformed, "'{}' has no fact '{}'", what, shown(name));
        const bool good = std::visit(
            [&](auto member) {
                facts.*member = {};
                return value.is_null() || read(value, facts.*member);
            },
            field->member);
        if (!good)
            return fail(Code::Malformed, "'{}' in '{}' is not as it should be ({})", shown(name), what,
                        nameOf(static_cast<FactType>(field->member.index())));
    }
    return {};
}

template <typename Type>
Result<void> readList(const Json &json, std::vector<Type> &subjects, std::span<const Field<Type>> fields,
                      std::string_view what)
{
    if (!json.is_array() || json.size() > mostSubjects)
        return fail(Code::Malformed, "'{}' is no list of at most {}", what, mostSubjects);
    subjects.assign(json.size(), {});
    for (std::size_t i = 0; i < json.size(); ++i) {
        if (auto read = readObject(json[i], subjects[i], fields, what); !read)
            return passOn(read);
    }
    return {};
}

Result<void> readCapabilities(const Json &json, Facts &facts)
{
    if (!json.is_object())
        return fail(Code::Malformed, "'capabilities' is no object");
    for (const auto &[name, value] : json.items()) {
        const auto action = actionFromName(name);
        if (!action)
            return fail(Code::Malformed, "'capabilities' has no action '{}'", shown(name));
        Capability capability;
        if (!value.is_null()) {
            if (!value.is_object())
                return fail(Code::Malformed, "'{}' in 'capabilities' is no object", name);
            for (const auto &[key, part] : value.items()) {
                std::string text;
                const bool good = (key == "can" || key == "reason") && readText(part, text);
                const auto can = key == "can" ? canFromName(text) : std::optional(capability.can);
                if (!good || !can)
                    return fail(Code::Malformed, "'{}' of '{}' in 'capabilities' is not as it should be",
                                shown(key), name);
                capability.can = *can;
                if (key == "reason")
                    capability.reason = text;
            }
        }
        facts.capability(*action) = capability;
    }
    return {};
}

Result<void> readPart(const std::string &name, const Json &json, Facts &facts)
{
    if (name == "machine")
        return readObject(json, facts.machine, machineFields(), name);
    if (name == "capabilities")
        return readCapabilities(json, facts);
    if (name == "batteries")
        return readList(json, facts.batteries, batteryFields(), name);
    if (name == "devices")
        return readList(json, facts.devices, deviceFields(), name);
    if (name == "mounts")
        return readList(json, facts.mounts, mountFields(), name);
    if (name == "inhibitors")
        return readList(json, facts.inhibitors, inhibitorFields(), name);
    if (name == "programs")
        return readList(json, facts.programs, programFields(), name);
    return fail(Code::Malformed, "there are no facts '{}'", shown(name));
}

} // namespace

std::string toJson(const Facts &facts, int indent)
{
    Json json = {{"schema", schema}};
    json["machine"] = objectOf(facts.machine, machineFields());
    json["capabilities"] = Json::object();
    for (const Action action : allActions) {
        const Capability &capability = facts.capability(action);
        Json &part = json["capabilities"][std::string(nameOf(action))];
        part["can"] = nameOf(capability.can);
        if (!capability.reason.empty())
            part["reason"] = capability.reason;
    }
    json["batteries"] = listOf(facts.batteries, batteryFields());
    json["devices"] = listOf(facts.devices, deviceFields());
    json["mounts"] = listOf(facts.mounts, mountFields());
    json["inhibitors"] = listOf(facts.inhibitors, inhibitorFields());
    json["programs"] = listOf(facts.programs, programFields());
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

Result<void> changeFacts(Facts &facts, const nlohmann::ordered_json &document)
{
    if (!document.is_object())
        return fail(Code::Malformed, "the facts are no object");
    for (const auto &[name, value] : document.items()) {
        if (name == "schema")
            continue;
        if (auto read = readPart(name, value, facts); !read)
            return passOn(read);
    }
    return {};
}

Result<Facts> factsFromJson(std::string_view text)
{
    if (text.size() > largestFactsFile)
        return fail(Code::Malformed, "the facts are larger than {} MiB", largestFactsFile >> 20);
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("schema") || !json["schema"].is_number_unsigned())
        return fail(Code::Malformed, "these are no facts: a JSON object with a 'schema' is wanted");
    if (json["schema"].get<std::uint64_t>() > schema)
        return fail(Code::Unsupported, "the facts were written by a newer Torpor");
    Facts facts;
    if (auto changed = changeFacts(facts, json); !changed)
        return passOn(changed, "reading the facts");
    return facts;
}

} // namespace torpor::policy
