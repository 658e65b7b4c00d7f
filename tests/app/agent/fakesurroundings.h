// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/clock.h"
#include "agent/surroundings.h"

#include <QTimer>
#include <utility>
#include <vector>

namespace torpor
{

class FakeClock : public Clock
{
public:
    double time = 1000;
    double slept = 0;
    QDateTime local = QDateTime(QDate(2026, 11, 21), QTime(12, 0));

    void advance(double seconds)
    {
        time += seconds;
        local = local.addMSecs(static_cast<qint64>(seconds * 1000));
    }
    [[nodiscard]] double now() const override { return time; }
    [[nodiscard]] double asleep() const override { return slept; }
    [[nodiscard]] QDateTime localTime() const override { return local; }
};

// The machine, as a test says.
class FakeSource : public FactSource
{
public:
    using FactSource::FactSource;
    policy::Facts facts;
    int refreshed = 0;
    bool isSilent = false; // never says that it is refreshed

    void addTo(policy::Facts &into) const override
    {
        into.batteries = facts.batteries;
        into.inhibitors = facts.inhibitors;
        into.machine.onBattery = facts.machine.onBattery;
        into.machine.idleSeconds = facts.machine.idleSeconds;
        into.machine.lidClosed = facts.machine.lidClosed;
        into.machine.suspendedHours = facts.machine.suspendedHours;
        for (const policy::Action action : policy::allActions) {
            if (facts.capability(action).can != policy::Can::Unknown)
                into.capability(action) = facts.capability(action);
        }
    }
    void refresh(std::function<void()> done) override
    {
        ++refreshed;
        if (!isSilent)
            QTimer::singleShot(0, this, std::move(done));
    }
};

// Says that it has worked when a test wants it.
class FakeRunner : public ActionRunner
{
public:
    using ActionRunner::ActionRunner;
    std::vector<ActionOrder> orders;

    void carryOut(const ActionOrder &order, Done done) override
    {
        orders.push_back(order);
        m_done = std::move(done);
    }
    void finish(const Result &result = {})
    {
        const auto done = std::exchange(m_done, {});
        done(result);
    }
    [[nodiscard]] bool isBusy() const { return bool(m_done); }

private:
    Done m_done;
};

} // namespace torpor
