// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "seatwatch.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <optional>
#include <unistd.h>

namespace torpor
{

// The name on the system bus of the agent that acts.
inline constexpr char agentService[] = "org.torpor.Agent";

enum class AgentRole {
    Session, // of a user's session: acts while that is in the foreground
    Guard,   // of the system: acts when no such agent does
};

// Which of several agents acts. Of the agents of sessions it is the owner of the
// name org.torpor.Agent, which those in the background let go, so that two
// never act. The guard acts unless the owner's user is one who sits in front of the
// machine: anybody may take the name, but nobody can keep the guard from
// its work with it who is not there.
class AgentPlace : public QObject
{
    Q_OBJECT

public:
    AgentPlace(AgentRole role, const SeatWatch &seats,
               const QDBusConnection &bus = QDBusConnection::systemBus(), uint user = ::getuid(),
               QObject *parent = nullptr);
    // Gives the name back.
    ~AgentPlace() override;

    [[nodiscard]] bool acts() const { return m_acts; }

Q_SIGNALS:
    void changed(bool acts);

private:
    void request(uint flags);
    void release();
    void ownerChanged(const QString &owner);
    void judge();
    void set(bool acts);
    [[nodiscard]] bool isOwner() const;

    AgentRole m_role;
    const SeatWatch &m_seats;
    QDBusConnection m_bus;
    uint m_user;
    QDBusServiceWatcher m_watcher;
    QString m_owner;                 // of the name; empty: nobody
    std::optional<uint> m_ownerUser; // once it is known
    bool m_asksForUser = false;
    bool m_requested = false;
    bool m_acts = false;
    bool m_isKnown = false; // who owns the name
};

} // namespace torpor
