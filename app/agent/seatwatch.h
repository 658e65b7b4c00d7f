// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QObject>
#include <optional>
#include <set>

namespace torpor
{

// Who sits in front of the machine: the users whose session is in the foreground
// of a seat. A login over the network, and one in the background, do not count.
class SeatWatch : public QObject
{
    Q_OBJECT

public:
    explicit SeatWatch(const QDBusConnection &bus = QDBusConnection::systemBus(), QObject *parent = nullptr);

    // User ids; nothing while logind has not answered.
    [[nodiscard]] const std::optional<std::set<uint>> &activeUsers() const { return m_active; }
    [[nodiscard]] bool isActive(uint user) const { return m_active && m_active->contains(user); }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void propertiesChanged(const QString &interface);
    void look();

private:
    void setActive(const std::optional<std::set<uint>> &active);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_owner;
    unsigned m_question = 0; // answers to an earlier one are old
    std::optional<std::set<uint>> m_active;
};

} // namespace torpor
