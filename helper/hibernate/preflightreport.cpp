// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preflightreport.h"

#include "outsidefacts.h"

#include <algorithm>
#include <format>
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

PreflightReport makeReport(std::vector<Requirement> requirements, std::vector<Finding> deviceFindings)
{
    PreflightReport report;
    report.findings = findingsOf(requirements);
    std::erase_if(report.findings, [&](const Finding &general) {
        return std::ranges::any_of(deviceFindings, [&](const Finding &finding) {
            return general.severity != Severity::Info && finding.code == general.code &&
                   finding.severity >= general.severity;
        });
    });
    std::ranges::move(deviceFindings, std::back_inserter(report.findings));
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

DeviceFindingFacts lookAtDevices(const Roots &roots, const RequirementFacts &facts,
                                 const std::optional<std::string> &imagePartition)
{
    InventoryOptions options;
    if (facts.saveKernel)
        options.saveKernel = &*facts.saveKernel;
    if (facts.drivers && *facts.drivers)
        options.initramfsModules = (*facts.drivers)->modules;
    return {.inventory = takeInventory(roots, options),
            .imagePartition = imagePartition,
            .mounts = allMounts(roots.proc)};
}

std::optional<std::string> imagePartitionOf(const OutsideFacts &facts)
{
    if (!facts.deviceMajor || !facts.deviceMinor)
        return std::nullopt;
    return std::format("{}:{}", *facts.deviceMajor, *facts.deviceMinor);
}

PreflightReport takeReport(const Roots &roots, const Settings &settings)
{
    OutsideFacts outside = gatherOutsideFacts(roots, settings, TORPOR_INIT_PATH);
    const auto imagePartition = imagePartitionOf(outside);
    const RequirementFacts facts = gatherFacts(roots, settings, std::move(outside));
    return makeReport(checkRequirements(facts), deviceFindings(lookAtDevices(roots, facts, imagePartition)));
}

std::vector<std::string> offeredRemedies(const std::vector<Finding> &findings)
{
    std::vector<std::string> ids;
    for (const Finding &finding : findings) {
        if (!finding.remedyId.empty() && !std::ranges::contains(ids, finding.remedyId))
            ids.push_back(finding.remedyId);
    }
    return ids;
}

} // namespace torpor
