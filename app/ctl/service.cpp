// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service.h"

#include "service/protocol.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace torpor
{

HelperReply Service::call(Verb verb, const QVariantMap &arguments)
{
    if (permissionOf(verb) == Permission::NeedsAuthentication) {
        if (!m_makeReadyToAsk)
            return std::unexpected(Refusal{
                QString::fromLatin1(codes::authorizationRequired),
                QCoreApplication::translate(
                    "torpor::Service", "this needs an administrator's authentication, and --no-ask is given"),
                {}});
        m_makeReadyToAsk();
    }
    HelperReply result = std::unexpected(Refusal()); // replaced before the loop ends
    QEventLoop loop;
    m_client.call(verb, arguments, &m_context, [&](const HelperReply &reply) {
        result = reply;
        loop.quit();
    });
    loop.exec();
    return result;
}

AnswerOrRefusal Service::ask(Verb verb, const QVariantMap &arguments)
{
    auto reply = call(verb, arguments);
    if (!reply)
        return std::unexpected(reply.error());
    Answer answer;
    answer.text = reply->value(QLatin1StringView(protocol::documentKey)).toString().toStdString();
    answer.document = Json::parse(answer.text, nullptr, false);
    if (!answer.document.is_object())
        return std::unexpected(Refusal{
            QString::fromLatin1(codes::helperForeign),
            QCoreApplication::translate("torpor::Service", "the service's answer is no JSON document"),
            {}});
    return answer;
}

Permission Service::permissionOf(Verb verb)
{
    Permission result = Permission::Unknown; // replaced before the loop ends
    QEventLoop loop;
    m_client.askPermission(verb, &m_context, [&](Permission permission) {
        result = permission;
        loop.quit();
    });
    loop.exec();
    return result;
}

void waitFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace torpor
