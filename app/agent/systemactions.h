// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/attemptwatcher.h"
#include "client/helperclient.h"
#include "clock.h"
#include "surroundings.h"

#include <QDBusConnection>
#include <QTimer>
#include <chrono>

namespace torpor
{

// Does the actions: Torpor's own hibernation through its service, the others
// through logind, after they have been told to the service for the outcome log.
class SystemActions : public ActionRunner
{
    Q_OBJECT

public:
    // How long the machine may take to fall asleep, in time that it is awake:
    // freezing and writing an image of the kernel's own count. Then it has failed.
    static constexpr std::chrono::milliseconds patience = std::chrono::minutes(3);
    // How long the outcome log is waited for: the action matters more than the record of it.
    static constexpr std::chrono::milliseconds recordPatience = std::chrono::seconds(2);

    SystemActions(HelperClient &helper, const Clock &clock,
                  const QDBusConnection &bus = QDBusConnection::systemBus(), QObject *parent = nullptr);

    void carryOut(const ActionOrder &order, Done done) override;

    // The attempts of this machine, whoever asked for them.
    [[nodiscard]] AttemptWatcher &attempts() { return m_attempts; }

private Q_SLOTS:
    void prepareForSleep(bool begins);

private:
    void hibernate(const ActionOrder &order);
    void recordBeginning(const ActionOrder &order);
    void recordEnding(bool done);
    void askLogind(policy::Action action);
    void attemptEnded(const AttemptEnding &ending);
    void finish(const Result &result);
    void giveUp(const QString &reason);

    HelperClient &m_helper;
    const Clock &m_clock;
    QDBusConnection m_bus;
    AttemptWatcher m_attempts;
    Done m_done;
    QString m_attempt;     // that is followed
    QString m_recorded;    // what logind is asked for, in the outcome log
    int m_order = 0;       // counts them: an answer to one that is over is too late
    bool m_sleeps = false; // logind was asked to
    double m_sleptBefore = 0;
    QTimer m_patience;
};

} // namespace torpor
