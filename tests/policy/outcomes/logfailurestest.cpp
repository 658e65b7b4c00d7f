// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/watchedvfs.h"
#include "fullattempt.h"
#include "outcomes/outcomelog.h"

#include <QTemporaryDir>
#include <sqlite3.h>

using namespace torpor;
namespace fs = std::filesystem;

// Disks that are full or fail, for a moment or for good: what fails is told, the
// log is not set aside for it, and what is in it afterwards is all or nothing of
// each change.
class LogFailuresTest : public QObject
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    fs::path m_path;

    // Runs `attempt` with the act number `first` failing, and each later one
    // where `forGood`; whether there was one.
    bool withFailure(int first, int error, bool forGood, const std::function<void()> &attempt)
    {
        int seen = 0;
        const WatchedVfs vfs([&](WatchedVfs::Act act, const std::string &) {
            const int number = seen++;
            const bool fails = forGood ? number >= first : number == first;
            // A file that is there can be opened on a full disk, too.
            if (!fails || (error == SQLITE_FULL && act != WatchedVfs::Act::Write))
                return SQLITE_OK;
            return act == WatchedVfs::Act::Sync && error == SQLITE_IOERR_WRITE ? SQLITE_IOERR_FSYNC : error;
        });
        attempt();
        return seen > first;
    }
    bool isSetAside() const
    {
        for (const auto &file : fs::directory_iterator(m_path.parent_path())) {
            if (file.path().filename().string().contains(".broken-"))
                return true;
        }
        return false;
    }

private slots:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->path().toStdString() + "/outcomes.sqlite";
    }

    void tellsWhatFails_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("forGood");
        QTest::addColumn<bool>("exists");
        for (const bool forGood : {false, true}) {
            for (const bool exists : {false, true}) {
                const auto row = [&](const char *what, int error) {
                    QTest::addRow("%s, %s, %s", what, forGood ? "for good" : "once",
                                  exists ? "a log" : "no log")
                        << error << forGood << exists;
                };
                row("full", SQLITE_FULL);
                row("broken", SQLITE_IOERR_WRITE);
            }
        }
    }
    void tellsWhatFails()
    {
        QFETCH(int, error);
        QFETCH(bool, forGood);
        QFETCH(bool, exists);
        int refused = 0;
        for (int act = 0;; ++act) {
            QVERIFY(act < 500);
            init();
            AttemptRecord before = fullAttempt();
            if (exists)
                VERIFY_RESULT(OutcomeLog::open(m_path)->close(before));
            AttemptRecord record = fullAttempt();
            record.recording = Recording::InTime;
            Result<void> begun;
            const bool happened = withFailure(act, error, forGood, [&] {
                AttemptRecord pending = someAttempt();
                pending.id = record.id;
                begun = OutcomeLog::open(m_path).and_then([&](OutcomeLog log) { return log.begin(pending); });
            });
            if (!begun) {
                ++refused;
                QVERIFY2(begun.error().code == Code::IoError || begun.error().code == Code::NotPermitted,
                         begun.error().message.c_str());
            }
            QVERIFY(!isSetAside());
            // Later the disk has room again.
            auto log = OutcomeLog::open(m_path);
            VERIFY_RESULT(log);
            if (exists)
                QCOMPARE(*log->find(before.id), before);
            const auto pending = log->find(record.id);
            if (begun)
                QCOMPARE(pending->outcome, Outcome::Pending);
            VERIFY_RESULT(log->close(record));
            // A change that was on the disk already, although its end could not be told, counts.
            QCOMPARE(record.recording, pending ? Recording::InTime : Recording::Late);
            QCOMPARE(*log->last(), record);
            QVERIFY(!isSetAside());
            if (!happened)
                break;
        }
        QVERIFY(refused > 0);
    }

    void aFullDiskIsNotTheLogsFault()
    {
        auto log = std::move(OutcomeLog::open(m_path).value());
        AttemptRecord record = fullAttempt();
        Result<void> closed;
        (void)withFailure(0, SQLITE_FULL, true, [&] {
            closed = OutcomeLog::open(m_path).and_then([&](OutcomeLog full) { return full.close(record); });
        });
        QCOMPARE(closed.error().code, Code::IoError);
        QVERIFY(closed.error().message.contains("full"));
        QCOMPARE(log.last().error().code, Code::NotFound); // reading goes on
    }
};

QTEST_GUILESS_MAIN(LogFailuresTest)
#include "logfailurestest.moc"
