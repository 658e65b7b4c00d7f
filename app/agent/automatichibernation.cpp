// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "automatichibernation.h"

#include "engine/factsjson.h"
#include "service/protocol.h"

#include <QPointer>
#include <algorithm>
#include <cmath>

namespace torpor
{

using policy::Event;
using policy::TriggerKind;

namespace
{

bool hasRule(const policy::RuleSet &rules, const QString &id)
{
    return std::ranges::contains(rules.triggers(), id.toStdString(), &policy::TriggerRule::id);
}

// Whether a rule may begin to hold only because time passes.
bool wantsTicks(const policy::RuleSet &rules)
{
    return std::ranges::any_of(rules.triggers(), [](const policy::TriggerRule &rule) {
        return rule.kind == TriggerKind::Idle || rule.kind == TriggerKind::Schedule;
    });
}

// What the sources tell, and better: the service's answer grows old.
void forgetWhatSourcesTell(policy::Facts &facts)
{
    facts.batteries.clear();
    auto &machine = facts.machine;
    machine.onBattery.reset();
    machine.warningLevel.clear();
    machine.timeToEmpty.reset();
    machine.lidClosed.reset();
    machine.docked.reset();
    machine.idleSeconds.reset();
    machine.suspendedHours.reset();
    machine.sessionOpen.reset();
}

} // namespace

AutomaticHibernation::AutomaticHibernation(const Surroundings &surroundings, QObject *parent)
    : QObject(parent), m_around(surroundings)
{
    for (FactSource *source : m_around.sources) {
        connect(source, &FactSource::changed, this, &AutomaticHibernation::lookLater);
        connect(source, &FactSource::awake, this, &AutomaticHibernation::awake);
    }
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be six seconds late in two minutes
    connect(&m_timer, &QTimer::timeout, this, &AutomaticHibernation::look);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &AutomaticHibernation::look);
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_around.patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (!m_serviceAnswered)
            takeNoAnswer(policy::Can::Unknown, tr("the service of Torpor does not answer"));
        answered();
    });
}

void AutomaticHibernation::setRules(const policy::RuleSet &rules)
{
    m_rules = rules;
    applyRules(tr("its rule is gone"));
}

void AutomaticHibernation::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    applyRules(tr("another program looks after it now"));
    Q_EMIT activeChanged(active);
}

void AutomaticHibernation::pauseUntil(const QDateTime &time)
{
    const QDateTime until = time.isValid() && time > m_around.clock->localTime() ? time : QDateTime();
    if (until == m_pausedUntil)
        return;
    m_pausedUntil = until;
    applyRules(tr("automatic hibernation is paused"));
    Q_EMIT pauseChanged();
}

void AutomaticHibernation::endPauseWhenOver()
{
    if (isPaused() && m_around.clock->localTime() >= m_pausedUntil)
        pauseUntil({});
}

// One that only watches has no rules, but follows the batteries: their readings
// must be told more than once before they are believed.
void AutomaticHibernation::applyRules(const QString &reason)
{
    if (!m_active)
        m_engine.setRules({});
    else
        m_engine.setRules(isPaused() ? m_rules.criticalOnly() : m_rules);
    std::vector<QString> gone;
    for (const Deadline &deadline : m_countdowns) {
        if (!hasRule(m_engine.rules(), deadline.countdown.rule))
            gone.push_back(deadline.countdown.rule);
    }
    for (const QString &rule : gone) {
        endCountdown(rule);
        Q_EMIT cancelled(rule, reason);
    }
    lookLater();
}

policy::Facts AutomaticHibernation::facts() const
{
    policy::Facts facts = m_helperFacts;
    for (const FactSource *source : m_around.sources)
        source->addTo(facts);
    const QDateTime time = m_around.clock->localTime();
    facts.machine.clockMinute = time.time().hour() * 60 + time.time().minute();
    facts.machine.clockDate = time.date().toString(Qt::ISODate).toStdString();
    return facts;
}

std::vector<Countdown> AutomaticHibernation::countdowns() const
{
    std::vector<Countdown> list;
    const double now = m_around.clock->now();
    for (const Deadline &deadline : m_countdowns) {
        list.push_back(deadline.countdown);
        list.back().secondsLeft = std::max(0.0, deadline.until - now);
    }
    return list;
}

