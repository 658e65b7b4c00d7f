// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulefindings.h"

#include "engine/assessment.h"
#include "engine/decision.h"
#include "engine/derived.h"
#include "facts.h"
#include "inventory/inventoryjson.h"
#include "remedyoffer.h"

#include <algorithm>
#include <map>

namespace torpor
{

namespace
{

using policy::Fired;
using policy::Table;
using policy::Verdict;

// What can be carried along is: good to know, and nothing that speaks against it.
bool isCarriedAlong(const Fired &fired, const policy::DeviceFacts *device)
{
    if (fired.verdict != Verdict::IncludeModule || !device)
        return false;
    return device->inSaveKernel == nameOf(SaveKernelDriver::Available) ||
           device->inSaveKernel == nameOf(SaveKernelDriver::Loaded) ||
           device->inSaveKernel == nameOf(SaveKernelDriver::BuiltIn);
}

Severity severityOf(const Fired &fired, const policy::DeviceFacts *device, bool isCritical)
{
    if (fired.verdict == Verdict::Note || isCarriedAlong(fired, device))
        return Severity::Info;
    const bool blocks = fired.verdict == Verdict::Block && (fired.holdsWhenCritical || !isCritical);
    return blocks ? Severity::Block : Severity::Warn;
}

bool isCritical(const policy::RuleSet &rules, const policy::Facts &facts, const policy::DerivedFacts &derived)
{
    const policy::View view{.machine = &facts.machine, .derived = &derived};
    return std::ranges::any_of(rules.triggers(), [&](const policy::TriggerRule &rule) {
        return rule.critical && policy::stateOf(rule, view).fires();
    });
}

// Devices by what names them in rules, and by where they are mounted.
class Subjects
{
public:
    Subjects(const policy::Facts &facts, const DeviceLook &look)
    {
        for (const policy::DeviceFacts &device : facts.devices)
            m_facts.try_emplace(device.identity.empty() ? device.path : device.identity, &device);
        if (!look.inventory)
            return;
        m_tree.emplace(*look.inventory, look.imagePartition);
        for (const Device &device : look.inventory->devices) {
            m_byPath.emplace(device.path, &device);
            for (const auto &mount : mountsOf(device))
                m_byMount.emplace(mount, &device);
        }
    }

    [[nodiscard]] const policy::DeviceFacts *factsOf(const Fired &fired) const
    {
        const auto found = m_facts.find(fired.subject);
        return fired.about != Table::Device || found == m_facts.end() ? nullptr : found->second;
    }

    [[nodiscard]] std::string remedyFor(const Fired &fired, Verdict remedy) const
    {
        const Device *device = deviceOf(fired);
        return device && m_tree ? torpor::remedyFor(remedy, *m_tree, *device) : std::string();
    }

private:
    // Where two have the same name it is either of them, which no remedy is for.
    [[nodiscard]] const Device *deviceOf(const Fired &fired) const
    {
        const auto find = [](const auto &map, const std::string &key) -> const Device * {
            const auto found = map.find(key);
            return found == map.end() ? nullptr : found->second;
        };
        if (fired.about == Table::Mount)
            return find(m_byMount, fired.subject);
        const policy::DeviceFacts *facts = factsOf(fired);
        return facts ? find(m_byPath, facts->path) : nullptr;
    }

    std::map<std::string, const policy::DeviceFacts *> m_facts;
    std::optional<DeviceTree> m_tree;
    std::map<std::string, const Device *> m_byPath, m_byMount;
};

// What a storage device lies on says more to a person than "partition 1".
std::string labelFor(const Fired &fired, const Subjects &subjects)
{
    if (fired.about == Table::Device) {
        const policy::DeviceFacts *device = subjects.factsOf(fired);
        return device && !device->carrier.empty() ? device->carrier : fired.label;
    }
    return fired.subject;
}

Finding findingOf(const Fired &fired, const Subjects &subjects, bool isCritical)
{
    Finding finding;
    finding.severity = severityOf(fired, subjects.factsOf(fired), isCritical);
    finding.known = fired.known;
    finding.code = fired.rule;
    if (fired.about == Table::Device)
        finding.device = fired.subject;
    finding.label = labelFor(fired, subjects);
    finding.text = fired.message;
    finding.detail = fired.detail;
    finding.remedy = fired.remedy;
    if (policy::isRemedy(fired.verdict)) {
        finding.remedyId = subjects.remedyFor(fired, fired.verdict);
        finding.byDefault = !finding.remedyId.empty();
    } else if (fired.offers) {
        finding.remedyId = subjects.remedyFor(fired, *fired.offers);
    }
    return finding;
}

Finding findingOf(const policy::Problem &problem)
{
    Finding finding;
    finding.code = "rules-file-invalid";
    finding.text = "A file of rules is wrong, and none of its rules is used: " + policy::textOf(problem);
    finding.remedy = "Correct it; torporctl policy test tells what is wrong with a file";
    return finding;
}

// Then nothing is found because nothing is looked for.
Finding rulesMissing()
{
    Finding finding;
    finding.known = false;
    finding.code = "rules-missing";
    finding.text = "Torpor's own rules are not there, so what speaks against a hibernation is not known";
    finding.remedy = "Install Torpor again";
    return finding;
}

// Not by the subject of what fired: two devices may have the same identity.
std::vector<std::string> devicesToInclude(const std::vector<Fired> &fired,
                                          const std::vector<policy::DeviceFacts> &devices)
{
    std::vector<std::string> paths;
    for (const policy::DeviceFacts &device : devices) {
        const std::string &name = device.identity.empty() ? device.path : device.identity;
        const bool isMeant = std::ranges::any_of(fired, [&](const Fired &f) {
            return f.verdict == Verdict::IncludeModule && f.about == Table::Device && f.subject == name;
        });
        if (isMeant)
            paths.push_back(device.path);
    }
    return paths;
}

} // namespace

RuleFindings judge(const policy::RuleSet &rules, const DeviceLook &look, const Surroundings &surroundings)
{
    std::vector<Finding> findings = unknownsOf(look, surroundings);
    for (const policy::Problem &problem : rules.problems())
        findings.push_back(findingOf(problem));
    if (!std::ranges::contains(rules.checks(), policy::Layer::Shipped, &policy::CheckRule::layer))
        findings.push_back(rulesMissing());
    const policy::Facts facts = factsOf(look, surroundings);
    const policy::DerivedFacts derived = policy::derive(facts, policy::powerAtOnce(facts));
    std::vector<Fired> fired = policy::assess(rules, facts, derived).fired;
    std::erase_if(fired, [](const Fired &f) {
        return !std::ranges::contains(f.actions, policy::Action::KexecHibernate);
    });
    const Subjects subjects(facts, look);
    const bool critical = isCritical(rules, facts, derived);
    for (const Fired &f : fired) {
        Finding finding = findingOf(f, subjects, critical);
        // One of several devices with the same driver tells for all of them.
        const bool isTold = std::ranges::any_of(findings, [&](const Finding &told) {
            return told.code == finding.code && told.text == finding.text;
        });
        if (!isTold)
            findings.push_back(std::move(finding));
    }
    sortByWeight(findings);
    return {.findings = std::move(findings), .devicesToInclude = devicesToInclude(fired, facts.devices)};
}

} // namespace torpor
