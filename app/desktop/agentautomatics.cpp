// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentautomatics.h"

#include "agent/powermanagersearch.h"
#include "client/userrulefolder.h"
#include "models/rulesmodel.h"

#include <QPointer>

namespace torpor
{

namespace
{

policy::RuleFolders ruleFolders()
{
    const RulesModel::Folders folders = RulesModel::Folders::here();
    return {.shipped = folders.shipped.toStdString(),
            .administrator = folders.administrator.toStdString(),
            .user = userRuleFolder().toStdString()};
}

} // namespace

AgentAutomatics::AgentAutomatics(HelperClient &helper, QObject *parent)
    : Automatics(parent), m_agent(AgentRole::Session, helper, ruleFolders()), m_automatic(m_agent.automatic())
{
    connect(&m_automatic, &AutomaticHibernation::warned, this, &Automatics::warned);
    connect(&m_automatic, &AutomaticHibernation::countdown, this, [this](const Countdown &running) {
        const auto left = std::chrono::duration<double>(running.secondsLeft);
        Q_EMIT countdown(running.rule, running.message, std::chrono::ceil<std::chrono::milliseconds>(left));
    });
    connect(&m_automatic, &AutomaticHibernation::cancelled, this, &Automatics::cancelled);
    connect(&m_automatic, &AutomaticHibernation::acting, this,
            [this](const QString &rule, policy::Action /*action*/, const QString &reason) {
                Q_EMIT acting(rule, reason);
            });
    connect(&m_automatic, &AutomaticHibernation::failed, this, &Automatics::failed);
    connect(&m_automatic, &AutomaticHibernation::pauseChanged, this, &Automatics::pauseChanged);
}

void AgentAutomatics::cancel(const QString &rule)
{
    m_automatic.cancel(rule);
}

void AgentAutomatics::actNow(const QString &rule)
{
    m_automatic.actNow(rule);
}

void AgentAutomatics::pauseUntil(const QDateTime &time)
{
    m_automatic.pauseUntil(time);
}

QDateTime AgentAutomatics::pausedUntil() const
{
    return m_automatic.pausedUntil();
}

void AgentAutomatics::askConflicts(QObject *context, const std::function<void(const QStringList &)> &known)
{
    auto *search = new PowerManagerSearch(this);
    search->look([this, search, context = QPointer(context), known](const PowerManagers &managers) {
        search->deleteLater();
        if (!context)
            return;
        QStringList sentences;
        for (const Conflict &conflict : conflictsWith(m_agent.rules().rules(), managers))
            sentences << QStringLiteral("%1 %2").arg(conflict.what, conflict.advice).trimmed();
        known(sentences);
    });
}

} // namespace torpor