// --- Looking ----------------------------------------------------------------

// Many properties change at once; one look is enough for them.
void AutomaticHibernation::lookLater()
{
    m_soon.start();
}

void AutomaticHibernation::look()
{
    endPauseWhenOver();
    if (m_running)
        return; // the machine is going down; when it is back, or that failed, there is another look
    const policy::Facts facts = this->facts();
    // The countdown may still be called off while the answer is awaited: the
    // engine has not moved.
    if (!isFresh() && wouldAct(facts)) {
        askForFacts();
        return;
    }
    take(m_engine.step(facts, m_around.clock->now()));
    refreshWhenStale(facts);
    startTimer();
}

void AutomaticHibernation::startTimer()
{
    const double now = m_around.clock->now();
    std::optional<double> wait;
    const auto atLatest = [&](double seconds) { wait = std::clamp(seconds, 0.0, wait.value_or(86400)); };
    if (const auto next = m_engine.nextStep())
        atLatest(*next - now);
    if (wantsTicks(m_engine.rules()))
        atLatest(std::chrono::duration<double>(tick).count());
    if (isPaused())
        atLatest(static_cast<double>(m_around.clock->localTime().msecsTo(m_pausedUntil)) / 1000);
    if (wait)
        m_timer.start(static_cast<int>(std::ceil(*wait * 1000)) + 1);
    else
        m_timer.stop();
}

bool AutomaticHibernation::wouldAct(const policy::Facts &facts) const
{
    policy::TriggerEngine trial = m_engine;
    return std::ranges::any_of(trial.step(facts, m_around.clock->now()), [](const Event &event) {
        return event.kind == Event::Kind::Act || event.kind == Event::Kind::Stuck;
    });
}

// --- What the service knows -------------------------------------------------

bool AutomaticHibernation::isFresh() const
{
    return m_answeredAt && m_around.clock->now() - *m_answeredAt <= freshSeconds;
}

void AutomaticHibernation::refreshWhenStale(const policy::Facts &facts)
{
    if (m_active && facts.machine.onBattery == std::optional(true) &&
        (!m_answeredAt || m_around.clock->now() - *m_answeredAt > staleSeconds))
        askForFacts();
}

void AutomaticHibernation::askForFacts()
{
    if (m_asking)
        return;
    m_asking = true;
    m_serviceAnswered = false;
    m_awaited = m_around.sources.size() + 1;
    const auto arrived = [self = QPointer(this), question = ++m_question] {
        if (self && self->m_asking && self->m_question == question && --self->m_awaited == 0)
            self->answered();
    };
    m_patience.start();
    m_around.helper->call(Verb::Check,
                          {{QString::fromLatin1(protocol::argument::what), QStringLiteral("facts")}}, this,
                          [this, arrived](const HelperReply &reply) {
                              takeAnswer(reply);
                              arrived();
                          });
    for (FactSource *source : m_around.sources)
        source->refresh(arrived);
}

void AutomaticHibernation::takeAnswer(const HelperReply &reply)
{
    m_serviceAnswered = true;
    if (!reply) {
        const QString &code = reply.error().code;
        const bool isMissing =
            code == QLatin1StringView(codes::helperMissing) || code == QLatin1StringView(codes::busMissing);
        takeNoAnswer(isMissing ? policy::Can::No : policy::Can::Unknown, reply.error().message);
        return;
    }
    const QString document = reply->value(QString::fromLatin1(protocol::documentKey)).toString();
    auto facts = policy::factsFromJson(document.toStdString());
    if (!facts) {
        takeNoAnswer(
            policy::Can::Unknown,
            tr("the service's answer cannot be read: %1").arg(QString::fromStdString(facts.error().message)));
        return;
    }
    m_helperFacts = std::move(*facts);
    forgetWhatSourcesTell(m_helperFacts);
}

// What was known before stays: the memory and the devices are about the same.
void AutomaticHibernation::takeNoAnswer(policy::Can can, const QString &reason)
{
    m_helperFacts.capability(policy::Action::KexecHibernate) = {can, reason.toStdString()};
}

