// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QVariantMap>

namespace torpor
{

// org.freedesktop.portal.Background, on a connection of its own: says what a test wants.
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")

public:
    uint response = 0; // 1: the user said no
    QVariantMap asked; // the last options

    explicit FakePortal(const QString &connection)
        : m_name(connection), m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connection))
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                             QDBusConnection::ExportAllSlots);
        if (!m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")))
            qFatal("there is a portal already");
    }
    ~FakePortal() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
        QDBusConnection::disconnectFromBus(m_name);
    }

public Q_SLOTS:
    QDBusObjectPath RequestBackground(const QString & /*parent*/, const QVariantMap &options)
    {
        asked = options;
        const QString path = QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2")
                                 .arg(message().service().remove(u':').replace(u'.', u'_'),
                                      options.value(QStringLiteral("handle_token")).toString());
        QDBusMessage signal = QDBusMessage::createTargetedSignal(
            message().service(), path, QStringLiteral("org.freedesktop.portal.Request"),
            QStringLiteral("Response"));
        signal.setArguments(
            {response, QVariantMap{{QStringLiteral("background"), response == 0},
                                   {QStringLiteral("autostart"),
                                    response == 0 && options.value(QStringLiteral("autostart")).toBool()}}});
        m_bus.send(signal);
        return QDBusObjectPath(path);
    }

private:
    QString m_name;
    QDBusConnection m_bus;
};

} // namespace torpor
