// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "powerwatch.h"

#include "buscalls.h"

#include <QDBusReply>
#include <array>

namespace torpor
{

namespace
{

const QString service = QStringLiteral("org.freedesktop.UPower");
const QString machinePath = QStringLiteral("/org/freedesktop/UPower");
const QString displayPath = QStringLiteral("/org/freedesktop/UPower/devices/DisplayDevice");
const QString deviceInterface = QStringLiteral("org.freedesktop.UPower.Device");

// UPower's Type.
constexpr uint battery = 2;

// UPower writes 0 for what it does not know.
std::optional<double> positive(const QVariantMap &device, const char *name)
{
    bool isNumber = false;
    const double value = device.value(QLatin1StringView(name)).toDouble(&isNumber);
    return isNumber && value > 0 ? std::optional(value) : std::nullopt;
}

std::optional<bool> truth(const QVariantMap &properties, const char *name)
{
    const QVariant value = properties.value(QLatin1StringView(name));
    return value.typeId() == QMetaType::Bool ? std::optional(value.toBool()) : std::nullopt;
}

template <std::size_t count>
std::string wordFor(const QVariantMap &properties, const char *name,
                    const std::array<const char *, count> &words)
{
    bool isNumber = false;
    const uint value = properties.value(QLatin1StringView(name)).toUInt(&isNumber);
    return isNumber && value < count ? words.at(value) : "";
}

bool suppliesTheMachine(const QVariantMap &device)
{
    return device.value(QStringLiteral("Type")).toUInt() == battery &&
           device.value(QStringLiteral("PowerSupply")).toBool();
}

void merge(QVariantMap &into, const QVariantMap &changed, const QStringList &gone)
{
    into.insert(changed);
    for (const QString &name : gone)
        into.remove(name);
}

} // namespace

policy::BatteryFacts batteryFacts(const QVariantMap &device)
{
    // By the numbers of UPower's State; pending ones stand still.
    constexpr std::array states = {"",     "charging",     "discharging", "empty",
                                   "full", "not-charging", "not-charging"};
    policy::BatteryFacts facts;
    facts.name = device.value(QStringLiteral("NativePath")).toString().toStdString();
    facts.present = truth(device, "IsPresent");
    if (device.contains(QStringLiteral("Percentage")))
        facts.percent = device.value(QStringLiteral("Percentage")).toDouble();
    facts.energyFull = positive(device, "EnergyFull");
    if (facts.energyFull && device.contains(QStringLiteral("Energy")))
        facts.energy = device.value(QStringLiteral("Energy")).toDouble();
    facts.rate = positive(device, "EnergyRate");
    facts.state = wordFor(device, "State", states);
    facts.updated = positive(device, "UpdateTime");
    return facts;
}

PowerWatch::PowerWatch(const QDBusConnection &bus, QObject *parent)
    : FactSource(parent), m_bus(bus), m_owner(service, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    // One match for the properties of all objects: devices come and go.
    m_bus.connect(service, {}, QStringLiteral("org.freedesktop.DBus.Properties"),
                  QStringLiteral("PropertiesChanged"), this, SLOT(propertiesChanged(QDBusMessage)));
    m_bus.connect(service, machinePath, service, QStringLiteral("DeviceAdded"), this,
                  SLOT(deviceAdded(QDBusObjectPath)));
    m_bus.connect(service, machinePath, service, QStringLiteral("DeviceRemoved"), this,
                  SLOT(deviceRemoved(QDBusObjectPath)));
    connect(&m_owner, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                forgetAll();
                if (!owner.isEmpty())
                    start();
            });
    start();
}

void PowerWatch::forgetAll()
{
    ++m_life;
    m_machine.clear();
    m_display.clear();
    m_devices.clear();
    Q_EMIT changed();
}

void PowerWatch::start()
{
    ++m_life;
    readMachine();
    readDevice(displayPath);
    callBus(m_bus, {service, machinePath, service}, QStringLiteral("EnumerateDevices"), {}, this,
            [this, life = m_life](const QDBusMessage &message) {
                const QDBusReply<QList<QDBusObjectPath>> reply = message;
                if (life != m_life || !reply.isValid())
                    return;
                for (const QDBusObjectPath &path : reply.value())
                    readDevice(path.path());
            });
}

void PowerWatch::readMachine()
{
    readProperties(m_bus, {service, machinePath, service}, this,
                   [this, life = m_life](const std::optional<QVariantMap> &properties) {
                       if (life != m_life || !properties)
                           return;
                       m_machine = *properties;
                       Q_EMIT changed();
                   });
}

void PowerWatch::readDevice(const QString &path)
{
    if (path != displayPath)
        m_devices.try_emplace(path); // so that it is known when it goes before the answer comes
    readProperties(m_bus, {service, path, deviceInterface}, this,
                   [this, path, life = m_life](const std::optional<QVariantMap> &properties) {
                       if (life != m_life || !properties)
                           return;
                       if (path == displayPath)
                           m_display = *properties;
                       else if (const auto found = m_devices.find(path); found != m_devices.end())
                           found->second = *properties;
                       else
                           return;
                       Q_EMIT changed();
                   });
}

void PowerWatch::deviceAdded(const QDBusObjectPath &path)
{
    readDevice(path.path());
}

void PowerWatch::deviceRemoved(const QDBusObjectPath &path)
{
    if (m_devices.erase(path.path()) > 0)
        Q_EMIT changed();
}

void PowerWatch::propertiesChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() < 3)
        return;
    const QString interface = arguments[0].toString();
    const auto properties = qdbus_cast<QVariantMap>(arguments[1]);
    const QStringList gone = arguments[2].toStringList();
    if (message.path() == machinePath && interface == service) {
        merge(m_machine, properties, gone);
    } else if (interface != deviceInterface) {
        return;
    } else if (message.path() == displayPath) {
        merge(m_display, properties, gone);
    } else if (const auto found = m_devices.find(message.path()); found != m_devices.end()) {
        merge(found->second, properties, gone);
    } else {
        return;
    }
    Q_EMIT changed();
}

std::optional<bool> PowerWatch::lidClosed() const
{
    if (!truth(m_machine, "LidIsPresent").value_or(false))
        return std::nullopt;
    return truth(m_machine, "LidIsClosed");
}

void PowerWatch::addTo(policy::Facts &facts) const
{
    constexpr std::array levels = {"", "none", "discharging", "low", "critical", "action"};
    facts.machine.onBattery = truth(m_machine, "OnBattery");
    facts.machine.warningLevel = wordFor(m_display, "WarningLevel", levels);
    facts.machine.timeToEmpty = positive(m_display, "TimeToEmpty");
    if (const auto closed = lidClosed())
        facts.machine.lidClosed = closed;
    facts.batteries.clear();
    for (const auto &[path, device] : m_devices) {
        if (suppliesTheMachine(device))
            facts.batteries.push_back(batteryFacts(device));
    }
}

void PowerWatch::refresh(std::function<void()> done)
{
    QMetaObject::invokeMethod(this, std::move(done), Qt::QueuedConnection);
}

} // namespace torpor
