// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "singleinstance.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

namespace torpor
{

namespace
{
const QString name = QStringLiteral("org.torpor.Torpor");
const QString path = QStringLiteral("/org/torpor/Torpor");
const QString interface = QStringLiteral("org.freedesktop.Application");
constexpr int patience = 3000;   // milliseconds; a first one that hangs is not waited for
constexpr uint doNotQueue = 4;   // DBUS_NAME_FLAG_DO_NOT_QUEUE
constexpr uint primaryOwner = 1; // DBUS_REQUEST_NAME_REPLY_PRIMARY_OWNER
constexpr uint alreadyOwner = 4; // DBUS_REQUEST_NAME_REPLY_ALREADY_OWNER
} // namespace

SingleInstance::SingleInstance(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus) {}

void SingleInstance::ask(bool show, const Known &known)
{
    if (!m_bus.isConnected()) {
        QTimer::singleShot(0, this, [known] { known(Role::First); });
        return;
    }
    // Before the name, or a call could come to nothing.
    m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots);
    QDBusMessage request = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("RequestName"));
    request.setArguments({name, doNotQueue});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(request), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, show, known] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError() || reply.value() == primaryOwner || reply.value() == alreadyOwner)
            known(Role::First);
        else
            tellFirst(show, known);
    });
}

void SingleInstance::tellFirst(bool show, const Known &known)
{
    m_bus.unregisterObject(path);
    if (!show) {
        known(Role::Second);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(name, path, interface, QStringLiteral("Activate"));
    // The right to come to the front was given to us by who started us.
    QVariantMap platformData;
    if (const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN"); !token.isEmpty())
        platformData.insert(QStringLiteral("activation-token"), QString::fromUtf8(token));
    call.setArguments({platformData});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, known] {
        watcher->deleteLater();
        known(Role::Second);
    });
}

void SingleInstance::Activate(const QVariantMap &platformData)
{
    const QString token = platformData.value(QStringLiteral("activation-token")).toString();
    if (!token.isEmpty()) // Qt's Wayland plug-in takes it from there when a window is activated
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    Q_EMIT activated();
}

void SingleInstance::Open(const QStringList & /*uris*/, const QVariantMap &platformData)
{
    Activate(platformData);
}

void SingleInstance::ActivateAction(const QString & /*action*/, const QVariantList & /*parameters*/,
                                    const QVariantMap &platformData)
{
    Activate(platformData);
}

} // namespace torpor
