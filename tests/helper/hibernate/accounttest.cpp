// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hibernate/account.h"

#include <QTest>

using namespace torpor;

namespace
{

const Id attempt = Id::random();

AttemptRecord recordOf(Mode mode)
{
    AttemptRecord record;
    record.id = attempt.toString();
    record.mode = mode;
    return record;
}

Report reportOf(Role role, std::optional<Error> error = {})
{
    Report report{.role = role, .attempt = attempt, .error = std::move(error)};
    report.memoryPages = 100;
    report.dataPages = 60;
    report.zeroPages = 10;
    report.imageBytes = 5000;
    report.phases = {{role == Role::Save ? "save-write-image" : "resume-load-image", 1'500'000}};
    return report;
}

} // namespace

class AccountTest : public QObject
{
    Q_OBJECT

private slots:
    void resumedWhenTheResumeKernelReported()
    {
        AttemptRecord record = recordOf(Mode::Hibernate);
        accountReturn(
            record, reportOf(Role::Resume),
            {.state = ImageState::Consumed, .attempt = attempt, .save = reportOf(Role::Save), .resume = {}});
        QCOMPARE(record.outcome, Outcome::Resumed);
        QCOMPARE(record.savedPages, 70U);
        QCOMPARE(record.usedBytes, 70U * 4096);
        QCOMPARE(record.imageBytes, 5000U);
        QCOMPARE(record.phases.size(), 2U);
        QCOMPARE(record.phases[0].name, std::string("save-write-image"));
        QCOMPARE(record.phases[0].seconds, 1.5);
    }

    void rehearsedWhenTheSaveKernelIsContent()
    {
        AttemptRecord record = recordOf(Mode::Rehearse);
        accountReturn(record, reportOf(Role::Save), {});
        QCOMPARE(record.outcome, Outcome::Rehearsed);
        QVERIFY(record.reason.empty());
    }

    void abortedWithTheSaveKernelsReason()
    {
        for (const Mode mode : {Mode::Hibernate, Mode::Rehearse}) {
            AttemptRecord record = recordOf(mode);
            accountReturn(record, reportOf(Role::Save, Error{Code::Cancelled, "cancelled"}), {});
            QCOMPARE(record.outcome, Outcome::Aborted);
            QCOMPARE(record.reason, std::string("cancelled"));
        }
    }

    void mailboxOutranksWhatIsOnThePartition()
    {
        AttemptRecord record = recordOf(Mode::Hibernate);
        accountReturn(record, reportOf(Role::Save, Error{Code::PartitionMissing, "gone"}),
                      {.save = reportOf(Role::Save), .resume = {}});
        QCOMPARE(record.outcome, Outcome::Aborted);
        QCOMPARE(record.reason, std::string("partition-missing"));
    }

    void partitionSpeaksWhereTheMailboxIsEmpty()
    {
        AttemptRecord record = recordOf(Mode::Hibernate);
        accountReturn(record, {},
                      {.state = ImageState::Consumed,
                       .attempt = attempt,
                       .save = reportOf(Role::Save),
                       .resume = reportOf(Role::Resume)});
        QCOMPARE(record.outcome, Outcome::Resumed);
        AttemptRecord silent = recordOf(Mode::Hibernate);
        accountReturn(silent, {}, {});
        QCOMPARE(silent.outcome, Outcome::Aborted);
        QCOMPARE(silent.reason, std::string("no-report"));
    }

