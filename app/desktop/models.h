// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/devicesmodel.h"
#include "models/historymodel.h"
#include "models/journal.h"
#include "models/machinemodel.h"
#include "models/problemreport.h"
#include "models/reportmodel.h"
#include "models/settingsmodel.h"
#include "models/setupmodel.h"
#include "models/statisticsmodel.h"

namespace torpor
{

// All that the windows show.
struct Models {
    explicit Models(HelperClient &client, AttemptWatcher &watcher,
                    const QStringList &journalProgram = {QStringLiteral("journalctl")})
        : report(client),
          machine(client, watcher, report),
          devices(client),
          history(client),
          statistics(client),
          settings(client),
          setUp(client),
          journal(journalProgram),
          problem(client, journal, Redactor::Owner::ofThisSession())
    {
        QObject::connect(&machine, &MachineModel::changed, &devices,
                         [this] { devices.setImagePartition(machine.partition()); });
    }

    ReportModel report;
    MachineModel machine;
    DevicesModel devices;
    HistoryModel history;
    StatisticsModel statistics;
    SettingsModel settings;
    SetUpModel setUp;
    Journal journal;
    ProblemReport problem;
};

} // namespace torpor
