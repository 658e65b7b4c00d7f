// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hibernate/powerfacts.h"

#include "fakes/machinefolder.h"
#include "fakes/verifyresult.h"
#include "hibernate/pastsavings.h"
#include "hibernate/recorder.h"
#include "outcomes/outcomelog.h"

#include <QTest>

using namespace torpor;

// What the rules are told of the batteries, and of what saving took before.
class PowerFactsTest : public QObject
{
    Q_OBJECT

    MachineFolder m_folder;
    Roots m_roots = m_folder.roots();

    void supply(const std::string &name, const std::map<std::string, std::string> &attributes) const
    {
        for (const auto &[attribute, value] : attributes)
            m_folder.write(m_roots.sys / "class/power_supply" / name / attribute, value + "\n");
    }
    // An attempt that went so, of 1 GB of memory.
    void attempt(OutcomeLog &log, Outcome outcome, double seconds, std::uint64_t imageBytes) const
    {
        AttemptRecord record;
        record.id = Id::random().toString();
        record.started = "2026-11-21T09:30:00Z";
        VERIFY_RESULT(log.begin(record));
        record.outcome = outcome;
        record.usedBytes = 1'000'000'000;
        record.imageBytes = imageBytes;
        record.phases = {{"check", seconds / 2}, {"save-write-image", seconds / 2}, {"resume-load", 99}};
        VERIFY_RESULT(log.close(record));
    }

private slots:
    void init() { m_folder.clear(); }

    void tellsOfEveryBatteryByItself()
    {
        QVERIFY(batteryFacts(m_roots).empty());
        supply("BAT1", {{"type", "Battery"}, {"present", "1"}, {"capacity", "254"}, {"status", "Unknown"}});
        supply("BAT0", {{"type", "Battery"},
                        {"capacity", "42"},
                        {"energy_now", "20000000"},
                        {"energy_full", "50000000"},
                        {"power_now", "9500000"},
                        {"status", "Discharging"}});
        supply("hidpp_battery_0", {{"type", "Battery"}, {"scope", "Device"}, {"capacity", "3"}});
        const auto batteries = batteryFacts(m_roots);
        QCOMPARE(batteries.size(), 2U);
        const policy::BatteryFacts first = {.name = "BAT0",
                                            .present = true,
                                            .percent = 42,
                                            .energy = 20,
                                            .energyFull = 50,
                                            .rate = 9.5,
                                            .state = "discharging",
                                            .updated = {}};
        QVERIFY(batteries[0] == first);
        // Nonsense is passed on: the engine judges.
        QCOMPARE(batteries[1].percent, std::optional(254.0));
        QCOMPARE(batteries[1].state, std::string());
    }

    void knowsWhetherAChargerIsPluggedIn()
    {
        QCOMPARE(isOnBattery(m_roots), std::nullopt);
        supply("AC", {{"type", "Mains"}, {"online", "0"}});
        supply("BAT0", {{"type", "Battery"}, {"online", "1"}});
        QCOMPARE(isOnBattery(m_roots), std::optional(true));
        supply("ucsi-1", {{"type", "USB"}, {"online", "1"}}); // charges through USB-C
        QCOMPARE(isOnBattery(m_roots), std::optional(false));
    }

    void reckonsWithWhatSavingTookBefore()
    {
        QCOMPARE(pastSavings(m_roots).bytesPerSecond, std::nullopt);
        auto log = OutcomeLog::open(outcomeLogPath(m_roots));
        VERIFY_RESULT(log);
        attempt(*log, Outcome::Resumed, 2, 400'000'000);
        attempt(*log, Outcome::Rehearsed, 4, 500'000'000);
        attempt(*log, Outcome::Resumed, 100, 900'000'000); // once it was slow
        attempt(*log, Outcome::Failed, 0.001, 1);
        const PastSavings past = pastSavings(m_roots);
        QCOMPARE(past.bytesPerSecond, std::optional(250e6));
        QCOMPARE(past.imageOfMemory, std::optional(0.5));
    }
};

QTEST_GUILESS_MAIN(PowerFactsTest)
#include "powerfactstest.moc"
