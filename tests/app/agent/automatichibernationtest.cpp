// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/automatichibernation.h"

#include "engine/factsjson.h"
#include "fakes/fakehelperclient.h"
#include "fakesurroundings.h"

#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace torpor;
using policy::Action;
using policy::Can;

namespace
{

constexpr char rulesText[] = R"TOML(
[[trigger]]
id = "warning"
kind = "low-battery"
chain = []
message = "The battery is at {battery.percent} %"
when = { fact = "battery.percent", at_most = 10, hysteresis = 3 }

[[trigger]]
id = "low"
kind = "low-battery"
chain = ["kexec-hibernate", "kernel-hibernate"]
grace_seconds = 120
warn_at = [60, 30, 10]
message = "The battery is low ({battery.percent} %)"
when = { fact = "battery.percent", at_most = 5, hysteresis = 3 }

[[trigger]]
id = "critical"
kind = "low-battery"
critical = true
chain = ["kexec-hibernate", "kernel-hibernate", "suspend", "power-off"]
grace_seconds = 30
warn_at = [10]
message = "The battery is nearly empty"
when = { fact = "battery.percent", at_most = 2, hysteresis = 2 }

[[trigger]]
id = "lid"
kind = "lid"
chain = ["suspend"]
message = "The lid was closed"
when = { fact = "lid.closed", is = true }

[[rule]]
id = "inhibited"
about = "inhibitor"
match = { what = "*sleep*", mode = "block*" }
verdict = "block"
actions = ["kexec-hibernate", "kernel-hibernate", "suspend"]
holds_when_critical = false
message = "{inhibitor.who} does not want the computer to sleep"
)TOML";

policy::RuleSet rulesOf(const std::string &text)
{
    policy::RuleSet rules = policy::mergeRules({{.name = "test.toml", .text = text}});
    if (!rules.problems().empty())
        qFatal("%s", textOf(rules.problems().front()).c_str());
    return rules;
}

constexpr char canAll[] = R"({"schema": 1, "capabilities": {"kexec-hibernate": {"can": "yes"}}})";
constexpr char cannotKexec[] =
    R"({"schema": 1, "capabilities": {"kexec-hibernate": {"can": "no", "reason": "no partition is prepared"}}})";

} // namespace

class AutomaticHibernationTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_scene = std::make_unique<Scene>();
        m_scene->helper.answerDocument(Verb::Check, QString::fromLatin1(canAll), QStringLiteral("facts"));
    }
    void cleanup() { m_scene.reset(); }

    void hibernatesOnLowBatteryAfterTheCountdown()
    {
        Scene &s = *m_scene;
        s.discharge(50);
        QCOMPARE(s.warned.count(), 0);
        s.discharge(9);
        QCOMPARE(s.warned.count(), 1);
        QCOMPARE(s.warned[0][0].toString(), QStringLiteral("warning"));
        QCOMPARE(s.warned[0][1].toString(), QStringLiteral("The battery is at 9 %"));
        QCOMPARE(s.counted.count(), 0);
        s.discharge(5);
        QCOMPARE(s.counted.count(), 1);
        const auto told = s.counted[0][0].value<Countdown>();
        QCOMPARE(told.rule, QStringLiteral("low"));
        QCOMPARE(told.message, QStringLiteral("The battery is low (5 %)"));
        QCOMPARE(told.secondsLeft, 120.0);
        QVERIFY(!told.critical);
        s.pass(61);
        QCOMPARE(s.counted.count(), 2);
        QCOMPARE(s.counted[1][0].value<Countdown>().secondsLeft, 59.0);
        QVERIFY(s.runner.orders.empty());
        s.pass(60);
        QTRY_COMPARE(s.runner.orders.size(), std::size_t(1));
        QCOMPARE(s.runner.orders[0].action, Action::KexecHibernate);
        QCOMPARE(s.runner.orders[0].trigger, policy::TriggerKind::LowBattery);
        QVERIFY(!s.runner.orders[0].critical);
        QCOMPARE(s.acting.count(), 1);
        QVERIFY(s.automatic->countdowns().empty());
        s.runner.finish();
        QCOMPARE(s.done.count(), 1);
        // Back on battery, still empty: there is time to find the charger.
        s.pass(60);
        s.discharge(5);
        QCOMPARE(s.counted.count(), 2);
    }

    void asksTheServiceWhenACountdownBeginsAndBeforeItActs()
    {
        Scene &s = *m_scene;
        s.discharge(50);
        const int before = s.asked();
        s.discharge(5);
        QTRY_COMPARE(s.asked(), before + 1);
        s.pass(60);
        QCOMPARE(s.asked(), before + 1);
        s.helper.isHeld = true;
        s.pass(61);
        QCOMPARE(s.asked(), before + 2);
        QVERIFY(s.runner.orders.empty()); // not before the answer
        s.helper.release();
        QTRY_COMPARE(s.runner.orders.size(), std::size_t(1));
    }

    void heedsTheChargerWhileTheServiceThinks()
    {
        Scene &s = *m_scene;
        s.discharge(5);
        QTRY_VERIFY(s.asked() > 0);
        s.helper.isHeld = true;
        s.pass(121);
        s.plugIn();
        QCOMPARE(s.cancelled.count(), 1);
        QCOMPARE(s.cancelled[0][1].toString(), QStringLiteral("a charger is plugged in"));
        s.helper.release();
        QTest::qWait(20);
        s.pass(30);
        QVERIFY(s.runner.orders.empty());
        QVERIFY(s.automatic->countdowns().empty());
    }

    void actsWithoutTheServiceThatDoesNotAnswer()
    {
        Scene &s = *m_scene;
        s.discharge(2);
        QTRY_VERIFY(s.asked() > 0);
        s.helper.isHeld = true;
        s.pass(31);
        QVERIFY(s.runner.orders.empty());
        QTRY_COMPARE(s.runner.orders.size(), std::size_t(1));
        // Whether Torpor's own can work is not known any more: what is known to work goes before.
        QCOMPARE(s.runner.orders[0].action, Action::KernelHibernate);
        QVERIFY(s.runner.orders[0].critical);
    }

    void chargerEndsTheCountdown()
    {
        Scene &s = *m_scene;
        s.discharge(4);
        QCOMPARE(s.counted.count(), 1);
        s.pass(60);
        s.plugIn();
        QCOMPARE(s.cancelled.count(), 1);
        QCOMPARE(s.cancelled[0][0].toString(), QStringLiteral("low"));
        s.pass(300);
        QVERIFY(s.runner.orders.empty());
    }

    void personCancelsACountdown()
    {
        Scene &s = *m_scene;
        s.discharge(4);
        QCOMPARE(s.automatic->countdowns().size(), std::size_t(1));
        s.automatic->cancel(QStringLiteral("low"));
        QCOMPARE(s.cancelled.count(), 1);
        QVERIFY(s.automatic->countdowns().empty());
        s.pass(200);
        s.automatic->cancel(QStringLiteral("low"));
        QCOMPARE(s.cancelled.count(), 1);
        QVERIFY(s.runner.orders.empty());
    }

    void criticalOneComesAgainAfterItWasCancelled()
    {
        Scene &s = *m_scene;
        s.discharge(2);
        s.automatic->cancel(QStringLiteral("critical"));
        s.automatic->cancel(QStringLiteral("low"));
        const auto before = s.counted.count();
        s.pass(policy::criticalSnoozeSeconds + 1);
        s.discharge(2);
        QVERIFY(s.counted.count() > before);
        QVERIFY(s.counted.last()[0].value<Countdown>().critical);
    }

    void personActsNow()
    {
        Scene &s = *m_scene;
        s.discharge(4);
        s.pass(20);
        s.automatic->actNow(QStringLiteral("low"));
        QTRY_COMPARE(s.runner.orders.size(), std::size_t(1));
        s.runner.finish();
        s.automatic->actNow(QStringLiteral("low"));
        s.automatic->actNow(QStringLiteral("no such rule"));
        QTest::qWait(20);
        QCOMPARE(s.runner.orders.size(), std::size_t(1));
    }

    void goesDownTheChainWhenAnActionFails()
    {
        Scene &s = *m_scene;
        s.discharge(2);
        s.pass(31);
        QTRY_VERIFY(s.runner.isBusy());
        QCOMPARE(s.runner.orders.back(),
                 (ActionOrder{Action::KexecHibernate, policy::TriggerKind::LowBattery, true}));
        s.runner.finish(std::unexpected(ActionFailure{QStringLiteral("the disk is broken")}));
        QCOMPARE(s.failed.count(), 1);
        QCOMPARE(s.failed[0][1].toString(), QStringLiteral("the disk is broken"));
        QCOMPARE(s.runner.orders.back().action, Action::KernelHibernate);
        s.runner.finish(std::unexpected(ActionFailure{QStringLiteral("no swap")}));
        QCOMPARE(s.runner.orders.back().action, Action::Suspend);
        s.runner.finish(std::unexpected(ActionFailure{QStringLiteral("it woke at once")}));
        QCOMPARE(s.runner.orders.back().action, Action::PowerOff);
        QCOMPARE(s.acting.count(), 4);
    }

    void leavesOutWhatCannotWork()
    {
        Scene &s = *m_scene;
        s.helper.forget(Verb::Check, QStringLiteral("facts"));
        s.helper.answerDocument(Verb::Check, QString::fromLatin1(cannotKexec), QStringLiteral("facts"));
        s.discharge(5);
        s.pass(121);
        QTRY_COMPARE(s.runner.orders.size(), std::size_t(1));
        QCOMPARE(s.runner.orders[0].action, Action::KernelHibernate);
    }

    void tellsWhenNothingCanWorkAndTriesAgain()
    {
        Scene &s = *m_scene;
        s.source.facts.inhibitors = {
            {.who = "Burner", .why = "a disc is written", .what = "sleep", .mode = "block"}};
        s.discharge(5);
        s.pass(121);
        QTRY_COMPARE(s.failed.count(), 1);
        QVERIFY(s.failed[0][1].toString().contains(QStringLiteral("Burner")));
        QVERIFY(s.runner.orders.empty());
        s.source.facts.inhibitors.clear();
        s.pass(policy::stuckRetrySeconds + 1);
        QTRY_COMPARE(s.runner.orders.size(), std::size_t(1));
    }

    void inhibitorDoesNotHoldWhatIsCritical()
    {
        Scene &s = *m_scene;
        s.source.facts.inhibitors = {
            {.who = "Burner", .why = "a disc is written", .what = "sleep", .mode = "block"}};
        s.discharge(2);
        s.pass(31);
        QTRY_COMPARE(s.runner.orders.size(), std::size_t(1));
        QVERIFY(s.runner.orders[0].critical);
    }

    void whoStoppedItIsAskedAgainLater()
    {
        Scene &s = *m_scene;
        s.discharge(5);
        s.pass(121);
        QTRY_VERIFY(s.runner.isBusy());
        s.runner.finish(std::unexpected(ActionFailure{QStringLiteral("somebody pressed Esc"), true}));
        QCOMPARE(s.cancelled.count(), 1);
        QCOMPARE(s.runner.orders.size(), std::size_t(1)); // not the next of the chain
        const auto before = s.counted.count();
        s.pass(policy::afterResumeSeconds + 1);
        s.discharge(5);
        QCOMPARE(s.counted.count(), before + 1);
    }

    void oneThatIsNotActiveDoesNothing()
    {
        Scene &s = *m_scene;
        s.automatic->setActive(false);
        s.discharge(2);
        s.pass(200);
        QCOMPARE(s.counted.count(), 0);
        QCOMPARE(s.asked(), 0);
        // It has followed the battery: what it sees is believed at once.
        s.automatic->setActive(true);
        QTRY_VERIFY(s.counted.count() > 0);
        s.automatic->setActive(false);
        QVERIFY(s.cancelled.count() > 0);
        QVERIFY(s.automatic->countdowns().empty());
        s.pass(200);
        QVERIFY(s.runner.orders.empty());
    }

    void pauseHoldsAllButTheCritical()
    {
        Scene &s = *m_scene;
        s.discharge(5);
        QCOMPARE(s.counted.count(), 1);
        s.automatic->pauseUntil(s.clock.local.addSecs(400));
        QCOMPARE(s.cancelled.count(), 1);
        QCOMPARE(s.cancelled[0][1].toString(), QStringLiteral("automatic hibernation is paused"));
        QCOMPARE(s.paused.count(), 1);
        s.pass(200);
        QVERIFY(s.runner.orders.empty());
        s.discharge(2);
        QCOMPARE(s.counted.last()[0].value<Countdown>().rule, QStringLiteral("critical"));
        s.automatic->cancel(QStringLiteral("critical"));
        s.pass(401);
        QVERIFY(!s.automatic->pausedUntil().isValid());
        QCOMPARE(s.paused.count(), 2);
        s.discharge(2);
        QVERIFY(std::ranges::contains(s.automatic->countdowns(), QStringLiteral("low"), &Countdown::rule));
    }

    void pauseThatIsOverIsNone()
    {
        Scene &s = *m_scene;
        s.automatic->pauseUntil(s.clock.local.addSecs(-1));
        QVERIFY(!s.automatic->pausedUntil().isValid());
        QCOMPARE(s.paused.count(), 0);
    }

    void countdownEndsWhenItsRuleGoes()
    {
        Scene &s = *m_scene;
        s.discharge(5);
        s.automatic->setRules(
            rulesOf(std::string(rulesText).substr(0, std::string(rulesText).find("[[trigger]]", 20))));
        QCOMPARE(s.cancelled.count(), 1);
        QCOMPARE(s.cancelled[0][1].toString(), QStringLiteral("its rule is gone"));
        s.pass(200);
        QCOMPARE(s.cancelled.count(), 1);
        QVERIFY(s.runner.orders.empty());
    }

    void sleepOfSomebodyElseEndsCountdowns()
    {
        Scene &s = *m_scene;
        s.discharge(5);
        Q_EMIT s.source.awake();
        QCOMPARE(s.cancelled.count(), 1);
        s.pass(121);
        QVERIFY(s.runner.orders.empty());
        // A sleep that its own action tells of is the action's.
        s.pass(policy::afterResumeSeconds);
        s.discharge(5);
        s.pass(121);
        QTRY_VERIFY(s.runner.isBusy());
        Q_EMIT s.source.awake();
        s.runner.finish(std::unexpected(ActionFailure{QStringLiteral("it did not fall asleep")}));
        QCOMPARE(s.runner.orders.back().action, Action::KernelHibernate);
    }

    void actsAtOnceWhenItWasWokenForThat()
    {
        Scene &s = *m_scene;
        s.automatic->setRules(
            rulesOf("[[trigger]]\nid = \"long\"\nkind = \"schedule\"\nchain = [\"suspend\"]\n"
                    "message = \"m\"\nwhen = { fact = \"suspend.hours\", at_least = 3 }\n"));
        s.source.facts.machine.suspendedHours = 0;
        Q_EMIT s.source.changed();
        s.pass(1);
        Q_EMIT s.source.awake(); // by a person
        s.pass(1);
        s.source.facts.machine.suspendedHours = 3;
        s.pass(1);
        QVERIFY(s.runner.orders.empty());
        s.source.facts.machine.suspendedHours = 0;
        s.pass(policy::afterResumeSeconds + 1);
        s.source.facts.machine.suspendedHours = 3; // by the alarm
        Q_EMIT s.source.awake();
        Q_EMIT s.source.changed();
        QTRY_COMPARE(s.runner.orders.size(), std::size_t(1));
    }

    void actsAtOnceWithoutAGraceButNotWithoutTheFacts()
    {
        Scene &s = *m_scene;
        s.source.facts.machine.lidClosed = true;
        s.helper.isHeld = true;
        Q_EMIT s.source.changed();
        QTRY_COMPARE(s.asked(), 1);
        QVERIFY(s.runner.orders.empty());
        s.helper.release();
        QTRY_COMPARE(s.runner.orders.size(), std::size_t(1));
        QCOMPARE(s.runner.orders[0].trigger, policy::TriggerKind::Lid);
        QVERIFY(s.source.refreshed > 0);
    }

    void takesNoOldBatteryFromTheService()
    {
        Scene &s = *m_scene;
        s.helper.forget(Verb::Check, QStringLiteral("facts"));
        s.helper.answerDocument(Verb::Check,
                                QStringLiteral(R"({"schema": 1, "machine": {"power.on_battery": false,
                                "memory.used_bytes": 5}, "batteries": [{"name": "old", "percent": 99}]})"),
                                QStringLiteral("facts"));
        s.source.facts.machine.onBattery.reset();
        s.discharge(5, false);
        QTRY_COMPARE(s.automatic->facts().machine.memoryUsed, std::optional(5.0));
        QVERIFY(!s.automatic->facts().machine.onBattery);
        QCOMPARE(s.automatic->facts().batteries.size(), std::size_t(1));
        QCOMPARE(s.automatic->facts().machine.clockDate, std::string("2026-11-21"));
    }

    void serviceThatAnswersNonsenseIsAsOneThatDoesNotAnswer()
    {
        Scene &s = *m_scene;
        s.helper.forget(Verb::Check, QStringLiteral("facts"));
        s.helper.answerDocument(Verb::Check, QStringLiteral("what?"), QStringLiteral("facts"));
        s.discharge(5);
        QTRY_VERIFY(
            s.automatic->facts().capability(Action::KexecHibernate).reason.contains("cannot be read"));
        s.helper.forget(Verb::Check, QStringLiteral("facts"));
        s.helper.refuse(Verb::Check, codes::helperMissing, QStringLiteral("it is not installed"),
                        QStringLiteral("facts"));
        s.pass(121);
        QTRY_COMPARE(s.runner.orders.size(), std::size_t(1));
        QCOMPARE(s.runner.orders[0].action, Action::KernelHibernate);
        QCOMPARE(s.automatic->facts().capability(Action::KexecHibernate).can, Can::No);
    }

    // The timers themselves, on the real clock.
    void countsDownByItself()
    {
        const SystemClock clock;
        FakeSource source;
        source.facts.machine.lidClosed = true;
        source.facts.capability(Action::Suspend).can = Can::Yes;
        FakeRunner runner;
        FakeHelperClient helper;
        helper.answerDocument(Verb::Check, QString::fromLatin1(canAll));
        AutomaticHibernation automatic({{&source}, &runner, &helper, &clock});
        QSignalSpy counted(&automatic, &AutomaticHibernation::countdown);
        automatic.setRules(rulesOf("[[trigger]]\nid = \"lid\"\nkind = \"lid\"\nchain = [\"suspend\"]\n"
                                   "grace_seconds = 3\nwarn_at = [1]\nmessage = \"m\"\n"
                                   "when = { fact = \"lid.closed\", is = true }\n"));
        automatic.setActive(true);
        QTRY_COMPARE(counted.count(), 1);
        const double began = clock.now();
        QTRY_COMPARE_WITH_TIMEOUT(counted.count(), 2, 4000);
        QTRY_COMPARE_WITH_TIMEOUT(runner.orders.size(), std::size_t(1), 4000);
        QVERIFY(clock.now() - began > 2.5);
        runner.finish();
    }

