// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logindwatch.h"

#include "logind.h"

#include <QDBusArgument>
#include <QDBusReply>
#include <QPointer>
#include <memory>

namespace torpor
{

using policy::Action;
using policy::Can;

namespace
{

// Below are greeters and other programs of the system.
constexpr uint firstPerson = 1000;

std::vector<policy::InhibitorFacts> inhibitorsIn(const QDBusMessage &reply)
{
    std::vector<policy::InhibitorFacts> inhibitors;
    const auto list = reply.arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString what, who, why, mode;
        uint user = 0, process = 0;
        list.beginStructure();
        list >> what >> who >> why >> mode >> user >> process;
        list.endStructure();
        inhibitors.push_back({.who = who.toStdString(),
                              .why = why.toStdString(),
                              .what = what.toStdString(),
                              .mode = mode.toStdString()});
    }
    list.endArray();
    return inhibitors;
}

} // namespace

policy::Capability capabilityOf(const QString &answer)
{
    if (answer == QLatin1StringView("yes"))
        return {Can::Yes, {}};
    if (answer == QLatin1StringView("no"))
        return {Can::No, "logind does not allow it"};
    if (answer == QLatin1StringView("na"))
        return {Can::No, "logind says that this machine cannot do it"};
    if (answer == QLatin1StringView("challenge"))
        return {Can::No, "logind wants a password for it"};
    // "inhibited", "inhibitor-blocked": whether that counts the rules say.
    if (answer.startsWith(QLatin1StringView("inhibit")))
        return {Can::Unknown, "a program inhibits it"};
    return {Can::Unknown, "logind answers '" + answer.toStdString() + "'"};
}

LogindWatch::LogindWatch(const Clock &clock, const QDBusConnection &bus, QObject *parent)
    : FactSource(parent),
      m_clock(clock),
      m_bus(bus),
      m_owner(logind::service(), bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    const BusAddress manager = logind::manager();
    m_bus.connect(manager.service, manager.path, QStringLiteral("org.freedesktop.DBus.Properties"),
                  QStringLiteral("PropertiesChanged"), this,
                  SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
    m_bus.connect(manager.service, manager.path, manager.interface, QStringLiteral("PrepareForSleep"), this,
                  SLOT(prepareForSleep(bool)));
    for (const char *name : {"SessionNew", "SessionRemoved"})
        m_bus.connect(manager.service, manager.path, manager.interface, QString::fromLatin1(name), this,
                      SLOT(sessionsChanged()));
    connect(&m_owner, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                forgetAll();
                if (!owner.isEmpty())
                    refresh({});
            });
    refresh({});
}

void LogindWatch::forgetAll()
{
    m_properties.clear();
    m_inhibitors.reset();
    m_sessionOpen.reset();
    m_capabilities = {};
    Q_EMIT changed();
}

void LogindWatch::refresh(std::function<void()> done)
{
    // The last answer calls it.
    const auto all = std::shared_ptr<void>(nullptr, [self = QPointer(this), done = std::move(done)](void *) {
        if (self)
            Q_EMIT self->changed();
        if (done)
            done();
    });
    const auto one = [all] {};
    readProperties(one);
    readInhibitors(one);
    readSessions(one);
    readCapability(Action::KernelHibernate, QStringLiteral("CanHibernate"), one);
    readCapability(Action::Suspend, QStringLiteral("CanSuspend"), one);
    readCapability(Action::PowerOff, QStringLiteral("CanPowerOff"), one);
}

void LogindWatch::readProperties(const std::function<void()> &done)
{
    torpor::readProperties(m_bus, logind::manager(), this,
                           [this, done](const std::optional<QVariantMap> &properties) {
                               if (properties)
                                   m_properties = *properties;
                               done();
                           });
}

