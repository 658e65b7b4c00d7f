// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wallclocktimer.h"

#include <QTime>
#include <chrono>

namespace torpor
{

// That the user wants it to hibernate once, at a time of the clock.
class Plan : public QObject
{
    Q_OBJECT

public:
    // How long before it the countdown begins.
    static constexpr std::chrono::seconds warning = std::chrono::seconds(60);
    // A machine that slept through it and wakes this long after is not sent to sleep again.
    static constexpr std::chrono::seconds tooLate = std::chrono::seconds(60);

    explicit Plan(QObject *parent = nullptr);

    // The next time that the clock shows this, seen from `now`.
    [[nodiscard]] static QDateTime next(const QTime &time,
                                        const QDateTime &now = QDateTime::currentDateTime());

    // False where it cannot be kept; then there is no plan.
    bool set(const QDateTime &moment);
    void clear();
    [[nodiscard]] const std::optional<QDateTime> &moment() const { return m_moment; }

Q_SIGNALS:
    void changed();
    // The countdown is to begin; it ends in so many seconds. The plan is over with that.
    void due(std::chrono::seconds left);
    // It was slept through.
    void missed();

private:
    void takeTime();

    WallClockTimer m_timer;
    std::optional<QDateTime> m_moment;
};

} // namespace torpor
