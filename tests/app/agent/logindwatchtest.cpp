// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/logindwatch.h"

#include "fakesurroundings.h"
#include "mockservice.h"

#include <QSignalSpy>
#include <memory>

using namespace torpor;
using policy::Action;
using policy::Can;

class LogindWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_logind = std::make_unique<MockLogind>();
        m_logind->start();
        QVERIFY(m_logind->isThere());
        m_clock = FakeClock();
    }
    void cleanup() { m_logind.reset(); }

    void tellsWhatLogindCanDo()
    {
        m_logind->setMethod(QStringLiteral("CanHibernate"), {}, QStringLiteral("s"),
                            QStringLiteral("ret = \"na\""));
        const LogindWatch watch(m_clock);
        QTRY_COMPARE(factsOf(watch).capability(Action::Suspend).can, Can::Yes);
        QTRY_COMPARE(factsOf(watch).capability(Action::KernelHibernate).can, Can::No);
        QVERIFY(!factsOf(watch).capability(Action::KernelHibernate).reason.empty());
        QTRY_COMPARE(factsOf(watch).capability(Action::PowerOff).can, Can::Yes);
        QCOMPARE(factsOf(watch).capability(Action::KexecHibernate).can, Can::Unknown);
    }

    void takesOnlyAYesForAYes()
    {
        QCOMPARE(capabilityOf(QStringLiteral("yes")), (policy::Capability{Can::Yes, {}}));
        for (const char *no : {"no", "na", "challenge"})
            QCOMPARE(capabilityOf(QString::fromLatin1(no)).can, Can::No);
        for (const char *other : {"inhibited", "inhibitor-blocked", "maybe", ""}) {
            QCOMPARE(capabilityOf(QString::fromLatin1(other)).can, Can::Unknown);
            QVERIFY(!capabilityOf(QString::fromLatin1(other)).reason.empty());
        }
    }

    void tellsWhoInhibits()
    {
        m_logind->mock(QStringLiteral("AddProperty"),
                       {MockLogind::manager(), QStringLiteral("BlockInhibited"),
                        QVariant::fromValue(QDBusVariant(QString()))});
        LogindWatch watch(m_clock);
        QTRY_VERIFY(factsOf(watch).machine.sessionOpen);
        QVERIFY(factsOf(watch).inhibitors.empty());
        {
            const QDBusMessage held = m_logind->call(
                QStringLiteral("/org/freedesktop/login1"), MockLogind::manager(), QStringLiteral("Inhibit"),
                {QStringLiteral("sleep"), QStringLiteral("Burner"), QStringLiteral("a disc is written"),
                 QStringLiteral("block")});
            QVERIFY2(held.type() == QDBusMessage::ReplyMessage, qPrintable(held.errorMessage()));
            QSignalSpy changed(&watch, &LogindWatch::changed);
            m_logind->setProperties({}, MockLogind::manager(),
                                    {{QStringLiteral("BlockInhibited"), QStringLiteral("sleep")}});
            QTRY_COMPARE(factsOf(watch).inhibitors.size(), std::size_t(1));
            QTRY_VERIFY(changed.count() > 0);
            const policy::InhibitorFacts inhibitor = factsOf(watch).inhibitors[0];
            QCOMPARE(inhibitor.who, std::string("Burner"));
            QCOMPARE(inhibitor.what, std::string("sleep"));
            QCOMPARE(inhibitor.why, std::string("a disc is written"));
            QCOMPARE(inhibitor.mode, std::string("block"));
        }
    }

    void countsHowLongNobodyWasThere()
    {
        const LogindWatch watch(m_clock);
        QTRY_COMPARE(factsOf(watch).machine.idleSeconds, std::optional(0.0));
        m_logind->setProperties({}, MockLogind::manager(),
                                {{QStringLiteral("IdleHint"), true},
                                 {QStringLiteral("IdleSinceHintMonotonic"), qulonglong(900'000'000)}});
        QTRY_COMPARE(factsOf(watch).machine.idleSeconds, std::optional(100.0));
        m_clock.advance(50);
        QCOMPARE(factsOf(watch).machine.idleSeconds, std::optional(150.0));
        m_logind->setProperties({}, MockLogind::manager(), {{QStringLiteral("IdleHint"), false}});
        QTRY_COMPARE(factsOf(watch).machine.idleSeconds, std::optional(0.0));
    }

    void tellsWhetherSomebodyIsLoggedIn()
    {
        const LogindWatch watch(m_clock);
        QTRY_COMPARE(factsOf(watch).machine.sessionOpen, std::optional(false));
        m_logind->addSession(QStringLiteral("c1"), QStringLiteral("seat0"), 118, true); // the greeter
        QTest::qWait(50);
        QCOMPARE(factsOf(watch).machine.sessionOpen, std::optional(false));
        m_logind->addSession(QStringLiteral("1"), QStringLiteral("seat0"), 1000, true);
        QTRY_COMPARE(factsOf(watch).machine.sessionOpen, std::optional(true));
    }

    void tellsWhenTheMachineIsAwakeAgain()
    {
        LogindWatch watch(m_clock);
        QTRY_VERIFY(factsOf(watch).machine.sessionOpen);
        QSignalSpy awake(&watch, &LogindWatch::awake);
        m_logind->prepareForSleep(true);
        QTest::qWait(50);
        m_clock.slept += 3600;
        m_logind->prepareForSleep(false);
        QTRY_COMPARE(awake.count(), 1);
        // It could not fall asleep.
        m_logind->prepareForSleep(true);
        m_logind->prepareForSleep(false);
        QTest::qWait(50);
        QCOMPARE(awake.count(), 1);
    }

    void refreshAsksForWhatIsNotTold()
    {
        m_logind->mock(QStringLiteral("AddProperty"), {MockLogind::manager(), QStringLiteral("Docked"),
                                                       QVariant::fromValue(QDBusVariant(false))});
        LogindWatch watch(m_clock);
        QTRY_COMPARE(factsOf(watch).machine.docked, std::optional(false));
        const auto asked = m_logind->calls(QStringLiteral("CanSuspend"));
        bool done = false;
        watch.refresh([&done] { done = true; });
        QVERIFY(!done);
        QTRY_VERIFY(done);
        QCOMPARE(m_logind->calls(QStringLiteral("CanSuspend")), asked + 1);
    }

    void refreshEndsWithoutLogind()
    {
        m_logind->stop();
        LogindWatch watch(m_clock);
        bool done = false;
        watch.refresh([&done] { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(factsOf(watch).capability(Action::Suspend).can, Can::Unknown);
        QVERIFY(!factsOf(watch).machine.sessionOpen);
        MockLogind again;
        again.start();
        QTRY_COMPARE(factsOf(watch).capability(Action::Suspend).can, Can::Yes);
    }

    void believesTheServiceThatTheSystemsHibernateIsTorpors()
    {
        LogindWatch watch(m_clock);
        QTRY_COMPARE(factsOf(watch).capability(Action::KernelHibernate).can, Can::Yes);
        policy::Facts facts;
        facts.capability(Action::KernelHibernate) = {.can = Can::No, .reason = "taken over"};
        watch.addTo(facts);
        QCOMPARE(facts.capability(Action::KernelHibernate).can, Can::No);
        QCOMPARE(facts.capability(Action::Suspend).can, Can::Yes);
    }

private:
    static policy::Facts factsOf(const LogindWatch &watch)
    {
        policy::Facts facts;
        watch.addTo(facts);
        return facts;
    }

    FakeClock m_clock;
    std::unique_ptr<MockLogind> m_logind;
};

QTEST_GUILESS_MAIN(LogindWatchTest)
#include "logindwatchtest.moc"
