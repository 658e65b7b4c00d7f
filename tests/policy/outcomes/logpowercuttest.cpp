// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/files.h"
#include "fakes/watchedvfs.h"
#include "fullattempt.h"
#include "outcomes/outcomelog.h"

#include <QTemporaryDir>
#include <map>
#include <random>

using namespace torpor;
namespace fs = std::filesystem;

namespace
{

// File by file, what a folder may hold after a power cut. Nothing: there is no such file.
using Files = std::map<std::string, std::optional<std::string>>;

// Sees each act of SQLite, and knows for each file what is written and what of it is flushed.
class Disk
{
public:
    struct Cut {
        Files written;
        Files durable;
        int committed; // changes that had returned
    };

    explicit Disk(fs::path folder)
        : m_folder(std::move(folder)),
          m_vfs([](const auto &...) { return 0; },
                [this](WatchedVfs::Act act, const std::string &path) { look(act, path); })
    {
        for (const auto &file : fs::directory_iterator(m_folder))
            m_durable[file.path().filename().string()] = readText(file.path()).value();
        m_written = m_durable;
    }
    void commit() { ++m_committed; }
    // Also what is there when all has been done.
    std::vector<Cut> cuts()
    {
        m_cuts.push_back({m_written, m_durable, m_committed});
        return std::move(m_cuts);
    }

private:
    void look(WatchedVfs::Act act, const std::string &path)
    {
        const std::string name = fs::path(path).filename().string();
        // As a disk that does everything at once, and one that does nothing before it has to.
        auto text = readText(path);
        m_written[name] = text ? std::optional(std::move(*text)) : std::nullopt;
        if (act == WatchedVfs::Act::Sync)
            m_durable[name] = m_written[name];
        m_cuts.push_back({m_written, m_durable, m_committed});
    }

    fs::path m_folder;
    Files m_written;
    Files m_durable;
    std::vector<Cut> m_cuts;
    int m_committed = 0;
    WatchedVfs m_vfs;
};

} // namespace

class LogPowerCutTest : public QObject
{
    Q_OBJECT

    static constexpr auto name = "outcomes.sqlite";

    static void restore(const fs::path &folder, const Files &files)
    {
        fs::remove_all(folder);
        fs::create_directories(folder);
        for (const auto &[file, content] : files) {
            if (content)
                VERIFY_RESULT(replaceFile(folder / file, std::string_view(*content)));
        }
    }

    // What of each file arrived, per 512-byte sector: as written, or as it was flushed last.
    static Files torn(const Disk::Cut &cut, std::mt19937_64 &random)
    {
        Files files = cut.durable;
        for (const auto &[file, content] : cut.written) {
            if (!content)
                continue;
            const std::string old = files[file].value_or("");
            // The size is the one or the other, too.
            std::string mixed = random() % 2 == 0 ? *content : old;
            for (std::size_t at = 0; at < mixed.size(); at += 512) {
                // Behind the end of a shorter new content the old one stays until the
                // size is the new one; what is new and has not arrived reads as zeros.
                const bool arrived = random() % 2 == 0;
                for (std::size_t i = at; i < std::min(at + 512, mixed.size()); ++i)
                    mixed[i] = arrived && i < content->size() ? (*content)[i]
                               : i < old.size()               ? old[i]
                                                              : '\0';
            }
            files[file] = mixed;
        }
        return files;
    }

private slots:
    void leavesAllOrNothingOfEachChange_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::newRow("no log yet") << false;
        QTest::newRow("a log") << true;
    }
    void leavesAllOrNothingOfEachChange()
    {
        QFETCH(bool, exists);
        const QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        const fs::path live = root / "live";
        fs::create_directories(live);
        AttemptRecord old = fullAttempt();
        if (exists)
            VERIFY_RESULT(OutcomeLog::open(live / name)->close(old));

        // The states that the attempt may be found in, in their order.
        AttemptRecord record = someAttempt("2026-11-21T13:00:00Z");
        std::vector<AttemptRecord> states;
        std::vector<Disk::Cut> cuts;
        {
            Disk disk(live);
            (void)OutcomeLog::open(live / name);
            disk.commit();
            VERIFY_RESULT(OutcomeLog::open(live / name)->begin(record));
            states.push_back(record);
            disk.commit();
            const auto number = record.number;
            AttemptRecord closed = fullAttempt();
            closed.recording = Recording::InTime;
            closed.id = record.id;
            VERIFY_RESULT(OutcomeLog::open(live / name)->close(closed));
            QCOMPARE(closed.number, number);
            states.push_back(closed);
            disk.commit();
            VERIFY_RESULT(OutcomeLog::open(live / name)->prune("2000-01-01T00:00:00Z"));
            cuts = disk.cuts();
        }
        QVERIFY(cuts.size() > 20);

        std::mt19937_64 random(1);
        const fs::path after = root / "after";
        int looks = 0;
        for (const auto &cut : cuts) {
            std::vector<std::pair<const char *, Files>> outcomes = {{"as written", cut.written},
                                                                    {"as flushed", cut.durable}};
            for (int i = 0; i < 4; ++i)
                outcomes.emplace_back("torn", torn(cut, random));
            for (const auto &[how, files] : outcomes) {
                restore(after, files);
                auto log = OutcomeLog::open(after / name);
                VERIFY_RESULT(log);
                QVERIFY2(!log->setAside().has_value(),
                         log->setAside() ? log->setAside()->message.c_str() : "");
                if (exists)
                    QCOMPARE(*log->find(old.id), old);
                const auto found = log->find(record.id);
                const auto least = static_cast<std::size_t>(std::max(cut.committed - 1, 0));
                if (!found) {
                    QCOMPARE(found.error().code, Code::NotFound);
                    QVERIFY2(least == 0, how);
                } else {
                    // What had returned is there, or else what was under way.
                    const auto state = std::ranges::find(states, *found);
                    QVERIFY2(state != states.end(), how);
                    const auto place = static_cast<std::size_t>(state - states.begin()) + 1;
                    QVERIFY2(place >= least, how);
                }
                if (QTest::currentTestFailed())
                    return;
                ++looks;
            }
        }
        qInfo("%d power cuts", looks);
    }
};

QTEST_GUILESS_MAIN(LogPowerCutTest)
#include "logpowercuttest.moc"
