// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "settings.h"

#include <string>

namespace torpor
{

// What every verb of the command line is given.
struct Command {
    Roots roots;
    bool json = false;
};

// Exit statuses; an attempt's own are in exitStatus().
enum Exit { exitGood = 0, exitRefused = 1, exitUsage = 2, exitAborted = 3, exitFailed = 4 };

struct AttemptOptions {
    Mode mode = Mode::Hibernate;
    Overrides overrides;
    bool inUnit = false; // we are the service, not the one who starts it
};

struct PrepareOptions {
    std::string partuuid;
    bool erase = false;
};

// One function a verb; each prints and returns the exit status.
[[nodiscard]] int runCheck(const Command &command, const Overrides &overrides);
[[nodiscard]] int runPartitions(const Command &command);
[[nodiscard]] int runDevices(const Command &command);
[[nodiscard]] int runPrepare(const Command &command, const PrepareOptions &options);
[[nodiscard]] int runAttempt(const Command &command, const AttemptOptions &options);
[[nodiscard]] int runDisarm(const Command &command);
[[nodiscard]] int runRemove(const Command &command);
[[nodiscard]] int runStatus(const Command &command);
[[nodiscard]] int runSettle(const Command &command);

} // namespace torpor
