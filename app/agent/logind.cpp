// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logind.h"

#include <QDBusArgument>
#include <QDBusObjectPath>

namespace torpor::logind
{

std::vector<Session> sessionsIn(const QDBusMessage &reply)
{
    std::vector<Session> sessions;
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != QLatin1StringView("a(susso)"))
        return sessions;
    const auto list = reply.arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        Session session;
        QDBusObjectPath path;
        list.beginStructure();
        list >> session.id >> session.user >> session.name >> session.seat >> path;
        list.endStructure();
        session.path = path.path();
        sessions.push_back(std::move(session));
    }
    list.endArray();
    return sessions;
}

} // namespace torpor::logind
