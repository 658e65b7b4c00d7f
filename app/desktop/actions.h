// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/machinemodel.h"

#include <QAction>
#include <QObject>

namespace torpor
{

// What can be done, for menus and the tray alike: enabled as the state of the machine allows.
class Actions : public QObject
{
    Q_OBJECT

public:
    Actions(MachineModel &machine, ReportModel &report, QObject *parent = nullptr);

    QAction hibernate;
    QAction rehearse;
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
    void hibernateIfClear();

    MachineModel &m_machine;
    ReportModel &m_report;
};

} // namespace torpor
