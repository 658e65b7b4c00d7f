// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "surroundings.h"
#include "wakealarm.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QTimer>
#include <optional>

namespace torpor
{

// Tells how long the machine has been suspended when it was woken for that
// reason alone: after so many hours, by an alarm that is set before it falls
// asleep. Somebody who wakes it is not told, so that nothing is done in his face.
class SuspendWatch : public FactSource
{
    Q_OBJECT

public:
    // After waking by the alarm the hours count for so long; logind looks at a
    // closed lid again, and suspends again, after 30 seconds.
    static constexpr double countsSeconds = 120;
    // How late the alarm may be.
    static constexpr double slackSeconds = 60;

    SuspendWatch(const Clock &clock, WakeAlarm &alarm,
                 const QDBusConnection &bus = QDBusConnection::systemBus(), QObject *parent = nullptr);

    // After so many hours of suspend it wakes the machine; nothing: it does not.
    void setHours(std::optional<double> hours);

    void addTo(policy::Facts &facts) const override;
    void refresh(std::function<void()> done) override;

private Q_SLOTS:
    void prepareForSleep(bool begins);

private:
    void holdUpSleep();
    void letSleep();

    const Clock &m_clock;
    WakeAlarm &m_alarm;
    QDBusConnection m_bus;
    std::optional<double> m_hours;
    // logind waits while this is open: for as long as setting the alarm takes.
    QDBusUnixFileDescriptor m_delay;
    std::optional<double> m_sleptBefore; // Clock::asleep() when the alarm was set
    std::optional<double> m_wokenAt;     // by the alarm
    QTimer m_over;                       // when it does not count any more
};

} // namespace torpor
