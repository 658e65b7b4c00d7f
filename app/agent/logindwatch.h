// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "surroundings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QVariantMap>

namespace torpor
{

// What logind tells: who inhibits sleep, idleness, sessions, the dock, what it
// can do, and when the machine has been asleep. By signals, but for the dock,
// which logind does not tell by itself: that is asked in refresh().
class LogindWatch final : public FactSource
{
    Q_OBJECT

public:
    explicit LogindWatch(const Clock &clock, const QDBusConnection &bus = QDBusConnection::systemBus(),
                         QObject *parent = nullptr);

    void addTo(policy::Facts &facts) const override;
    void refresh(std::function<void()> done) override;

private Q_SLOTS:
    void propertiesChanged(const QString &interface, const QVariantMap &properties, const QStringList &gone);
    void prepareForSleep(bool begins);
    void sessionsChanged();

private:
    void forgetAll();
    void readProperties(const std::function<void()> &done);
    void readInhibitors(const std::function<void()> &done);
    void readSessions(const std::function<void()> &done);
    void readCapability(policy::Action action, const QString &method, const std::function<void()> &done);
    [[nodiscard]] std::optional<double> idleSeconds() const;

    const Clock &m_clock;
    QDBusConnection m_bus;
    QDBusServiceWatcher m_owner;
    QVariantMap m_properties;
    std::optional<std::vector<policy::InhibitorFacts>> m_inhibitors;
    std::optional<bool> m_sessionOpen;
    std::optional<double> m_sleptBefore; // Clock::asleep() when logind last sent the machine to sleep
    std::array<policy::Capability, policy::allActions.size()> m_capabilities;
};

// What a "CanHibernate" and so on means for a program that acts with nobody there.
[[nodiscard]] policy::Capability capabilityOf(const QString &answer);

} // namespace torpor
