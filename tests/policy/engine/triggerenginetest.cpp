// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/triggerengine.h"

#include "policyfacts.h"

using namespace torpor::policy;

class TriggerEngineTest : public QObject
{
    Q_OBJECT

    std::optional<TriggerEngine> m_engine;
    double m_now = 0;
    std::vector<std::string> m_log; // "started battery-low"

    void note(const std::vector<Event> &events)
    {
        for (const Event &event : events) {
            QVERIFY(!event.reason.empty());
            std::string line = std::string(nameOf(event.kind)) + " " + event.rule;
            if (event.decision && event.decision->action)
                line += " " + std::string(nameOf(*event.decision->action));
            m_log.push_back(line);
        }
    }
    // The same facts for so long, looked at every ten seconds; what happened.
    std::vector<std::string> stay(const Facts &facts, double seconds)
    {
        m_log.clear();
        for (const double end = m_now + seconds; m_now < end;) {
            m_now += 10;
            note(m_engine->step(facts, m_now));
        }
        return m_log;
    }
    std::vector<std::string> taken(const std::vector<Event> &events)
    {
        m_log.clear();
        note(events);
        return m_log;
    }
    using Log = std::vector<std::string>;

private slots:
    void init()
    {
        m_engine.emplace(shippedRules());
        m_now = 0;
    }

    void warnsCountsDownAndActs()
    {
        QCOMPARE(stay(onBattery(50), 100), Log{});
        QCOMPARE(stay(onBattery(48), 30), Log{});
        for (double percent = 47; percent > 10; percent -= 1)
            QCOMPARE(stay(onBattery(percent), 60), Log{});
        QCOMPARE(stay(onBattery(10), 60), Log{"warn battery-warning"});
        for (double percent = 9; percent > 5; percent -= 1)
            QCOMPARE(stay(onBattery(percent), 60), Log{});
        const Log wanted = {"started battery-low", "warn battery-low", "warn battery-low", "warn battery-low",
                            "act battery-low kexec-hibernate"};
        QCOMPARE(stay(onBattery(5), 180), wanted);
        QCOMPARE(stay(onBattery(4.9), 600), Log{});
    }

    void countdownTellsHowMuchTimeIsLeft()
    {
        stay(onBattery(8), 60);
        const auto started = m_engine->step(onBattery(5), m_now);
        QCOMPARE(started.size(), std::size_t{1});
        QCOMPARE(started.front().secondsLeft, 120.0);
        QCOMPARE(m_engine->nextStep(), std::optional(m_now + 60));
        const auto warned = m_engine->step(onBattery(5), m_now + 60);
        QCOMPARE(warned.size(), std::size_t{1});
        QCOMPARE(warned.front().secondsLeft, 60.0);
        QCOMPARE(m_engine->nextStep(), std::optional(m_now + 90));
    }

    void chargerCancels()
    {
        stay(onBattery(8), 60);
        QCOMPARE(stay(onBattery(5), 60).front(), std::string("started battery-low"));
        Facts facts = onBattery(5);
        facts.machine.onBattery = false;
        const auto events = m_engine->step(facts, m_now);
        QCOMPARE(events.size(), std::size_t{1});
        QCOMPARE(events.front().kind, Event::Kind::Cancelled);
        QCOMPARE(events.front().reason, std::string("a charger is plugged in"));
        QCOMPARE(stay(facts, 600), Log{});
    }

    void chargerThatIsPulledAgainBeginsAnew()
    {
        stay(onBattery(8), 60);
        stay(onBattery(5), 60);
        Facts facts = onBattery(5);
        facts.machine.onBattery = false;
        QCOMPARE(stay(facts, 20), Log{"cancelled battery-low"});
        QCOMPARE(stay(onBattery(5), 10).front(), std::string("started battery-low"));
    }

    void missingReadingsDoNotStopACountdown()
    {
        stay(onBattery(8), 60);
        QCOMPARE(stay(onBattery(5), 30), Log{"started battery-low"});
        Facts facts = onBattery(5);
        facts.batteries.front().percent = 254;
        facts.batteries.front().energy.reset();
        facts.machine.onBattery.reset();
        QCOMPARE(stay(facts, 120).back(), std::string("act battery-low kexec-hibernate"));
    }

    void noiseAroundTheLimitActsOnce()
    {
        stay(onBattery(8), 60);
        Log acts;
        for (int i = 0; i < 400; ++i) {
            for (const std::string &line : stay(onBattery(i % 2 == 0 ? 4.8 : 6.5), 10)) {
                if (line.starts_with("act"))
                    acts.push_back(line);
            }
        }
        QCOMPARE(acts, Log{"act battery-low kexec-hibernate"});
    }

