// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <chrono>
#include <functional>

namespace torpor
{

// Whoever hibernates by itself, as the windows see it. It warns, counts down and
// acts; here it is told what the user says to that.
class Automatics : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // A person's answer to a countdown.
    virtual void cancel(const QString &rule) = 0;
    virtual void actNow(const QString &rule) = 0;
    // Nothing is done by itself until then, but for what is critical; a time that
    // is not valid ends the pause.
    virtual void pauseUntil(const QDateTime &time) = 0;
    [[nodiscard]] virtual QDateTime pausedUntil() const = 0; // not valid: it is not paused
    // Other programs that act on the same occasions: sentences, each with what to change.
    // `known` is called once, through the event loop, unless `context` is gone by then.
    virtual void askConflicts(QObject *context, const std::function<void(const QStringList &)> &known) = 0;

Q_SIGNALS:
    // Something to know; nothing will be done for it.
    void warned(const QString &rule, const QString &message, bool critical);
    // One has begun, or comes to one of its warnings.
    void countdown(const QString &rule, const QString &message, std::chrono::milliseconds left);
    // It is over, and nothing is done.
    void cancelled(const QString &rule, const QString &reason);
    // It is over, and this is done now.
    void acting(const QString &rule, const QString &reason);
    void failed(const QString &rule, const QString &reason);
    void pauseChanged();
};

} // namespace torpor
