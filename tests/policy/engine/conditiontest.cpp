// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/condition.h"

#include "engine/derived.h"
#include "policyfacts.h"

using namespace torpor::policy;

class ConditionTest : public QObject
{
    Q_OBJECT

    MachineFacts m_machine;
    DerivedFacts m_derived;
    DeviceFacts m_device;

    [[nodiscard]] View view() const
    {
        return {.machine = &m_machine, .derived = &m_derived, .device = &m_device};
    }
    // The condition of a rule with this `when`.
    static Condition when(const std::string &text)
    {
        const RuleSet rules = rulesFrom("[[rule]]\nid = \"r\"\nabout = \"device\"\nverdict = \"warn\"\n"
                                        "message = \"m\"\nwhen = " +
                                        text);
        if (rules.checks().size() != 1)
            qFatal("%s", textOf(rules.problems().front()).c_str());
        return rules.checks().front().when;
    }
    [[nodiscard]] Holds holds(const std::string &text, Before before = Before::DidNotHold) const
    {
        return evaluate(when(text), view(), before);
    }

private slots:
    void init()
    {
        m_machine = {};
        m_derived = {};
        m_device = {};
    }

    void whatIsNotKnownNeitherHoldsNorFails()
    {
        QCOMPARE(holds(R"({ fact = "power.on_battery", is = true })"), Holds::Unknown);
        QCOMPARE(holds(R"({ not = { fact = "power.on_battery", is = true } })"), Holds::Unknown);
        QCOMPARE(holds(R"({ fact = "battery.percent", at_most = 5 })"), Holds::Unknown);
        QCOMPARE(holds(R"({ fact = "device.subsystem", is = "*" })"), Holds::Unknown);
        m_machine.idleSeconds = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(holds(R"({ fact = "idle.seconds", at_least = 0 })"), Holds::Unknown);
    }

    void asksWhetherAFactIsKnown()
    {
        QCOMPARE(holds(R"({ fact = "power.on_battery", known = false })"), Holds::Yes);
        m_machine.onBattery = false;
        QCOMPARE(holds(R"({ fact = "power.on_battery", known = false })"), Holds::No);
        QCOMPARE(holds(R"({ fact = "power.on_battery", known = true })"), Holds::Yes);
    }

    void combinesByThreeValuedLogic()
    {
        const std::string unknown = R"({ fact = "lid.closed", is = true })";
        const std::string yes = R"({ fact = "lid.docked", is = true })";
        const std::string no = R"({ fact = "lid.docked", is = false })";
        m_machine.docked = true;
        QCOMPARE(holds("{ all = [" + yes + "," + unknown + "] }"), Holds::Unknown);
        QCOMPARE(holds("{ all = [" + unknown + "," + no + "] }"), Holds::No);
        QCOMPARE(holds("{ all = [" + yes + "," + yes + "] }"), Holds::Yes);
        QCOMPARE(holds("{ any = [" + unknown + "," + yes + "] }"), Holds::Yes);
        QCOMPARE(holds("{ any = [" + no + "," + unknown + "] }"), Holds::Unknown);
        QCOMPARE(holds("{ any = [" + no + "," + no + "] }"), Holds::No);
        QCOMPARE(holds("{ not = " + no + " }"), Holds::Yes);
    }

    void comparesNumbers()
    {
        m_derived.batteryPercent = 5;
        QCOMPARE(holds(R"({ fact = "battery.percent", at_most = 5 })"), Holds::Yes);
        QCOMPARE(holds(R"({ fact = "battery.percent", below = 5 })"), Holds::No);
        QCOMPARE(holds(R"({ fact = "battery.percent", at_least = 5 })"), Holds::Yes);
        QCOMPARE(holds(R"({ fact = "battery.percent", above = 5 })"), Holds::No);
        QCOMPARE(holds(R"({ fact = "battery.percent", below = 5.5 })"), Holds::Yes);
    }

    void comparesWithAnotherFact()
    {
        m_derived.secondsToEmpty = 700;
        m_derived.saveSeconds = 200;
        const std::string condition =
            R"({ fact = "battery.seconds_to_empty", below = { fact = "save.seconds", times = 3, plus = 120 } })";
        QCOMPARE(holds(condition), Holds::Yes);
        m_derived.secondsToEmpty = 720;
        QCOMPARE(holds(condition), Holds::No);
        m_derived.saveSeconds.reset();
        QCOMPARE(holds(condition), Holds::Unknown);
    }

