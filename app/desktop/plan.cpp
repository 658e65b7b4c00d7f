// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan.h"

#include <algorithm>

namespace torpor
{

Plan::Plan(QObject *parent) : QObject(parent)
{
    connect(&m_timer, &WallClockTimer::reached, this, &Plan::takeTime);
}

QDateTime Plan::next(const QTime &time, const QDateTime &now)
{
    const QDateTime today(now.date(), time);
    return today > now ? today : QDateTime(now.date().addDays(1), time);
}

bool Plan::set(const QDateTime &moment)
{
    m_moment.reset();
    if (m_timer.start(moment.addSecs(-warning.count())))
        m_moment = moment;
    Q_EMIT changed();
    return m_moment.has_value();
}

void Plan::clear()
{
    if (!m_moment)
        return;
    m_timer.stop();
    m_moment.reset();
    Q_EMIT changed();
}

void Plan::takeTime()
{
    if (!m_moment)
        return;
    const auto left = std::chrono::seconds(QDateTime::currentDateTime().secsTo(*m_moment));
    m_moment.reset();
    Q_EMIT changed();
    if (left < -tooLate)
        Q_EMIT missed();
    else
        Q_EMIT due(std::max(left, std::chrono::seconds(10))); // nobody is cut off without a word
}

} // namespace torpor
