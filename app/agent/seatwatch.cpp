// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seatwatch.h"

#include "logind.h"

#include <QDBusArgument>
#include <QPointer>
#include <memory>

namespace torpor
{

namespace
{

const char sessionInterface[] = "org.freedesktop.login1.Session";

bool isInForeground(const QVariantMap &session)
{
    return session.value(QStringLiteral("Active")).toBool() &&
           session.value(QStringLiteral("Class")).toString() == QLatin1StringView("user");
}

} // namespace

SeatWatch::SeatWatch(const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_bus(bus), m_owner(logind::service(), bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    const BusAddress manager = logind::manager();
    // Of all sessions and seats: they come and go.
    m_bus.connect(manager.service, {}, QStringLiteral("org.freedesktop.DBus.Properties"),
                  QStringLiteral("PropertiesChanged"), this, SLOT(propertiesChanged(QString)));
    for (const char *name : {"SessionNew", "SessionRemoved"})
        m_bus.connect(manager.service, manager.path, manager.interface, QString::fromLatin1(name), this,
                      SLOT(look()));
    connect(&m_owner, &QDBusServiceWatcher::serviceOwnerChanged, this, &SeatWatch::look);
    look();
}

void SeatWatch::propertiesChanged(const QString &interface)
{
    if (interface == QLatin1StringView(sessionInterface) ||
        interface == QLatin1StringView("org.freedesktop.login1.Seat"))
        look();
}

void SeatWatch::look()
{
    // Handed on from answer to answer; the last one takes it.
    struct Found {
        std::set<uint> users;
        bool failed = false;
    };
    const unsigned question = ++m_question;
    const auto found = std::make_shared<Found>();
    const std::shared_ptr<void> last(nullptr, [self = QPointer(this), question, found](void *) {
        if (self && self->m_question == question)
            self->setActive(found->failed ? std::nullopt : std::optional(found->users));
    });
    callBus(m_bus, logind::manager(), QStringLiteral("ListSessions"), {}, this,
            [this, found, last](const QDBusMessage &reply) {
                found->failed = reply.type() != QDBusMessage::ReplyMessage;
                for (const logind::Session &session : logind::sessionsIn(reply)) {
                    if (session.seat.isEmpty())
                        continue;
                    readProperties(
                        m_bus, {logind::service(), session.path, QString::fromLatin1(sessionInterface)}, this,
                        [found, last, user = session.user](const std::optional<QVariantMap> &properties) {
                            if (properties && isInForeground(*properties))
                                found->users.insert(user);
                        });
                }
            });
}

void SeatWatch::setActive(const std::optional<std::set<uint>> &active)
{
    if (active == m_active)
        return;
    m_active = active;
    Q_EMIT changed();
}

} // namespace torpor
