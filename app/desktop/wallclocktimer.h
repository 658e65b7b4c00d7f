// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/fd.h"

#include <QDateTime>
#include <QObject>
#include <memory>
#include <optional>

class QSocketNotifier;

namespace torpor
{

// Goes off once when the wall clock reaches a moment, whatever it did meanwhile:
// it may have been set, and the machine may have slept. QTimer counts neither.
// Nothing wakes up before.
class WallClockTimer : public QObject
{
    Q_OBJECT

public:
    explicit WallClockTimer(QObject *parent = nullptr);
    ~WallClockTimer() override;

    // A moment that has passed goes off at once. False where the kernel gives no timer.
    [[nodiscard]] bool start(const QDateTime &moment);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_notifier != nullptr; }

Q_SIGNALS:
    void reached();

private:
    Fd m_timer;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace torpor