    void criticalActsAfterLowDid()
    {
        stay(onBattery(8), 60);
        stay(onBattery(5), 200);
        stay(onBattery(4), 200);
        const Log wanted = {"started battery-critical", "warn battery-critical",
                            "act battery-critical kexec-hibernate"};
        QCOMPARE(stay(onBattery(3), 60), wanted);
    }

    void personCancels()
    {
        stay(onBattery(8), 60);
        stay(onBattery(5), 30);
        QCOMPARE(taken(m_engine->cancel("battery-low", m_now)), Log{"cancelled battery-low"});
        QCOMPARE(taken(m_engine->cancel("battery-low", m_now)), Log{});
        QCOMPARE(stay(onBattery(5), 1000), Log{});
    }

    void criticalOneCanOnlyBePutOff()
    {
        stay(onBattery(8), 60);
        stay(onBattery(5), 200);
        stay(onBattery(4), 60);
        stay(onBattery(3), 10);
        QCOMPARE(taken(m_engine->cancel("battery-critical", m_now)), Log{"cancelled battery-critical"});
        QCOMPARE(m_engine->nextStep(), std::optional(m_now + criticalSnoozeSeconds));
        QCOMPARE(stay(onBattery(3), criticalSnoozeSeconds - 10), Log{});
        QCOMPARE(stay(onBattery(3), 10), Log{"started battery-critical"});
    }

    void personDoesNotWait()
    {
        stay(onBattery(8), 60);
        stay(onBattery(5), 10);
        QCOMPARE(taken(m_engine->actNow("battery-low", onBattery(5), m_now)),
                 Log{"act battery-low kexec-hibernate"});
        QCOMPARE(stay(onBattery(5), 300), Log{});
        QCOMPARE(taken(m_engine->actNow("battery-low", onBattery(5), m_now)), Log{});
    }

    void failedActionIsFollowedByTheNext()
    {
        stay(onBattery(3), 60);
        stay(onBattery(2), 60);
        const auto fail = [&](Action action) {
            return taken(m_engine->failed("battery-critical", action, onBattery(2), m_now));
        };
        QCOMPARE(fail(Action::KexecHibernate), Log{"act battery-critical kernel-hibernate"});
        QCOMPARE(fail(Action::KexecHibernate), Log{}); // told twice
        QCOMPARE(fail(Action::KernelHibernate), Log{"act battery-critical suspend"});
        QCOMPARE(fail(Action::Suspend), Log{"act battery-critical power-off"});
    }

    void failureIsNotFollowedUpWithACharger()
    {
        stay(onBattery(3), 60);
        stay(onBattery(2), 60);
        Facts facts = onBattery(2);
        facts.machine.onBattery = false;
        QCOMPARE(taken(m_engine->failed("battery-critical", Action::KexecHibernate, facts, m_now)), Log{});
    }

    void tellsWhenNothingCanBeDone()
    {
        stay(onBattery(8), 60);
        Facts facts = onBattery(5);
        facts.capability(Action::KexecHibernate).can = Can::No;
        facts.capability(Action::KernelHibernate).can = Can::No;
        QCOMPARE(stay(facts, 130).back(), std::string("stuck battery-low"));
        QCOMPARE(stay(facts, 1000), Log{});
        facts.capability(Action::KernelHibernate).can = Can::Yes;
        QCOMPARE(stay(facts, stuckRetrySeconds), Log{"act battery-low kernel-hibernate"});
    }

    void chargerEndsWhatCouldNotBeDone()
    {
        stay(onBattery(8), 60);
        Facts facts = onBattery(5);
        facts.capability(Action::KexecHibernate).can = Can::No;
        facts.capability(Action::KernelHibernate).can = Can::No;
        stay(facts, 200);
        facts.machine.onBattery = false;
        QCOMPARE(stay(facts, 200), Log{"cancelled battery-low"});
    }

    void criticalActionEndsOtherCountdowns()
    {
        stay(onBattery(8), 60);
        QCOMPARE(stay(onBattery(5), 60).front(), std::string("started battery-low"));
        stay(onBattery(3), 10);
        const Log log = stay(onBattery(2), 50);
        QCOMPARE(log.at(log.size() - 2), std::string("act battery-critical kexec-hibernate"));
        QCOMPARE(log.back(), std::string("cancelled battery-low"));
    }

    void quietHoursHoldOffLowBatteryToo()
    {
        m_engine.emplace(
            rulesFrom("[[trigger]]\nid = \"t\"\nkind = \"low-battery\"\nmessage = \"m\"\n"
                      "chain = [\"suspend\"]\ngrace_seconds = 60\nquiet_hours = [\"22:00-07:00\"]\n"
                      "when = { fact = \"battery.percent\", at_most = 10 }\n"));
        Facts facts = onBattery(8);
        QCOMPARE(stay(facts, 60), Log{"started t"});
        facts.machine.clockMinute = 22 * 60;
        QCOMPARE(stay(facts, 100), Log{"cancelled t"});
    }

