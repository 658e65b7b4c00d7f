// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "busask.h"

#include <QObject>
#include <vector>

namespace torpor
{

// What shows notifications, on a connection of its own.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        uint id = 0, replaces = 0;
        QString application, icon, title, text;
        QStringList actions;
        QVariantMap hints;
        int timeout = 0;
    };
    std::vector<Shown> shown;
    std::vector<uint> closed;

    explicit FakeNotifications(const QString &connection)
        : m_name(connection), m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connection))
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        if (!m_bus.registerService(QStringLiteral("org.freedesktop.Notifications")))
            qFatal("something shows notifications already");
    }
    ~FakeNotifications() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        QDBusConnection::disconnectFromBus(m_name);
    }

    void choose(uint id, const QString &action) { Q_EMIT ActionInvoked(id, action); }
    void dismiss(uint id) { Q_EMIT NotificationClosed(id, 2); }

public Q_SLOTS:
    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        const uint id = replaces != 0 ? replaces : ++m_last;
        shown.push_back({id, replaces, application, icon, title, text, actions, hints, timeout});
        return id;
    }
    void CloseNotification(uint id) { closed.push_back(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QString m_name;
    QDBusConnection m_bus;
    uint m_last = 0;
};

} // namespace torpor
