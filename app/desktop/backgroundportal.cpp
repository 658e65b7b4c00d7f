// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backgroundportal.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QFile>

namespace torpor
{

namespace
{
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString requestInterface = QStringLiteral("org.freedesktop.portal.Request");
} // namespace

BackgroundPortal::BackgroundPortal(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
}

bool BackgroundPortal::isNeeded()
{
    return QFile::exists(QStringLiteral("/.flatpak-info"));
}

void BackgroundPortal::ask(bool on, const Known &known)
{
    m_known = known;
    if (!m_request.isEmpty())
        m_bus.disconnect(service, m_request, requestInterface, QStringLiteral("Response"), this,
                         SLOT(takeResponse(uint, QVariantMap)));
    // The path is known before the answer can come: it is made of who asks and of the token.
    const QString token = QStringLiteral("torpor%1").arg(++m_count);
    m_request = QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2")
                    .arg(m_bus.baseService().remove(u':').replace(u'.', u'_'), token);
    m_bus.connect(service, m_request, requestInterface, QStringLiteral("Response"), this,
                  SLOT(takeResponse(uint, QVariantMap)));
    QDBusMessage call = QDBusMessage::createMethodCall(
        service, QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Background"), QStringLiteral("RequestBackground"));
    const QVariantMap options = {
        {QStringLiteral("handle_token"), token},
        {QStringLiteral("reason"), tr("Torpor's icon in the panel, and hibernation by itself")},
        {QStringLiteral("autostart"), on},
        {QStringLiteral("commandline"),
         QStringList({QStringLiteral("torpor"), QStringLiteral("--background")})},
        {QStringLiteral("dbus-activatable"), false}};
    call.setArguments({QString(), options});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, request = m_request] {
        watcher->deleteLater();
        if (watcher->isError() && request == m_request)
            answer(false); // there is no portal
    });
}

void BackgroundPortal::takeResponse(uint response, const QVariantMap &results)
{
    answer(response == 0 && results.value(QStringLiteral("autostart")).toBool());
}

void BackgroundPortal::answer(bool isOn)
{
    if (const Known known = std::exchange(m_known, {}))
        known(isOn);
}

} // namespace torpor
