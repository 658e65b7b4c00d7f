// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agentplace.h"
#include "automatichibernation.h"
#include "clock.h"
#include "logindwatch.h"
#include "powerwatch.h"
#include "rulekeeper.h"
#include "seatwatch.h"
#include "suspendwatch.h"
#include "systemactions.h"
#include "wakealarm.h"

#include <QDBusConnection>
#include <QObject>

namespace torpor
{

// Automatic hibernation with all that it needs on this machine. Several of them
// may run, in sessions and as the guard: one acts.
class Agent : public QObject
{
    Q_OBJECT

public:
    Agent(AgentRole role, HelperClient &helper, const policy::RuleFolders &folders = {},
          const QDBusConnection &bus = QDBusConnection::systemBus(), QObject *parent = nullptr);

    [[nodiscard]] AutomaticHibernation &automatic() { return m_automatic; }
    // Those that are read, with what is wrong with their files. Of the guard only
    // what is critical is in force.
    [[nodiscard]] const RuleKeeper &rules() const { return m_rules; }

private:
    void applyRules();
    void applyHours();

    AgentRole m_role;
    SystemClock m_clock;
    PowerWatch m_power;
    LogindWatch m_logind;
    SystemdWakeAlarm m_alarm;
    SuspendWatch m_suspend;
    SystemActions m_actions;
    SeatWatch m_seats;
    AgentPlace m_place;
    RuleKeeper m_rules;
    AutomaticHibernation m_automatic;
};

} // namespace torpor
