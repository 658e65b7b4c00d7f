// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hibernate/pausedmediapolling.h"

#include "fakes/machinefolder.h"

#include <QTest>

using namespace torpor;
namespace fs = std::filesystem;

class PausedMediaPollingTest : public QObject
{
    Q_OBJECT

    const MachineFolder m_folder;
    const Roots m_roots = m_folder.roots();

    fs::path disk(const std::string &name) const { return m_roots.sys / "block" / name; }
    void addDisk(const std::string &name, const std::string &events, const std::string &interval) const
    {
        m_folder.write(disk(name) / "events", events);
        m_folder.write(disk(name) / "events_poll_msecs", interval);
    }
    std::string interval(const std::string &name) const
    {
        return readText(disk(name) / "events_poll_msecs").value_or("unreadable");
    }

private slots:
    void init() { m_folder.clear(); }

    void pausesDrivesThatTellOfChanges()
    {
        addDisk("sda", "media_change\n", "-1\n");
        addDisk("sr0", "media_change eject_request\n", "2000\n");
        addDisk("nvme0n1", "\n", "-1\n");
        {
            const PausedMediaPolling paused(m_roots);
            QCOMPARE(interval("sda").substr(0, 1), "0");
            QCOMPARE(interval("sr0").substr(0, 1), "0");
            QCOMPARE(interval("nvme0n1"), "-1\n");
        }
        QCOMPARE(interval("sda").substr(0, 2), "-1");
        QCOMPARE(interval("sr0").substr(0, 4), "2000");
    }

    void leavesWhatIsGone()
    {
        addDisk("sda", "media_change\n", "-1\n");
        {
            const PausedMediaPolling paused(m_roots);
            fs::remove_all(disk("sda"));
        }
        QVERIFY(!fs::exists(disk("sda")));
    }

    void needsNoDisks()
    {
        const PausedMediaPolling paused(m_roots);
        QVERIFY(!fs::exists(m_roots.sys / "block"));
    }
};

QTEST_GUILESS_MAIN(PausedMediaPollingTest)
#include "pausedmediapollingtest.moc"
