// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conflicts.h"

#include <QDBusConnection>
#include <QObject>
#include <filesystem>
#include <functional>

namespace torpor
{

// Looks what other power managers are there and what they are told to do: by
// asking UPower, logind, Plasma's and Xfce's, and from the files of those that do not tell.
class PowerManagerSearch : public QObject
{
    Q_OBJECT

public:
    struct Places {
        std::filesystem::path upower = "/etc/UPower"; // UPower.conf and UPower.conf.d/
        std::filesystem::path config;                 // ~/.config; empty: none is read
    };

    // `session` may be not connected, as where there is none.
    PowerManagerSearch(Places places, const QDBusConnection &system, const QDBusConnection &session,
                       QObject *parent = nullptr);
    // Of the user who runs this.
    explicit PowerManagerSearch(QObject *parent = nullptr);

    // `done` comes through the event loop, once, unless this object is gone by then.
    void look(std::function<void(const PowerManagers &)> done);

private:
    Places m_places;
    QDBusConnection m_system;
    QDBusConnection m_session;
};

} // namespace torpor
