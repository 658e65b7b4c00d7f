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
