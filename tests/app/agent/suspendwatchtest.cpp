// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/suspendwatch.h"

#include "fakes/machinefolder.h"
#include "fakes/verifyresult.h"
#include "fakesurroundings.h"
#include "mockservice.h"

#include <QSignalSpy>
#include <format>
#include <fstream>
#include <memory>

using namespace torpor;

namespace
{

class FakeAlarm : public WakeAlarm
{
public:
    using WakeAlarm::WakeAlarm;
    std::vector<double> seconds;
    int cleared = 0;
    std::function<void()> done;

    void set(double in, std::function<void()> whenDone) override
    {
        seconds.push_back(in);
        done = std::move(whenDone);
    }
    void clear() override { ++cleared; }
};

policy::RuleSet rulesOf(const std::string &text)
{
    return policy::mergeRules({{.name = "test.toml", .text = text}});
}

} // namespace

class SuspendWatchTest : public QObject
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
        m_alarm = std::make_unique<FakeAlarm>();
        m_watch = std::make_unique<SuspendWatch>(m_clock, *m_alarm);
    }
    void cleanup()
    {
        m_watch.reset();
        QTRY_COMPARE(inhibitors(), 0); // gone with it
    }

    void holdsSleepUpForTheAlarmOnly()
    {
        m_watch->setHours(3);
        QTRY_COMPARE(inhibitors(), 1);
        m_logind.prepareForSleep(true);
        QTRY_COMPARE(m_alarm->seconds, std::vector<double>{3 * 3600.0});
        QCOMPARE(inhibitors(), 1);
        m_alarm->done();
        QTRY_COMPARE(inhibitors(), 0);
        m_clock.slept += 100;
        m_logind.prepareForSleep(false);
        QTRY_COMPARE(m_alarm->cleared, 1);
        QTRY_COMPARE(inhibitors(), 1); // for the next time
        m_watch->setHours(std::nullopt);
        QTRY_COMPARE(inhibitors(), 0);
        m_logind.prepareForSleep(true);
        QTest::qWait(50);
        QCOMPARE(m_alarm->seconds.size(), std::size_t(1));
    }

    void tellsTheHoursToWhomTheAlarmWoke_data()
    {
        QTest::addColumn<double>("slept");
        QTest::addColumn<double>("hours");
        QTest::newRow("by the alarm") << 3 * 3600.0 + 2 << 3.0;
        QTest::newRow("setting it took a moment") << 3 * 3600.0 - 1 << 3.0;
        QTest::newRow("by a person") << 2 * 3600.0 << 0.0;
        QTest::newRow("no alarm woke it") << 9 * 3600.0 << 0.0;
        QTest::newRow("could not fall asleep") << 0.0 << 0.0;
    }
    void tellsTheHoursToWhomTheAlarmWoke()
    {
        QFETCH(const double, slept);
        QFETCH(const double, hours);
        m_watch->setHours(3);
        QCOMPARE(told(), 0.0);
        QSignalSpy changed(m_watch.get(), &SuspendWatch::changed);
        m_logind.prepareForSleep(true);
        QTRY_COMPARE(m_alarm->seconds.size(), std::size_t(1));
        m_clock.slept += slept;
        m_logind.prepareForSleep(false);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(told(), hours);
        m_clock.advance(SuspendWatch::countsSeconds);
        QCOMPARE(told(), 0.0);
    }

    void nextSleepBeginsAnew()
    {
        m_watch->setHours(1);
        m_logind.prepareForSleep(true);
        QTRY_COMPARE(m_alarm->seconds.size(), std::size_t(1));
        m_clock.slept += 3600;
        m_logind.prepareForSleep(false);
        QTRY_COMPARE(told(), 1.0);
        m_logind.prepareForSleep(true);
        QTRY_COMPARE(told(), 0.0);
        m_logind.prepareForSleep(false);
        QTest::qWait(50);
        QCOMPARE(told(), 0.0);
    }

    void alarmIsATimerOfTheServiceManager()
    {
        const MachineFolder folder;
        const std::filesystem::path log = folder.path() / "log";
        for (const char *name : {"systemctl", "systemd-run"}) {
            std::ofstream(folder.path() / name)
                << "#!/bin/sh\necho \"" << name << " $*\" >>" << log.string() << "\nexit 1\n";
            std::filesystem::permissions(folder.path() / name, std::filesystem::perms::owner_all);
        }
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QByteArray::fromStdString(folder.path().string() + ":") + path);
        SystemdWakeAlarm alarm;
        bool done = false;
        alarm.set(10799.5, [&done] { done = true; });
        QVERIFY(!done);
        QTRY_VERIFY(done); // also where it does not work
        qputenv("PATH", path);
        const auto text = readText(log);
        VERIFY_RESULT(text);
        QCOMPARE(QString::fromStdString(*text),
                 QStringLiteral("systemctl --user stop torpor-wake.timer\n"
                                "systemd-run --user --quiet --unit torpor-wake --on-active 10800 "
                                "--timer-property=WakeSystem=yes --timer-property=AccuracySec=1s true\n"));
        // Where there is no systemd at all.
        qputenv("PATH", QByteArray::fromStdString((folder.path() / "nothing").string()));
        done = false;
        alarm.set(1, [&done] { done = true; });
        QTRY_VERIFY(done);
        qputenv("PATH", path);
    }

    void findsTheHoursInTheRules()
    {
        const auto trigger = [](const std::string &id, const std::string &when, const std::string &chain) {
            return std::format(
                "[[trigger]]\nid = \"{}\"\nkind = \"schedule\"\nmessage = \"m\"\nchain = {}\nwhen = {}\n", id,
                chain, when);
        };
        const std::string suspend = "[\"suspend\"]";
        QVERIFY(!wakeAfterHours({}));
        QVERIFY(!wakeAfterHours(rulesOf(trigger("a", "{ fact = \"idle.seconds\", at_least = 3 }", suspend))));
        QVERIFY(!wakeAfterHours(rulesOf(trigger("a", "{ fact = \"suspend.hours\", at_most = 3 }", suspend))));
        QVERIFY(!wakeAfterHours(rulesOf(trigger("a", "{ fact = \"suspend.hours\", at_least = 3 }", "[]"))));
        QCOMPARE(wakeAfterHours(rulesOf(trigger("a",
                                                "{ all = [{ fact = \"power.on_battery\", is = true }, "
                                                "{ fact = \"suspend.hours\", at_least = 3 }] }",
                                                suspend) +
                                        trigger("b", "{ fact = \"suspend.hours\", above = 2.5 }", suspend))),
                 std::optional(2.5));
    }

private:
    [[nodiscard]] double told() const
    {
        policy::Facts facts;
        m_watch->addTo(facts);
        return facts.machine.suspendedHours.value_or(-1);
    }
    // How many logind knows.
    [[nodiscard]] qsizetype inhibitors() const
    {
        const QDBusMessage reply = m_logind.call(QStringLiteral("/org/freedesktop/login1"),
                                                 MockLogind::manager(), QStringLiteral("ListInhibitors"), {});
        const auto list = reply.arguments().constFirst().value<QDBusArgument>();
        qsizetype count = 0;
        list.beginArray();
        for (; !list.atEnd(); ++count) {
            QString what, who, why, mode;
            uint user = 0, process = 0;
            list.beginStructure();
            list >> what >> who >> why >> mode >> user >> process;
            list.endStructure();
        }
        list.endArray();
        return count;
    }

    MockLogind m_logind;
    FakeClock m_clock;
    std::unique_ptr<FakeAlarm> m_alarm;
    std::unique_ptr<SuspendWatch> m_watch;
};

QTEST_GUILESS_MAIN(SuspendWatchTest)
#include "suspendwatchtest.moc"
