// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QTest>

namespace torpor
{

// Calls a method as another program would, while this one goes on with its events.
inline QDBusMessage askOverBus(const QDBusConnection &bus, const QString &service, const QString &path,
                               const QString &interface, const QString &method,
                               const QVariantList &arguments = {})
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setArguments(arguments);
    const QDBusPendingCall pending = bus.asyncCall(call);
    if (!QTest::qWaitFor([&] { return pending.isFinished(); }))
        qFatal("%s did not answer %s", qPrintable(service), qPrintable(method));
    return pending.reply();
}

inline QVariant propertyOverBus(const QDBusConnection &bus, const QString &service, const QString &path,
                                const QString &interface, const QString &name)
{
    const QDBusMessage reply =
        askOverBus(bus, service, path, QStringLiteral("org.freedesktop.DBus.Properties"),
                   QStringLiteral("Get"), {interface, name});
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

} // namespace torpor
