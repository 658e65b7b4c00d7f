// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>
#include <functional>

namespace torpor
{

// org.freedesktop.portal.Background: how a sandboxed application asks to be
// started with the session.
class BackgroundPortal : public QObject
{
    Q_OBJECT

public:
    using Known = std::function<void(bool isOn)>;

    explicit BackgroundPortal(const QDBusConnection &bus = QDBusConnection::sessionBus(),
                              QObject *parent = nullptr);

    // The desktop may ask the user. `known` is called once, through the event
    // loop, with what it is then; not when a later question comes before.
    void ask(bool on, const Known &known);

    // Whether this is a Flatpak.
    [[nodiscard]] static bool isNeeded();

private Q_SLOTS:
    void takeResponse(uint response, const QVariantMap &results);

private:
    void answer(bool isOn);

    QDBusConnection m_bus;
    QString m_request; // the path that the answer comes from
    Known m_known;
    int m_count = 0;
};

} // namespace torpor
