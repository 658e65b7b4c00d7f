// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helperclient.h"

#include "service/protocol.h"

#include <QPointer>

namespace torpor
{

QString actionName(Verb verb)
{
    const auto name = [verb] {
        switch (verb) {
        case Verb::Check:
            return protocol::verb::check;
        case Verb::Status:
            return protocol::verb::status;
        case Verb::History:
            return protocol::verb::history;
        case Verb::Hibernate:
            return protocol::verb::hibernate;
        case Verb::Rehearse:
            return protocol::verb::rehearse;
        case Verb::Cancel:
            return protocol::verb::cancel;
        case Verb::Record:
            return protocol::verb::record;
        case Verb::Prepare:
            return protocol::verb::prepare;
        case Verb::Configure:
            return protocol::verb::configure;
        case Verb::Remove:
            break;
        }
        return protocol::verb::remove;
    };
    return QString::fromLatin1(protocol::helperId) + u'.' + QLatin1StringView(name());
}

bool isReading(Verb verb)
{
    return verb == Verb::Check || verb == Verb::Status || verb == Verb::History;
}

void HelperClient::call(Verb verb, const QVariantMap &arguments, QObject *context, Done done)
{
    send(verb, arguments,
         [guard = QPointer<QObject>(context), done = std::move(done)](const HelperReply &reply) {
             if (guard)
                 done(reply);
         });
}

void HelperClient::askPermission(Verb verb, QObject *context, PermissionKnown known)
{
    sendQuestion(verb, [guard = QPointer<QObject>(context), known = std::move(known)](Permission permission) {
        if (guard)
            known(permission);
    });
}

} // namespace torpor
