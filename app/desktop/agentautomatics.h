// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/agent.h"
#include "models/automatics.h"

namespace torpor
{

// The agent of this session, for the windows.
class AgentAutomatics : public Automatics
{
    Q_OBJECT

public:
    explicit AgentAutomatics(HelperClient &helper, QObject *parent = nullptr);

    void cancel(const QString &rule) override;
    void actNow(const QString &rule) override;
    void pauseUntil(const QDateTime &time) override;
    [[nodiscard]] QDateTime pausedUntil() const override;
    void askConflicts(QObject *context, const std::function<void(const QStringList &)> &known) override;

private:
    Agent m_agent;
    AutomaticHibernation &m_automatic; // its
};

} // namespace torpor
