// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QTimer>
#include <chrono>
#include <deque>
#include <optional>

namespace torpor
{

// How an attempt ended, in the names of the outcome log.
struct AttemptEnding {
    QString id;
    QString outcome; // "resumed"
    QString reason;  // a code, or empty
    QString message; // the same for a person
    bool operator==(const AttemptEnding &) const = default;
};

// Follows the attempts of this machine, whoever began them: the signals of the
// process that owns org.torpor.Attempt. Made before the attempt is asked for,
// it misses nothing, also where the attempt ends before the service's reply
// tells its id. Across the hibernation this process stands still like all others.
class AttemptWatcher : public QObject
{
    Q_OBJECT

public:
    // How long an attempt's process may take to appear on the bus.
    static constexpr std::chrono::milliseconds patience = std::chrono::seconds(30);

    explicit AttemptWatcher(const QDBusConnection &bus = QDBusConnection::systemBus(),
                            QObject *parent = nullptr);

    // From now on exactly one of ended() and lost() comes for this attempt, at
    // the earliest through the event loop; also where it has ended already.
    void follow(const QString &id, std::chrono::milliseconds appearsWithin = patience);

    // What runs now, as far as was heard; empty: nothing.
    [[nodiscard]] const QString &running() const { return m_running; }
    // Of one of the last few attempts.
    [[nodiscard]] std::optional<AttemptEnding> endingOf(const QString &id) const;

Q_SIGNALS:
    void began(const QString &id, const QString &mode);
    // As its name says: what begins now is not known.
    void phaseEnded(const QString &id, const QString &phase);
    void ended(const torpor::AttemptEnding &ending);
    // Its process is gone, or was never seen, without telling how it ended:
    // the outcome log may know.
    void lost(const QString &id);

private Q_SLOTS:
    void takeBegan(const QString &id, const QString &mode);
    void takePhase(const QString &id, const QString &phase);
    void takeEnded(const QString &id, const QString &outcome, const QString &reason, const QString &message);

private:
    void ownerGone();
    void lookForOwner();
    void giveUp();

    QDBusConnection m_bus;
    QString m_running;
    QString m_followed;
    QTimer m_appearing; // runs while the followed attempt was not seen yet
    std::deque<AttemptEnding> m_endings;
};

} // namespace torpor
