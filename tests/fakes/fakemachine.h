// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fakehelperclient.h"
#include "models/machinemodel.h"

namespace torpor
{

// A service that is the test's. Its bus is not there: the signals of attempts
// come from the tests, too.
struct FakeService {
    FakeHelperClient client;
    AttemptWatcher watcher{QDBusConnection(QStringLiteral("none"))};
};

// The models of a machine with such a service.
struct FakeMachine : FakeService {
    ReportModel report{client};
    MachineModel machine{client, watcher, report};
};

} // namespace torpor
