// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suspendwatch.h"

#include "logind.h"

#include <QDBusReply>
#include <chrono>

namespace torpor
{

SuspendWatch::SuspendWatch(const Clock &clock, WakeAlarm &alarm, const QDBusConnection &bus, QObject *parent)
    : FactSource(parent), m_clock(clock), m_alarm(alarm), m_bus(bus)
{
    const BusAddress manager = logind::manager();
    m_bus.connect(manager.service, manager.path, manager.interface, QStringLiteral("PrepareForSleep"), this,
                  SLOT(prepareForSleep(bool)));
    m_over.setSingleShot(true);
    m_over.setInterval(std::chrono::milliseconds(static_cast<int>(countsSeconds * 1000)));
    connect(&m_over, &QTimer::timeout, this, &SuspendWatch::changed);
}

void SuspendWatch::setHours(std::optional<double> hours)
{
    if (hours == m_hours)
        return;
    m_hours = hours;
    if (m_hours)
        holdUpSleep();
    else
        letSleep();
}

void SuspendWatch::holdUpSleep()
{
    if (m_delay.isValid())
        return;
    callBus(m_bus, logind::manager(), QStringLiteral("Inhibit"),
            {QStringLiteral("sleep"), QStringLiteral("Torpor"), tr("Sets an alarm to hibernate later"),
             QStringLiteral("delay")},
            this, [this](const QDBusMessage &message) {
                const QDBusReply<QDBusUnixFileDescriptor> reply = message;
                if (reply.isValid() && m_hours && !m_sleptBefore)
                    m_delay = reply.value();
            });
}

void SuspendWatch::letSleep()
{
    m_delay = QDBusUnixFileDescriptor();
}

void SuspendWatch::prepareForSleep(bool begins)
{
    if (begins) {
        m_wokenAt.reset();
        if (!m_hours)
            return;
        m_sleptBefore = m_clock.asleep();
        m_alarm.set(*m_hours * 3600, [this] { letSleep(); });
        return;
    }
    const auto before = std::exchange(m_sleptBefore, std::nullopt);
    if (!before)
        return;
    const double slept = m_clock.asleep() - *before;
    m_alarm.clear();
    if (!m_hours)
        return;
    holdUpSleep();
    const double late = slept - *m_hours * 3600;
    // Setting it took a moment, too.
    if (late >= -slackSeconds && late <= slackSeconds) {
        m_wokenAt = m_clock.now();
        m_over.start();
    }
    Q_EMIT changed();
}

void SuspendWatch::addTo(policy::Facts &facts) const
{
    const bool counts = m_hours && m_wokenAt && m_clock.now() - *m_wokenAt < countsSeconds;
    facts.machine.suspendedHours = counts ? *m_hours : 0;
}

void SuspendWatch::refresh(std::function<void()> done)
{
    QMetaObject::invokeMethod(this, std::move(done), Qt::QueuedConnection);
}

} // namespace torpor
