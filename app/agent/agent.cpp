// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent.h"

namespace torpor
{

Agent::Agent(AgentRole role, HelperClient &helper, const policy::RuleFolders &folders,
             const QDBusConnection &bus, QObject *parent)
    : QObject(parent),
      m_role(role),
      m_power(bus),
      m_logind(m_clock, bus),
      m_suspend(m_clock, m_alarm, bus),
      m_actions(helper, m_clock, bus),
      m_seats(bus),
      m_place(role, m_seats, bus),
      m_rules(folders),
      // UPower tells of the lid by itself, logind only when it is asked.
      m_automatic({{&m_logind, &m_power, &m_suspend}, &m_actions, &helper, &m_clock})
{
    connect(&m_rules, &RuleKeeper::changed, this, &Agent::applyRules);
    connect(&m_place, &AgentPlace::changed, &m_automatic, &AutomaticHibernation::setActive);
    connect(&m_automatic, &AutomaticHibernation::activeChanged, this, &Agent::applyHours);
    // Whoever asked for it.
    connect(&m_actions.attempts(), &AttemptWatcher::ended, this, [this](const AttemptEnding &ending) {
        if (ending.outcome == QLatin1StringView("resumed"))
            m_automatic.awake();
    });
    applyRules();
}

void Agent::applyRules()
{
    m_automatic.setRules(m_role == AgentRole::Guard ? m_rules.rules().criticalOnly() : m_rules.rules());
    applyHours();
}

void Agent::applyHours()
{
    m_suspend.setHours(m_automatic.isActive() ? wakeAfterHours(m_automatic.rules()) : std::nullopt);
}

} // namespace torpor
