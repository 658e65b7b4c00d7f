// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/devicesmodel.h"
#include "models/historymodel.h"
#include "models/machinemodel.h"
#include "models/reportmodel.h"
#include "models/settingsmodel.h"
#include "models/setupmodel.h"
#include "models/statisticsmodel.h"

namespace torpor
{

// All that the windows show.
struct Models {
    Models(HelperClient &client, AttemptWatcher &watcher)
        : report(client),
          machine(client, watcher, report),
          devices(client),
          history(client),
          statistics(client),
          settings(client),
          setUp(client)
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
};

} // namespace torpor
