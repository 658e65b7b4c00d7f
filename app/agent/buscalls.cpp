// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "buscalls.h"

#include <QDBusPendingCallWatcher>
#include <QDBusReply>

namespace torpor
{

void callBus(const QDBusConnection &bus, const BusAddress &object, const QString &method,
             const QVariantList &arguments, QObject *context, std::function<void(const QDBusMessage &)> done)
{
    auto message = QDBusMessage::createMethodCall(object.service, object.path, object.interface, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->reply());
    });
}

void readProperties(const QDBusConnection &bus, const BusAddress &object, QObject *context,
                    std::function<void(const std::optional<QVariantMap> &)> done)
{
    callBus(bus, {object.service, object.path, QStringLiteral("org.freedesktop.DBus.Properties")},
            QStringLiteral("GetAll"), {object.interface}, context,
            [done = std::move(done)](const QDBusMessage &message) {
                const QDBusReply<QVariantMap> reply = message;
                done(reply.isValid() ? std::optional(reply.value()) : std::nullopt);
            });
}

} // namespace torpor
