// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "surroundings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QVariantMap>
#include <map>

namespace torpor
{

// Batteries and charger as UPower tells them, by its signals. Batteries are
// those that supply the machine, not those of a mouse. While UPower is not there
// nothing is known.
class PowerWatch : public FactSource
{
    Q_OBJECT

public:
    explicit PowerWatch(const QDBusConnection &bus = QDBusConnection::systemBus(), QObject *parent = nullptr);

    void addTo(policy::Facts &facts) const override;
    void refresh(std::function<void()> done) override; // UPower tells all by itself
    // Whether the lid is closed, where there is one.
    [[nodiscard]] std::optional<bool> lidClosed() const;

private Q_SLOTS:
    void deviceAdded(const QDBusObjectPath &path);
    void deviceRemoved(const QDBusObjectPath &path);
    void propertiesChanged(const QDBusMessage &message);

private:
    void start();
    void forgetAll();
    void readMachine();
    void readDevice(const QString &path);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_owner;
    unsigned m_life = 0; // counts UPower's starts: answers of an earlier one are old
    QVariantMap m_machine;
    QVariantMap m_display;
    std::map<QString, QVariantMap> m_devices; // by object path
};

// One device of UPower as facts; a pure function for the tests.
[[nodiscard]] policy::BatteryFacts batteryFacts(const QVariantMap &device);

} // namespace torpor