    void actsAgainAfterAResume()
    {
        stay(onBattery(8), 60);
        stay(onBattery(5), 200);
        m_engine->resumed(m_now);
        QCOMPARE(stay(onBattery(5), afterResumeSeconds - 10), Log{});
        const Log wanted = {"warn battery-warning", "started battery-low"};
        QCOMPARE(stay(onBattery(5), 10), wanted);
    }

    void actsAgainAfterTheNextCharge()
    {
        stay(onBattery(8), 60);
        stay(onBattery(5), 200);
        stay(plainFacts(), 1000);
        stay(onBattery(50), 60);
        stay(onBattery(30), 60);
        stay(onBattery(15), 60);
        stay(onBattery(6), 60);
        QCOMPARE(stay(onBattery(5), 10), Log{"started battery-low"});
    }

    void quietHoursKeepItStill()
    {
        const std::string rule =
            "[[trigger]]\nid = \"t\"\nkind = \"idle\"\nmessage = \"m\"\nchain = [\"suspend\"]\n"
            "grace_seconds = 60\nquiet_hours = [\"22:00-07:00\"]\n"
            "when = { fact = \"idle.seconds\", at_least = 100 }\n";
        m_engine.emplace(rulesFrom(rule));
        Facts facts = plainFacts();
        facts.machine.idleSeconds = 200;
        facts.machine.clockMinute = 23 * 60;
        QCOMPARE(stay(facts, 100), Log{});
        facts.machine.clockMinute = 7 * 60;
        QCOMPARE(stay(facts, 10), Log{"started t"});
        facts.machine.clockMinute = 22 * 60;
        QCOMPARE(stay(facts, 100), Log{"cancelled t"});
    }

    void usersReturnCancelsIdle()
    {
        m_engine.emplace(shippedRules("[[trigger]]\nid = \"idle\"\nenabled = true\n"));
        Facts facts = onBattery(80);
        facts.machine.idleSeconds = 4000;
        stay(onBattery(80), 60);
        QCOMPARE(stay(facts, 20), Log{"started idle"});
        facts.machine.idleSeconds = 0;
        QCOMPARE(stay(facts, 100), Log{"cancelled idle"});
    }

    void oneActionAtATime()
    {
        m_engine.emplace(
            rulesFrom("[[trigger]]\nid = \"a\"\nkind = \"idle\"\nmessage = \"m\"\nchain = [\"suspend\"]\n"
                      "when = { fact = \"idle.seconds\", at_least = 100 }\n"
                      "[[trigger]]\nid = \"b\"\nkind = \"low-battery\"\nmessage = \"m\"\n"
                      "chain = [\"kexec-hibernate\"]\nwhen = { fact = \"idle.seconds\", at_least = 100 }\n"));
        Facts facts = onBattery(50);
        facts.machine.idleSeconds = 200;
        const Log wanted = {"act b kexec-hibernate", "cancelled a"};
        QCOMPARE(stay(facts, 100), wanted);
    }

    void ruleThatIsGoneIsCancelled()
    {
        stay(onBattery(8), 60);
        stay(onBattery(5), 10);
        m_engine->setRules(RuleSet());
        QCOMPARE(stay(onBattery(5), 100), Log{"cancelled battery-low"});
    }

    void ruleThatIsBackBeforeTheNextStepBeginsAnew()
    {
        stay(onBattery(8), 60);
        stay(onBattery(5), 10);
        const RuleSet rules = m_engine->rules();
        m_engine->setRules(RuleSet());
        m_engine->setRules(rules);
        const Log log = stay(onBattery(5), 10);
        QCOMPARE(log.front(), std::string("cancelled battery-low"));
        QVERIFY(std::ranges::any_of(
            log, [](const std::string &line) { return line.starts_with("started battery-low"); }));
    }

    void clockThatGoesBackStandsStill()
    {
        stay(onBattery(8), 60);
        stay(onBattery(5), 50);
        for (const double nonsense : {-1e300, 0.0, std::numeric_limits<double>::quiet_NaN(), HUGE_VAL})
            QVERIFY(m_engine->step(onBattery(5), nonsense).empty());
        QCOMPARE(stay(onBattery(5), 100).back(), std::string("act battery-low kexec-hibernate"));
    }
};

QTEST_APPLESS_MAIN(TriggerEngineTest)
#include "triggerenginetest.moc"