private:
    struct Scene {
        FakeClock clock;
        FakeSource source;
        FakeRunner runner;
        FakeHelperClient helper;
        std::unique_ptr<AutomaticHibernation> automatic =
            std::make_unique<AutomaticHibernation>(AutomaticHibernation::Surroundings{
                {&source}, &runner, &helper, &clock, std::chrono::milliseconds(200)});
        QSignalSpy warned{automatic.get(), &AutomaticHibernation::warned};
        QSignalSpy counted{automatic.get(), &AutomaticHibernation::countdown};
        QSignalSpy cancelled{automatic.get(), &AutomaticHibernation::cancelled};
        QSignalSpy acting{automatic.get(), &AutomaticHibernation::acting};
        QSignalSpy done{automatic.get(), &AutomaticHibernation::done};
        QSignalSpy failed{automatic.get(), &AutomaticHibernation::failed};
        QSignalSpy paused{automatic.get(), &AutomaticHibernation::pauseChanged};

        Scene()
        {
            for (const Action action : {Action::KernelHibernate, Action::Suspend, Action::PowerOff})
                source.facts.capability(action).can = Can::Yes;
            automatic->setRules(rulesOf(rulesText));
            automatic->setActive(true);
            settle();
        }
        [[nodiscard]] int asked() const { return helper.count(Verb::Check, QStringLiteral("facts")); }
        static void settle()
        {
            for (int i = 0; i < 5; ++i)
                QTest::qWait(1);
        }
        void pass(double seconds)
        {
            clock.advance(seconds);
            read(source.facts.batteries.empty() ? std::nullopt : source.facts.batteries[0].percent);
        }
        void read(std::optional<double> percent)
        {
            if (percent && !source.facts.batteries.empty()) {
                source.facts.batteries[0].percent = percent;
                source.facts.batteries[0].updated = clock.time;
            }
            Q_EMIT source.changed();
            settle();
        }
        // Told often enough to be believed; no time passes afterwards.
        void discharge(double percent, bool onBattery = true)
        {
            if (onBattery)
                source.facts.machine.onBattery = true;
            source.facts.batteries = {
                {.name = "BAT0", .present = true, .percent = percent, .state = "discharging"}};
            for (int i = 0; i < 3; ++i) {
                clock.advance(4);
                read(percent);
            }
        }
        void plugIn()
        {
            source.facts.machine.onBattery = false;
            source.facts.batteries[0].state = "charging";
            clock.advance(1);
            read(source.facts.batteries[0].percent);
        }
    };
    std::unique_ptr<Scene> m_scene;
};

QTEST_GUILESS_MAIN(AutomaticHibernationTest)
#include "automatichibernationtest.moc"
