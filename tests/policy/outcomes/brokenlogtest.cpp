// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/files.h"
#include "fullattempt.h"
#include "outcomes/outcomelog.h"

#include <QTemporaryDir>
#include <random>
#include <thread>
#include <unistd.h>

using namespace torpor;
namespace fs = std::filesystem;

// Files that are no outcome log (any more), and folders that take none.
class BrokenLogTest : public QObject
{
    Q_OBJECT

    static constexpr uid_t nobody = 65534;

    std::optional<QTemporaryDir> m_folder;
    fs::path m_root;
    fs::path m_path;

    void put(std::string_view content) { VERIFY_RESULT(replaceFile(m_path, content)); }
    std::size_t filesAside() const
    {
        std::size_t count = 0;
        for (const auto &file : fs::directory_iterator(m_path.parent_path())) {
            const auto name = file.path().filename().string();
            count += name.starts_with("outcomes.sqlite.broken-") && !name.ends_with("-journal") ? 1 : 0;
        }
        return count;
    }
    // A log with attempts in it, as bytes.
    std::string goodLog(int attempts = 20)
    {
        {
            auto log = std::move(OutcomeLog::open(m_path).value());
            for (int i = 0; i < attempts; ++i) {
                AttemptRecord record = fullAttempt();
                (void)log.close(record);
            }
        }
        return readText(m_path).value();
    }
    // Takes the content, and notes what happened.
    void requireSetAside(std::string_view content)
    {
        auto log = OutcomeLog::open(m_path);
        VERIFY_RESULT(log);
        QVERIFY(log->setAside().has_value());
        QCOMPARE(log->notices()->size(), 1U);
        QCOMPARE(log->notices()->front(), *log->setAside());
        QCOMPARE(filesAside(), 1U);
        for (const auto &file : fs::directory_iterator(m_path.parent_path())) {
            if (file.path().string().contains(".broken-"))
                QCOMPARE(*readText(file.path()), std::string(content)); // nothing is lost
        }
        AttemptRecord record = fullAttempt();
        VERIFY_RESULT(log->close(record));
        auto again = OutcomeLog::open(m_path);
        VERIFY_RESULT(again);
        QVERIFY(!again->setAside().has_value());
        QCOMPARE(*again->last(), record);
        QCOMPARE(again->notices()->size(), 1U);
    }

private slots:
    void init()
    {
        m_folder.emplace();
        m_root = m_folder->path().toStdString();
        m_path = m_root / "outcomes.sqlite";
    }

