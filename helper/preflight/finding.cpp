// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding.h"

#include "inventory/fieldjson.h"

#include <algorithm>
#include <array>

namespace torpor
{

namespace
{

using namespace fieldjson;

// A warning first: it is what names of a newer Torpor are read as.
constexpr std::array severities = {Name{Severity::Warn, "warn"}, Name{Severity::Info, "info"},
                                   Name{Severity::Block, "block"}};

} // namespace

static constexpr const auto &namesOf(Severity /*tag*/)
{
    return severities;
}

std::string_view nameOf(Severity severity)
{
    return enumName(severity);
}

nlohmann::ordered_json toJson(const Finding &finding)
{
    Json json = Json::object();
    finding.visit(Writer(json));
    if (!finding.byDefault)
        json.erase("by_default");
    return json;
}

nlohmann::ordered_json toJson(const std::vector<Finding> &findings)
{
    Json list = Json::array();
    for (const Finding &finding : findings)
        list.push_back(toJson(finding));
    return list;
}

Result<std::vector<Finding>> findingsFromJson(std::string_view text)
{
    const Json list = Json::parse(text, nullptr, false);
    if (!list.is_array())
        return fail(Code::Malformed, "it is not a list of findings");
    std::vector<Finding> findings;
    std::string wrong;
    for (const Json &item : list) {
        if (!item.is_object())
            return fail(Code::Malformed, "the list has something that is no finding");
        Finding &finding = findings.emplace_back();
        finding.visit(Reader(item, wrong));
        if (wrong.empty() && (finding.code.empty() || finding.text.empty()))
            wrong = finding.code.empty() ? "code" : "text";
    }
    if (!wrong.empty())
        return fail(Code::Malformed, "a finding's field '{}' is not as it should be", wrong);
    return findings;
}

void sortByWeight(std::vector<Finding> &findings)
{
    std::ranges::stable_sort(findings, std::ranges::greater{}, &Finding::severity);
}

Result<void> refuseBlocked(const std::vector<Finding> &findings)
{
    const auto block = std::ranges::find(findings, Severity::Block, &Finding::severity);
    if (block == findings.end())
        return {};
    return fail(codeFromName(block->code).value_or(Code::FindingBlocks), "{}", block->text);
}

} // namespace torpor
