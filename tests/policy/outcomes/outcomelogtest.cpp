// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outcomes/outcomelog.h"

#include "fullattempt.h"
#include "outcomes/attemptrow.h"

#include <QTemporaryDir>
#include <chrono>
#include <cmath>
#include <format>
#include <limits>
#include <sys/stat.h>
#include <thread>

using namespace torpor;
using namespace std::string_literals;

class OutcomeLogTest : public QObject
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    std::filesystem::path m_path;

    OutcomeLog log() { return std::move(OutcomeLog::open(m_path).value()); }

private slots:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->path().toStdString() + "/state/outcomes.sqlite";
    }

    void keepsEverythingOfAnAttempt()
    {
        AttemptRecord record = fullAttempt();
        VERIFY_RESULT(log().close(record));
        QCOMPARE(record.number, 1);
        QCOMPARE(*log().last(), record);
        QCOMPARE(*log().find(record.id), record);
        QVERIFY(log().notices()->empty());
    }

    void keepsAnAttemptFromItsBeginningToItsEnd()
    {
        AttemptRecord record = someAttempt();
        record.phases = {{"check", 1}};
        VERIFY_RESULT(log().begin(record));
        QCOMPARE(log().last()->outcome, Outcome::Pending);
        QCOMPARE(log().openAttempts()->size(), 1U);
        QCOMPARE(log().openAttempts()->front(), record);
        record.outcome = Outcome::Resumed;
        record.phases.push_back({"resume-load-image", 2});
        VERIFY_RESULT(log().close(record));
        QVERIFY(!record.ended.empty());
        // Once more, with what came later.
        record.phases.push_back({"wake-hooks", 3});
        record.devices = {{"a", "b", DeviceDifference::Kind::Missing, ""}};
        VERIFY_RESULT(log().close(record));
        QCOMPARE(record.recording, Recording::InTime);
        QCOMPARE(*log().last(), record);
        QVERIFY(log().openAttempts()->empty());
        QCOMPARE(log().history(10)->size(), 1U);
    }

    void keepsEveryEnding_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, Outcome outcome, Code code) {
            QTest::newRow(name) << static_cast<int>(outcome) << static_cast<int>(code);
        };
        row("refused", Outcome::Refused, Code::Inhibited);
        row("cancelled", Outcome::Aborted, Code::Cancelled);
        row("tasks did not freeze", Outcome::Aborted, Code::FreezeFailed);
        row("image never finished", Outcome::Failed, Code::ImageUnfinished);
        row("verification failed", Outcome::Failed, Code::ImageCorrupt);
        row("map changed", Outcome::Failed, Code::MemoryMapChanged);
        row("discarded by the user", Outcome::Failed, Code::ImageDiscarded);
        row("power lost while loading", Outcome::Failed, Code::ImageConsumed);
        row("no trace", Outcome::Failed, Code::NoReport);
    }
    void keepsEveryEnding()
    {
        QFETCH(int, outcome);
        QFETCH(int, code);
        AttemptRecord record = someAttempt();
        VERIFY_RESULT(log().begin(record));
        record.stop(Outcome(outcome), Error{Code(code), "that is how it was"});
        VERIFY_RESULT(log().close(record));
        QCOMPARE(log().last()->outcome, Outcome(outcome));
        QCOMPARE(log().last()->reason, std::string(codeName(Code(code))));
        QCOMPARE(log().last()->message, std::string("that is how it was"));
    }

    void hasANameForEachValue()
    {
        for (const auto outcome : {Outcome::Pending, Outcome::Resumed, Outcome::Rehearsed, Outcome::Aborted,
                                   Outcome::Refused, Outcome::Failed})
            QCOMPARE(outcomeFromName(outcomeName(outcome)), outcome);
        for (const auto trigger : {Trigger::User, Trigger::CommandLine, Trigger::LowBattery, Trigger::Idle,
                                   Trigger::Lid, Trigger::PowerButton, Trigger::Schedule})
            QCOMPARE(triggerFromName(triggerName(trigger)), trigger);
        QCOMPARE(triggerNames().size(), 7U);
        for (const auto recording : {Recording::InTime, Recording::Late, Recording::FromPartition})
            QCOMPARE(recordingFromName(recordingName(recording)), recording);
        for (const auto state : {BatteryState::Unknown, BatteryState::Charging, BatteryState::Discharging,
                                 BatteryState::NotCharging, BatteryState::Full})
            QCOMPARE(batteryStateFromName(batteryStateName(state)), state);
        using Kind = DeviceDifference::Kind;
        for (const auto kind : {Kind::Missing, Kind::Appeared, Kind::Changed, Kind::Replaced,
                                Kind::DriverLost, Kind::Reenumerated, Kind::Moved})
            QCOMPARE(differenceFromName(differenceName(kind)), kind);
        QVERIFY(!outcomeFromName("") && !triggerFromName("nap") && !recordingFromName("never"));
    }

    void marksWhatWasNotRecordedBeforeTheJump()
    {
        AttemptRecord record = someAttempt();
        record.gap = "database or disk is full";
        record.outcome = Outcome::Resumed;
        VERIFY_RESULT(log().close(record));
        QCOMPARE(log().last()->recording, Recording::Late);
        QCOMPARE(log().last()->gap, record.gap);
        VERIFY_RESULT(log().close(record)); // and stays so
        QCOMPARE(log().last()->recording, Recording::Late);
        // What never jumped need not have been there before.
        AttemptRecord refused = someAttempt();
        refused.stop(Outcome::Refused, Error{Code::MemoryFull, "no"});
        VERIFY_RESULT(log().close(refused));
        QCOMPARE(log().last()->recording, Recording::InTime);
        AttemptRecord found = someAttempt();
        found.recording = Recording::FromPartition;
        found.outcome = Outcome::Failed;
        VERIFY_RESULT(log().close(found));
        QCOMPARE(log().last()->recording, Recording::FromPartition);
    }

    void refusesWhatIsNoBeginningOrEnd()
    {
        AttemptRecord record = someAttempt();
        QCOMPARE(log().close(record).error().code, Code::InvalidArgument);
        record.outcome = Outcome::Resumed;
        QCOMPARE(log().begin(record).error().code, Code::InvalidArgument);
        record.id.clear();
        QCOMPARE(log().close(record).error().code, Code::InvalidArgument);
        QCOMPARE(log().last().error().code, Code::NotFound);
    }

    void keepsHostileText()
    {
        AttemptRecord record = fullAttempt();
        record.message = "'); DROP TABLE attempt; -- \0 behind a NUL \xff\xfe \x1b[2J \n\t\"?1"s;
        record.kernel = "%s%n{}${x}`reboot`";
        record.reason = "../../etc/passwd";
        record.phases.push_back({"\" OR 1=1; --", 0.5});
        record.devices[0].device = "\0"s;
        record.devices[0].name = "\xc3\xa4\xf0\x9f\x92\xbb\xe2\x80\xae";
        record.overridden[0].message = "\xc3"; // half a character
        VERIFY_RESULT(log().close(record));
        QCOMPARE(*log().find(record.id), record);
        QCOMPARE(log().find("' OR '1'='1").error().code, Code::NotFound);
    }

    void cutsWhatIsTooLong()
    {
        AttemptRecord record = someAttempt();
        record.stop(Outcome::Aborted, Error{Code::IoError, std::format("{}\xc3\xa4 more",
                                                                       std::string(mostTextBytes - 1, 'x'))});
        record.kernel = std::string(10 << 20, 'k');
        record.phases.assign(2 * mostListEntries, {"phase", 1});
        VERIFY_RESULT(log().close(record));
        const auto kept = *log().last();
        QCOMPARE(kept.message, std::string(mostTextBytes - 1, 'x')); // no half character
        QCOMPARE(kept.kernel.size(), mostTextBytes);
        QCOMPARE(kept.phases.size(), mostListEntries);
    }

    void keepsOddNumbers()
    {
        AttemptRecord record = someAttempt();
        record.outcome = Outcome::Failed;
        record.usedBytes = std::numeric_limits<std::uint64_t>::max();
        record.phases = {{"a", std::nan("")}, {"b", INFINITY}, {"c", -1e300}};
        record.batteryBefore = BatteryReading{-7, BatteryState::Full};
        record.batteryAfter = BatteryReading{254, BatteryState::Full};
        VERIFY_RESULT(log().close(record));
        const auto kept = *log().last();
        QCOMPARE(kept.usedBytes, std::uint64_t(std::numeric_limits<std::int64_t>::max()));
        QCOMPARE(kept.phases[0].seconds, 0.0);
        QCOMPARE(kept.phases[1].seconds, 0.0);
        QCOMPARE(kept.phases[2].seconds, -1e300);
        QCOMPARE(kept.batteryBefore->percent, 0);
        QCOMPARE(kept.batteryAfter->percent, 100);
    }

    void onlyRootMayRead()
    {
        const ::mode_t before = ::umask(0);
        AttemptRecord record = someAttempt();
        auto open = log();
        VERIFY_RESULT(open.begin(record));
        ::umask(before);
        for (const auto &file : std::filesystem::directory_iterator(m_path.parent_path())) {
            struct stat status{};
            QCOMPARE(::stat(file.path().c_str(), &status), 0);
            QCOMPARE(status.st_mode & 0777, 0600U);
        }
    }

    void readingOnlyMakesNothing()
    {
        const auto missing = OutcomeLog::open(m_path, OutcomeLog::Access::ReadOnly);
        QCOMPARE(missing.error().code, Code::NotFound);
        QVERIFY(!std::filesystem::exists(m_path));
        QVERIFY(log().openAttempts()->empty());
        auto reading = OutcomeLog::open(m_path, OutcomeLog::Access::ReadOnly);
        VERIFY_RESULT(reading);
        QCOMPARE(reading->last().error().code, Code::NotFound);
        AttemptRecord record = someAttempt();
        QCOMPARE(reading->begin(record).error().code, Code::NotPermitted);
    }

    void severalWriteAtOnce()
    {
        constexpr int each = 25;
        (void)log(); // the tables
        std::vector<std::string> errors(4);
        {
            std::vector<std::jthread> writers;
            for (auto &error : errors) {
                writers.emplace_back([&] {
                    for (int i = 0; i < each && error.empty(); ++i) {
                        AttemptRecord record = fullAttempt();
                        record.outcome = Outcome::Pending;
                        auto open = OutcomeLog::open(m_path);
                        auto done = open ? open->begin(record) : Result<void>(passOn(open));
                        record.outcome = Outcome::Resumed;
                        if (done)
                            done = open->close(record);
                        if (!done)
                            error = done.error().message;
                    }
                });
            }
        }
        for (const auto &error : errors)
            QCOMPARE(error, std::string());
        QCOMPARE(log().history(1000)->size(), errors.size() * each);
        QVERIFY(log().openAttempts()->empty());
        QVERIFY(log().notices()->empty());
    }

    void doesNotWaitForeverForSomebodyElsesLock()
    {
        (void)log();
        auto holder = Database::open(m_path, true, 0);
        VERIFY_RESULT(holder);
        auto held = Transaction::begin(*holder);
        VERIFY_RESULT(held);
        auto waiting = log();
        AttemptRecord record = someAttempt();
        const auto start = std::chrono::steady_clock::now();
        const auto refused = waiting.begin(record);
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        QCOMPARE(refused.error().code, Code::SystemError);
        QVERIFY(refused.error().message.starts_with("recording the attempt: "));
        QVERIFY(took.count() >= OutcomeLog::busyMilliseconds * 0.5);
        QVERIFY(took.count() < OutcomeLog::busyMilliseconds * 10);
        QVERIFY(waiting.openAttempts()->empty()); // reading goes on meanwhile
    }
};

QTEST_GUILESS_MAIN(OutcomeLogTest)
#include "outcomelogtest.moc"