    void lossTellsWhatThePartitionKnows_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("saveReported");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("normal start in between")
            << static_cast<int>(ImageState::Ready) << true << QByteArray("image-discarded");
        QTest::newRow("power cut while loading")
            << static_cast<int>(ImageState::Consumed) << true << QByteArray("image-consumed");
        QTest::newRow("power cut while saving")
            << static_cast<int>(ImageState::Writing) << false << QByteArray("image-unfinished");
        QTest::newRow("save kernel never came up")
            << static_cast<int>(ImageState::Empty) << false << QByteArray("no-report");
    }
    void lossTellsWhatThePartitionKnows()
    {
        QFETCH(int, state);
        QFETCH(bool, saveReported);
        QFETCH(QByteArray, reason);
        Evidence evidence{
            .state = static_cast<ImageState>(state), .attempt = attempt, .save = {}, .resume = {}};
        if (saveReported)
            evidence.save = reportOf(Role::Save);
        AttemptRecord record = recordOf(Mode::Hibernate);
        accountLoss(record, evidence);
        QCOMPARE(record.outcome, Outcome::Failed);
        QCOMPARE(QByteArray::fromStdString(record.reason), reason);
        QVERIFY(!record.message.empty());
    }

    // Nobody chose a normal start where the boot loader had nothing to resume.
    void lossOfWhatWasReadyTellsWhetherItWasArmed()
    {
        for (const bool armed : {true, false}) {
            AttemptRecord record = recordOf(Mode::Hibernate);
            accountLoss(record, {.state = ImageState::Ready,
                                 .armed = armed,
                                 .attempt = attempt,
                                 .save = reportOf(Role::Save),
                                 .resume = {}});
            QCOMPARE(record.reason, std::string("image-discarded"));
            QCOMPARE(record.message.contains("started normally"), armed);
            QCOMPARE(record.message.contains("the power went"), !armed);
        }
    }

    void resumeKernelsReasonOutranksTheState()
    {
        AttemptRecord record = recordOf(Mode::Hibernate);
        accountLoss(record, {.state = ImageState::Empty,
                             .attempt = attempt,
                             .save = reportOf(Role::Save),
                             .resume = reportOf(Role::Resume,
                                                Error{Code::ImageCorrupt, "a chunk's checksum is wrong"})});
        QCOMPARE(record.outcome, Outcome::Failed);
        QCOMPARE(record.reason, std::string("image-corrupt"));
    }

    void resumedWhenTheSessionHadPutItsImageAway()
    {
        // It came back, and its power went before it could tell.
        AttemptRecord record = recordOf(Mode::Hibernate);
        accountLoss(record, {.state = ImageState::Empty,
                             .attempt = attempt,
                             .save = reportOf(Role::Save),
                             .resume = reportOf(Role::Resume)});
        QCOMPARE(record.outcome, Outcome::Resumed);
        QVERIFY(record.reason.empty());
    }

    void loadedButNotBackWhileTheImageIsThere()
    {
        AttemptRecord record = recordOf(Mode::Hibernate);
        accountLoss(record, {.state = ImageState::Consumed,
                             .attempt = attempt,
                             .save = reportOf(Role::Save),
                             .resume = reportOf(Role::Resume)});
        QCOMPARE(record.outcome, Outcome::Failed);
        QCOMPARE(record.reason, std::string("image-consumed"));
    }

    void whatTheLogDidNotTakeOutranksAll_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<bool>("error");
        QTest::newRow("resumed") << static_cast<int>(Outcome::Resumed) << false;
        QTest::newRow("rehearsed") << static_cast<int>(Outcome::Rehearsed) << false;
        QTest::newRow("aborted") << static_cast<int>(Outcome::Aborted) << true;
        QTest::newRow("failed") << static_cast<int>(Outcome::Failed) << true;
    }
    void whatTheLogDidNotTakeOutranksAll()
    {
        QFETCH(int, outcome);
        QFETCH(bool, error);
        AttemptRecord known =
            recordOf(Outcome(outcome) == Outcome::Rehearsed ? Mode::Rehearse : Mode::Hibernate);
        known.outcome = Outcome(outcome);
        if (error)
            known.stop(Outcome(outcome), Error{Code::FreezeFailed, "a task refused"});
        Evidence evidence{.state = ImageState::Writing, .attempt = attempt, .save = reportOf(Role::Save)};
        const Report left = untoldReport(known, evidence);
        QCOMPARE(left.role, Role::Resume);
        QCOMPARE(left.attempt, attempt);
        evidence.resume = *decodeReport(encode(left));
        for (const auto account : {accountLoss, accountForgotten}) {
            AttemptRecord record = recordOf(Mode::Hibernate);
            account(record, evidence);
            QCOMPARE(record.outcome, known.outcome);
            QCOMPARE(record.reason, known.reason);
            QCOMPARE(record.message, known.message);
            QCOMPARE(record.mode, known.mode);
            QCOMPARE(record.savedPages, 70U);
            QCOMPARE(record.phases.size(), 1U); // B's
        }
        QCOMPARE(untoldOutcome(left), Outcome(outcome));
        QVERIFY(!untoldOutcome(toldReport(left)).has_value());
    }

    void untoldReportHasRoomForItsMark()
    {
        AttemptRecord record = recordOf(Mode::Hibernate);
        record.outcome = Outcome::Resumed;
        Evidence evidence{
            .state = ImageState::Consumed, .attempt = attempt, .resume = reportOf(Role::Resume)};
        evidence.resume->phases.assign(mostPhases, {"resume-something", 1});
        const auto left = decodeReport(encode(untoldReport(record, evidence)));
        QCOMPARE(untoldOutcome(*left), Outcome::Resumed);
        QCOMPARE(left->dataPages, 60U);
        evidence.resume = *left;
        QCOMPARE(untoldReport(record, evidence).phases.size(), mostPhases); // one mark, not two
    }

    void forgottenAttemptsOfThisSessionWentOn()
    {
        AttemptRecord silent = recordOf(Mode::Hibernate);
        accountForgotten(silent, {});
        QCOMPARE(silent.outcome, Outcome::Aborted);
        QCOMPARE(silent.reason, std::string("no-report"));
        AttemptRecord cancelled = recordOf(Mode::Hibernate);
        accountForgotten(cancelled, {.save = reportOf(Role::Save, Error{Code::Cancelled, "Esc"})});
        QCOMPARE(cancelled.outcome, Outcome::Aborted);
        QCOMPARE(cancelled.reason, std::string("cancelled"));
        AttemptRecord back = recordOf(Mode::Hibernate);
        accountForgotten(back, {.save = reportOf(Role::Save), .resume = reportOf(Role::Resume)});
        QCOMPARE(back.outcome, Outcome::Resumed);
    }

    void lossTellsWhyThePartitionCannotBeAsked()
    {
        AttemptRecord record = recordOf(Mode::Hibernate);
        accountLoss(record, {.problem = Error{Code::PartitionMissing, "the partition is not there"}});
        QCOMPARE(record.outcome, Outcome::Failed);
        QCOMPARE(record.reason, std::string("partition-missing"));
    }

    void imageOfAnotherAttemptSaysNothingOfThisOne()
    {
        AttemptRecord record = recordOf(Mode::Hibernate);
        accountLoss(record, {.state = ImageState::Ready, .attempt = Id::random(), .save = {}, .resume = {}});
        QCOMPARE(record.reason, std::string("no-report"));
    }
};

QTEST_GUILESS_MAIN(AccountTest)
#include "accounttest.moc"
