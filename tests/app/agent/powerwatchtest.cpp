// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/powerwatch.h"

#include "mockservice.h"

#include <QSignalSpy>
#include <memory>

using namespace torpor;

class PowerWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_upower = std::make_unique<MockUPower>();
        m_upower->start();
        QVERIFY(m_upower->isThere());
    }
    void cleanup() { m_upower.reset(); }

    void tellsWhatWasThereBefore()
    {
        const QString path = m_upower->addBattery(QStringLiteral("battery_BAT0"), 42);
        m_upower->mock(QStringLiteral("AddProperties"),
                       {MockUPower::deviceInterface(),
                        QVariantMap{{QStringLiteral("NativePath"), QStringLiteral("BAT0")},
                                    {QStringLiteral("EnergyRate"), 7.5},
                                    {QStringLiteral("UpdateTime"), qulonglong(1234)}}},
                       path);
        m_upower->setMachine({{QStringLiteral("OnBattery"), true}});
        const PowerWatch watch;
        QTRY_COMPARE(factsOf(watch).machine.onBattery, std::optional(true));
        QTRY_VERIFY(!factsOf(watch).batteries.empty() && factsOf(watch).batteries[0].percent);
        const policy::BatteryFacts battery = factsOf(watch).batteries[0];
        QCOMPARE(battery.name, std::string("BAT0"));
        QCOMPARE(battery.present, std::optional(true));
        QCOMPARE(battery.percent, std::optional(42.0));
        QCOMPARE(battery.energy, std::optional(42.0));
        QCOMPARE(battery.energyFull, std::optional(100.0));
        QCOMPARE(battery.rate, std::optional(7.5));
        QCOMPARE(battery.state, std::string("discharging"));
        QCOMPARE(battery.updated, std::optional(1234.0));
    }

    void followsTheBatteryByItsSignals()
    {
        const QString path = m_upower->addBattery(QStringLiteral("battery_BAT0"), 42);
        PowerWatch watch;
        QTRY_COMPARE(factsOf(watch).batteries.size(), std::size_t(1));
        QSignalSpy changed(&watch, &PowerWatch::changed);
        m_upower->setDevice(path, {{QStringLiteral("Percentage"), 41.0}, {QStringLiteral("State"), 1U}});
        QTRY_COMPARE(factsOf(watch).batteries[0].percent, std::optional(41.0));
        QCOMPARE(factsOf(watch).batteries[0].state, std::string("charging"));
        QVERIFY(changed.count() > 0);
        const auto asked = m_upower->calls(QStringLiteral("EnumerateDevices"));
        QCOMPARE(asked, 1); // it does not ask again
    }

    void followsBatteriesThatComeAndGo()
    {
        PowerWatch watch;
        QTRY_COMPARE(factsOf(watch).machine.onBattery, std::optional(false));
        QVERIFY(factsOf(watch).batteries.empty());
        const QString path = m_upower->addBattery(QStringLiteral("battery_BAT1"), 80);
        QTRY_COMPARE(factsOf(watch).batteries.size(), std::size_t(1));
        QSignalSpy changed(&watch, &PowerWatch::changed);
        m_upower->mock(QStringLiteral("RemoveDevice"), {QVariant::fromValue(QDBusObjectPath(path))});
        QTRY_VERIFY(changed.count() > 0);
        QVERIFY(factsOf(watch).batteries.empty());
    }

    void leavesTheMouseOut()
    {
        const QString path = m_upower->addBattery(QStringLiteral("battery_mouse"), 3);
        m_upower->setDevice(path, {{QStringLiteral("PowerSupply"), false}});
        (void)m_upower->addBattery(QStringLiteral("battery_BAT0"), 80);
        const PowerWatch watch;
        QTRY_COMPARE(factsOf(watch).batteries.size(), std::size_t(1));
        QTest::qWait(50);
        QCOMPARE(factsOf(watch).batteries.size(), std::size_t(1));
        QCOMPARE(factsOf(watch).batteries[0].percent, std::optional(80.0));
    }

    void tellsTheWarningLevelAndTheTimeLeft()
    {
        const PowerWatch watch;
        QTRY_COMPARE(factsOf(watch).machine.warningLevel, std::string("none"));
        QVERIFY(!factsOf(watch).machine.timeToEmpty);
        m_upower->setDevice(MockUPower::display(), {{QStringLiteral("WarningLevel"), 5U},
                                                    {QStringLiteral("TimeToEmpty"), qlonglong(600)}});
        QTRY_COMPARE(factsOf(watch).machine.warningLevel, std::string("action"));
        QCOMPARE(factsOf(watch).machine.timeToEmpty, std::optional(600.0));
        m_upower->setDevice(MockUPower::display(), {{QStringLiteral("WarningLevel"), 99U}});
        QTRY_COMPARE(factsOf(watch).machine.warningLevel, std::string());
    }

    void tellsTheLidWhereThereIsOne()
    {
        const PowerWatch watch;
        QTRY_COMPARE(watch.lidClosed(), std::optional(false));
        m_upower->setMachine({{QStringLiteral("LidIsClosed"), true}});
        QTRY_COMPARE(factsOf(watch).machine.lidClosed, std::optional(true));
        m_upower->setMachine({{QStringLiteral("LidIsPresent"), false}});
        QTRY_VERIFY(!factsOf(watch).machine.lidClosed);
    }

    void knowsNothingWithoutUPowerAndLearnsAnew()
    {
        (void)m_upower->addBattery(QStringLiteral("battery_BAT0"), 42);
        PowerWatch watch;
        QTRY_COMPARE(factsOf(watch).batteries.size(), std::size_t(1));
        m_upower->stop();
        QTRY_VERIFY(factsOf(watch).batteries.empty());
        QVERIFY(!factsOf(watch).machine.onBattery);
        QVERIFY(factsOf(watch).machine.warningLevel.empty());
        MockUPower again;
        again.start();
        QTRY_COMPARE(factsOf(watch).machine.onBattery, std::optional(false));
        (void)again.addBattery(QStringLiteral("battery_BAT0"), 7);
        QTRY_COMPARE(factsOf(watch).batteries.size(), std::size_t(1));
    }

    void saysAtOnceThatItIsRefreshed()
    {
        PowerWatch watch;
        bool done = false;
        watch.refresh([&done] { done = true; });
        QVERIFY(!done);
        QTRY_VERIFY(done);
    }

    void takesZeroForNotKnown()
    {
        const policy::BatteryFacts facts = batteryFacts({{QStringLiteral("Percentage"), 0.0},
                                                         {QStringLiteral("Energy"), 0.0},
                                                         {QStringLiteral("EnergyFull"), 0.0},
                                                         {QStringLiteral("EnergyRate"), 0.0},
                                                         {QStringLiteral("State"), 0U}});
        QCOMPARE(facts.percent, std::optional(0.0)); // whether to believe it is the engine's to say
        QVERIFY(!facts.energy && !facts.energyFull && !facts.rate && !facts.updated && !facts.present);
        QVERIFY(facts.state.empty() && facts.name.empty());
        QCOMPARE(batteryFacts({{QStringLiteral("State"), 5U}}).state, std::string("not-charging"));
        QCOMPARE(batteryFacts({{QStringLiteral("State"), 700U}}).state, std::string());
    }

private:
    static policy::Facts factsOf(const PowerWatch &watch)
    {
        policy::Facts facts;
        watch.addTo(facts);
        return facts;
    }

    std::unique_ptr<MockUPower> m_upower;
};

QTEST_GUILESS_MAIN(PowerWatchTest)
#include "powerwatchtest.moc"
