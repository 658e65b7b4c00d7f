// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace torpor
{

enum class Severity {
    Info,  // good to know
    Warn,  // the session may not come back as it was; who goes on has accepted that
    Block, // no attempt is made
};

// One thing that a look at the machine before a hibernation has found. Empty
// texts are "there is none".
struct Finding {
    Severity severity = Severity::Warn;
    bool known = true;      // false: it could not be found out; a warning, unless a rule says that it blocks
    std::string code;       // stable: codeName(), a rule's id, or a name that only findings have
    std::string device;     // identityText() of the device that it is about
    std::string label;      // the same device for a person
    std::string text;       // what was found: one sentence without a full stop
    std::string detail;     // more of it
    std::string remedy;     // what a person can do
    std::string remedyId;   // what Torpor can do: see remedy/remedy.h
    bool byDefault = false; // it does that without being asked, as a rule wants it

    template <typename Field> void visit(this auto &self, Field &&field)
    {
        field("severity", self.severity);
        field("known", self.known);
        field("code", self.code);
        field("device", self.device);
        field("label", self.label);
        field("text", self.text);
        field("detail", self.detail);
        field("remedy", self.remedy);
        field("remedy_id", self.remedyId);
        field("by_default", self.byDefault);
    }
    bool operator==(const Finding &) const = default;
};

[[nodiscard]] std::string_view nameOf(Severity severity); // "info", "warn", "block": stable

// {"severity": "warn", "known": true, "code": ..., "text": ...}; empty texts are left out.
[[nodiscard]] nlohmann::ordered_json toJson(const Finding &finding);
[[nodiscard]] nlohmann::ordered_json toJson(const std::vector<Finding> &findings);
// Malformed for what toJson() would not write; fields that are not known are
// passed over, a severity that is not known is a warning.
[[nodiscard]] Result<std::vector<Finding>> findingsFromJson(std::string_view text);

// The gravest first, otherwise as they were.
void sortByWeight(std::vector<Finding> &findings);

// The first that blocks, as an error: with its code where that is one of Code,
// otherwise FindingBlocks.
[[nodiscard]] Result<void> refuseBlocked(const std::vector<Finding> &findings);

} // namespace torpor
