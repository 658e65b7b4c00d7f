// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wallclocktimer.h"

#include <QSocketNotifier>
#include <algorithm>
#include <sys/timerfd.h>

namespace torpor
{

WallClockTimer::WallClockTimer(QObject *parent) : QObject(parent) {}

WallClockTimer::~WallClockTimer() = default;

bool WallClockTimer::start(const QDateTime &moment)
{
    stop();
    Fd timer(::timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK));
    // Zero would disarm it; all that has passed is the same.
    const qint64 milliseconds = std::max<qint64>(1, moment.toMSecsSinceEpoch());
    const itimerspec when = {
        .it_interval = {},
        .it_value = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1'000'000}};
    if (!timer || ::timerfd_settime(timer.get(), TFD_TIMER_ABSTIME, &when, nullptr) != 0)
        return false;
    m_timer = std::move(timer);
    m_notifier = std::make_unique<QSocketNotifier>(m_timer.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        stop();
        Q_EMIT reached();
    });
    return true;
}

void WallClockTimer::stop()
{
    if (!m_notifier)
        return;
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater(); // it may be the one who calls
    m_timer = Fd();
}

} // namespace torpor
