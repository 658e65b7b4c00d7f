// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>
#include <functional>
#include <optional>

namespace torpor
{

// An interface of an object on the bus.
struct BusAddress {
    QString service;
    QString path;
    QString interface;
};

// Calls without waiting. The reply, or the error (QDBusMessage::ErrorMessage),
// comes through the event loop while `context` lives. Starts no service's
// question for a password.
void callBus(const QDBusConnection &bus, const BusAddress &object, const QString &method,
             const QVariantList &arguments, QObject *context, std::function<void(const QDBusMessage &)> done);

// All properties of the interface; nothing where they cannot be had.
void readProperties(const QDBusConnection &bus, const BusAddress &object, QObject *context,
                    std::function<void(const std::optional<QVariantMap> &)> done);

} // namespace torpor
