// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment.h"

#include <algorithm>
#include <tuple>

namespace torpor::policy
{

namespace
{

// One thing that rules are asked about.
struct Subject {
    View view;
    const std::string *name = nullptr;
    const std::string *label = nullptr;
};

// How the first is told of when texts are too long to be all there.
constexpr int weightOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Block:
        return 0;
    case Verdict::Unmount:
    case Verdict::Unload:
    case Verdict::Unbind:
    case Verdict::IncludeModule:
        return 1;
    case Verdict::Warn:
        return 2;
    case Verdict::Note:
    case Verdict::Ignore:
        break;
    }
    return 3;
}

std::string messageOf(const CheckRule &rule, const View &view, bool known)
{
    if (known)
        return filledIn(rule.message, view);
    return rule.unknownMessage.empty() ? "It is not known whether this is so: " + filledIn(rule.message, view)
                                       : filledIn(rule.unknownMessage, view);
}

Fired firedBy(const CheckRule &rule, const Subject &subject, bool known)
{
    return {
        .rule = rule.id,
        .layer = rule.layer,
        .verdict = known ? rule.verdict : rule.ifUnknown.value_or(rule.verdict),
        .known = known && !rule.tellsUnknown,
        .about = rule.about,
        .subject = subject.name ? *subject.name : std::string(),
        .label = subject.label ? *subject.label : std::string(),
        .message = messageOf(rule, subject.view, known),
        .detail = knowsAllOf(rule.detail, subject.view) ? filledIn(rule.detail, subject.view) : "",
        .remedy = filledIn(rule.remedy, subject.view),
        .offers = rule.offers,
        .evidence = evidenceFor(rule.when, subject.view),
        .actions = rule.actions,
        .holdsWhenCritical = rule.holdsWhenCritical,
    };
}

// A user's rule takes no block of the others away, and nobody's below it a final one.
bool mayIgnore(const CheckRule &ignoring, const CheckRule &rule)
{
    if (rule.layer >= ignoring.layer)
        return true;
    const bool blocks = rule.verdict == Verdict::Block || rule.ifUnknown == Verdict::Block;
    return ignoring.layer != Layer::User || (!blocks && !rule.isFinal);
}

class Assessing
{
public:
    explicit Assessing(const RuleSet &rules)
    {
        for (const CheckRule &rule : rules.checks())
            (rule.verdict == Verdict::Ignore ? m_ignoring : m_rules).push_back(&rule);
    }

    void look(Table about, const Subject &subject)
    {
        for (const CheckRule *rule : m_rules) {
            if (rule->about != about)
                continue;
            const Holds holds = evaluate(rule->when, subject.view);
            if (holds == Holds::No || (holds == Holds::Unknown && !rule->ifUnknown))
                continue;
            Fired fired = firedBy(*rule, subject, holds == Holds::Yes);
            fired.ignoredBy = ignoredBy(*rule, about, subject);
            (fired.ignoredBy.empty() ? m_result.fired : m_result.ignored).push_back(std::move(fired));
        }
    }

    [[nodiscard]] Assessment result()
    {
        inOrder(m_result.fired);
        inOrder(m_result.ignored);
        return std::move(m_result);
    }

private:
    [[nodiscard]] std::string ignoredBy(const CheckRule &rule, Table about, const Subject &subject) const
    {
        for (const CheckRule *ignoring : m_ignoring) {
            const bool isMeant = ignoring->about == about && mayIgnore(*ignoring, rule) &&
                                 std::ranges::any_of(ignoring->ignores, [&](const std::string &pattern) {
                                     return matchesPattern(pattern, rule.id);
                                 });
            if (isMeant && evaluate(ignoring->when, subject.view) == Holds::Yes)
                return ignoring->id;
        }
        return {};
    }

    static void inOrder(std::vector<Fired> &fired)
    {
        std::ranges::sort(fired, [](const Fired &a, const Fired &b) {
            const auto key = [](const Fired &f) {
                return std::tuple(weightOf(f.verdict), std::string_view(f.rule), std::string_view(f.subject),
                                  std::string_view(f.label), std::string_view(f.message),
                                  std::string_view(f.detail), f.known);
            };
            if (key(a) != key(b))
                return key(a) < key(b);
            return std::ranges::lexicographical_compare(a.evidence, b.evidence, {}, &Evidence::value,
                                                        &Evidence::value);
        });
    }

    std::vector<const CheckRule *> m_rules, m_ignoring;
    Assessment m_result;
};

} // namespace

Assessment assess(const RuleSet &rules, const Facts &facts, const DerivedFacts &derived)
{
    Assessing assessing(rules);
    const View machine{.machine = &facts.machine, .derived = &derived};
    assessing.look(Table::Machine, {.view = machine});
    for (const DeviceFacts &device : facts.devices) {
        Subject subject{.view = machine,
                        .name = device.identity.empty() ? &device.path : &device.identity,
                        .label = &device.label};
        subject.view.device = &device;
        assessing.look(Table::Device, subject);
    }
    for (const MountFacts &mount : facts.mounts) {
        Subject subject{.view = machine, .name = &mount.point, .label = &mount.source};
        subject.view.mount = &mount;
        assessing.look(Table::Mount, subject);
    }
    for (const InhibitorFacts &inhibitor : facts.inhibitors) {
        Subject subject{.view = machine, .name = &inhibitor.who, .label = &inhibitor.why};
        subject.view.inhibitor = &inhibitor;
        assessing.look(Table::Inhibitor, subject);
    }
    for (const ProgramFacts &program : facts.programs) {
        Subject subject{.view = machine, .name = &program.name, .label = &program.kind};
        subject.view.program = &program;
        assessing.look(Table::Program, subject);
    }
    return assessing.result();
}

const Fired *Assessment::blockerOf(Action action, bool critical) const
{
    const auto blocks = [&](const Fired &f) {
        return f.verdict == Verdict::Block && std::ranges::contains(f.actions, action) &&
               (f.holdsWhenCritical || !critical);
    };
    const auto found = std::ranges::find_if(fired, blocks);
    return found == fired.end() ? nullptr : &*found;
}

Weight Assessment::weightFor(Action action, bool critical) const
{
    if (blockerOf(action, critical))
        return Weight::Blocked;
    const bool isAbout = std::ranges::any_of(fired, [&](const Fired &f) {
        return isObjection(f.verdict) && std::ranges::contains(f.actions, action);
    });
    return isAbout ? Weight::Warned : Weight::Allowed;
}

} // namespace torpor::policy
