// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helperclient.h"

#include <QDBusConnection>
#include <QDBusError>
#include <chrono>
#include <memory>

namespace torpor
{

// The service over the system bus: KAuth's protocol (org.kde.kf6auth), without
// KAuth's ExecuteJob. In KAuth 6.13 (and in its newest source, 6.29) that job
//  - waits for the signal that the helper sends to everybody, and tells it from
//    others by the action's name only: with two clients that ask the same at
//    once, both take the answer to the first, whoever it was for;
//  - never looks at the return value of performAction, which is the only place
//    where "the helper is busy" is told: it waits for good;
//  - throws the data of a refusal away, and so the code and the running attempt;
//  - starts the helper, and asks polkit in the constructor of Action, with calls
//    that block the event loop.
// The return value of performAction is the caller's own, and has everything.
class KAuthHelper : public HelperClient
{
    Q_OBJECT

public:
    struct Patience {
        // Until the reply; someone may have to look for a password in the meantime.
        std::chrono::milliseconds reply = std::chrono::minutes(10);
        // How long it is tried again while the helper has somebody else's request.
        std::chrono::milliseconds busy = std::chrono::seconds(15);
        // Between two tries.
        std::chrono::milliseconds pause = std::chrono::milliseconds(200);
    };

    explicit KAuthHelper(const QDBusConnection &bus = QDBusConnection::systemBus(),
                         QObject *parent = nullptr);
    KAuthHelper(const QDBusConnection &bus, Patience patience, QObject *parent = nullptr);

protected:
    void send(Verb verb, const QVariantMap &arguments, Done done) override;
    void sendQuestion(Verb verb, PermissionKnown known) override;

private:
    struct Call;
    using CallPointer = std::shared_ptr<Call>;
    void perform(const CallPointer &call);
    void performLater(const CallPointer &call);
    void take(const CallPointer &call, const QByteArray &blob);
    void takeError(const CallPointer &call, const QDBusError &error);
    void takeKAuthError(const CallPointer &call, int error, const QString &description);
    void explainDenial(const CallPointer &call);

    QDBusConnection m_bus;
    Patience m_patience;
};

} // namespace torpor
