// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/countdowns.h"

#include "desktop/plandialog.h"
#include "desktop/translation.h"
#include "fakes/fakeautomatics.h"
#include "fakes/fakemachine.h"

#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace torpor;
using namespace std::chrono_literals;

namespace
{
const QString prepared = QStringLiteral(R"({"prepared": true, "partition": {"partuuid": "u"}})");
const QString clear = QStringLiteral(R"({"ready": true, "findings": []})");
const QString blocked = QStringLiteral(R"({"ready": false, "findings": [
    {"severity": "block", "code": "lockdown", "text": "the kernel is locked down"}]})");
const QString low = QStringLiteral("battery-low");
const QString critical = QStringLiteral("battery-critical");
} // namespace

class CountdownsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<FakeMachine>();
        m_client = &m_fake->client;
        m_machine = &m_fake->machine;
        m_client->answerDocument(Verb::Status, prepared);
        m_client->answerDocument(Verb::Check, clear);
        m_machine->refresh();
        QTRY_COMPARE(m_machine->state(), MachineModel::State::Ready);
        m_automatics = std::make_unique<FakeAutomatics>();
        m_plan = std::make_unique<Plan>();
        m_countdowns = std::make_unique<Countdowns>(*m_machine, *m_plan, m_automatics.get());
    }
    void cleanup()
    {
        m_countdowns.reset();
        m_plan.reset();
        m_automatics.reset();
        m_fake.reset();
    }

    void growsWithTheLinesOfItsHeadline()
    {
        installTranslations(QLocale(QStringLiteral("de"))); // whose headline takes two
        Q_EMIT m_automatics->countdown(low, QStringLiteral("The battery is low (5 %)"), 30s);
        QVERIFY(QTest::qWaitForWindowExposed(window()));
        QLabel *headline = label("headline");
        QTRY_VERIFY(headline->height() >= headline->heightForWidth(headline->width()));
        QCOMPARE(label("reason")->text(), QStringLiteral("Der Akku ist schwach (5 %)."));
        QTest::keyClick(window(), Qt::Key_Escape);
        for (QTranslator *translator : qApp->findChildren<QTranslator *>())
            delete translator;
        installTranslations(QLocale(QLocale::English));
    }

    void standsAboveAllOthersAndReturnCallsItOff()
    {
        Q_EMIT m_automatics->countdown(low, QStringLiteral("the battery is low (5 %)"), 30s);
        QVERIFY(QTest::qWaitForWindowExposed(window()));
        QVERIFY(window()->windowFlags() & Qt::WindowStaysOnTopHint);
        QCOMPARE(QApplication::focusWidget(), button("cancel"));
        QVERIFY(label("headline")->text().contains(QStringLiteral("in 30 seconds")));
        QCOMPARE(label("reason")->text(), QStringLiteral("The battery is low (5 %)."));
        QCOMPARE(m_machine->state(), MachineModel::State::Countdown);
        QTest::keyClick(window(), Qt::Key_Return);
        QCOMPARE(m_automatics->cancelledRules, QStringList(low));
        QVERIFY(!window()->isVisible());
        QCOMPARE(m_machine->state(), MachineModel::State::Ready);
    }

    void escapeAndTheCloseButtonCallItOff()
    {
        Q_EMIT m_automatics->countdown(low, QStringLiteral("it is low"), 30s);
        QTest::keyClick(window(), Qt::Key_Escape);
        Q_EMIT m_automatics->countdown(low, QStringLiteral("it is low"), 30s);
        QVERIFY(window()->isVisible());
        window()->close();
        QCOMPARE(m_automatics->cancelledRules, QStringList({low, low}));
        QVERIFY(!window()->isVisible());
    }

    void actsAtOnceWhenAsked()
    {
        Q_EMIT m_automatics->countdown(low, QStringLiteral("it is low"), 30s);
        QTest::mouseClick(button("now"), Qt::LeftButton);
        QCOMPARE(m_automatics->wantedRules, QStringList(low));
        QVERIFY(m_automatics->cancelledRules.isEmpty());
    }

    void showsTheOneThatEndsFirst()
    {
        Q_EMIT m_automatics->countdown(low, QStringLiteral("it is low"), 100s);
        Q_EMIT m_automatics->countdown(critical, QStringLiteral("it is nearly empty"), 20s);
        QCOMPARE(window()->rule(), critical);
        Q_EMIT m_automatics->cancelled(critical, QStringLiteral("a charger is plugged in"));
        QCOMPARE(window()->rule(), low);
        QVERIFY(window()->isVisible());
        Q_EMIT m_automatics->acting(low, QStringLiteral("it is time"));
        QVERIFY(!window()->isVisible());
    }

    void countsDown()
    {
        Q_EMIT m_automatics->countdown(low, QStringLiteral("it is low"), 2s);
        QTRY_VERIFY(label("headline")->text().contains(QStringLiteral("in one second")));
        QTRY_VERIFY(!window()->isVisible());
        QVERIFY(m_automatics->cancelledRules.isEmpty());
        QVERIFY(m_automatics->wantedRules.isEmpty()); // it does by itself
    }

    void carriesOutThePlanAndWarnsBefore()
    {
        QVERIFY(m_plan->set(QDateTime::currentDateTime().addSecs(-1)));
        QTRY_VERIFY(window() && window()->isVisible());
        QVERIFY(!m_plan->moment());
        QVERIFY(window()->left() <= 10s);
        QTest::mouseClick(button("now"), Qt::LeftButton);
        QCOMPARE(m_client->count(Verb::Hibernate), 1);
        QCOMPARE(m_client->lastArguments(Verb::Hibernate).value(QStringLiteral("trigger")).toString(),
                 QStringLiteral("schedule"));
    }

    void tellsWhenThePlanCannotBeCarriedOut()
    {
        QSignalSpy failed(m_countdowns.get(), &Countdowns::planFailed);
        QVERIFY(m_plan->set(QDateTime::currentDateTime()));
        QTRY_VERIFY(window() && window()->isVisible());
        m_client->forget(Verb::Check);
        m_client->answerDocument(Verb::Check, blocked);
        m_machine->refresh();
        QTRY_VERIFY(m_fake->report.count(ReportModel::Severity::Block) > 0);
        QTest::mouseClick(button("now"), Qt::LeftButton);
        QCOMPARE(m_client->count(Verb::Hibernate), 0);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("cannot hibernate")));
    }

    void aPlanThatWasSleptThroughIsOver()
    {
        QSignalSpy missed(m_plan.get(), &Plan::missed);
        QVERIFY(m_plan->set(QDateTime::currentDateTime().addSecs(-600)));
        QTRY_COMPARE(missed.size(), 1);
        QVERIFY(!m_countdowns->window());
    }

    void aPlanCanBeTakenBack()
    {
        QSignalSpy due(m_plan.get(), &Plan::due);
        QVERIFY(m_plan->set(QDateTime::currentDateTime().addSecs(Plan::warning.count()).addMSecs(200)));
        m_plan->clear();
        QTest::qWait(400);
        QVERIFY(due.isEmpty());
        QVERIFY(m_plan->set(QDateTime::currentDateTime().addSecs(Plan::warning.count()).addMSecs(200)));
        QTRY_COMPARE(due.size(), 1);
    }

    void takesTheNextTimeThatTheClockShowsIt()
    {
        const QDateTime evening(QDate(2026, 11, 21), QTime(20, 0));
        QCOMPARE(Plan::next(QTime(23, 30), evening), QDateTime(QDate(2026, 11, 21), QTime(23, 30)));
        QCOMPARE(Plan::next(QTime(6, 0), evening), QDateTime(QDate(2026, 11, 22), QTime(6, 0)));
        QCOMPARE(Plan::next(QTime(20, 0), evening), QDateTime(QDate(2026, 11, 22), QTime(20, 0)));
    }

    void asksForATimeByKeyboard()
    {
        PlanDialog dialog(*m_plan);
        dialog.begin();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *time = dialog.findChild<QTimeEdit *>(QStringLiteral("time"));
        QCOMPARE(QApplication::focusWidget(), time);
        QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("when"))->text().isEmpty());
        time->setTime(QTime(23, 0));
        QTest::keyClick(time, Qt::Key_Up);
        QCOMPARE(time->time(), QTime(0, 0));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QVERIFY(m_plan->moment());
        QCOMPARE(m_plan->moment()->time(), time->time());
        QVERIFY(*m_plan->moment() > QDateTime::currentDateTime());
    }

private:
    CountdownWindow *window() const { return m_countdowns->window(); }
    QPushButton *button(const char *name) const
    {
        return window()->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QLabel *label(const char *name) const { return window()->findChild<QLabel *>(QString::fromLatin1(name)); }

    std::unique_ptr<FakeMachine> m_fake;
    FakeHelperClient *m_client = nullptr;
    MachineModel *m_machine = nullptr;
    std::unique_ptr<FakeAutomatics> m_automatics;
    std::unique_ptr<Plan> m_plan;
    std::unique_ptr<Countdowns> m_countdowns;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    installTranslations(QLocale(QLocale::English));
    CountdownsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "countdownstest.moc"
