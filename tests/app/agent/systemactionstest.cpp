// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/systemactions.h"

#include "fakes/fakehelperclient.h"
#include "fakesurroundings.h"
#include "mockservice.h"

#include <QSignalSpy>
#include <memory>

using namespace torpor;
using policy::Action;
using policy::TriggerKind;

namespace
{

const char attemptId[] = "0123456789abcdef0123456789abcdef";

// The process of an attempt.
class FakeAttempt
{
public:
    FakeAttempt()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SystemBus, QStringLiteral("attempt")))
    {
        if (!m_bus.registerService(QString::fromLatin1(protocol::attemptService)))
            qFatal("the name of an attempt cannot be had");
    }
    ~FakeAttempt() { QDBusConnection::disconnectFromBus(QStringLiteral("attempt")); }
    void send(const char *name, const QVariantList &words)
    {
        auto signal = QDBusMessage::createSignal(QString::fromLatin1(protocol::attemptPath),
                                                 QString::fromLatin1(protocol::attemptInterface),
                                                 QString::fromLatin1(name));
        signal.setArguments(words);
        m_bus.send(signal);
    }
    void end(const QString &outcome, const QString &reason = {}, const QString &message = {})
    {
        send(protocol::endedSignal, {QString::fromLatin1(attemptId), outcome, reason, message});
    }

private:
    QDBusConnection m_bus;
};

} // namespace

class SystemActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_logind.start();
        QVERIFY(m_logind.isThere());
    }
    void init()
    {
        m_clock = FakeClock();
        m_helper = std::make_unique<FakeHelperClient>();
        m_helper->refuse(Verb::Record, codes::helperMissing); // which hinders nothing
        m_actions = std::make_unique<SystemActions>(*m_helper, m_clock);
        m_result.reset();
        m_logind.mock(QStringLiteral("ClearCalls"));
    }

    void hibernatesThroughTheService()
    {
        m_helper->answer(Verb::Hibernate, QVariantMap{{QString::fromLatin1(protocol::attemptKey),
                                                       QString::fromLatin1(attemptId)}});
        FakeAttempt attempt;
        order(Action::KexecHibernate);
        QTRY_COMPARE(m_helper->count(Verb::Hibernate), 1);
        const QVariantMap arguments = m_helper->lastArguments(Verb::Hibernate);
        QCOMPARE(arguments.value(QStringLiteral("trigger")).toString(), QStringLiteral("low-battery"));
        QCOMPARE(arguments.value(QStringLiteral("ignore_inhibitors")), QVariant(false));
        attempt.send(protocol::beganSignal, {QString::fromLatin1(attemptId), QStringLiteral("hibernate")});
        QTest::qWait(50);
        QVERIFY(!m_result);
        attempt.end(QStringLiteral("resumed"));
        QTRY_VERIFY(m_result);
        QVERIFY(result().has_value());
    }

    void heedsNoInhibitorWhenItIsCritical()
    {
        order(Action::KexecHibernate, true);
        QTRY_COMPARE(m_helper->count(Verb::Hibernate), 1);
        QCOMPARE(m_helper->lastArguments(Verb::Hibernate).value(QStringLiteral("ignore_inhibitors")),
                 QVariant(true));
    }

    void tellsWhyTheServiceRefuses()
    {
        m_helper->refuse(Verb::Hibernate, codes::authorizationDenied, QStringLiteral("it is not allowed"));
        order(Action::KexecHibernate);
        QTRY_VERIFY(m_result);
        QCOMPARE(result().error(), (ActionFailure{QStringLiteral("it is not allowed"), false}));
    }

    void tellsHowTheAttemptFailed()
    {
        m_helper->answer(Verb::Hibernate, QVariantMap{{QString::fromLatin1(protocol::attemptKey),
                                                       QString::fromLatin1(attemptId)}});
        FakeAttempt attempt;
        order(Action::KexecHibernate);
        attempt.end(QStringLiteral("aborted"), QStringLiteral("io-error"),
                    QStringLiteral("the disk is broken"));
        QTRY_VERIFY(m_result);
        QCOMPARE(result().error(), (ActionFailure{QStringLiteral("the disk is broken"), false}));
    }

    void tellsThatAPersonStoppedIt()
    {
        m_helper->answer(Verb::Hibernate, QVariantMap{{QString::fromLatin1(protocol::attemptKey),
                                                       QString::fromLatin1(attemptId)}});
        FakeAttempt attempt;
        order(Action::KexecHibernate);
        attempt.end(QStringLiteral("aborted"), QStringLiteral("cancelled"),
                    QStringLiteral("Esc was pressed"));
        QTRY_VERIFY(m_result);
        QVERIFY(result().error().byHand);
    }

    void somebodyElsesAttemptServesAsWell()
    {
        m_helper->answer(Verb::Hibernate, std::unexpected(Refusal{QString::fromLatin1(codes::attemptRunning),
                                                                  QStringLiteral("one is running"),
                                                                  QString::fromLatin1(attemptId)}));
        FakeAttempt attempt;
        order(Action::KexecHibernate);
        QTRY_COMPARE(m_helper->count(Verb::Hibernate), 1);
        QTest::qWait(50);
        QVERIFY(!m_result);
        attempt.end(QStringLiteral("resumed"));
        QTRY_VERIFY(m_result);
        QVERIFY(result().has_value());
    }

    void attemptThatVanishesHasFailed()
    {
        m_helper->answer(Verb::Hibernate, QVariantMap{{QString::fromLatin1(protocol::attemptKey),
                                                       QString::fromLatin1(attemptId)}});
        auto attempt = std::make_unique<FakeAttempt>();
        order(Action::KexecHibernate);
        QTRY_COMPARE(m_helper->count(Verb::Hibernate), 1);
        attempt->send(protocol::beganSignal, {QString::fromLatin1(attemptId), QStringLiteral("hibernate")});
        QTRY_COMPARE(m_actions->attempts().running(), QString::fromLatin1(attemptId));
        attempt.reset();
        QTRY_VERIFY(m_result);
        QVERIFY(!result().error().reason.isEmpty());
    }

    void sleepsThroughLogind_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<QString>("method");
        QTest::newRow("suspend") << Action::Suspend << QStringLiteral("Suspend");
        QTest::newRow("hibernate") << Action::KernelHibernate << QStringLiteral("Hibernate");
    }
    void sleepsThroughLogind()
    {
        QFETCH(const Action, action);
        QFETCH(const QString, method);
        order(action);
        QTRY_COMPARE(m_logind.calls(method), 1);
        m_logind.prepareForSleep(true);
        QTest::qWait(50);
        QVERIFY(!m_result);
        m_clock.slept += 60;
        m_logind.prepareForSleep(false);
        QTRY_VERIFY(m_result);
        QVERIFY(result().has_value());
        QCOMPARE(m_helper->count(Verb::Hibernate), 0);
    }

    void recordsWhatLogindIsAskedFor()
    {
        const QString id = QString::fromLatin1(attemptId);
        m_helper->forget(Verb::Record);
        m_helper->answer(Verb::Record, QVariantMap{{QString::fromLatin1(protocol::attemptKey), id}});
        order(Action::Suspend);
        QTRY_COMPARE(m_logind.calls(QStringLiteral("Suspend")), 1);
        QCOMPARE(m_helper->lastArguments(Verb::Record),
                 (QVariantMap{{QStringLiteral("action"), QStringLiteral("suspend")},
                              {QStringLiteral("trigger"), QStringLiteral("low-battery")}}));
        m_clock.slept += 60;
        m_logind.prepareForSleep(false);
        QTRY_COMPARE(m_helper->count(Verb::Record), 2);
        QCOMPARE(m_helper->lastArguments(Verb::Record),
                 (QVariantMap{{QStringLiteral("id"), id}, {QStringLiteral("done"), true}}));

        // The next one, which does not work.
        m_result.reset();
        order(Action::KernelHibernate);
        QTRY_COMPARE(m_logind.calls(QStringLiteral("Hibernate")), 1);
        m_logind.prepareForSleep(false);
        QTRY_COMPARE(m_helper->count(Verb::Record), 4);
        QCOMPARE(m_helper->lastArguments(Verb::Record).value(QStringLiteral("done")), QVariant(false));
    }

    void isNotKeptFromSleepByALogThatDoesNotAnswer()
    {
        m_helper->isHeld = true;
        order(Action::Suspend);
        QTest::qWait(100);
        QCOMPARE(m_logind.calls(QStringLiteral("Suspend")), 0);
        QTRY_COMPARE(m_logind.calls(QStringLiteral("Suspend")), 1);
        // What it answers then is of no use to anybody, and asks for nothing twice.
        m_helper->release();
        QTest::qWait(50);
        QCOMPARE(m_logind.calls(QStringLiteral("Suspend")), 1);
        m_clock.slept += 60;
        m_logind.prepareForSleep(false);
        QTRY_VERIFY(m_result);
    }

    void machineThatDoesNotFallAsleepIsAFailure()
    {
        order(Action::Suspend);
        QTRY_COMPARE(m_logind.calls(QStringLiteral("Suspend")), 1);
        m_logind.prepareForSleep(true);
        m_logind.prepareForSleep(false);
        QTRY_VERIFY(m_result);
        QCOMPARE(result().error().reason, QStringLiteral("the computer did not fall asleep"));
    }

    void powersOff()
    {
        order(Action::PowerOff);
        QTRY_COMPARE(m_logind.calls(QStringLiteral("PowerOff")), 1);
        // A sleep in between is none of its business.
        m_logind.prepareForSleep(false);
        QTest::qWait(50);
        QVERIFY(!m_result);
    }

    void tellsWhyLogindRefuses()
    {
        MockLogind &logind = m_logind;
        logind.setMethod(QStringLiteral("Suspend"), QStringLiteral("b"), {},
                         QStringLiteral("raise dbus.exceptions.DBusException('not today', "
                                        "name='org.freedesktop.DBus.Error.AccessDenied')"));
        order(Action::Suspend);
        QTRY_VERIFY(m_result);
        QCOMPARE(result().error().reason, QStringLiteral("not today"));
        logind.setMethod(QStringLiteral("Suspend"), QStringLiteral("b"), {}, {});
        // The next one is not hindered by it.
        m_result.reset();
        order(Action::Suspend);
        QTRY_COMPARE(logind.calls(QStringLiteral("Suspend")), 2);
        m_clock.slept += 1;
        logind.prepareForSleep(false);
        QTRY_VERIFY(m_result);
        QVERIFY(result().has_value());
    }

private:
    void order(Action action, bool critical = false)
    {
        m_actions->carryOut({action, TriggerKind::LowBattery, critical},
                            [this](const ActionRunner::Result &result) { m_result = result; });
        QVERIFY(!m_result); // only through the event loop
    }

    // A failure without a reason where there is none yet.
    [[nodiscard]] ActionRunner::Result result() const
    {
        return m_result.value_or(std::unexpected(ActionFailure()));
    }

    MockLogind m_logind;
    FakeClock m_clock;
    std::unique_ptr<FakeHelperClient> m_helper;
    std::unique_ptr<SystemActions> m_actions;
    std::optional<ActionRunner::Result> m_result;
};

QTEST_GUILESS_MAIN(SystemActionsTest)
#include "systemactionstest.moc"
