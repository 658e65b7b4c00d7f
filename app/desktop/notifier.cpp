// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace torpor
{

namespace
{

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage callOf(const char *method)
{
    return QDBusMessage::createMethodCall(service, path, service, QString::fromLatin1(method));
}

} // namespace

Notifier::Notifier(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                  SLOT(takeAction(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(takeClosed(uint)));
}

void Notifier::show(const Notification &notification)
{
    QDBusMessage call = callOf("Notify");
    const QVariantMap hints = {
        {QStringLiteral("urgency"), QVariant::fromValue(static_cast<uchar>(notification.urgency))},
        {QStringLiteral("desktop-entry"), QStringLiteral("org.torpor.Torpor")}};
    constexpr int serverDecides = -1;
    constexpr int never = 0;
    call.setArguments({tr("Torpor"), m_shown.value(notification.subject, 0U), notification.icon,
                       notification.title, notification.text.toHtmlEscaped(), notification.actions, hints,
                       notification.urgency == Urgency::Critical ? never : serverDecides});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, subject = notification.subject] {
                const QDBusPendingReply<uint> reply = *watcher;
                if (!reply.isError())
                    m_shown[subject] = reply.value();
                watcher->deleteLater();
            });
}

void Notifier::withdraw(const QString &subject)
{
    const uint id = m_shown.take(subject);
    if (id == 0)
        return;
    QDBusMessage call = callOf("CloseNotification");
    call.setArguments({id});
    m_bus.asyncCall(call);
}

void Notifier::takeAction(uint id, const QString &action)
{
    // Everybody's actions come here.
    const QString subject = m_shown.key(id);
    if (!subject.isEmpty())
        Q_EMIT actionChosen(subject, action);
}

void Notifier::takeClosed(uint id)
{
    m_shown.removeIf([id](const auto &shown) { return shown.value() == id; });
}

} // namespace torpor
