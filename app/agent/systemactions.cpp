// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemactions.h"

#include "logind.h"
#include "service/protocol.h"

#include <memory>
#include <utility>

namespace torpor
{

using policy::Action;

SystemActions::SystemActions(HelperClient &helper, const Clock &clock, const QDBusConnection &bus,
                             QObject *parent)
    : ActionRunner(parent), m_helper(helper), m_clock(clock), m_bus(bus), m_attempts(bus)
{
    const BusAddress manager = logind::manager();
    m_bus.connect(manager.service, manager.path, manager.interface, QStringLiteral("PrepareForSleep"), this,
                  SLOT(prepareForSleep(bool)));
    connect(&m_attempts, &AttemptWatcher::ended, this, &SystemActions::attemptEnded);
    connect(&m_attempts, &AttemptWatcher::lost, this, [this](const QString &id) {
        if (!m_attempt.isEmpty() && id == m_attempt)
            giveUp(tr("the hibernation ended without telling how"));
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { giveUp(tr("the computer did not fall asleep")); });
}

void SystemActions::carryOut(const ActionOrder &order, Done done)
{
    Q_ASSERT(!m_done);
    m_done = std::move(done);
    if (order.action == Action::KexecHibernate)
        hibernate(order);
    else
        recordBeginning(order);
}

// logind is asked when that is on record, and also when it is not: it must never
// be what keeps the machine from going to sleep.
void SystemActions::recordBeginning(const ActionOrder &order)
{
    const auto name = [](const char *argument) { return QString::fromLatin1(argument); };
    const auto goOn = [this, action = order.action, number = ++m_order,
                       asked = std::make_shared<bool>(false)] {
        if (m_done && m_order == number && !std::exchange(*asked, true))
            askLogind(action);
    };
    m_helper.call(Verb::Record,
                  {{name(protocol::argument::action), QString::fromUtf8(policy::nameOf(order.action))},
                   {name(protocol::argument::trigger), QString::fromUtf8(policy::nameOf(order.trigger))}},
                  this, [this, goOn, number = m_order](const HelperReply &reply) {
                      if (reply && m_done && m_order == number)
                          m_recorded = reply->value(QString::fromLatin1(protocol::attemptKey)).toString();
                      goOn();
                  });
    QTimer::singleShot(recordPatience, this, goOn);
}

void SystemActions::recordEnding(bool done)
{
    const QString id = std::exchange(m_recorded, {});
    if (id.isEmpty())
        return;
    m_helper.call(Verb::Record,
                  {{QString::fromLatin1(protocol::argument::id), id},
                   {QString::fromLatin1(protocol::argument::done), done}},
                  this, [](const HelperReply &) {}); // the next start closes what stays open
}

void SystemActions::hibernate(const ActionOrder &order)
{
    const auto name = [](const char *argument) { return QString::fromLatin1(argument); };
    m_helper.call(Verb::Hibernate,
                  {{name(protocol::argument::trigger), QString::fromUtf8(policy::nameOf(order.trigger))},
                   {name(protocol::argument::ignoreInhibitors), order.critical}},
                  this, [this](const HelperReply &reply) {
                      // Somebody else's attempt, that is in the way, serves as well.
                      const QString attempt =
                          reply ? reply->value(QString::fromLatin1(protocol::attemptKey)).toString()
                                : reply.error().attempt;
                      if (attempt.isEmpty()) {
                          giveUp(reply ? tr("the service does not tell which attempt it has begun")
                                       : reply.error().message);
                          return;
                      }
                      m_attempt = attempt;
                      m_attempts.follow(attempt);
                  });
}

void SystemActions::attemptEnded(const AttemptEnding &ending)
{
    if (m_attempt.isEmpty() || ending.id != m_attempt)
        return;
    if (ending.outcome == QLatin1StringView("resumed")) {
        finish({});
        return;
    }
    const QString reason = ending.message.isEmpty() ? ending.reason : ending.message;
    finish(std::unexpected(ActionFailure{reason.isEmpty() ? tr("it did not work") : reason,
                                         ending.reason == QLatin1StringView("cancelled")}));
}

void SystemActions::askLogind(Action action)
{
    const auto method = [action] {
        switch (action) {
        case Action::KernelHibernate:
            return QStringLiteral("Hibernate");
        case Action::Suspend:
            return QStringLiteral("Suspend");
        case Action::PowerOff:
        case Action::KexecHibernate:
            break;
        }
        return QStringLiteral("PowerOff");
    };
    m_sleeps = action != Action::PowerOff;
    m_sleptBefore = m_clock.asleep();
    m_patience.start();
    // Not interactive: nobody may be there to give a password.
    callBus(m_bus, logind::manager(), method(), {false}, this, [this](const QDBusMessage &reply) {
        if (m_done && reply.type() != QDBusMessage::ReplyMessage)
            giveUp(reply.errorMessage());
    });
}

// logind says that the machine is awake also where it could not fall asleep; the clocks know better.
void SystemActions::prepareForSleep(bool begins)
{
    if (begins || !m_sleeps || !m_done)
        return;
    if (m_clock.asleep() - m_sleptBefore >= leastSleepSeconds)
        finish({});
    else
        giveUp(tr("the computer did not fall asleep"));
}

void SystemActions::giveUp(const QString &reason)
{
    finish(std::unexpected(ActionFailure{reason.isEmpty() ? tr("it did not work") : reason}));
}

void SystemActions::finish(const Result &result)
{
    m_patience.stop();
    recordEnding(result.has_value());
    m_attempt.clear();
    m_sleeps = false;
    if (const Done done = std::exchange(m_done, {}))
        done(result);
}

} // namespace torpor
