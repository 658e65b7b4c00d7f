// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

// Turns plain values that name their fields in visit() into JSON, and back.
// Texts and lists that are empty are left out, optionals without a value are
// null. An enumeration needs a function namesOf(Enum) in its own namespace,
// which returns an array of Name.
namespace torpor::fieldjson
{

using Json = nlohmann::ordered_json;

template <typename Enum> struct Name {
    Enum value;
    std::string_view text;
};

template <typename Enum> std::string_view enumName(Enum value)
{
    for (const auto &name : namesOf(value)) {
        if (name.value == value)
            return name.text;
    }
    return "unknown";
}

template <typename Type>
concept IsEnum = std::is_enum_v<Type>;

// Values with parts of their own.
template <typename Type>
concept HasFields = requires(Type &value) { value.visit([](const char *, auto &) {}); };

using TextList = std::vector<std::string>;

class Writer
{
public:
    explicit Writer(Json &json) : m_json(json) {}

    void operator()(const char *name, const std::string &text)
    {
        if (!text.empty())
            m_json[name] = text;
    }
    void operator()(const char *name, const TextList &list)
    {
        if (!list.empty())
            m_json[name] = list;
    }
    void operator()(const char *name, bool value) { m_json[name] = value; }
    void operator()(const char *name, IsEnum auto value) { m_json[name] = enumName(value); }
    void operator()(const char *name, const HasFields auto &value)
    {
        Json part = Json::object();
        value.visit(Writer(part));
        if (!part.empty())
            m_json[name] = std::move(part);
    }
    template <typename Type> void operator()(const char *name, const std::optional<Type> &value)
    {
        if constexpr (HasFields<Type>) {
            if (value)
                m_json[name] = Json::object();
            if (value)
                value->visit(Writer(m_json[name]));
        } else {
            m_json[name] = value ? Json(*value) : Json(nullptr);
        }
    }

private:
    Json &m_json;
};

// Keeps the first field that is not as it should be.
class Reader
{
public:
    Reader(const Json &json, std::string &wrong) : m_json(json), m_wrong(wrong) {}

    void operator()(const char *name, std::string &text)
    {
        if (const Json *json = find(name); json && check(name, json->is_string()))
            text = json->get<std::string>();
    }
    void operator()(const char *name, TextList &list)
    {
        const Json *json = find(name);
        if (!json || !check(name, json->is_array()))
            return;
        for (const Json &item : *json) {
            if (check(name, item.is_string()))
                list.push_back(item.get<std::string>());
        }
    }
    void operator()(const char *name, bool &value)
    {
        if (const Json *json = find(name); json && check(name, json->is_boolean()))
            value = json->get<bool>();
    }
    void operator()(const char *name, std::uint64_t &value)
    {
        if (const Json *json = find(name); json && check(name, json->is_number_unsigned()))
            value = json->get<std::uint64_t>();
    }
    void operator()(const char *name, IsEnum auto &value)
    {
        std::string text;
        (*this)(name, text);
        for (const auto &known : namesOf(value)) {
            if (known.text == text)
                value = known.value; // a newer Torpor's names stay unknown
        }
    }
    void operator()(const char *name, HasFields auto &value)
    {
        if (const Json *json = find(name); json && check(name, json->is_object()))
            value.visit(Reader(*json, m_wrong));
    }
    template <typename Type> void operator()(const char *name, std::optional<Type> &value)
    {
        if (const Json *json = find(name); !json || json->is_null())
            return;
        value.emplace();
        (*this)(name, *value);
    }

private:
    [[nodiscard]] const Json *find(const char *name) const
    {
        const auto found = m_json.find(name);
        return found == m_json.end() ? nullptr : &*found;
    }
    bool check(const char *name, bool good)
    {
        if (!good && m_wrong.empty())
            m_wrong = name;
        return good;
    }

    const Json &m_json;
    std::string &m_wrong;
};

} // namespace torpor::fieldjson
