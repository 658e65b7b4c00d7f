// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "facts.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace torpor::policy
{

// More than any machine has, so that nobody's file keeps us busy.
inline constexpr std::size_t mostSubjects = 10'000; // of each kind
inline constexpr std::size_t longestFactText = 4096;
inline constexpr std::size_t mostFactTexts = 1000; // in one list
inline constexpr std::size_t largestFactsFile = 32 << 20;

// {"schema": 1, "machine": {"power.on_battery": true, ...},
//  "capabilities": {"suspend": {"can": "yes"}, ...},
//  "batteries": [{"name": "BAT0", "percent": 42}], "devices": [...], "mounts": [...],
//  "inhibitors": [...], "programs": [...]}
//
// Everything may be missing, which is "not known", as null is. indent -1 is one line.
// Numbers that JSON does not have (NaN, infinite) are left out; bytes that are
// no UTF-8 become U+FFFD.
[[nodiscard]] std::string toJson(const Facts &facts, int indent = -1);
// Malformed for what is no such document: also for unknown names, since a fact
// whose name is misspelt would be one that is not known. Unsupported for a newer schema.
[[nodiscard]] Result<Facts> factsFromJson(std::string_view text);

// Changes facts as a document of the same form says: what it has under
// "machine" and "capabilities" replaces those of the same name (null: not known
// any more), a list replaces the list. For the steps of a trace.
[[nodiscard]] Result<void> changeFacts(Facts &facts, const nlohmann::ordered_json &document);

} // namespace torpor::policy
