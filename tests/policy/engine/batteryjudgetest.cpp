// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/batteryjudge.h"

#include "policyfacts.h"

#include <cmath>

using namespace torpor::policy;

class BatteryJudgeTest : public QObject
{
    Q_OBJECT

    BatteryJudge m_judge;
    double m_now = 0;

    // The charge in percent alone, as many drivers tell it.
    std::optional<double> tell(std::optional<double> percent, double seconds = 30)
    {
        Facts facts = onBattery(50);
        facts.batteries.front().percent = percent;
        facts.batteries.front().energy.reset();
        facts.batteries.front().rate.reset();
        return tellAll(facts, seconds).percent;
    }
    PowerView tellAll(const Facts &facts, double seconds = 30)
    {
        m_now += seconds;
        return m_judge.step(facts, m_now);
    }
    void settleAt(double percent)
    {
        for (int i = 0; i < 3; ++i)
            tell(percent);
    }

private slots:
    void init()
    {
        m_judge = {};
        m_now = 0;
    }

    void firstReadingNeedsASecond()
    {
        QCOMPARE(tell(3), std::nullopt);
        QCOMPARE(tell(3), std::optional(3.0));
    }

    void sameReadingOnceMoreConfirmsNothing()
    {
        Facts facts = onBattery(3);
        facts.batteries.front().updated = 1000;
        for (int i = 0; i < 10; ++i)
            QCOMPARE(tellAll(facts).percent, std::nullopt);
        facts.batteries.front().updated = 1030;
        QCOMPARE(tellAll(facts).percent, std::optional(3.0));
    }

    void sameReadingStandsAsLongAsItIsShown()
    {
        Facts facts = onBattery(60);
        facts.batteries.front().updated = 1;
        tellAll(facts);
        facts.batteries.front().updated = 2;
        for (int i = 0; i < 40; ++i)
            QCOMPARE(tellAll(facts).percent, std::optional(60.0));
    }

    void nonsenseChangesNothing_data()
    {
        QTest::addColumn<double>("percent");
        for (const double percent :
             {0.0, 254.0, 255.0, -1.0, -1e300, 1e300, std::nan(""), HUGE_VAL, 111.0, 0.4})
            QTest::addRow("%g", percent) << percent;
    }
    void nonsenseChangesNothing()
    {
        QFETCH(double, percent);
        settleAt(50);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(tell(percent), std::optional(50.0));
        QCOMPARE(tell(49), std::optional(49.0));
    }

