// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QVariantMap>
#include <expected>
#include <functional>

namespace torpor
{

// What the service does, each its own polkit action.
enum class Verb { Check, Status, History, Hibernate, Rehearse, Cancel, Record, Prepare, Configure, Remove };

// "org.torpor.check"
[[nodiscard]] QString actionName(Verb verb);
// Whether it changes nothing: it may be asked twice.
[[nodiscard]] bool isReading(Verb verb);

// Why the service did not do what it was asked for. The codes of the service
// itself are those of helper/common/error.h ("attempt-running"); those of the
// way there are in `codes` below.
struct Refusal {
    QString code;
    QString message; // one sentence for a person, translated where it is the client's own; no full stop
    QString attempt; // the id of the attempt that runs, with "attempt-running"
    bool operator==(const Refusal &) const = default;
};

namespace codes
{
inline constexpr char attemptRunning[] = "attempt-running"; // the service's, with the attempt's id

inline constexpr char busMissing[] = "bus-missing";       // there is no system bus
inline constexpr char helperMissing[] = "helper-missing"; // it is not installed, or cannot be started
inline constexpr char helperGone[] = "helper-gone"; // it ended without an answer; it may have done the work
inline constexpr char helperSilent[] = "helper-silent"; // no answer in time; it may still do the work
inline constexpr char helperBusy[] = "helper-busy";     // somebody else's request is not done yet
inline constexpr char helperForeign[] =
    "helper-foreign";                                   // its answer is none that is known: another version?
inline constexpr char accessDenied[] = "access-denied"; // the bus does not let us through to it
inline constexpr char authorizationDenied[] = "authorization-denied";       // polkit's rules say no
inline constexpr char authorizationRequired[] = "authorization-required";   // nobody has authenticated
inline constexpr char authorizationCancelled[] = "authorization-cancelled"; // by the one who was asked
} // namespace codes

// The data of the service's reply: see service/protocol.h.
using HelperReply = std::expected<QVariantMap, Refusal>;

// What polkit says of a verb before anybody is asked for a password.
enum class Permission { Granted, NeedsAuthentication, Denied, Unknown };

// The service, as programs of a user see it. Nothing here waits: replies come
// through the event loop of the thread that asked, at the earliest after the
// function has returned, each exactly once. Those for a `context` that is gone
// by then are dropped; what was asked for is done all the same.
class HelperClient : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const HelperReply &)>;
    using PermissionKnown = std::function<void(Permission)>;

    using QObject::QObject;

    // `arguments` as the service documents them. Polkit's agent may ask the user for a
    // password in the meantime, so that minutes may pass.
    void call(Verb verb, const QVariantMap &arguments, QObject *context, Done done);
    // Asks nobody for anything: for menus that show what needs a password.
    void askPermission(Verb verb, QObject *context, PermissionKnown known);

protected:
    virtual void send(Verb verb, const QVariantMap &arguments, Done done) = 0;
    virtual void sendQuestion(Verb verb, PermissionKnown known) = 0;
};

} // namespace torpor
