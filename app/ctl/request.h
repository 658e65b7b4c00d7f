// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QVariantMap>
#include <optional>
#include <string>

namespace torpor
{

// What the command line asks for.
struct Request {
    enum class Task {
        Check,
        Devices,
        Prepare,
        Hibernate,
        Rehearse,
        Cancel,
        Status,
        History,
        Settings,
        Remove,
        PolicyExplain,
        PolicyTest,
        PolicySimulate
    };

    Task task = Task::Status;
    bool json = false;
    bool mayAsk = true; // for a password
    bool yes = false;   // nothing has to be confirmed

    bool kernels = false; // check: the save kernels instead

    QString partuuid; // prepare; empty: list them
    bool erase = false;

    bool verify = false; // attempts
    bool ignoreInhibitors = false;
    bool wait = true;
    QStringList remedies;

    QString id; // history: an attempt's, or its beginning
    std::optional<int> count;
    std::optional<QString> statistics; // a period
    bool missingDevices = false;
    bool notices = false;

    QVariantMap settings; // to change, as the service takes them; empty: show them

    bool imageOnly = false; // remove

    std::string factsFile; // policy; empty: those of this machine
    std::string rulesFile; // policy: to be tried; empty: only the rules in force
    std::string traceFile; // policy simulate
    std::string saveFacts; // policy explain: where to write the facts; empty: nowhere
};

} // namespace torpor
