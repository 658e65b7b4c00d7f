// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hibernate/battery.h"

#include "fakes/machinefolder.h"

#include <QTest>
#include <map>

using namespace torpor;
namespace fs = std::filesystem;

class BatteryTest : public QObject
{
    Q_OBJECT

    const MachineFolder m_folder;
    const Roots m_roots = m_folder.roots();

    void supply(const std::string &name, const std::map<std::string, std::string> &attributes)
    {
        const fs::path folder = m_roots.sys / "class/power_supply" / name;
        for (const auto &[attribute, value] : attributes)
            m_folder.write(folder / attribute, value + "\n");
    }
    std::optional<int> percent() const
    {
        const auto reading = readBattery(m_roots);
        return reading ? reading->percent : std::optional<int>(-1);
    }

private slots:
    void init() { m_folder.clear(); }

    void knowsMachinesWithoutABattery()
    {
        QVERIFY(!readBattery(m_roots).has_value());
        fs::create_directories(m_roots.sys / "class/power_supply");
        QVERIFY(!readBattery(m_roots).has_value());
        supply("AC", {{"type", "Mains"}, {"online", "1"}});
        supply("hidpp_battery_0", {{"type", "Battery"}, {"scope", "Device"}, {"capacity", "50"}}); // a mouse
        supply("BAT1", {{"type", "Battery"}, {"present", "0"}, {"capacity", "0"}}); // an empty bay
        QVERIFY(!readBattery(m_roots).has_value());
    }

    void readsChargeAndState()
    {
        supply("BAT0", {{"type", "Battery"},
                        {"present", "1"},
                        {"status", "Discharging"},
                        {"capacity", "41"},
                        {"energy_now", "20400000"},
                        {"energy_full", "50000000"}});
        QVERIFY((*readBattery(m_roots) == BatteryReading{41, BatteryState::Discharging}));
    }

    void readsEachState_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("state");
        const auto row = [](const char *status, BatteryState state) {
            QTest::newRow(status) << QByteArray(status) << static_cast<int>(state);
        };
        row("Charging", BatteryState::Charging);
        row("Discharging", BatteryState::Discharging);
        row("Not charging", BatteryState::NotCharging);
        row("Full", BatteryState::Full);
        row("Unknown", BatteryState::Unknown);
        row("Exploding", BatteryState::Unknown);
        row("", BatteryState::Unknown);
    }
    void readsEachState()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, state);
        supply("BAT0", {{"type", "Battery"}, {"status", status.toStdString()}, {"capacity", "50"}});
        QCOMPARE(readBattery(m_roots)->state, BatteryState(state));
    }

    void believesNoNonsense_data()
    {
        QTest::addColumn<QByteArray>("capacity");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("full");
        QTest::addColumn<int>("percent"); // -1: not known
        QTest::newRow("254 percent") << QByteArray("254") << QByteArray() << QByteArray() << -1;
        QTest::newRow("a bit more than full") << QByteArray("103") << QByteArray() << QByteArray() << 100;
        QTest::newRow("negative") << QByteArray("-1") << QByteArray() << QByteArray() << -1;
        QTest::newRow("no number") << QByteArray("much") << QByteArray() << QByteArray() << -1;
        QTest::newRow("empty") << QByteArray("") << QByteArray() << QByteArray() << -1;
        QTest::newRow("beyond 64 bits")
            << QByteArray("99999999999999999999") << QByteArray() << QByteArray() << -1;
        QTest::newRow("charge instead")
            << QByteArray("254") << QByteArray("3000000") << QByteArray("4000000") << 75;
        QTest::newRow("capacity instead")
            << QByteArray("80") << QByteArray("-12") << QByteArray("4000000") << 80;
        QTest::newRow("full is nothing") << QByteArray("80") << QByteArray("12") << QByteArray("0") << 80;
        QTest::newRow("more than full")
            << QByteArray("80") << QByteArray("9000000") << QByteArray("10") << 80;
        QTest::newRow("nothing at all") << QByteArray() << QByteArray() << QByteArray() << -1;
        QTest::newRow("zero") << QByteArray("0") << QByteArray() << QByteArray() << 0;
    }
    void believesNoNonsense()
    {
        QFETCH(QByteArray, capacity);
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, full);
        QFETCH(int, percent);
        std::map<std::string, std::string> attributes = {{"type", "Battery"}};
        if (!capacity.isNull())
            attributes["capacity"] = capacity.toStdString();
        if (!now.isNull())
            attributes["charge_now"] = now.toStdString();
        if (!full.isNull())
            attributes["charge_full"] = full.toStdString();
        supply("BAT0", attributes);
        const auto reading = readBattery(m_roots);
        QVERIFY(reading.has_value());
        QCOMPARE(reading->percent.value_or(-1), percent);
    }

    void countsTwoBatteriesByWhatTheyHold()
    {
        supply("BAT0",
               {{"type", "Battery"}, {"status", "Full"}, {"energy_now", "10"}, {"energy_full", "10"}});
        supply("BAT1",
               {{"type", "Battery"}, {"status", "Discharging"}, {"energy_now", "15"}, {"energy_full", "30"}});
        QCOMPARE(percent(), 63);
        QCOMPARE(readBattery(m_roots)->state, BatteryState::Discharging);
        // In different units they cannot be added.
        supply("BAT2", {{"type", "Battery"}, {"charge_now", "0"}, {"charge_full", "5000"}});
        QCOMPARE(percent(), 50);
        supply("BAT3", {{"type", "Battery"}, {"capacity", "254"}}); // says nothing
        QCOMPARE(percent(), 50);
    }
};

QTEST_GUILESS_MAIN(BatteryTest)
#include "batterytest.moc"
