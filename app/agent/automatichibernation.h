// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/helperclient.h"
#include "clock.h"
#include "engine/triggerengine.h"
#include "surroundings.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>
#include <vector>

namespace torpor
{

// A countdown that runs.
struct Countdown {
    QString rule;    // its id: what cancel() and actNow() take
    QString message; // why, one sentence without a full stop: "The battery is low (5 %)"
    bool critical = false;
    policy::TriggerKind trigger = policy::TriggerKind::LowBattery;
    double secondsLeft = 0; // at the moment of the signal, or of the question
    bool operator==(const Countdown &) const = default;
};

// Acts by itself as the rules say: watches the facts, warns, counts down and
// does what the first of the chain is that can work. Nothing here waits or polls:
// it looks when a source tells a change, and when a countdown wants it.
//
// What is known of devices, memory and the partition comes from the service; it is
// asked when a countdown begins, and again before anything is done.
class AutomaticHibernation : public QObject
{
    Q_OBJECT

public:
    // Where the facts come from; all outlive this object.
    struct Surroundings {
        std::vector<FactSource *> sources; // a later one goes before an earlier one
        ActionRunner *runner = nullptr;
        HelperClient *helper = nullptr;
        const Clock *clock = nullptr;
        // How long the service is waited for before something is done without it.
        std::chrono::milliseconds patience = std::chrono::seconds(15);
    };

    // How long an answer of the service counts as the state of things.
    static constexpr double freshSeconds = 10;
    // How old it may be while the machine runs on battery: rules compare the time
    // to empty with what saving will take.
    static constexpr double staleSeconds = 900;
    // How often idle time and the time of day are looked at, where a rule asks for them.
    static constexpr std::chrono::milliseconds tick = std::chrono::minutes(1);

    explicit AutomaticHibernation(const Surroundings &surroundings, QObject *parent = nullptr);

    // None at first.
    void setRules(const policy::RuleSet &rules);
    [[nodiscard]] const policy::RuleSet &rules() const { return m_rules; }

    // Of several agents one acts (see AgentPlace); the others watch. Off at first.
    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_active; }

    // Those that run now, for who comes later than the signals.
    [[nodiscard]] std::vector<Countdown> countdowns() const;

    // A person's answer to a countdown; no effect where none runs. A critical
    // one begins again after some minutes.
    void cancel(const QString &rule);
    void actNow(const QString &rule);

    // Nothing is done by itself until then, but for what is critical. A time
    // that is not valid, or has passed, ends the pause.
    void pauseUntil(const QDateTime &time);
    [[nodiscard]] QDateTime pausedUntil() const { return m_pausedUntil; } // not valid: it is not paused

    // The machine was asleep, by whatever means, and is back: nothing begins for a
    // while, so that there is time to find the charger. Sources say so by themselves.
    void awake();

    // Everything that is known now, for the windows that explain.
    [[nodiscard]] policy::Facts facts() const;

Q_SIGNALS:
    // Something to know; nothing will be done for it.
    void warned(const QString &rule, const QString &message, bool critical);
    // A countdown has begun, or comes to one of its warnings.
    void countdown(const torpor::Countdown &countdown);
    // It is over, and nothing is done. `reason` is one sentence without a full stop.
    void cancelled(const QString &rule, const QString &reason);
    // The countdown is over: this is done now. Next comes done(), or failed().
    void acting(const QString &rule, torpor::policy::Action action, const QString &reason);
    // The machine is back.
    void done(const QString &rule, torpor::policy::Action action);
    // An action did not work, or none of the chain can; if another one is tried acting() follows.
    void failed(const QString &rule, const QString &reason);
    void pauseChanged();
    void activeChanged(bool active);

private:
    struct Running {
        QString rule;
        policy::Action action;
    };
    void look();
    void lookLater();
    void startTimer();
    [[nodiscard]] bool wouldAct(const policy::Facts &facts) const;
    [[nodiscard]] bool isFresh() const;
    void askForFacts();
    void takeAnswer(const HelperReply &reply);
    void takeNoAnswer(policy::Can can, const QString &reason);
    void answered();
    void actAsWanted();
    void refreshWhenStale(const policy::Facts &facts);
    void take(const std::vector<policy::Event> &events);
    void takeOne(const policy::Event &event);
    void act(const policy::Event &event);
    void actionEnded(const ActionRunner::Result &result);
    // Countdowns of rules that are not in force any more end with this reason.
    void applyRules(const QString &reason);
    void endCountdown(const QString &rule);
    void endPauseWhenOver();
    [[nodiscard]] bool isPaused() const { return m_pausedUntil.isValid(); }

    Surroundings m_around;
    policy::RuleSet m_rules;
    policy::TriggerEngine m_engine{policy::RuleSet()};
    bool m_active = false;
    QTimer m_timer;
    QTimer m_soon;
    QDateTime m_pausedUntil;

    policy::Facts m_helperFacts;
    std::optional<double> m_answeredAt;
    bool m_asking = false;
    std::size_t m_awaited = 0; // sources and the service that have not answered yet
    unsigned m_question = 0;   // answers to an earlier one do not count
    bool m_serviceAnswered = false;
    QTimer m_patience;
    QString m_wantedNow; // the rule that a person wants to act at once

    struct Deadline {
        Countdown countdown;
        double until;
    };
    std::vector<Deadline> m_countdowns;
    std::optional<Running> m_running;
};

} // namespace torpor
