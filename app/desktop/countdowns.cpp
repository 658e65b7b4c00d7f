// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "countdowns.h"

#include <algorithm>

namespace torpor
{

namespace
{
// No rule has such an id.
const QString planRule = QStringLiteral("(plan)");
} // namespace

Countdowns::Countdowns(MachineModel &machine, Plan &plan, Automatics *automatics, QObject *parent)
    : QObject(parent), m_machine(machine), m_automatics(automatics)
{
    connect(&plan, &Plan::due, this, [this](std::chrono::seconds left) {
        m_machine.refresh(); // what is known may be hours old
        begin(planRule, tr("you wanted it at this time"), left);
    });
    if (!automatics)
        return;
    connect(automatics, &Automatics::countdown, this, &Countdowns::begin);
    connect(automatics, &Automatics::cancelled, this, &Countdowns::end);
    connect(automatics, &Automatics::acting, this, &Countdowns::end);
    connect(automatics, &Automatics::failed, this, &Countdowns::end);
}

void Countdowns::begin(const QString &rule, const QString &reason, std::chrono::milliseconds left)
{
    m_running.insert_or_assign(rule, Running{reason, QDeadlineTimer(left)});
    if (!m_window) {
        m_window = std::make_unique<CountdownWindow>();
        connect(m_window.get(), &CountdownWindow::ticked, this,
                [this](std::chrono::seconds now) { m_machine.setCountdown(now); });
        connect(m_window.get(), &CountdownWindow::cancelled, this,
                [this](const QString &answered) { answer(answered, false); });
        connect(m_window.get(), &CountdownWindow::nowWanted, this,
                [this](const QString &answered) { answer(answered, true); });
        connect(m_window.get(), &CountdownWindow::ran, this, [this](const QString &over) {
            end(over);
            if (over == planRule)
                carryOutPlan();
        });
    }
    showSoonest();
}

void Countdowns::end(const QString &rule)
{
    if (m_running.erase(rule) > 0)
        showSoonest();
}

void Countdowns::showSoonest()
{
    const auto soonest = std::ranges::min_element(
        m_running, {}, [](const auto &running) { return running.second.deadline.remainingTime(); });
    if (soonest == m_running.end()) {
        m_window->end();
        m_machine.setCountdown(std::nullopt);
        return;
    }
    m_window->begin(soonest->first, soonest->second.reason,
                    std::chrono::milliseconds(soonest->second.deadline.remainingTime()));
}

void Countdowns::answer(const QString &rule, bool now)
{
    end(rule);
    if (rule != planRule) {
        if (now)
            m_automatics->actNow(rule);
        else
            m_automatics->cancel(rule);
    } else if (now) {
        carryOutPlan();
    }
}

void Countdowns::carryOutPlan()
{
    if (m_machine.canHibernate())
        m_machine.hibernate({.trigger = QStringLiteral("schedule")});
    else if (m_machine.state() != MachineModel::State::Working)
        Q_EMIT planFailed(QStringLiteral("%1. %2").arg(m_machine.headline(), m_machine.explanation()));
}

} // namespace torpor
