// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attempt.h"
#include "client/attemptwatcher.h"
#include "client/helperclient.h"
#include "reportmodel.h"

#include <chrono>
#include <optional>

namespace torpor
{

// The state of the machine in one word, and the attempts that change it: what
// the tray shows and does.
class MachineModel : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Looking,     // nothing is known yet
        Unreachable, // the helper does not answer: trouble() says why
        Unprepared,  // no partition is prepared
        Blocked,     // something is in the way
        Warning,     // it can hibernate, but something may go wrong or is not known
        Ready,
        Countdown, // it hibernates by itself soon
        Working,   // an attempt is under way
    };
    Q_ENUM(State)

    // What is asked for with an attempt.
    struct Wish {
        QStringList remedies; // ids that the report offers
        bool verify = false;
        bool ignoreInhibitors = false;
        QString trigger = QStringLiteral("user");
    };

    // How long it is waited where the helper has no time, before it is asked again.
    static constexpr std::chrono::milliseconds busyPause = std::chrono::seconds(3);
    // How long it is waited for the log to know how an attempt ended.
    static constexpr std::chrono::milliseconds storyPause = std::chrono::milliseconds(300);
    static constexpr int storyTries = 10;

    MachineModel(HelperClient &client, AttemptWatcher &watcher, ReportModel &report,
                 QObject *parent = nullptr);

    // Looks again, at the report too. Cheap to call: looks that are under way are not doubled.
    void refresh();

    [[nodiscard]] State state() const;
    [[nodiscard]] QString headline() const;    // of the state, without a full stop
    [[nodiscard]] QString explanation() const; // a sentence or two; may be empty
    [[nodiscard]] bool canHibernate() const;
    [[nodiscard]] const std::optional<Refusal> &trouble() const { return m_trouble; }

    // Whether the helper has ever told the state.
    [[nodiscard]] bool isKnown() const { return m_known; }
    // The last attempt that is known; without one the helper knows none either, or does not tell.
    [[nodiscard]] const std::optional<Attempt> &lastAttempt() const { return m_last; }
    // Of the partition that is prepared; empty: none is.
    [[nodiscard]] const QString &partition() const { return m_partition; }
    // Whether the next start offers to resume a session.
    [[nodiscard]] bool isArmed() const { return m_armed; }

    // While Working: the attempt's id (empty before the helper has told it), its mode and where it is.
    [[nodiscard]] const QString &runningId() const { return m_runningId; }
    [[nodiscard]] QString runningText() const;
    // How much of the running attempt is done, 0 to 1, by what its phases took the last
    // time; nothing where there was none that went well.
    [[nodiscard]] std::optional<double> progress() const;
    // Phases of the running attempt that have ended, in order.
    [[nodiscard]] const QStringList &runningPhases() const { return m_phases; }

    // Ask for an attempt. Its end comes with attemptEnded(), also of one that somebody else
    // asked for; a refusal with refused(). While one is under way nothing is asked.
    void hibernate(const Wish &wish);
    void rehearse(const Wish &wish);

    // Ends the running attempt before it jumps; also one that has been asked for a moment ago.
    // How it ends comes with attemptEnded(); that it is too late with refused().
    void cancel();
    [[nodiscard]] bool canCancel() const;
    // It was asked for, and the attempt has not ended yet.
    [[nodiscard]] bool isCancelling() const { return m_cancelling; }

    // For whoever hibernates by itself: shown while set; nothing ends it.
    void setCountdown(std::optional<std::chrono::seconds> left);

    // Attempts up to this number have been told to the user: a failure among
    // newer ones is told with failureFound() when the status is first known.
    void setTold(qint64 number) { m_told = number; }

Q_SIGNALS:
    void changed();
    void attemptBegan(const QString &mode);
    void attemptEnded(const torpor::Attempt &attempt);
    // A session that did not come back, found at the first look.
    void failureFound(const torpor::Attempt &attempt);
    // `doing` is what could not be done, as a sentence without a full stop.
    void refused(const QString &doing, const torpor::Refusal &refusal);

private:
    void begin(Verb verb, const Wish &wish);
    void takeStatus(const HelperReply &reply);
    void askAgainWhenBusy(const std::optional<Refusal> &refusal);
    void run(const QString &id, const QString &mode);
    void sendCancel();
    void finish(const QString &id);
    void askStory(const AttemptEnding &ending, int tries);
    void tell(const Attempt &attempt);
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] State reportState() const;
    [[nodiscard]] QString reportText() const;

    HelperClient &m_client;
    AttemptWatcher &m_watcher;
    ReportModel &m_report;
    std::optional<Refusal> m_trouble;
    std::optional<Attempt> m_last;
    std::optional<std::chrono::seconds> m_countdown;
    QString m_partition;
    QString m_runningId, m_runningMode, m_finishedId;
    QStringList m_phases;
    std::optional<qint64> m_told;
    bool m_loading = false;
    bool m_again = false;
    bool m_known = false;
    bool m_prepared = false;
    bool m_armed = false;
    bool m_asksAgain = false;
    bool m_starting = false; // asked for, and not answered yet
    bool m_cancelling = false;
};

} // namespace torpor
