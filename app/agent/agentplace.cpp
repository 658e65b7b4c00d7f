// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentplace.h"

#include "buscalls.h"

#include <QDBusReply>

namespace torpor
{

namespace
{

// org.freedesktop.DBus.RequestName: who cannot have it waits for it.
constexpr uint allowReplacement = 1;
constexpr uint replaceExisting = 2;

BusAddress busItself()
{
    return {QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus")};
}

QString name()
{
    return QString::fromLatin1(agentService);
}

} // namespace

AgentPlace::AgentPlace(AgentRole role, const SeatWatch &seats, const QDBusConnection &bus, uint user,
                       QObject *parent)
    : QObject(parent),
      m_role(role),
      m_seats(seats),
      m_bus(bus),
      m_user(user),
      m_watcher(name(), bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { ownerChanged(owner); });
    connect(&m_seats, &SeatWatch::changed, this, &AgentPlace::judge);
    if (m_role == AgentRole::Guard)
        request(allowReplacement);
    callBus(m_bus, busItself(), QStringLiteral("GetNameOwner"), {name()}, this,
            [this](const QDBusMessage &message) {
                const QDBusReply<QString> reply = message;
                if (!m_isKnown) // else it has changed in the meantime
                    ownerChanged(reply.isValid() ? reply.value() : QString());
            });
}

AgentPlace::~AgentPlace()
{
    if (m_requested)
        release();
}

void AgentPlace::request(uint flags)
{
    m_requested = true;
    callBus(m_bus, busItself(), QStringLiteral("RequestName"), {name(), flags}, this,
            [](const QDBusMessage &) {}); // NameOwnerChanged tells
}

void AgentPlace::release()
{
    m_requested = false;
    auto message = QDBusMessage::createMethodCall(busItself().service, busItself().path,
                                                  busItself().interface, QStringLiteral("ReleaseName"));
    message.setArguments({name()});
    m_bus.send(message);
}

bool AgentPlace::isOwner() const
{
    return !m_owner.isEmpty() && m_owner == m_bus.baseService();
}

void AgentPlace::ownerChanged(const QString &owner)
{
    m_isKnown = true;
    m_owner = owner;
    m_ownerUser.reset();
    m_asksForUser = m_role == AgentRole::Guard && !owner.isEmpty() && !isOwner();
    judge();
    if (!m_asksForUser)
        return;
    callBus(m_bus, busItself(), QStringLiteral("GetConnectionUnixUser"), {owner}, this,
            [this, owner](const QDBusMessage &message) {
                const QDBusReply<uint> reply = message;
                if (owner != m_owner)
                    return;
                m_asksForUser = false;
                if (reply.isValid())
                    m_ownerUser = reply.value();
                judge();
            });
}

void AgentPlace::judge()
{
    if (!m_isKnown || m_asksForUser)
        return;
    if (m_role == AgentRole::Guard) {
        set(m_owner.isEmpty() || isOwner() || !m_ownerUser || !m_seats.isActive(*m_ownerUser));
        return;
    }
    const bool isThere = m_seats.isActive(m_user);
    if (isThere && !m_requested)
        request(replaceExisting);
    else if (!isThere && m_requested)
        release();
    set(isThere && isOwner());
}

void AgentPlace::set(bool acts)
{
    if (m_acts == acts)
        return;
    m_acts = acts;
    Q_EMIT changed(acts);
}

} // namespace torpor
