// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fullattempt.h"
#include "outcomes/outcomelog.h"

#include <QTemporaryDir>

using namespace torpor;

class OutcomeQueriesTest : public QObject
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    std::optional<OutcomeLog> m_log;

    AttemptRecord add(const std::string &started, Outcome outcome,
                      std::vector<AttemptRecord::Phase> phases = {}, Mode mode = Mode::Hibernate)
    {
        AttemptRecord record = someAttempt(started);
        record.mode = mode;
        record.phases = std::move(phases);
        (void)m_log->begin(record);
        record.outcome = outcome;
        if (outcome != Outcome::Pending)
            (void)m_log->close(record);
        return record;
    }

    void lose(const std::string &started, const std::vector<std::string> &devices, const std::string &name)
    {
        AttemptRecord record = add(started, Outcome::Resumed);
        for (const auto &device : devices)
            record.devices.push_back({device, name, DeviceDifference::Kind::Missing, ""});
        VERIFY_RESULT(m_log->close(record));
    }

    static std::vector<std::string> startsOf(const std::vector<AttemptRecord> &records)
    {
        std::vector<std::string> starts;
        for (const auto &record : records)
            starts.push_back(record.started);
        return starts;
    }

private slots:
    void init()
    {
        m_log.reset();
        m_folder.emplace();
        m_log = std::move(OutcomeLog::open(m_folder->path().toStdString() + "/outcomes.sqlite").value());
    }

    void pagesBackThroughTheHistory()
    {
        for (int i = 0; i < 7; ++i)
            add(std::format("2026-01-0{}T00:00:00Z", i + 1), Outcome::Resumed);
        auto page = *m_log->history(3);
        QCOMPARE(startsOf(page), (std::vector<std::string>{"2026-01-07T00:00:00Z", "2026-01-06T00:00:00Z",
                                                           "2026-01-05T00:00:00Z"}));
        add("2026-01-08T00:00:00Z", Outcome::Resumed); // meanwhile
        page = *m_log->history(3, page.back().number);
        QCOMPARE(startsOf(page), (std::vector<std::string>{"2026-01-04T00:00:00Z", "2026-01-03T00:00:00Z",
                                                           "2026-01-02T00:00:00Z"}));
        QCOMPARE(m_log->history(3, page.back().number)->size(), 1U);
        QVERIFY(m_log->history(3, 1)->empty());
        QVERIFY(m_log->history(0)->empty());
    }

    void newestIsWhatCameLastWhateverTheClockSays()
    {
        add("2026-01-02T00:00:00Z", Outcome::Failed);
        add("1970-01-01T00:00:07Z", Outcome::Resumed);
        QCOMPARE(m_log->last()->outcome, Outcome::Resumed);
        QCOMPARE(m_log->history(1)->front().outcome, Outcome::Resumed);
    }

    void tellsHowOftenItSucceeded()
    {
        add("2026-01-02T00:00:00Z", Outcome::Resumed);
        add("2026-01-31T23:59:59Z", Outcome::Aborted);
        add("2026-02-01T00:00:00Z", Outcome::Resumed);
        add("2026-02-01T10:00:00Z", Outcome::Resumed);
        add("2026-02-02T00:00:00Z", Outcome::Failed);
        add("2026-02-03T00:00:00Z", Outcome::Refused);
        add("2026-02-04T00:00:00Z", Outcome::Pending);
        add("2026-02-05T00:00:00Z", Outcome::Rehearsed, {}, Mode::Rehearse);

        const auto months = *m_log->statistics(PeriodLength::Month);
        QCOMPARE(months.size(), 2U);
        QCOMPARE(months[0].period, std::string("2026-01"));
        QCOMPARE(months[0].attempts, 2U);
        QCOMPARE(months[0].successRate(), 0.5);
        QCOMPARE(months[1].period, std::string("2026-02"));
        QCOMPARE(months[1].attempts, 4U);
        QCOMPARE(months[1].succeeded, 2U);
        QCOMPARE(months[1].failed, 1U);
        QCOMPARE(months[1].refused, 1U);
        QCOMPARE(months[1].successRate(), 2.0 / 3);

        QCOMPARE(m_log->statistics(PeriodLength::Day)->size(), 5U);
        QCOMPARE(m_log->statistics(PeriodLength::Year)->front().period, std::string("2026"));
        const auto all = *m_log->statistics(PeriodLength::AllTimes);
        QCOMPARE(all.size(), 1U);
        QCOMPARE(all[0].attempts, 6U);
        QCOMPARE(all[0].aborted, 1U);
        QCOMPARE(m_log->statistics(PeriodLength::AllTimes, Mode::Rehearse)->front().succeeded, 1U);
    }

    // What logind did in place of a hibernation is no hibernation that went well, or did not.
    void countsNoSubstitutes()
    {
        add("2026-02-03T00:00:00Z", Outcome::Resumed);
        for (const auto &[substitute, outcome] : {std::pair(Substitute::KernelHibernate, Outcome::Failed),
                                                  std::pair(Substitute::Suspend, Outcome::Resumed),
                                                  std::pair(Substitute::PowerOff, Outcome::PoweredOff)}) {
            AttemptRecord record = someAttempt("2026-02-04T00:00:00Z");
            record.substitute = substitute;
            record.outcome = outcome;
            VERIFY_RESULT(m_log->close(record));
            QCOMPARE(m_log->find(record.id)->substitute, std::optional(substitute));
            QCOMPARE(m_log->find(record.id)->outcome, outcome);
        }
        QCOMPARE(m_log->history(10)->size(), 4U);
        const auto all = m_log->statistics(PeriodLength::AllTimes)->front();
        QCOMPARE(all.attempts, 1U);
        QCOMPARE(all.successRate(), 1.0);
        QCOMPARE(m_log->last()->kindName(), std::string_view("hibernate"));
        lose("2026-02-05T00:00:00Z", {"usb:1"}, "a stick");
        QCOMPARE(m_log->devicesNotComingBack(10)->front().returns, 2U);
    }

    void knowsNoRateWithoutAttempts()
    {
        QVERIFY(m_log->statistics(PeriodLength::Month)->empty());
        add("2026-02-03T00:00:00Z", Outcome::Refused);
        QVERIFY(!m_log->statistics(PeriodLength::Month)->front().successRate().has_value());
        QVERIFY(!m_log->statistics(PeriodLength::Month)->front().secondsBack.has_value());
    }

    void tellsHowLongBothWaysTook()
    {
        add("2026-01-02T00:00:00Z", Outcome::Resumed,
            {{"check", 1}, {"save-write-image", 3}, {"resume-load-image", 5}, {"wake-hooks", 1}});
        add("2026-01-03T00:00:00Z", Outcome::Resumed, {{"save-write-image", 2}, {"resume-load-image", 8}});
        // How long it takes to fail says nothing.
        add("2026-01-04T00:00:00Z", Outcome::Failed, {{"save-write-image", 1000}});
        const auto month = m_log->statistics(PeriodLength::Month)->front();
        QCOMPARE(month.secondsAway, 3.0);
        QCOMPARE(month.secondsBack, 7.0);
        const auto way = [](const char *name) { return AttemptRecord::Phase{name, 1}.isWayBack(); };
        QVERIFY(way("resume-load-image") && way("wake-hooks"));
        QVERIFY(!way("check") && !way("save-write-image") && !way("sleep-hooks") && !way("resumed"));
    }

    void tellsWhichDevicesStayAwayMostOften()
    {
        lose("2026-01-01T00:00:00Z", {"usb:1", "usb:2"}, "old name");
        lose("2026-01-02T00:00:00Z", {"usb:2", "usb:2"}, "new name"); // twice in one list counts once
        lose("2026-01-03T00:00:00Z", {"usb:3"}, "third");
        AttemptRecord other = add("2026-01-04T00:00:00Z", Outcome::Aborted);
        other.devices = {{"usb:4", "came", DeviceDifference::Kind::Appeared, ""},
                         {"usb:3", "third", DeviceDifference::Kind::Replaced, ""},
                         {"usb:5", "there", DeviceDifference::Kind::Reenumerated, ""}};
        VERIFY_RESULT(m_log->close(other));
        add("2026-01-05T00:00:00Z", Outcome::Failed);
        const auto tallies = *m_log->devicesNotComingBack(10);
        QCOMPARE(tallies.size(), 3U);
        QVERIFY((tallies[0] == DeviceTally{"usb:3", "third", 2, 4, "2026-01-04T00:00:00Z"}));
        QVERIFY((tallies[1] == DeviceTally{"usb:2", "new name", 2, 4, "2026-01-02T00:00:00Z"}));
        QVERIFY((tallies[2] == DeviceTally{"usb:1", "old name", 1, 4, "2026-01-01T00:00:00Z"}));
        QCOMPARE(m_log->devicesNotComingBack(1)->size(), 1U);
    }

    void forgetsWhatIsOld()
    {
        AttemptRecord pending = add("2020-01-01T00:00:00Z", Outcome::Pending);
        lose("2020-01-02T00:00:00Z", {"usb:1"}, "gone");
        add("2026-01-01T00:00:00Z", Outcome::Resumed);
        for (int i = 0; i < OutcomeLog::alwaysKept; ++i)
            add("2026-02-01T00:00:00Z", Outcome::Resumed);
        VERIFY_RESULT(m_log->note("set-aside", "a notice"));
        QCOMPARE(*m_log->prune("2026-01-01T00:00:00Z"), 1U);
        QVERIFY(m_log->devicesNotComingBack(10)->empty());       // its lists, too
        QCOMPARE(m_log->openAttempts()->front().id, pending.id); // nobody has told its end yet
        QCOMPARE(*m_log->prune("2026-01-01T00:00:01Z"), 1U);
        QCOMPARE(m_log->notices()->size(), 1U);
        // A clock that is far ahead does not wipe the log.
        QCOMPARE(*m_log->prune("2099-01-01T00:00:00Z"), 0U);
        QCOMPARE(m_log->history(100)->size(), std::size_t(OutcomeLog::alwaysKept) + 1);
        QVERIFY(m_log->notices()->empty());
    }

    void numbersAreNotUsedAgain()
    {
        AttemptRecord first = add("2020-01-01T00:00:00Z", Outcome::Resumed);
        for (int i = 0; i < OutcomeLog::alwaysKept; ++i)
            add("2020-02-01T00:00:00Z", Outcome::Resumed);
        QCOMPARE(*m_log->prune("2026-01-01T00:00:00Z"), 1U);
        QVERIFY(add("2026-01-01T00:00:00Z", Outcome::Resumed).number > first.number + OutcomeLog::alwaysKept);
    }

    void keepsNoticesNewestFirst()
    {
        VERIFY_RESULT(m_log->note("set-aside", "one"));
        VERIFY_RESULT(m_log->note("set-aside", "two"));
        const auto notices = *m_log->notices();
        QCOMPARE(notices.size(), 2U);
        QCOMPARE(notices[0].message, std::string("two"));
        QCOMPARE(notices[0].noted.size(), std::string("2026-01-01T00:00:00Z").size());
    }
};

QTEST_GUILESS_MAIN(OutcomeQueriesTest)
#include "outcomequeriestest.moc"
