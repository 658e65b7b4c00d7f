// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "automaticscene.h"

using namespace torpor;
using policy::Action;
using policy::Can;

namespace
{
constexpr char cannotKexec[] =
    R"({"schema": 1, "capabilities": {"kexec-hibernate": {"can": "no", "reason": "no partition is prepared"}}})";
} // namespace

// From a trigger to what is done: the service's facts, the chain of actions, and what stands against it.
class AutomaticHibernationTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_scene = std::make_unique<AutomaticScene>(); }
    void cleanup() { m_scene.reset(); }

    void hibernatesOnLowBatteryAfterTheCountdown()
    {
        AutomaticScene &s = *m_scene;
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
        AutomaticScene &s = *m_scene;
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
        AutomaticScene &s = *m_scene;
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
        AutomaticScene &s = *m_scene;
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

    void goesDownTheChainWhenAnActionFails()
    {
        AutomaticScene &s = *m_scene;
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
        AutomaticScene &s = *m_scene;
        s.helper.forget(Verb::Check, QStringLiteral("facts"));
        s.helper.answerDocument(Verb::Check, QString::fromLatin1(cannotKexec), QStringLiteral("facts"));
        s.discharge(5);
        s.pass(121);
        QTRY_COMPARE(s.runner.orders.size(), std::size_t(1));
        QCOMPARE(s.runner.orders[0].action, Action::KernelHibernate);
    }

    void tellsWhenNothingCanWorkAndTriesAgain()
    {
        AutomaticScene &s = *m_scene;
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
        AutomaticScene &s = *m_scene;
        s.source.facts.inhibitors = {
            {.who = "Burner", .why = "a disc is written", .what = "sleep", .mode = "block"}};
        s.discharge(2);
        s.pass(31);
        QTRY_COMPARE(s.runner.orders.size(), std::size_t(1));
        QVERIFY(s.runner.orders[0].critical);
    }

    void whoStoppedItIsAskedAgainLater()
    {
        AutomaticScene &s = *m_scene;
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

    void actsAtOnceWithoutAGraceButNotWithoutTheFacts()
    {
        AutomaticScene &s = *m_scene;
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
        AutomaticScene &s = *m_scene;
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
        AutomaticScene &s = *m_scene;
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

private:
    std::unique_ptr<AutomaticScene> m_scene;
};

QTEST_GUILESS_MAIN(AutomaticHibernationTest)
#include "automatichibernationtest.moc"
