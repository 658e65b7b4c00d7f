// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>
#include <functional>

namespace torpor
{

// One application a session: the one that owns org.torpor.Torpor. It offers
// org.freedesktop.Application of the Desktop Entry Specification, as desktops
// and a second start call it.
class SingleInstance : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    enum class Role {
        First,  // or there is no session bus, and nobody to be the second to
        Second, // the first was told to show itself
    };
    using Known = std::function<void(Role)>;

    explicit SingleInstance(const QDBusConnection &bus = QDBusConnection::sessionBus(),
                            QObject *parent = nullptr);

    // `known` is called once, through the event loop. `show`: the first one is to show its window.
    void ask(bool show, const Known &known);

public Q_SLOTS:
    // Called over D-Bus. `platformData` may have "activation-token" (Wayland) or "desktop-startup-id".
    void Activate(const QVariantMap &platformData);
    void Open(const QStringList &uris, const QVariantMap &platformData);
    void ActivateAction(const QString &action, const QVariantList &parameters,
                        const QVariantMap &platformData);

Q_SIGNALS:
    void activated();

private:
    void tellFirst(bool show, const Known &known);

    QDBusConnection m_bus;
};

} // namespace torpor
