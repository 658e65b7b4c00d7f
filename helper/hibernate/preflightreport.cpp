// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preflightreport.h"

#include "wholelook.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace torpor
{

namespace
{

using State = Requirement::State;

Finding findingOf(const Requirement &requirement)
{
    Finding finding;
    finding.code = codeName(requirement.code);
    finding.text = requirement.text;
    finding.detail = requirement.detail;
    finding.remedy = requirement.remedy;
    switch (requirement.state) {
    case State::Pass:
        finding.severity = Severity::Info;
        break;
    case State::Fail:
        finding.severity = Severity::Block;
        finding.text = "A requirement is not met: " + requirement.text;
        break;
    case State::Unknown:
        finding.severity = Severity::Warn;
        finding.known = false;
        finding.text = "It is not known whether a requirement is met: " + requirement.text;
        // What is in memory of files alone makes the image larger.
        if (requirement.code == Code::PartitionTooSmall)
            finding.remedyId = "drop-caches";
        break;
    }
    return finding;
}

} // namespace

bool PreflightReport::isReady() const
{
    return !std::ranges::contains(findings, Severity::Block, &Finding::severity);
}

std::vector<Finding> findingsOf(const std::vector<Requirement> &requirements)
{
    std::vector<Finding> findings;
    findings.reserve(requirements.size());
    for (const Requirement &requirement : requirements)
        findings.push_back(findingOf(requirement));
    return findings;
}

PreflightReport makeReport(std::vector<Requirement> requirements, std::vector<Finding> ruleFindings)
{
    PreflightReport report;
    report.findings = findingsOf(requirements);
    std::erase_if(report.findings, [&](const Finding &general) {
        return std::ranges::any_of(ruleFindings, [&](const Finding &finding) {
            return general.severity != Severity::Info && finding.code == general.code &&
                   finding.severity >= general.severity;
        });
    });
    std::ranges::move(ruleFindings, std::back_inserter(report.findings));
    sortByWeight(report.findings);
    report.requirements = std::move(requirements);
    return report;
}

nlohmann::ordered_json toJson(const PreflightReport &report)
{
    nlohmann::ordered_json requirements = nlohmann::ordered_json::array();
    for (const Requirement &requirement : report.requirements)
        requirements.push_back({{"code", codeName(requirement.code)},
                                {"state", stateName(requirement.state)},
                                {"text", requirement.text},
                                {"remedy", requirement.remedy},
                                {"detail", requirement.detail}});
    return {
        {"ready", report.isReady()}, {"findings", toJson(report.findings)}, {"requirements", requirements}};
}

PreflightReport takeReport(const Roots &roots, const Settings &settings, Logind &logind)
{
    const SavePlan plan = planSaving(roots, settings.saveKernel);
    const WholeLook look =
        lookAround(roots, settings, plan, logind, {.withInhibitors = !settings.ignoreInhibitors});
    return makeReport(checkRequirements(look.facts), look.judged.findings);
}

namespace
{

std::vector<std::string> remediesOf(const std::vector<Finding> &findings, bool onlyByDefault)
{
    std::vector<std::string> ids;
    for (const Finding &finding : findings) {
        if (!finding.remedyId.empty() && (finding.byDefault || !onlyByDefault) &&
            !std::ranges::contains(ids, finding.remedyId))
            ids.push_back(finding.remedyId);
    }
    return ids;
}

} // namespace

std::vector<std::string> offeredRemedies(const std::vector<Finding> &findings)
{
    return remediesOf(findings, false);
}

std::vector<std::string> remediesByDefault(const std::vector<Finding> &findings)
{
    return remediesOf(findings, true);
}

} // namespace torpor
