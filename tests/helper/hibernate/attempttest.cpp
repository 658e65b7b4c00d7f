// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hibernate/attemptjson.h"
#include "hibernate/attemptlock.h"
#include "hibernate/outsidefacts.h"
#include "hibernate/sleephooks.h"
#include "hibernate/target.h"

#include <QElapsedTimer>
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

    void handsTheStoryOverOnce()
    {
        AttemptRecord record;
        record.id = "0123456789abcdef0123456789abcdef";
        record.phases = {{"load-save-kernel", 0.53}};
        record.stop(Outcome::Aborted, Error{Code::Cancelled, "Esc was pressed \xff"});
        std::filesystem::create_directories(m_roots.run);
        QVERIFY(storeAnswer(m_roots, record).has_value());
        auto answer = takeAnswer(m_roots);
        QVERIFY2(answer.has_value(), answer ? "" : answer.error().message.c_str());
        QCOMPARE(takeAnswer(m_roots).error().code, Code::NotFound);
        QCOMPARE(answer->value("id", ""), record.id);
        QCOMPARE(answer->value("reason", ""), std::string("cancelled"));
        // Bytes that are no UTF-8 do not stop it.
        QVERIFY(answer->value("message", "").starts_with("Esc was pressed"));
    }

    void writesTheAgreedJson()
    {
        AttemptRecord record;
        record.phases = {{"jump", 1.25049}};
        record.overridden = {{"inhibited", "packagekitd", "It is updating"}};
        record.devices = {{"usb:1", "A stick", DeviceDifference::Kind::Missing, ""}};
        record.batteryBefore = BatteryReading{.percent = 41, .state = BatteryState::Discharging};
        const Json json = toJson(record);
        QCOMPARE(textOf(json["phases"], -1), std::string(R"([{"name":"jump","seconds":1.25}])"));
        QCOMPARE(textOf(json["battery_before"], -1), std::string(R"({"percent":41,"state":"discharging"})"));
        QVERIFY(!json.contains("battery_after"));
        QCOMPARE(json["overridden"][0]["subject"], "packagekitd");
        QCOMPARE(json["devices"][0]["kind"], "missing");
        for (const char *key :
             {"id",          "number",     "mode",       "trigger",      "outcome",      "reason",
              "message",     "started",    "ended",      "recording",    "gap",          "kernel",
              "save_kernel", "codec",      "target",     "region_bytes", "memory_bytes", "used_bytes",
              "saved_pages", "zero_pages", "image_bytes"})
            QVERIFY2(json.contains(key), key);
    }

    void refusesAnswersOfOthers()
    {
        std::filesystem::create_directories(m_roots.run);
        for (const char *text : {"[]", "{", R"({"outcome":"nap"})", R"({"outcome":1})"}) {
            QVERIFY(replaceFile(m_roots.run / "answer.json", text).has_value());
            QCOMPARE(takeAnswer(m_roots).error().code, Code::Malformed);
        }
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
            QVERIFY(!AttemptLock::holder(m_roots).has_value()); // not for an attempt
            const Id attempt = Id::random();
            QVERIFY(lock->name(attempt, Mode::Rehearse).has_value());
            QCOMPARE(AttemptLock::holder(m_roots)->attempt, attempt);
            QCOMPARE(AttemptLock::holder(m_roots)->mode, Mode::Rehearse);
            QCOMPARE(AttemptLock::acquire(m_roots).error().code, Code::AttemptRunning);
        }
        QVERIFY(!AttemptLock::isHeld(m_roots));
        QVERIFY(AttemptLock::acquire(m_roots).has_value());
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

    void hurriesHooksOfWhatIsCancelled()
    {
        hook("hangs", "sleep 1000");
        hook("ends", "sleep 0.5; touch " + (m_root / "ended").string());
        QElapsedTimer timer;
        timer.start();
        const auto failures = hooks(60000).run(SleepHooks::Moment::Before, [] { return true; });
        QVERIFY(timer.elapsed() < 20000);
        QCOMPARE(failures.size(), 1U);
        QCOMPARE(failures[0].name, std::string("hangs"));
        QVERIFY(std::filesystem::exists(m_root / "ended"));
        // It had a few seconds, not the minute that it has otherwise.
        QVERIFY2(failures[0].why.starts_with("still running after 3"), failures[0].why.c_str());
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