    void nonsenseFromTheBeginningIsNotKnown()
    {
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(tell(0), std::nullopt);
            QCOMPARE(tell(254), std::nullopt);
        }
    }

    void spikeIsPassedOver()
    {
        settleAt(60);
        QCOMPARE(tell(3), std::optional(60.0));
        QCOMPARE(tell(60), std::optional(60.0));
        QCOMPARE(tell(100), std::optional(60.0));
        QCOMPARE(tell(60), std::optional(60.0));
    }

    void dropThatLastsIsBelieved()
    {
        settleAt(31);
        QCOMPARE(tell(4), std::optional(31.0));
        QCOMPARE(tell(4), std::optional(4.0));
    }

    void zeroIsBelievedAfterAlmostNothing()
    {
        settleAt(2);
        QCOMPARE(tell(0), std::optional(0.0));
    }

    void readingsGrowOld()
    {
        settleAt(50);
        QCOMPARE(tell(std::nullopt, 200), std::optional(50.0));
        QCOMPARE(tell(std::nullopt, 200), std::nullopt);
    }

    void moreThanFullIsFull()
    {
        tell(104);
        QCOMPARE(tell(104), std::optional(100.0));
    }

    void stuckEnergyGivesWayToPercent()
    {
        Facts facts = onBattery(80);
        for (double percent = 80; percent > 4; percent -= 0.5) {
            facts.batteries.front().percent = std::floor(percent);
            facts.batteries.front().energy = 40; // 80 %
            const auto view = tellAll(facts);
            if (percent < 70) // both do for a while
                QCOMPARE(view.percent, std::optional(std::floor(percent)));
        }
    }

    void stuckPercentGivesWayToEnergy()
    {
        Facts facts = onBattery(80);
        for (double percent = 80; percent > 4; percent -= 0.5) {
            facts.batteries.front().percent = 80;
            facts.batteries.front().energy = percent / 2;
            const auto view = tellAll(facts);
            if (percent < 70)
                QVERIFY(std::abs(view.percent.value() - percent) < 0.01);
        }
    }

    void batteryThatIsStuckAltogetherIsNotKnown()
    {
        Facts facts = onBattery(80); // and 10 W from 50 Wh: 20 % an hour
        for (int i = 0; i < 25; ++i)
            QCOMPARE(tellAll(facts, 30).percent, std::optional(i < 1 ? std::nullopt : std::optional(80.0)));
        for (int i = 0; i < 60; ++i)
            tellAll(facts, 30);
        QCOMPARE(tellAll(facts, 30).percent, std::nullopt);
    }

    void batteryThatRestsIsNotStuck()
    {
        Facts facts = plainFacts();
        facts.batteries.front().state = "not-charging";
        facts.batteries.front().rate = 0;
        for (int i = 0; i < 300; ++i)
            tellAll(facts, 30);
        QCOMPARE(tellAll(facts, 30).percent, std::optional(80.0));
    }

    void twoBatteriesCountByWhatTheyHold()
    {
        Facts facts = onBattery(90);
        facts.batteries.push_back({.name = "BAT1",
                                   .percent = 10,
                                   .energy = 10,
                                   .energyFull = 100,
                                   .rate = 0,
                                   .state = "not-charging"});
        tellAll(facts);
        const auto view = tellAll(facts);
        // 45 Wh and 10 Wh of 150 Wh.
        QVERIFY(std::abs(view.percent.value() - 55.0 / 1.5) < 0.01);
        QCOMPARE(powerAtOnce(facts).percent, view.percent);
    }

    void batteryThatTellsNothingDoesNotMakeTheOtherLow()
    {
        Facts facts = onBattery(60);
        facts.batteries.push_back(facts.batteries.front());
        facts.batteries.back().name = "BAT1";
        for (int i = 0; i < 3; ++i)
            tellAll(facts);
        facts.batteries.back().percent = 254;
        facts.batteries.back().energy = -3;
        for (int i = 0; i < 300; ++i) {
            // The good one goes down slowly, and is never told lower than it is.
            facts.batteries.front().percent = 60 - i * 0.02;
            facts.batteries.front().energy = *facts.batteries.front().percent / 2;
            const auto view = tellAll(facts);
            QVERIFY(view.percent.value() >= *facts.batteries.front().percent - 0.01);
        }
    }

    void pulledBatteryIsForgotten()
    {
        Facts facts = onBattery(10);
        facts.batteries.push_back(onBattery(90).batteries.front());
        facts.batteries.back().name = "BAT1";
        tellAll(facts);
        QCOMPARE(tellAll(facts).percent, std::optional(50.0));
        facts.batteries.pop_back();
        QCOMPARE(tellAll(facts).percent, std::optional(10.0));
        facts.batteries.front().present = false;
        QCOMPARE(tellAll(facts).percent, std::nullopt);
    }

    void orderOfBatteriesDoesNotMatter()
    {
        Facts facts = onBattery(33);
        facts.batteries.push_back(onBattery(71).batteries.front());
        facts.batteries.back().name = "BAT1";
        facts.batteries.push_back(onBattery(12).batteries.front()); // two of one name
        Facts turned = facts;
        std::ranges::reverse(turned.batteries);
        BatteryJudge other;
        for (int i = 1; i < 5; ++i)
            QVERIFY(m_judge.step(facts, i * 30) == other.step(turned, i * 30));
        QVERIFY(powerAtOnce(facts) == powerAtOnce(turned));
    }

    void timeToEmptyIsByTheMiddleRate()
    {
        Facts facts = onBattery(50); // 25 Wh
        for (const double rate : {10.0, 10.0, 300.0, 10.0, -20.0, 10.0, 100000.0}) {
            facts.batteries.front().rate = rate;
            tellAll(facts);
        }
        QVERIFY(std::abs(tellAll(facts).secondsToEmpty.value() - 9000) < 1);
    }

    void timeToEmptyIsUPowersWhereNoRateIsKnown()
    {
        Facts facts = onBattery(50);
        facts.batteries.front().rate = -7;
        for (const double told : {4000.0, 0.0, 4000.0, -5.0, 1e12, 4000.0}) {
            facts.machine.timeToEmpty = told;
            tellAll(facts);
        }
        QCOMPARE(tellAll(facts).secondsToEmpty, std::optional(4000.0));
        facts.machine.onBattery = false;
        QCOMPARE(tellAll(facts).secondsToEmpty, std::nullopt);
    }

    void directionIsUPowersFlagOrTheStates()
    {
        Facts facts = onBattery(50);
        facts.batteries.front().state = "charging"; // one word of firmware's against UPower's
        QCOMPARE(tellAll(facts).charging, std::optional(false));
        facts.machine.onBattery.reset();
        QCOMPARE(tellAll(facts).charging, std::optional(true));
        facts.batteries.front().state = "discharging";
        QCOMPARE(tellAll(facts).discharging, std::optional(true));
        facts.batteries.front().state.clear();
        QCOMPARE(tellAll(facts).discharging, std::nullopt);
    }

    void declineProvesThatItIsBeingEmptied()
    {
        Facts facts = onBattery(50);
        facts.machine.onBattery.reset();
        facts.batteries.front().state.clear();
        facts.batteries.front().energy.reset();
        std::optional<bool> discharging;
        for (double percent = 50; percent > 40; percent -= 0.5) {
            facts.batteries.front().percent = percent;
            discharging = tellAll(facts).discharging;
        }
        QCOMPARE(discharging, std::optional(true));
    }
};

QTEST_APPLESS_MAIN(BatteryJudgeTest)
#include "batteryjudgetest.moc"