void AutomaticHibernation::answered()
{
    m_asking = false;
    m_patience.stop();
    m_answeredAt = m_around.clock->now();
    actAsWanted();
    lookLater();
}

// --- A person's answers -----------------------------------------------------

void AutomaticHibernation::cancel(const QString &rule)
{
    if (m_wantedNow == rule)
        m_wantedNow.clear();
    take(m_engine.cancel(rule.toStdString(), m_around.clock->now()));
    lookLater();
}

void AutomaticHibernation::actNow(const QString &rule)
{
    if (m_running)
        return;
    m_wantedNow = rule;
    if (isFresh())
        actAsWanted();
    else
        askForFacts();
}

void AutomaticHibernation::actAsWanted()
{
    const QString wanted = std::exchange(m_wantedNow, {});
    if (!wanted.isEmpty() && !m_running)
        take(m_engine.actNow(wanted.toStdString(), facts(), m_around.clock->now()));
}

// --- What comes of it -------------------------------------------------------

void AutomaticHibernation::take(const std::vector<Event> &events)
{
    for (const Event &event : events)
        takeOne(event);
}

void AutomaticHibernation::takeOne(const Event &event)
{
    const QString rule = QString::fromStdString(event.rule);
    const QString reason = QString::fromStdString(event.reason);
    switch (event.kind) {
    case Event::Kind::Warn:
    case Event::Kind::Started: {
        if (event.secondsLeft <= 0) {
            Q_EMIT warned(rule, reason, event.critical);
            return;
        }
        const Countdown told{rule, reason, event.critical, event.trigger, event.secondsLeft};
        endCountdown(rule);
        m_countdowns.push_back({told, m_around.clock->now() + event.secondsLeft});
        Q_EMIT countdown(told);
        if (event.kind == Event::Kind::Started)
            askForFacts();
        return;
    }
    case Event::Kind::Cancelled:
        endCountdown(rule);
        if (hasRule(m_engine.rules(), rule)) // else it was told when the rule went
            Q_EMIT cancelled(rule, reason);
        return;
    case Event::Kind::Act:
        act(event);
        return;
    case Event::Kind::Stuck:
        endCountdown(rule);
        Q_EMIT failed(rule, reason);
        return;
    }
}

void AutomaticHibernation::endCountdown(const QString &rule)
{
    std::erase_if(m_countdowns, [&](const Deadline &deadline) { return deadline.countdown.rule == rule; });
}

void AutomaticHibernation::act(const Event &event)
{
    if (!event.decision || !event.decision->action)
        return; // an Act always has one
    const QString rule = QString::fromStdString(event.rule);
    const policy::Action action = *event.decision->action;
    m_running = {rule, action};
    endCountdown(rule);
    Q_EMIT acting(rule, action, QString::fromStdString(event.reason));
    m_around.runner->carryOut({action, event.trigger, event.critical},
                              [self = QPointer(this)](const ActionRunner::Result &result) {
                                  if (self)
                                      self->actionEnded(result);
                              });
}

void AutomaticHibernation::actionEnded(const ActionRunner::Result &result)
{
    if (!m_running)
        return;
    const Running ended = *m_running;
    m_running.reset();
    const double now = m_around.clock->now();
    if (result || result.error().byHand) {
        // Who stopped it is asked again after a while, if it is still so.
        m_engine.resumed(now);
        if (result)
            Q_EMIT done(ended.rule, ended.action);
        else
            Q_EMIT cancelled(ended.rule, result.error().reason);
    } else {
        Q_EMIT failed(ended.rule, result.error().reason);
        take(m_engine.failed(ended.rule.toStdString(), ended.action, facts(), now));
    }
    lookLater();
}

void AutomaticHibernation::awake()
{
    if (m_running)
        return; // its own action tells whether it was a sleep, or a failure to fall asleep
    // Woken by an alarm, for the rule that wants it: nobody looks for a charger.
    if (facts().machine.suspendedHours.value_or(0) <= 0)
        m_engine.resumed(m_around.clock->now());
    m_wantedNow.clear();
    for (const Deadline &deadline : std::exchange(m_countdowns, {}))
        Q_EMIT cancelled(deadline.countdown.rule, tr("the computer was asleep"));
    lookLater();
}

} // namespace torpor
