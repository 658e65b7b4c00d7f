// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helperclient.h"

#include "protocol.h"

#include <QPointer>

namespace torpor
{

QString actionName(Verb verb)
{
    const auto name = [verb] {
        switch (verb) {
        case Verb::Check:
            return "check";
        case Verb::Status:
            return "status";
        case Verb::History:
            return "history";
        case Verb::Hibernate:
            return "hibernate";
        case Verb::Rehearse:
            return "rehearse";
        case Verb::Prepare:
            return "prepare";
        case Verb::Configure:
            return "configure";
        case Verb::Remove:
            break;
        }
        return "remove";
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
