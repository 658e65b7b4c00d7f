// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "automaticscene.h"

#include <algorithm>

using namespace torpor;
using policy::Action;
using policy::Can;

// What ends a countdown, holds it or hurries it.
class AutomaticCountdownTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_scene = std::make_unique<AutomaticScene>(); }
    void cleanup() { m_scene.reset(); }

    void chargerEndsTheCountdown()
    {
        AutomaticScene &s = *m_scene;
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
        AutomaticScene &s = *m_scene;
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
        AutomaticScene &s = *m_scene;
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
        AutomaticScene &s = *m_scene;
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

    void oneThatIsNotActiveDoesNothing()
    {
        AutomaticScene &s = *m_scene;
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
        AutomaticScene &s = *m_scene;
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
        AutomaticScene &s = *m_scene;
        s.automatic->pauseUntil(s.clock.local.addSecs(-1));
        QVERIFY(!s.automatic->pausedUntil().isValid());
        QCOMPARE(s.paused.count(), 0);
    }

    void countdownEndsWhenItsRuleGoes()
    {
        AutomaticScene &s = *m_scene;
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
        AutomaticScene &s = *m_scene;
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
        AutomaticScene &s = *m_scene;
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
    std::unique_ptr<AutomaticScene> m_scene;
};

QTEST_GUILESS_MAIN(AutomaticCountdownTest)
#include "automaticcountdowntest.moc"