    void setsGarbageAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("This is no database.\n");
        QTest::newRow("two bytes") << QByteArray("SQ"); // one is none for SQLite
        QTest::newRow("zeros") << QByteArray(16384, '\0');
        QTest::newRow("the header alone") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("a header and zeros") << QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0');
        QTest::newRow("JSON") << QByteArray(R"({"id":"","mode":"hibernate"})");
    }
    void setsGarbageAside()
    {
        QFETCH(QByteArray, content);
        put(content.toStdString());
        const auto reading = OutcomeLog::open(m_path, OutcomeLog::Access::ReadOnly);
        QVERIFY(!reading.has_value());
        QCOMPARE(*readText(m_path), content.toStdString());
        requireSetAside(content.toStdString());
    }

    void beginsWithAnEmptyFile()
    {
        put("");
        QCOMPARE(OutcomeLog::open(m_path, OutcomeLog::Access::ReadOnly).error().code, Code::NotFound);
        auto log = OutcomeLog::open(m_path);
        VERIFY_RESULT(log);
        QVERIFY(!log->setAside().has_value());
    }

    void setsATruncatedLogAside()
    {
        const std::string good = goodLog();
        for (const std::size_t size :
             {std::size_t{100}, std::size_t{4096}, good.size() / 2, good.size() - 4096}) {
            init();
            put(good.substr(0, size));
            requireSetAside(good.substr(0, size));
            if (QTest::currentTestFailed())
                qWarning("cut to %zu of %zu bytes", size, good.size());
        }
    }

    void survivesDamageAnywhere()
    {
        const std::string good = goodLog();
        std::mt19937_64 random(1);
        for (int trial = 0; trial < 60; ++trial) {
            init();
            std::string bad = good;
            const std::size_t at = random() % bad.size();
            const std::size_t length = std::min<std::size_t>(random() % 600, bad.size() - at);
            for (std::size_t i = at; i < at + length; ++i)
                bad[i] = static_cast<char>(random());
            put(bad);
            // Damage to a text may go unnoticed; all else is set aside, now or at the
            // next opening, and whatever is asked is answered.
            auto log = OutcomeLog::open(m_path);
            VERIFY_RESULT(log);
            (void)log->history(100);
            (void)log->statistics(PeriodLength::Month);
            (void)log->devicesNotComingBack(10);
            AttemptRecord record = fullAttempt();
            if (!log->close(record)) {
                log = OutcomeLog::open(m_path);
                VERIFY_RESULT(log);
                VERIFY_RESULT(log->close(record));
            }
            QCOMPARE(*log->find(record.id), record);
        }
    }

    void keepsEachThatIsSetAside()
    {
        for (std::size_t i = 1; i <= 3; ++i) { // within one second
            put("garbage");
            VERIFY_RESULT(OutcomeLog::open(m_path));
            QCOMPARE(filesAside(), i);
        }
    }

    void undoesNothingWithAJournalThatIsNone()
    {
        (void)goodLog(3);
        VERIFY_RESULT(replaceFile(m_path.string() + "-journal", std::string_view("half a transaction")));
        auto log = OutcomeLog::open(m_path);
        VERIFY_RESULT(log);
        QVERIFY(!log->setAside().has_value());
        QCOMPARE(log->history(10)->size(), 3U);
    }

    void oneOfSeveralSetsItAside()
    {
        put("garbage");
        std::vector<std::string> errors(4);
        {
            std::vector<std::jthread> openers;
            for (auto &error : errors) {
                openers.emplace_back([&] {
                    AttemptRecord record = someAttempt();
                    const auto begun =
                        OutcomeLog::open(m_path).and_then([&](OutcomeLog log) { return log.begin(record); });
                    if (!begun)
                        error = begun.error().message;
                });
            }
        }
        for (const auto &error : errors)
            QCOMPARE(error, std::string());
        QCOMPARE(filesAside(), 1U);
        QCOMPARE(OutcomeLog::open(m_path)->history(10)->size(), errors.size());
    }

    void doesNotFollowALink()
    {
        const fs::path elsewhere = m_root / "precious";
        VERIFY_RESULT(replaceFile(elsewhere, std::string_view("precious")));
        for (const fs::path &target : {elsewhere, m_root / "nothing"}) {
            fs::remove(m_path);
            fs::create_symlink(target, m_path);
            QCOMPARE(OutcomeLog::open(m_path).error().code, Code::NotPermitted);
        }
        QCOMPARE(*readText(elsewhere), std::string("precious"));
        QVERIFY(!fs::exists(m_root / "nothing"));
    }

    void refusesWhereNoFileCanBe()
    {
        VERIFY_RESULT(replaceFile(m_path, std::string_view("a file")));
        const auto below = OutcomeLog::open(m_path / "below/outcomes.sqlite");
        QVERIFY(below.error().message.starts_with("opening the outcome log "));
        fs::remove(m_path);
        fs::create_directory(m_path);
        QVERIFY(!OutcomeLog::open(m_path).has_value());
        QVERIFY(fs::is_directory(m_path));
    }

    void refusesAFolderThatCannotBeWritten()
    {
        (void)goodLog(1);
        const fs::path empty = m_root / "empty";
        fs::create_directory(empty);
        // Readable and writable, but no journal can be put beside it.
        fs::permissions(m_path, fs::perms(0666));
        fs::remove(m_path.string() + "-journal");
        for (const auto &folder : {empty, m_root})
            fs::permissions(folder, fs::perms(0555));
        const bool isRoot = ::geteuid() == 0;
        if (isRoot)
            QCOMPARE(::seteuid(nobody), 0);
        const auto missing = OutcomeLog::open(empty / "outcomes.sqlite");
        AttemptRecord record = someAttempt();
        const auto begun =
            OutcomeLog::open(m_path).and_then([&](OutcomeLog log) { return log.begin(record); });
        if (isRoot)
            QCOMPARE(::seteuid(0), 0);
        fs::permissions(m_root, fs::perms(0755));
        fs::permissions(empty, fs::perms(0755));
        QCOMPARE(missing.error().code, Code::NotPermitted);
        QVERIFY(!begun.has_value());
        QCOMPARE(begun.error().code, Code::NotPermitted);
        QCOMPARE(filesAside(), 0U); // it is not the log that is broken
    }
};

QTEST_GUILESS_MAIN(BrokenLogTest)
#include "brokenlogtest.moc"