    void timesOfDayGoThroughMidnight()
    {
        const auto isNight = [&](double minute) {
            m_machine.clockMinute = minute;
            return holds(R"({ fact = "clock.minute", between = ["22:00", "06:00"] })") == Holds::Yes;
        };
        QVERIFY(isNight(22 * 60));
        QVERIFY(isNight(0));
        QVERIFY(isNight(6 * 60 - 1));
        QVERIFY(!isNight(6 * 60));
        QVERIFY(!isNight(12 * 60));
    }

    void hysteresisCountsOnlyForWhatHasHeld()
    {
        const std::string low = R"({ fact = "battery.percent", at_most = 5, hysteresis = 3 })";
        m_derived.batteryPercent = 7;
        QCOMPARE(holds(low), Holds::No);
        QCOMPARE(holds(low, Before::Held), Holds::Yes);
        m_derived.batteryPercent = 8.5;
        QCOMPARE(holds(low, Before::Held), Holds::No);
    }

    void hysteresisWithinNotGoesTheOtherWay()
    {
        // "Not above 5" that has held holds on a little above 5.
        const std::string low = R"({ not = { fact = "battery.percent", above = 5, hysteresis = 3 } })";
        m_derived.batteryPercent = 7;
        QCOMPARE(holds(low), Holds::No);
        QCOMPARE(holds(low, Before::Held), Holds::Yes);
        m_derived.batteryPercent = 4;
        QCOMPARE(holds(low), Holds::Yes);
    }

    void matchesOneOfAList()
    {
        m_device.mounts = {"/media/stick", "/srv"};
        QCOMPARE(holds(R"({ fact = "device.mounts", is = ["/home", "/medi*"] })"), Holds::Yes);
        QCOMPARE(holds(R"({ fact = "device.mounts", is = "/" })"), Holds::No);
    }

    void patternsMatch_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
        QTest::newRow("same") << "046d:c52b" << "046d:c52b" << true;
        QTest::newRow("star") << "046d:*" << "046d:c52b" << true;
        QTest::newRow("empty star") << "046d*" << "046d" << true;
        QTest::newRow("question mark") << "046?:c52b" << "046d:c52b" << true;
        QTest::newRow("too short") << "046d:c52b?" << "046d:c52b" << false;
        QTest::newRow("other") << "046d:*" << "0781:5583" << false;
        QTest::newRow("stars that have to go back") << "*ab*ab*c" << "abxabyabzc" << true;
        QTest::newRow("text with a star") << "a*b" << "a*xb" << true;
        QTest::newRow("nothing") << "" << "" << true;
        QTest::newRow("only stars") << "**" << "" << true;
    }
    void patternsMatch()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(bool, matches);
        QCOMPARE(matchesPattern(pattern.toStdString(), text.toStdString()), matches);
    }

    void patternsOfManyStarsEnd()
    {
        std::string pattern;
        for (int i = 0; i < 300; ++i)
            pattern += "*a";
        QVERIFY(!matchesPattern(pattern + "b", std::string(4000, 'a')));
    }

    void evidenceNamesEachFactOnce()
    {
        m_machine.onBattery = true;
        m_derived.saveSeconds = 20;
        const auto evidence = evidenceFor(when(R"({ all = [ { fact = "power.on_battery", is = true },
                { fact = "battery.seconds_to_empty", below = { fact = "save.seconds" } },
                { fact = "power.on_battery", known = true } ] })"),
                                          view());
        const std::vector<Evidence> wanted = {
            {"power.on_battery", "yes"}, {"battery.seconds_to_empty", "not known"}, {"save.seconds", "20"}};
        QVERIFY(evidence == wanted);
    }

    void derivesTheWeekday()
    {
        m_machine.clockDate = "2026-11-21";
        QCOMPARE(derive({.machine = m_machine}, {}).weekday, std::string("sat"));
        for (const char *nonsense :
             {"2026-02-30", "2026-1-1", "yesterday!", "", "2026-11-2a", "-026-11-21"}) {
            m_machine.clockDate = nonsense;
            QCOMPARE(derive({.machine = m_machine}, {}).weekday, std::string());
        }
    }

    void derivesHowLongSavingTakes()
    {
        m_machine.memoryUsed = 4e9;
        m_machine.saveSpeed = 500e6;
        QCOMPARE(derive({.machine = m_machine}, {}).saveSeconds, std::optional(8.0));
        for (const double nonsense : {0.0, -1.0, std::numeric_limits<double>::quiet_NaN()}) {
            m_machine.saveSpeed = nonsense;
            QCOMPARE(derive({.machine = m_machine}, {}).saveSeconds, std::nullopt);
        }
    }
};

QTEST_APPLESS_MAIN(ConditionTest)
#include "conditiontest.moc"
