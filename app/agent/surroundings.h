// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/facts.h"
#include "engine/rule.h"

#include <QObject>
#include <QString>
#include <expected>
#include <functional>

// What automatic hibernation knows of the machine, and what it does to it:
// interfaces, so that it can be tested without one.
namespace torpor
{

// Facts that somebody keeps up to date.
class FactSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    // Writes what is known now; leaves alone what is not.
    virtual void addTo(policy::Facts &facts) const = 0;
    // Asks anew for what is not told by itself; `done` comes through the event
    // loop, also where nothing could be learnt.
    virtual void refresh(std::function<void()> done) = 0;

Q_SIGNALS:
    void changed();
    // The machine was asleep, by whatever means, and is back.
    void awake();
};

// What one of the actions is asked to do.
struct ActionOrder {
    policy::Action action = policy::Action::KexecHibernate;
    policy::TriggerKind trigger = policy::TriggerKind::LowBattery;
    bool critical = false; // then it does not heed inhibitors, where it may
    bool operator==(const ActionOrder &) const = default;
};

struct ActionFailure {
    QString reason;      // one sentence for a person, without a full stop
    bool byHand = false; // somebody stopped it: nothing else is tried
    bool operator==(const ActionFailure &) const = default;
};

class ActionRunner : public QObject
{
    Q_OBJECT

public:
    using Result = std::expected<void, ActionFailure>;
    using Done = std::function<void(const Result &)>;

    using QObject::QObject;
    // One at a time. `done` comes through the event loop, once; of a success when
    // the machine is back (never, of powering off).
    virtual void carryOut(const ActionOrder &order, Done done) = 0;
};

} // namespace torpor