void LogindWatch::readInhibitors(const std::function<void()> &done)
{
    callBus(m_bus, logind::manager(), QStringLiteral("ListInhibitors"), {}, this,
            [this, done](const QDBusMessage &reply) {
                if (reply.type() == QDBusMessage::ReplyMessage &&
                    reply.signature() == QLatin1StringView("a(ssssuu)"))
                    m_inhibitors = inhibitorsIn(reply);
                done();
            });
}

void LogindWatch::readSessions(const std::function<void()> &done)
{
    callBus(m_bus, logind::manager(), QStringLiteral("ListSessions"), {}, this,
            [this, done](const QDBusMessage &reply) {
                if (reply.type() == QDBusMessage::ReplyMessage) {
                    m_sessionOpen =
                        std::ranges::any_of(logind::sessionsIn(reply), [](const logind::Session &session) {
                            return session.user == 0 || session.user >= firstPerson;
                        });
                }
                done();
            });
}

void LogindWatch::readCapability(Action action, const QString &method, const std::function<void()> &done)
{
    callBus(m_bus, logind::manager(), method, {}, this, [this, action, done](const QDBusMessage &message) {
        const QDBusReply<QString> reply = message;
        m_capabilities.at(static_cast<std::size_t>(action)) =
            reply.isValid() ? capabilityOf(reply.value())
                            : policy::Capability{Can::Unknown, reply.error().message().toStdString()};
        done();
    });
}

void LogindWatch::propertiesChanged(const QString &interface, const QVariantMap &properties,
                                    const QStringList &gone)
{
    if (interface != logind::manager().interface)
        return;
    m_properties.insert(properties);
    const bool inhibitsOtherwise = properties.contains(QStringLiteral("BlockInhibited")) ||
                                   gone.contains(QStringLiteral("BlockInhibited"));
    if (inhibitsOtherwise)
        refresh({}); // what logind can do depends on it
    else
        Q_EMIT changed();
}

void LogindWatch::prepareForSleep(bool begins)
{
    if (begins) {
        m_sleptBefore = m_clock.asleep();
        return;
    }
    // logind says so, too, when the machine could not fall asleep.
    const double before = std::exchange(m_sleptBefore, std::nullopt).value_or(0);
    if (m_clock.asleep() - before >= leastSleepSeconds)
        // When all others have heard of it as well: SuspendWatch knows why it woke.
        QMetaObject::invokeMethod(this, &FactSource::awake, Qt::QueuedConnection);
    refresh({});
}

void LogindWatch::sessionsChanged()
{
    readSessions([this] { Q_EMIT changed(); });
}

std::optional<double> LogindWatch::idleSeconds() const
{
    const QVariant hint = m_properties.value(QStringLiteral("IdleHint"));
    if (hint.typeId() != QMetaType::Bool)
        return std::nullopt;
    if (!hint.toBool())
        return 0;
    const qulonglong since = m_properties.value(QStringLiteral("IdleSinceHintMonotonic")).toULongLong(); // us
    return std::max(0.0, m_clock.now() - static_cast<double>(since) / 1'000'000);
}

void LogindWatch::addTo(policy::Facts &facts) const
{
    const auto truth = [&](const char *name) -> std::optional<bool> {
        const QVariant value = m_properties.value(QLatin1StringView(name));
        return value.typeId() == QMetaType::Bool ? std::optional(value.toBool()) : std::nullopt;
    };
    facts.machine.lidClosed = truth("LidClosed");
    facts.machine.docked = truth("Docked");
    facts.machine.idleSeconds = idleSeconds();
    facts.machine.sessionOpen = m_sessionOpen;
    if (m_inhibitors)
        facts.inhibitors = *m_inhibitors;
    for (const Action action : {Action::KernelHibernate, Action::Suspend, Action::PowerOff}) {
        policy::Capability &known = facts.capability(action);
        // logind says yes also where its Hibernate has been taken over by Torpor, as the service knows.
        if (action != Action::KernelHibernate || known.can != policy::Can::No)
            known = m_capabilities.at(static_cast<std::size_t>(action));
    }
}

} // namespace torpor
