// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automatics.h"
#include "models/machinemodel.h"
#include "plan.h"

#include <QAction>
#include <QObject>

namespace torpor
{

// What can be done, for menus and the tray alike: enabled as the state of the machine allows.
class Actions : public QObject
{
    Q_OBJECT

public:
    // `automatics` may be none: then there is nothing to pause.
    Actions(MachineModel &machine, ReportModel &report, Plan &plan, Automatics *automatics,
            QObject *parent = nullptr);

    QAction hibernate;
    QAction hibernateAt;
    QAction cancelPlan;    // visible while there is one
    QAction cancelAttempt; // visible while one is under way
    QAction rehearse;
    QAction pauseAnHour;
    QAction pauseOverNight;
    QAction endPause; // visible during a pause
    QAction refresh;
    QAction showCheck;
    QAction showDevices;
    QAction showHistory;
    QAction setUp;
    QAction settings;
    QAction quit;

Q_SIGNALS:
    // Hibernation was asked for, and there is something to be read first.
    void checkWanted();

private:
    void update();
    void updatePlan();
    void updatePause();
    void hibernateIfClear();

    MachineModel &m_machine;
    ReportModel &m_report;
    Plan &m_plan;
    Automatics *m_automatics;
};

} // namespace torpor
