// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/ruleset.h"

#include <QObject>
#include <QProcess>
#include <functional>
#include <optional>

namespace torpor
{

// Wakes the machine out of suspend. An interface, so that tests need not sleep.
class WakeAlarm : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    // In so many seconds from now, those asleep included; it takes the place of the last one.
    // `done` comes through the event loop, also where no alarm could be set.
    virtual void set(double seconds, std::function<void()> done) = 0;
    virtual void clear() = 0;
};

// By a timer of the user's service manager: it may wake the machine (since
// systemd 254 for who is logged in at a seat), which our own process may not.
class SystemdWakeAlarm : public WakeAlarm
{
    Q_OBJECT

public:
    using WakeAlarm::WakeAlarm;
    void set(double seconds, std::function<void()> done) override;
    void clear() override;

private:
    void run(const QString &program, const QStringList &words, const std::function<void()> &done);
};

// After how many hours of suspend the first rule wants the machine, if any does.
[[nodiscard]] std::optional<double> wakeAfterHours(const policy::RuleSet &rules);

} // namespace torpor
