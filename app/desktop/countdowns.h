// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "countdownwindow.h"
#include "models/automatics.h"
#include "models/machinemodel.h"
#include "plan.h"

#include <map>
#include <memory>

namespace torpor
{

// All countdowns, those of the user's plan and those of whoever hibernates by
// itself. The one that ends first is in the window.
class Countdowns : public QObject
{
    Q_OBJECT

public:
    // `automatics` may be none.
    Countdowns(MachineModel &machine, Plan &plan, Automatics *automatics, QObject *parent = nullptr);

    // None before there was a countdown.
    [[nodiscard]] CountdownWindow *window() const { return m_window.get(); }

Q_SIGNALS:
    // The plan's time has come, and it cannot be done.
    void planFailed(const QString &why);

private:
    struct Running {
        QString reason;
        QDeadlineTimer deadline;
    };
    void begin(const QString &rule, const QString &reason, std::chrono::milliseconds left);
    void end(const QString &rule);
    void showSoonest();
    void answer(const QString &rule, bool now);
    void carryOutPlan();

    MachineModel &m_machine;
    Automatics *m_automatics;
    std::unique_ptr<CountdownWindow> m_window;
    std::map<QString, Running> m_running; // by rule
};

} // namespace torpor
