// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "triggerengine.h"

#include "common/names.h"
#include "derived.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>
#include <utility>

namespace torpor::policy
{

namespace
{

constexpr std::array kindNames = {
    Named{Event::Kind::Warn, "warn"},           Named{Event::Kind::Started, "started"},
    Named{Event::Kind::Cancelled, "cancelled"}, Named{Event::Kind::Act, "act"},
    Named{Event::Kind::Stuck, "stuck"},
};

Event eventOf(const TriggerRule &rule, Event::Kind kind, std::string reason)
{
    return {.kind = kind,
            .rule = rule.id,
            .trigger = rule.kind,
            .critical = rule.critical,
            .reason = std::move(reason)};
}

// Why a countdown ends before its time; nothing: it goes on. That it is not
// known whether the condition still holds is no reason.
std::optional<std::string> reasonToStop(const TriggerState &state)
{
    if (state.holds == Holds::No)
        return "it is no longer so";
    if (state.hindrance == Hindrance::Charging || state.hindrance == Hindrance::QuietHours)
        return std::string(textOf(state.hindrance));
    return std::nullopt;
}

} // namespace

std::string_view nameOf(Event::Kind kind)
{
    return nameIn(kindNames, kind);
}

double TriggerEngine::later(double now)
{
    if (std::isfinite(now) && (!m_started || now > m_now))
        m_now = now;
    m_started = true;
    return m_now;
}

DerivedFacts TriggerEngine::judge(const Facts &facts, double now)
{
    m_derived = derive(facts, m_judge.step(facts, now));
    return m_derived;
}

const TriggerRule *TriggerEngine::find(std::string_view rule) const
{
    const auto found = std::ranges::find(m_rules.triggers(), rule, &TriggerRule::id);
    return found == m_rules.triggers().end() ? nullptr : &*found;
}

void TriggerEngine::setRules(RuleSet rules)
{
    m_rules = std::move(rules);
    for (auto it = m_progress.begin(); it != m_progress.end();) {
        if (find(it->first)) {
            ++it;
            continue;
        }
        if (it->second.phase == Phase::Counting || it->second.phase == Phase::Stuck)
            m_gone.push_back(
                {.kind = Event::Kind::Cancelled, .rule = it->first, .reason = "the rule is gone"});
        it = m_progress.erase(it);
    }
}

void TriggerEngine::wait(const TriggerRule &rule, Progress &progress, const TriggerState &state, double now,
                         std::vector<Event> &events, std::vector<Due> &due)
{
    if (!state.fires() || now < progress.notBefore)
        return;
    if (rule.chain.empty()) {
        events.push_back(eventOf(rule, Event::Kind::Warn, state.message));
        progress.phase = Phase::Done;
        progress.doneAt = now;
        return;
    }
    progress.failed.clear();
    progress.since = now;
    progress.phase = Phase::Counting;
    progress.warned = static_cast<std::size_t>(
        std::ranges::count_if(rule.warnAt, [&](double left) { return left >= rule.grace; }));
    if (rule.grace <= 0) {
        due.push_back({&rule, &progress});
        return;
    }
    Event event = eventOf(rule, Event::Kind::Started, state.message);
    event.secondsLeft = rule.grace;
    events.push_back(std::move(event));
}

void TriggerEngine::count(const TriggerRule &rule, Progress &progress, const TriggerState &state, double now,
                          std::vector<Event> &events, std::vector<Due> &due)
{
    const double left = rule.grace - (now - progress.since);
    if (left <= 0) {
        due.push_back({&rule, &progress});
        return;
    }
    // One warning, also where time has passed several of their points.
    bool warns = false;
    while (progress.warned < rule.warnAt.size() && rule.warnAt[progress.warned] >= left) {
        ++progress.warned;
        warns = true;
    }
    if (!warns)
        return;
    Event event = eventOf(rule, Event::Kind::Warn, state.message);
    event.secondsLeft = left;
    events.push_back(std::move(event));
}

void TriggerEngine::rearm(const TriggerRule &rule, Progress &progress, double now)
{
    const auto lasted = [&](std::optional<double> since) { return since && now - *since >= rearmSeconds; };
    const bool hasEnded = lasted(progress.endedSince) || lasted(progress.chargingSince);
    const bool snoozed = rule.critical && !progress.acted && now - progress.doneAt >= criticalSnoozeSeconds;
    const bool cool = !progress.acted || now - progress.doneAt >= cooldownSeconds;
    if ((hasEnded && cool) || snoozed)
        progress.phase = Phase::Waiting;
}

void TriggerEngine::stepRule(const TriggerRule &rule, Progress &progress, const View &view, double now,
                             std::vector<Event> &events, std::vector<Due> &due)
{
    // What has held holds on within its hysteresis, also where the rule has done its part.
    const bool isActive = progress.held || progress.phase != Phase::Waiting;
    const TriggerState state = stateOf(rule, view, isActive ? Before::Held : Before::DidNotHold);
    if (state.holds != Holds::Unknown)
        progress.held = state.holds == Holds::Yes;
    const auto lasting = [&](bool is, std::optional<double> &since) {
        if (!is)
            since.reset();
        else if (!since)
            since = now;
    };
    lasting(state.holds == Holds::No, progress.endedSince);
    lasting(rule.kind == TriggerKind::LowBattery && view.derived->charging == std::optional(true),
            progress.chargingSince);

    if (progress.phase == Phase::Done)
        rearm(rule, progress, now);
    const bool isUnderWay = progress.phase == Phase::Counting || progress.phase == Phase::Stuck;
    if (auto reason = isUnderWay ? reasonToStop(state) : std::nullopt) {
        events.push_back(eventOf(rule, Event::Kind::Cancelled, std::move(*reason)));
        progress.phase = Phase::Waiting;
    } else if (progress.phase == Phase::Counting) {
        count(rule, progress, state, now, events, due);
    } else if (progress.phase == Phase::Stuck && now - progress.doneAt >= stuckRetrySeconds) {
        due.push_back({&rule, &progress});
    } else if (progress.phase == Phase::Waiting) {
        wait(rule, progress, state, now, events, due);
    }
}

// The machine is going down: what else runs would only come in between. But what
// is critical goes on beside what is not, which may fail.
void TriggerEngine::endOthers(const TriggerRule &acting, double now, std::vector<Event> &events)
{
    for (const TriggerRule &rule : m_rules.triggers()) {
        const auto found = m_progress.find(rule.id);
        if (rule.id == acting.id || found == m_progress.end() || (rule.critical && !acting.critical))
            continue;
        Progress &progress = found->second;
        if (progress.phase != Phase::Counting && progress.phase != Phase::Stuck)
            continue;
        events.push_back(eventOf(rule, Event::Kind::Cancelled, "the rule " + acting.id + " acts"));
        progress.phase = Phase::Done;
        progress.doneAt = now;
        progress.acted = true;
    }
}

void TriggerEngine::act(const TriggerRule &rule, Progress &progress, const Facts &facts,
                        const DerivedFacts &derived, double now, std::vector<Event> &events)
{
    Decision decision = decideFor(rule, m_rules, facts, derived, progress.failed);
    const bool acts = decision.action.has_value();
    const bool isNews = acts || progress.phase != Phase::Stuck;
    progress.phase = acts ? Phase::Done : Phase::Stuck;
    progress.doneAt = now;
    progress.acted = true;
    if (!isNews)
        return;
    Event event = eventOf(rule, acts ? Event::Kind::Act : Event::Kind::Stuck, decision.reason);
    event.decision = std::move(decision);
    events.push_back(std::move(event));
    if (acts)
        endOthers(rule, now, events);
}

std::vector<Event> TriggerEngine::step(const Facts &facts, double time)
{
    const double now = later(time);
    const DerivedFacts derived = judge(facts, now);
    const View view{.machine = &facts.machine, .derived = &derived};
    std::vector<Event> events = std::exchange(m_gone, {});
    std::vector<Due> due;
    for (const TriggerRule &rule : m_rules.triggers())
        stepRule(rule, m_progress[rule.id], view, now, events, due);
    if (due.empty())
        return events;
    // One action at a time, the gravest; where it can do nothing, the others have
    // their turn at the next step.
    const auto rank = [](const Due &d) { return std::tuple(!d.rule->critical, d.rule->kind); };
    const auto gravest = std::ranges::min_element(due, {}, rank);
    act(*gravest->rule, *gravest->progress, facts, derived, now, events);
    return events;
}

std::optional<double> TriggerEngine::nextStep() const
{
    std::optional<double> next;
    const auto atLatest = [&](double time) { next = std::min(next.value_or(time), time); };
    for (const TriggerRule &rule : m_rules.triggers()) {
        const auto found = m_progress.find(rule.id);
        if (found == m_progress.end())
            continue;
        const Progress &progress = found->second;
        if (progress.phase == Phase::Counting) {
            atLatest(progress.since + rule.grace);
            if (progress.warned < rule.warnAt.size())
                atLatest(progress.since + rule.grace - rule.warnAt[progress.warned]);
        }
        if (progress.phase == Phase::Stuck)
            atLatest(progress.doneAt + stuckRetrySeconds);
        if (progress.phase == Phase::Waiting && progress.held && progress.notBefore > m_now)
            atLatest(progress.notBefore);
        if (progress.phase == Phase::Done && rule.critical && !progress.acted)
            atLatest(progress.doneAt + criticalSnoozeSeconds);
        if (progress.phase == Phase::Done) {
            for (const auto &since : {progress.endedSince, progress.chargingSince}) {
                if (since)
                    atLatest(std::max(*since + rearmSeconds,
                                      progress.acted ? progress.doneAt + cooldownSeconds : 0));
            }
        }
    }
    return next ? std::optional(std::max(*next, m_now)) : std::nullopt;
}

std::vector<Event> TriggerEngine::cancel(std::string_view id, double time)
{
    const double now = later(time);
    const TriggerRule *rule = find(id);
    const auto found = m_progress.find(id);
    if (!rule || found == m_progress.end() || found->second.phase != Phase::Counting)
        return {};
    found->second.phase = Phase::Done;
    found->second.doneAt = now;
    found->second.acted = false;
    return {eventOf(*rule, Event::Kind::Cancelled, "it was cancelled by hand")};
}

std::vector<Event> TriggerEngine::actNow(std::string_view id, const Facts &facts, double time)
{
    const double now = later(time);
    const TriggerRule *rule = find(id);
    const auto found = m_progress.find(id);
    if (!rule || found == m_progress.end() || found->second.phase != Phase::Counting)
        return {};
    std::vector<Event> events;
    act(*rule, found->second, facts, judge(facts, now), now, events);
    return events;
}

std::vector<Event> TriggerEngine::failed(std::string_view id, Action action, const Facts &facts, double time)
{
    const double now = later(time);
    const TriggerRule *rule = find(id);
    const auto found = m_progress.find(id);
    if (!rule || found == m_progress.end() || found->second.phase != Phase::Done || !found->second.acted)
        return {};
    Progress &progress = found->second;
    const bool isNew = progress.failed.insert(action).second;
    const DerivedFacts derived = judge(facts, now);
    std::vector<Event> events;
    // A charger came in while it was tried: then there is no hurry any more.
    if (!isNew || (rule->kind == TriggerKind::LowBattery && derived.charging == std::optional(true)))
        return events;
    act(*rule, progress, facts, derived, now, events);
    return events;
}

void TriggerEngine::resumed(double time)
{
    const double now = later(time);
    for (auto &[id, progress] : m_progress) {
        progress.phase = Phase::Waiting;
        progress.notBefore = now + afterResumeSeconds;
        progress.held = false;
        progress.endedSince.reset();
        progress.chargingSince.reset();
        progress.failed.clear();
    }
}

} // namespace torpor::policy
