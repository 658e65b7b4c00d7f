// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "buscalls.h"

// How logind is addressed.
namespace torpor::logind
{

[[nodiscard]] inline QString service()
{
    return QStringLiteral("org.freedesktop.login1");
}
[[nodiscard]] inline BusAddress manager()
{
    return {service(), QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager")};
}

// An entry of ListSessions().
struct Session {
    QString id;
    uint user = 0;
    QString name;
    QString seat; // empty: at no seat, such as one over the network
    QString path;
};
[[nodiscard]] std::vector<Session> sessionsIn(const QDBusMessage &reply);

} // namespace torpor::logind
