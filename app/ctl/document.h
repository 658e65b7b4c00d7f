// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace torpor
{

using Json = nlohmann::ordered_json;

// Values of a document of the service. What is missing or of another type is as
// if it were empty: a newer or older service may leave it out.

// Fit for the terminal: the only way by which texts of a document get there.
[[nodiscard]] inline std::string textOf(const Json &json, const char *key)
{
    if (!json.is_object())
        return {};
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? printable(found->get_ref<const std::string &>())
                                                     : std::string();
}

[[nodiscard]] inline std::optional<double> numberOf(const Json &json, const char *key)
{
    if (!json.is_object())
        return {};
    const auto found = json.find(key);
    return found != json.end() && found->is_number() ? std::optional(found->get<double>()) : std::nullopt;
}

[[nodiscard]] inline std::optional<bool> boolOf(const Json &json, const char *key)
{
    if (!json.is_object())
        return {};
    const auto found = json.find(key);
    return found != json.end() && found->is_boolean() ? std::optional(found->get<bool>()) : std::nullopt;
}

// A list, an object or whatever is there; an empty list where there is nothing.
[[nodiscard]] inline const Json &partOf(const Json &json, const char *key)
{
    static const Json none = Json::array();
    if (!json.is_object())
        return none;
    const auto found = json.find(key);
    return found != json.end() && found->is_structured() ? *found : none;
}

} // namespace torpor
