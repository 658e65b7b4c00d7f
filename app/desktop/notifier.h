// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QStringList>

namespace torpor
{

// Notifications of the desktop (org.freedesktop.Notifications 1.2), without
// waiting for anything. Where nothing shows them they are lost: what they say
// is in the window, too.
class Notifier : public QObject
{
    Q_OBJECT

public:
    enum class Urgency : quint8 { Low = 0, Normal = 1, Critical = 2 };
    struct Notification {
        QString subject; // a new one replaces one about the same that is still shown
        QString title;
        QString text; // plain; markup is escaped
        QString icon;
        Urgency urgency = Urgency::Normal;
        QStringList actions; // name, text, name, text; "default" is a click on it
    };

    explicit Notifier(const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    void show(const Notification &notification);
    void withdraw(const QString &subject);

Q_SIGNALS:
    void actionChosen(const QString &subject, const QString &action);

private Q_SLOTS:
    void takeAction(uint id, const QString &action);
    void takeClosed(uint id);

private:
    QDBusConnection m_bus;
    QHash<QString, uint> m_shown; // subject → the server's number
};

} // namespace torpor
