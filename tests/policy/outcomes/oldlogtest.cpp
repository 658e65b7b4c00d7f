// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/files.h"
#include "fullattempt.h"
#include "outcomes/outcomelog.h"
#include "outcomes/schema.h"
#include "testpaths.h"

#include <QTemporaryDir>
#include <algorithm>

using namespace torpor;
namespace fs = std::filesystem;

// Databases of earlier versions, kept as SQL, and of versions that this program does not know.
class OldLogTest : public QObject
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    fs::path m_path;

    void make(const std::string &sql)
    {
        auto database = Database::open(m_path, true, 0);
        VERIFY_RESULT(database);
        VERIFY_RESULT(database->execute(sql));
    }
    static std::string fixture(int version)
    {
        return readText(sourcePath(std::format("tests/fixtures/outcomes/v{}.sql", version))).value_or("");
    }
    // All of the schema, for comparison.
    static std::string tablesOf(const fs::path &path)
    {
        auto database = std::move(Database::open(path, true, 0).value());
        auto rows = std::move(
            database.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").value());
        std::string all;
        while (rows.step().value()) {
            std::string sql = rows.text(2);
            // Indentation is kept by SQLite, but means nothing.
            sql.erase(
                std::ranges::unique(sql, [](char a, char b) { return std::isspace(a) && std::isspace(b); })
                    .begin(),
                sql.end());
            std::ranges::replace(sql, '\n', ' ');
            all += rows.text(0) + " " + rows.text(1) + ": " + sql + "\n";
        }
        return all;
    }
    std::vector<std::string> filesAside() const
    {
        std::vector<std::string> names;
        for (const auto &file : fs::directory_iterator(m_path.parent_path())) {
            if (file.path().filename().string().starts_with("outcomes.sqlite.broken-"))
                names.push_back(file.path().string());
        }
        return names;
    }

private slots:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->path().toStdString() + "/outcomes.sqlite";
    }

    void hasADatabaseOfEachVersion()
    {
        for (std::size_t version = 1; version <= migrations().size(); ++version)
            QVERIFY2(!fixture(static_cast<int>(version)).empty(),
                     "tests/fixtures/outcomes/vN.sql is missing");
    }

    void bringsEachVersionUpToDate_data()
    {
        QTest::addColumn<int>("version");
        for (std::size_t version = 1; version <= migrations().size(); ++version)
            QTest::addRow("version %zu", version) << static_cast<int>(version);
    }
    void bringsEachVersionUpToDate()
    {
        QFETCH(int, version);
        make(fixture(version));
        {
            auto log = OutcomeLog::open(m_path);
            VERIFY_RESULT(log);
            QVERIFY(!log->setAside().has_value());
            const auto history = *log->history(10);
            QCOMPARE(history.size(), 3U);
            QCOMPARE(history[2].id, std::string("11111111111111111111111111111111"));
            QCOMPARE(history[2].outcome, Outcome::Resumed);
            QCOMPARE(history[2].phases.size(), 3U);
            QCOMPARE(history[2].phases[1].seconds, 2.25);
            QCOMPARE(history[2].imageBytes, 396'361'728U);
            QCOMPARE(history[1].outcome, Outcome::Failed);
            QCOMPARE(history[1].reason, std::string("image-consumed"));
            QCOMPARE(history[0].outcome, Outcome::Pending);
            // Since version 1:
            QCOMPARE(history[2].trigger, Trigger::LowBattery);
            QCOMPARE(history[2].batteryBefore->percent, 4);
            QCOMPARE(history[2].batteryAfter->state, BatteryState::Charging);
            QVERIFY(!history[2].batteryAfter->percent.has_value());
            QCOMPARE(history[2].devices.front().kind, DeviceDifference::Kind::Missing);
            QCOMPARE(history[2].overridden.front().code, std::string("driver-known-bad"));
            QCOMPARE(history[1].recording, Recording::FromPartition);
            // Since version 2:
            QCOMPARE(history[2].devices.front().carried, std::string(version < 2 ? "" : "/media/stick"));
            QCOMPARE(history[2].devices.back().kind,
                     version < 2 ? DeviceDifference::Kind::Changed : DeviceDifference::Kind::DriverLost);
            // Since version 3:
            QCOMPARE(history[0].substitute, version < 3 ? std::nullopt : std::optional(Substitute::Suspend));
            QCOMPARE(history[0].kindName(), std::string_view(version < 3 ? "rehearse" : "suspend"));
            QCOMPARE(log->notices()->front().code, std::string("set-aside"));
            QCOMPARE(log->openAttempts()->size(), 1U);
            AttemptRecord next = fullAttempt();
            VERIFY_RESULT(log->close(next));
            QCOMPARE(*log->last(), next);
            QCOMPARE(next.number, 4);
        }
        const fs::path fresh = m_path.string() + "-fresh";
        VERIFY_RESULT(OutcomeLog::open(fresh));
        QCOMPARE(tablesOf(m_path), tablesOf(fresh));
    }

    void setsANewerVersionAside()
    {
        make(fixture(static_cast<int>(migrations().size())));
        make(std::format("PRAGMA user_version = {}", migrations().size() + 1));
        const auto before = *readBytes(m_path);
        QCOMPARE(OutcomeLog::open(m_path, OutcomeLog::Access::ReadOnly).error().code, Code::Unsupported);
        auto log = OutcomeLog::open(m_path);
        VERIFY_RESULT(log);
        QVERIFY(log->setAside().has_value());
        QVERIFY(log->setAside()->message.contains("its version is"));
        QVERIFY(log->history(10)->empty());
        QCOMPARE(filesAside().size(), 1U);
        QVERIFY(*readBytes(filesAside().front()) == before); // as it was
        QVERIFY(log->setAside()->message.contains(filesAside().front()));
    }

    void setsAnotherProgramsDatabaseAside()
    {
        make("CREATE TABLE bookmarks (url TEXT)");
        auto log = OutcomeLog::open(m_path);
        VERIFY_RESULT(log);
        QVERIFY(log->setAside()->message.contains("another program"));
        QCOMPARE(filesAside().size(), 1U);
    }

    void setsOneWithOtherTablesAside_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a table is gone") << QByteArray("DROP TABLE phase");
        QTest::newRow("a column is gone") << QByteArray("ALTER TABLE attempt DROP COLUMN gap");
        QTest::newRow("version of nothing") << QByteArray("PRAGMA user_version = -3");
    }
    void setsOneWithOtherTablesAside()
    {
        QFETCH(QByteArray, sql);
        make(fixture(static_cast<int>(migrations().size())));
        make(sql.toStdString());
        auto log = OutcomeLog::open(m_path);
        VERIFY_RESULT(log);
        QVERIFY(log->setAside().has_value());
        QCOMPARE(filesAside().size(), 1U);
        AttemptRecord record = fullAttempt();
        VERIFY_RESULT(log->close(record));
    }

    void stepsFromVersionToVersion()
    {
        static constexpr auto one = [](Database &database) {
            return database.execute("CREATE TABLE a (x); INSERT INTO a VALUES (1)");
        };
        static constexpr auto two = [](Database &database) {
            return database.execute("ALTER TABLE a ADD COLUMN y DEFAULT 7; UPDATE a SET x = x + y");
        };
        static constexpr auto broken = [](Database &database) {
            return database.execute("UPDATE a SET x = 99; UPDATE b SET y = 1");
        };
        auto database = std::move(Database::open(m_path, true, 0).value());
        VERIFY_RESULT(migrate(database, std::vector<Migration>{one}));
        VERIFY_RESULT(migrate(database, std::vector<Migration>{one, two}));
        QCOMPARE(*database.queryInteger("SELECT x FROM a"), 8);
        VERIFY_RESULT(migrate(database, std::vector<Migration>{one, two})); // nothing left to do
        QCOMPARE(*database.queryInteger("SELECT x FROM a"), 8);

        // All or nothing.
        const auto failed = migrate(database, std::vector<Migration>{one, two, two, broken});
        QCOMPARE(failed.error().code, Code::Malformed);
        QVERIFY(failed.error().message.starts_with("bringing it to version "));
        QCOMPARE(*database.queryInteger("SELECT x FROM a"), 8);
        QCOMPARE(*database.queryInteger("PRAGMA user_version"), 2);

        QCOMPARE(migrate(database, std::vector<Migration>{one}).error().code, Code::Unsupported);
        QCOMPARE(requireNewest(database, std::vector<Migration>{one, two, two}).error().code,
                 Code::Unsupported);
        VERIFY_RESULT(requireNewest(database, std::vector<Migration>{one, two}));
    }
};

QTEST_GUILESS_MAIN(OldLogTest)
#include "oldlogtest.moc"
