// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hibernate/attemptjson.h"
#include "hibernate/attemptlock.h"
#include "hibernate/logind.h"
#include "hibernate/outsidefacts.h"
#include "hibernate/sleephooks.h"
#include "hibernate/target.h"

#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace torpor;

class AttemptTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_root;
    Roots m_roots;

    void hook(const std::string &name, const std::string &script, mode_t mode = 0755)
    {
        std::filesystem::create_directories(m_root / "hooks");
        const auto path = m_root / "hooks" / name;
        QVERIFY(replaceFile(path, script.empty() ? script : "#!/bin/sh\n" + script + "\n", mode).has_value());
    }
    SleepHooks hooks(int milliseconds = 20000)
    {
        return SleepHooks(m_root / "hooks", std::chrono::milliseconds(milliseconds));
    }

private slots:
    void init()
    {
        m_root = m_folder.path().toStdString();
        std::filesystem::remove_all(m_root);
        std::filesystem::create_directories(m_root);
        m_roots.state = m_root / "state";
        m_roots.run = m_root / "run";
    }

    void keepsARecordThroughJson()
    {
        AttemptRecord record;
        record.id = "0123456789abcdef0123456789abcdef";
        record.mode = Mode::Rehearse;
        record.kernel = "6.12.107";
        record.saveKernel = "7.2.13";
        record.codec = "lz4";
        record.regionBytes = 96 << 20;
        record.memoryBytes = 5ULL << 30;
        record.savedPages = 12345;
        record.imageBytes = 1;
        record.started = utcNow();
        record.phases = {{"load-save-kernel", 0.53}, {"jump", 1.25}};
        record.stop(Outcome::Aborted, Error{Code::Cancelled, "Esc was pressed \xff"});
        std::filesystem::create_directories(m_roots.run);
        QVERIFY(storeAnswer(m_roots, record).has_value());
        auto again = takeAnswer(m_roots);
        QVERIFY2(again.has_value(), again ? "" : again.error().message.c_str());
        QCOMPARE(takeAnswer(m_roots).error().code, Code::NotFound);
        QCOMPARE(again->reason, std::string("cancelled"));
        QVERIFY(again->message.starts_with("Esc was pressed")); // bytes that are no UTF-8 do not stop it
        again->message = record.message;
        QCOMPARE(*again, record);
    }

    void writesTheAgreedJson()
    {
        const std::string json = attemptToJson({}, -1);
        QCOMPARE(json,
                 std::string(R"({"id":"","mode":"hibernate","outcome":"pending","reason":"","message":"",)"
                             R"("kernel":"","save_kernel":"","codec":"","region_bytes":0,"memory_bytes":0,)"
                             R"("used_bytes":0,"saved_pages":0,"zero_pages":0,"image_bytes":0,"started":"",)"
                             R"("phases":[]})"));
    }

    void refusesRecordsOfOthers()
    {
        QVERIFY(!attemptFromJson("[]").has_value());
        QVERIFY(!attemptFromJson("{").has_value());
        QVERIFY(!attemptFromJson(R"({"mode":"nap","outcome":"resumed"})").has_value());
        QVERIFY(!attemptFromJson(R"({"mode":"hibernate","outcome":"resumed","phases":[{"name":1}]})")
                     .has_value());
        // Could be read, but its milliseconds would be infinite when it is written again.
        QVERIFY(!attemptFromJson(
                     R"({"mode":"hibernate","outcome":"resumed","phases":[{"name":"a","seconds":1e308}]})")
                     .has_value());
    }

    void hasTheAgreedExitStatuses()
    {
        QCOMPARE(exitStatus(Outcome::Resumed), 0);
        QCOMPARE(exitStatus(Outcome::Rehearsed), 0);
        QCOMPARE(exitStatus(Outcome::Refused), 1);
        QCOMPARE(exitStatus(Outcome::Aborted), 3);
        QCOMPARE(exitStatus(Outcome::Failed), 4);
        QCOMPARE(exitStatus(Outcome::Pending), 4);
    }

    void remembersTheTarget()
    {
        QCOMPARE(Target::load(m_roots).error().code, Code::PartitionNotPrepared);
        const Target target{"0e3b2c1a-02", Id::random(), 1 << 30};
        QVERIFY(target.store(m_roots).has_value());
        QCOMPARE(*Target::load(m_roots), target);
        QVERIFY(Target::forget(m_roots).has_value());
        QVERIFY(Target::forget(m_roots).has_value());
        QCOMPARE(Target::load(m_roots).error().code, Code::PartitionNotPrepared);
        QVERIFY(!Target::fromJson(
                     R"({"partuuid":"../sda","target":"0123456789abcdef0123456789abcdef","size_bytes":1})")
                     .has_value());
    }

    void locksOutASecondAttempt()
    {
        QVERIFY(!AttemptLock::isHeld(m_roots));
        {
            const auto lock = AttemptLock::acquire(m_roots);
            QVERIFY(lock.has_value());
            QVERIFY(AttemptLock::isHeld(m_roots));
            QCOMPARE(AttemptLock::acquire(m_roots).error().code, Code::AttemptRunning);
        }
        QVERIFY(!AttemptLock::isHeld(m_roots));
        QVERIFY(AttemptLock::acquire(m_roots).has_value());
    }

    void refusesOnlyWhereSleepIsBlocked()
    {
        QVERIFY(refuseInhibited({{"sleep", "NetworkManager", "turns off networks", "delay"},
                                 {"shutdown:idle", "apt", "installing", "block"},
                                 {"handle-lid-switch", "PowerDevil", "own policy", "block"}})
                    .has_value());
        const auto refused = refuseInhibited({{"shutdown:sleep", "k3b", "burning a disc", "block"}});
        QCOMPARE(refused.error().code, Code::Inhibited);
        QVERIFY(refused.error().message.contains("k3b (burning a disc)"));
        QVERIFY(!refuseInhibited({{"sleep", "a", "b", "block-weak"}}).has_value());
    }

    void runsHooksAsSystemdDoes()
    {
        hook("10-tell", "echo \"$1 $2 $SYSTEMD_SLEEP_ACTION\" >> " + (m_root / "told").string());
        QVERIFY(hooks().run(SleepHooks::Moment::Before).empty());
        QVERIFY(hooks().run(SleepHooks::Moment::After).empty());
        QCOMPARE(*readText(m_root / "told"),
                 std::string("pre hibernate hibernate\npost hibernate hibernate\n"));
    }

    void passesOverWhatIsNoHook()
    {
        hook("plain.txt", "exit 1", 0644);
        hook("masked", "");
        hook(".hidden", "exit 1");
        hook("old.dpkg-old", "exit 1");
        hook("b", "exit 0");
        hook("a", "exit 0");
        std::filesystem::create_symlink("/dev/null", m_root / "hooks/null");
        std::filesystem::create_directories(m_root / "hooks/folder");
        QCOMPARE(hooks().list(),
                 (std::vector<std::filesystem::path>{m_root / "hooks/a", m_root / "hooks/b"}));
        QVERIFY(SleepHooks(m_root / "nothing").run(SleepHooks::Moment::Before).empty());
    }

    void tellsWhichHooksFailed()
    {
        hook("fails", "exit 3");
        hook("crashes", "kill -9 $$");
        hook("works", "exit 0");
        auto failures = hooks().run(SleepHooks::Moment::Before);
        std::ranges::sort(failures, {}, &SleepHooks::Failure::name);
        QCOMPARE(failures.size(), 2U);
        QCOMPARE(failures[0].why, std::string("signal 9"));
        QCOMPARE(failures[1].why, std::string("exit status 3"));
    }

    void runsHooksAtTheSameTime()
    {
        // Each waits for the other: one after the other they would never end.
        const auto a = (m_root / "a").string();
        const auto b = (m_root / "b").string();
        hook("1", "touch " + a + "; while [ ! -e " + b + " ]; do sleep 0.02; done");
        hook("2", "touch " + b + "; while [ ! -e " + a + " ]; do sleep 0.02; done");
        QVERIFY(hooks(10000).run(SleepHooks::Moment::Before).empty());
    }

    void endsHooksThatHang()
    {
        hook("hangs", "sleep 1000");
        hook("works", "exit 0");
        const auto failures = hooks(200).run(SleepHooks::Moment::Before);
        QCOMPARE(failures.size(), 1U);
        QCOMPARE(failures[0].name, std::string("hangs"));
        QVERIFY(failures[0].why.contains("0.2 s"));
    }

    void doubtsATightPartition()
    {
        QVERIFY(!sizeDoubt(2ULL << 30, 1ULL << 30).has_value());
        const auto doubt = sizeDoubt(1ULL << 30, 2ULL << 30);
        QVERIFY(doubt.has_value());
        QVERIFY(doubt->contains("1073741824"));
        QVERIFY(smallestPartition(10ULL << 30) > (4ULL << 30));
    }
};

QTEST_GUILESS_MAIN(AttemptTest)
#include "attempttest.moc"
