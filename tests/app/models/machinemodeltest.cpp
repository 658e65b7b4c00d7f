// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/machinemodel.h"

#include "fakes/fakemachine.h"

#include <QSignalSpy>
#include <QTest>

using namespace torpor;
using State = MachineModel::State;

namespace
{

const QString id = QStringLiteral("3f9ac27e51d04b6c8a90e2f4b7d6c5a1");
const QString prepared =
    QStringLiteral(R"({"prepared": true, "partition": {"partuuid": "0f3c-1"}, "running": null})");
const QString ready = QStringLiteral(R"({"ready": true, "findings": []})");

QString storyOf(const char *outcome)
{
    return QStringLiteral(
               R"({"attempts": [{"number": 9, "id": "%1", "mode": "hibernate", "outcome": "%2"}]})")
        .arg(id, QLatin1StringView(outcome));
}

} // namespace

class MachineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<FakeMachine>();
        m_client = &m_fake->client;
        m_watcher = &m_fake->watcher;
        m_report = &m_fake->report;
        m_model = &m_fake->machine;
        m_ended = std::make_unique<QSignalSpy>(m_model, &MachineModel::attemptEnded);
        m_refused = std::make_unique<QSignalSpy>(m_model, &MachineModel::refused);
    }
    void cleanup() { m_fake.reset(); }

    void tellsEachStateOfTheReport_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("report");
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("can");
        const auto finding = [](const char *severity, const char *known) {
            return QStringLiteral(
                       R"({"ready": true, "findings": [{"severity": "%1", "known": %2, "code": "c", "text": "t"}]})")
                .arg(QLatin1StringView(severity), QLatin1StringView(known));
        };
        QTest::newRow("ready") << prepared << ready << State::Ready << true;
        QTest::newRow("good to know") << prepared << finding("info", "true") << State::Ready << true;
        QTest::newRow("warning") << prepared << finding("warn", "true") << State::Warning << true;
        QTest::newRow("unknown") << prepared << finding("warn", "false") << State::Warning << true;
        QTest::newRow("blocked") << prepared << finding("block", "true") << State::Blocked << false;
        QTest::newRow("unprepared") << QStringLiteral(R"({"prepared": false, "partition": null})") << ready
                                    << State::Unprepared << false;
    }
    void tellsEachStateOfTheReport()
    {
        QFETCH(QString, status);
        QFETCH(QString, report);
        QCOMPARE(m_model->state(), State::Looking);
        look(status, report);
        QTEST(m_model->state(), "state");
        QTEST(m_model->canHibernate(), "can");
        QVERIFY(!m_model->headline().isEmpty());
    }

    void recoversFromAMissingHelper()
    {
        m_client->refuse(Verb::Status, codes::helperMissing, QStringLiteral("it is not installed"));
        m_client->refuse(Verb::Check, codes::helperMissing);
        m_model->refresh();
        QTRY_COMPARE(m_model->state(), State::Unreachable);
        QVERIFY(m_model->headline().contains(QStringLiteral("not installed")));
        QVERIFY(m_model->explanation().contains(QStringLiteral("torpor-helper")));
        m_client->forget(Verb::Status);
        m_client->forget(Verb::Check);
        look(prepared, ready);
        QCOMPARE(m_model->state(), State::Ready);
    }

    void asksAgainWhereTheHelperHadNoTime()
    {
        m_client->refuse(Verb::Status, codes::helperBusy, QStringLiteral("it is busy"));
        m_client->answerDocument(Verb::Status, prepared);
        m_client->answerDocument(Verb::Check, ready);
        m_model->refresh();
        QTRY_COMPARE(m_model->state(), State::Unreachable);
        QCOMPARE(m_model->headline(), QStringLiteral("Torpor's helper is busy"));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->state(), State::Ready,
                                  MachineModel::busyPause + std::chrono::seconds(2));
        QCOMPARE(m_client->count(Verb::Status), 2);
    }

    // As long as somebody else is asked for a password.
    void showsWhatWasKnownWhileTheHelperIsBusy()
    {
        look(prepared, ready);
        QCOMPARE(m_model->state(), State::Ready);
        m_client->forget(Verb::Status);
        m_client->refuse(Verb::Status, codes::helperBusy, QStringLiteral("it is busy"));
        m_client->answerDocument(Verb::Status, prepared);
        const int checks = m_client->count(Verb::Check);
        m_model->refresh();
        QTRY_VERIFY(m_model->explanation().contains(QStringLiteral("busy")));
        QCOMPARE(m_model->state(), State::Ready);
        QCOMPARE(m_client->count(Verb::Check), checks); // it would wait, too
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->explanation().contains(QStringLiteral("busy")),
                                 MachineModel::busyPause + std::chrono::seconds(2));
        QTRY_COMPARE(m_model->state(), State::Ready);
        QCOMPARE(m_client->count(Verb::Check), checks + 1);
    }

    void tellsWhyTheBusIsMissing()
    {
        m_client->refuse(Verb::Status, codes::busMissing, QStringLiteral("there is no system bus"));
        m_client->refuse(Verb::Check, codes::busMissing);
        m_model->refresh();
        QTRY_COMPARE(m_model->state(), State::Unreachable);
        QVERIFY(m_model->explanation().startsWith(QStringLiteral("There is no system bus.")));
    }

    void hibernatesAndTellsTheStory()
    {
        look(prepared, ready);
        m_client->answer(Verb::Hibernate, QVariantMap{{QStringLiteral("attempt"), id}});
        m_client->answerDocument(Verb::History, storyOf("resumed"));
        m_model->hibernate({.remedies = {QStringLiteral("drop-caches")}, .verify = true});
        QCOMPARE(m_model->state(), State::Working);
        QTRY_COMPARE(m_model->runningId(), id);
        const QVariantMap arguments = m_client->lastArguments(Verb::Hibernate);
        QCOMPARE(arguments.value(QStringLiteral("remedies")).toStringList(),
                 QStringList(QStringLiteral("drop-caches")));
        QCOMPARE(arguments.value(QStringLiteral("verify")).toBool(), true);
        QCOMPARE(arguments.value(QStringLiteral("trigger")).toString(), QStringLiteral("user"));
        QVERIFY(!arguments.contains(QStringLiteral("ignore_inhibitors")));
        Q_EMIT m_watcher->began(id, QStringLiteral("hibernate"));
        Q_EMIT m_watcher->phaseEnded(id, QStringLiteral("sync"));
        QVERIFY(m_model->runningText().contains(QStringLiteral("Writing open files")));
        Q_EMIT m_watcher->ended({id, QStringLiteral("resumed"), {}, {}});
        QTRY_COMPARE(m_ended->size(), 1);
        QCOMPARE(m_ended->first().first().value<Attempt>().outcome, QStringLiteral("resumed"));
        QCOMPARE(m_model->state(), State::Ready);
        QCOMPARE(m_model->lastAttempt()->number, 9);
    }

    void tellsHowMuchIsDoneByTheLastTime()
    {
        look(
            QStringLiteral(R"({"prepared": true, "partition": {"partuuid": "u"}, "last_attempt": {"number": 3,
            "id": "last", "mode": "hibernate", "outcome": "%1", "phases": [{"name": "check", "seconds": 1},
            {"name": "sync", "seconds": 3}, {"name": "resume-load-image", "seconds": 4}]}})")
                .arg(QLatin1StringView("resumed")),
            ready);
        Q_EMIT m_watcher->began(id, QStringLiteral("hibernate"));
        QCOMPARE(m_model->progress(), std::optional(0.0));
        Q_EMIT m_watcher->phaseEnded(id, QStringLiteral("check"));
        Q_EMIT m_watcher->phaseEnded(id, QStringLiteral("sync"));
        QCOMPARE(m_model->progress(), std::optional(0.5));
        Q_EMIT m_watcher->ended({id, QStringLiteral("aborted"), {}, {}});
        Q_EMIT m_watcher->began(QStringLiteral("next"), QStringLiteral("rehearse"));
        Q_EMIT m_watcher->phaseEnded(QStringLiteral("next"), QStringLiteral("check"));
        QCOMPARE(m_model->progress(), std::optional(0.25)); // without the way back
    }

    void tellsNoProgressWithoutALastTime()
    {
        look(prepared, ready);
        Q_EMIT m_watcher->began(id, QStringLiteral("hibernate"));
        QVERIFY(!m_model->progress());
    }

    void doesNotAskTwice()
    {
        look(prepared, ready);
        m_client->isHeld = true;
        m_model->hibernate({});
        m_model->hibernate({});
        m_model->rehearse({});
        QCOMPARE(m_client->count(Verb::Hibernate), 1);
        QCOMPARE(m_client->count(Verb::Rehearse), 0);
    }

    void saysWhatWasRefused()
    {
        look(prepared, ready);
        m_client->refuse(Verb::Rehearse, codes::authorizationCancelled,
                         QStringLiteral("nobody gave the password"));
        m_model->rehearse({});
        QTRY_COMPARE(m_refused->size(), 1);
        QCOMPARE(m_refused->first().at(0).toString(), QStringLiteral("Cannot rehearse"));
        QCOMPARE(m_refused->first().at(1).value<Refusal>().code,
                 QString::fromLatin1(codes::authorizationCancelled));
        QCOMPARE(m_model->state(), State::Ready);
    }

    void cancelsWhatRuns()
    {
        look(prepared, ready);
        QVERIFY(!m_model->canCancel());
        m_model->cancel();
        QCOMPARE(m_client->count(Verb::Cancel), 0);
        Q_EMIT m_watcher->began(id, QStringLiteral("rehearse"));
        QVERIFY(m_model->canCancel());
        m_client->answerDocument(Verb::Cancel, QStringLiteral("{}"));
        m_client->answerDocument(Verb::History, storyOf("aborted"));
        m_model->cancel();
        m_model->cancel();
        QCOMPARE(m_client->count(Verb::Cancel), 1);
        QCOMPARE(m_client->lastArguments(Verb::Cancel), (QVariantMap{{QStringLiteral("attempt"), id}}));
        QVERIFY(m_model->isCancelling());
        QVERIFY(!m_model->canCancel());
        QCOMPARE(m_model->headline(), QStringLiteral("Cancelling the rehearsal"));
        Q_EMIT m_watcher->ended({id, QStringLiteral("aborted"), QStringLiteral("cancelled"), {}});
        QTRY_COMPARE(m_ended->size(), 1);
        QVERIFY(!m_model->isCancelling());
        QTRY_COMPARE(m_model->state(), State::Ready);
        QCOMPARE(m_refused->size(), 0);
    }

    // The user is quicker than the helper.
    void cancelsWhatHasNoNameYet()
    {
        look(prepared, ready);
        m_client->isHeld = true;
        m_client->answer(Verb::Hibernate, QVariantMap{{QStringLiteral("attempt"), id}});
        m_model->hibernate({});
        QVERIFY(m_model->canCancel());
        m_model->cancel();
        QCOMPARE(m_client->count(Verb::Cancel), 0);
        m_client->release();
        QTRY_COMPARE(m_client->count(Verb::Cancel), 1);
        QCOMPARE(m_client->lastArguments(Verb::Cancel), (QVariantMap{{QStringLiteral("attempt"), id}}));
    }

    void forgetsTheWishWhereNothingBegins()
    {
        look(prepared, ready);
        m_client->isHeld = true;
        m_client->refuse(Verb::Hibernate, codes::authorizationCancelled);
        m_model->hibernate({});
        m_model->cancel();
        m_client->release();
        QTRY_COMPARE(m_refused->size(), 1);
        QVERIFY(!m_model->isCancelling());
        Q_EMIT m_watcher->began(id, QStringLiteral("hibernate")); // somebody else's
        QCOMPARE(m_client->count(Verb::Cancel), 0);
    }

    void saysThatItIsTooLateToCancel()
    {
        look(prepared, ready);
        Q_EMIT m_watcher->began(id, QStringLiteral("hibernate"));
        m_client->refuse(Verb::Cancel, "too-late");
        m_model->cancel();
        QTRY_COMPARE(m_refused->size(), 1);
        QCOMPARE(m_refused->front().front().toString(), QStringLiteral("Cannot cancel"));
        QVERIFY(!m_model->isCancelling());
        QCOMPARE(m_model->state(), State::Working);
        Q_EMIT m_watcher->phaseEnded(id, QStringLiteral("sync")); // the last thing before the jump
        QVERIFY(!m_model->canCancel());
    }

    void followsAnAttemptThatOthersBegan()
    {
        look(prepared, ready);
        Q_EMIT m_watcher->began(id, QStringLiteral("rehearse"));
        QCOMPARE(m_model->state(), State::Working);
        m_client->answerDocument(Verb::History, storyOf("rehearsed"));
        Q_EMIT m_watcher->ended({id, QStringLiteral("rehearsed"), {}, {}});
        QTRY_COMPARE(m_ended->size(), 1);
        QCOMPARE(m_model->state(), State::Ready);
    }

    void findsAnAttemptThatRunsAlready()
    {
        m_client->answerFixture(Verb::Status, QStringLiteral("status.json"));
        m_client->answerDocument(Verb::Check, ready);
        m_model->refresh();
        QTRY_COMPARE(m_model->state(), State::Working);
        QCOMPARE(m_model->runningId(), QStringLiteral("00112233445566778899aabbccddeeff"));
        QCOMPARE(m_model->runningText(), QStringLiteral("Rehearsing"));
    }

    void tellsAnEndOnce()
    {
        look(prepared, ready);
        m_client->answerDocument(Verb::History, storyOf("resumed"));
        Q_EMIT m_watcher->began(id, QStringLiteral("hibernate"));
        Q_EMIT m_watcher->ended({id, QStringLiteral("resumed"), {}, {}});
        Q_EMIT m_watcher->ended({id, QStringLiteral("resumed"), {}, {}});
        QTRY_COMPARE(m_ended->size(), 1);
        QTest::qWait(50);
        QCOMPARE(m_ended->size(), 1);
    }

    void waitsForTheLogToBeClosed()
    {
        look(prepared, ready);
        m_client->answerDocument(Verb::History, storyOf("pending"));
        m_client->answerDocument(Verb::History, storyOf("resumed"));
        Q_EMIT m_watcher->began(id, QStringLiteral("hibernate"));
        Q_EMIT m_watcher->ended({id, QStringLiteral("resumed"), {}, {}});
        QTRY_COMPARE(m_ended->size(), 1);
        QCOMPARE(m_ended->first().first().value<Attempt>().number, 9);
        QCOMPARE(m_client->count(Verb::History), 2);
    }

    void believesTheSignalsWhereTheLogCannotBeRead()
    {
        look(prepared, ready);
        m_client->refuse(Verb::History, codes::authorizationDenied);
        Q_EMIT m_watcher->began(id, QStringLiteral("hibernate"));
        Q_EMIT m_watcher->ended(
            {id, QStringLiteral("aborted"), QStringLiteral("cancelled"), QStringLiteral("Esc was pressed")});
        QTRY_COMPARE(m_ended->size(), 1);
        const auto attempt = m_ended->first().first().value<Attempt>();
        QCOMPARE(attempt.outcome, QStringLiteral("aborted"));
        QCOMPARE(attempt.message, QStringLiteral("Esc was pressed"));
        QCOMPARE(attempt.mode, QStringLiteral("hibernate"));
    }

    void tellsALostAttemptAsFailed()
    {
        look(prepared, ready);
        m_client->answerDocument(Verb::History, QStringLiteral(R"({"attempts": []})"));
        Q_EMIT m_watcher->began(id, QStringLiteral("hibernate"));
        Q_EMIT m_watcher->lost(id);
        QTRY_COMPARE(m_ended->size(), 1);
        const auto attempt = m_ended->first().first().value<Attempt>();
        QCOMPARE(attempt.outcome, QStringLiteral("failed"));
        QVERIFY(!attempt.message.isEmpty());
    }

    void tellsAFailureThatNobodyWasTold_data()
    {
        QTest::addColumn<qint64>("told");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("found");
        QTest::newRow("new failure") << qint64(4) << "failed" << 1;
        QTest::newRow("told before") << qint64(5) << "failed" << 0;
        QTest::newRow("no failure") << qint64(4) << "resumed" << 0;
    }
    void tellsAFailureThatNobodyWasTold()
    {
        QFETCH(qint64, told);
        QFETCH(QString, outcome);
        QSignalSpy found(m_model, &MachineModel::failureFound);
        m_model->setTold(told);
        const QString status =
            QStringLiteral(
                R"({"prepared": true, "partition": {}, "last_attempt": {"number": 5, "id": "x", "outcome": "%1"}})")
                .arg(outcome);
        look(status, ready);
        QTEST(static_cast<int>(found.size()), "found");
        look(status, ready); // and never again
        QTEST(static_cast<int>(found.size()), "found");
    }

    void showsACountdownUntilItIsCancelled()
    {
        look(prepared, ready);
        m_model->setCountdown(std::chrono::seconds(30));
        QCOMPARE(m_model->state(), State::Countdown);
        QVERIFY(m_model->headline().contains(QStringLiteral("30")));
        m_model->setCountdown({});
        QCOMPARE(m_model->state(), State::Ready);
    }

private:
    void look(const QString &status, const QString &report)
    {
        m_client->answerDocument(Verb::Status, status);
        m_client->answerDocument(Verb::Check, report);
        QSignalSpy changed(m_model, &MachineModel::changed);
        m_model->refresh();
        const int asked = m_client->count(Verb::Status);
        QTRY_VERIFY(m_model->state() != State::Looking && m_model->state() != State::Unreachable);
        QTRY_VERIFY(!m_report->isLoading() && changed.size() >= 3);
        QCOMPARE(m_client->count(Verb::Status), asked);
    }

    std::unique_ptr<FakeMachine> m_fake;
    FakeHelperClient *m_client = nullptr;
    AttemptWatcher *m_watcher = nullptr;
    ReportModel *m_report = nullptr;
    MachineModel *m_model = nullptr;
    std::unique_ptr<QSignalSpy> m_ended, m_refused;
};

QTEST_GUILESS_MAIN(MachineModelTest)
#include "machinemodeltest.moc"
