// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document.h"

#include "ctl/text.h"
#include "service/protocol.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace torpor
{

std::expected<QJsonObject, Refusal> documentOf(const HelperReply &reply)
{
    if (!reply)
        return std::unexpected(reply.error());
    const QByteArray text = reply->value(QLatin1StringView(protocol::documentKey)).toString().toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isObject())
        return document.object();
    return std::unexpected(
        Refusal{QLatin1StringView(codes::helperForeign),
                QCoreApplication::translate(
                    "torpor::Document", "the helper's answer cannot be read; it may be of another version"),
                {}});
}

QString textOf(const QJsonObject &object, const char *key)
{
    return QString::fromStdString(printable(object.value(QLatin1StringView(key)).toString().toStdString()));
}

QJsonObject objectOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toObject();
}

QJsonArray listOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toArray();
}

QVariantMap askFor(const char *what)
{
    return {{QLatin1StringView(protocol::argument::what), QString::fromLatin1(what)}};
}

} // namespace torpor
