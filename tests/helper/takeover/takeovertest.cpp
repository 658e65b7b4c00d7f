// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "takeover/takeover.h"

#include "fakes/machinefolder.h"
#include "fakes/verifyresult.h"
#include "testpaths.h"

#include <QTest>

using namespace torpor;
namespace fs = std::filesystem;

class TakeOverTest : public QObject
{
    Q_OBJECT

    MachineFolder m_folder;
    const Roots m_roots = m_folder.roots();
    const fs::path m_shipped = m_folder.path() / "take-over";
    int m_reloads = 0;
    bool m_reloadWorks = true;

    TakeOver takeOver()
    {
        const auto reload = [this]() -> Result<void> {
            ++m_reloads;
            if (!m_reloadWorks)
                return fail(Code::SystemError, "systemd does not answer");
            return {};
        };
        return TakeOver(m_roots, reload, m_shipped);
    }
    fs::path hibernate() const { return m_roots.systemd / "systemd-hibernate.service.d/50-torpor.conf"; }
    fs::path logind() const { return m_roots.systemd / "systemd-logind.service.d/50-torpor.conf"; }
    fs::path shipped(const char *unit) const { return m_shipped / unit; }
    static bool isThere(const fs::path &path) { return fs::exists(fs::symlink_status(path)); }

private slots:
    void init()
    {
        m_folder.clear();
        m_folder.write(shipped("systemd-hibernate.conf"), "[Service]\nExecStart=\n");
        m_folder.write(shipped("systemd-logind.conf"), "[Service]\n");
        fs::create_directories(m_roots.systemd);
        m_reloads = 0;
        m_reloadWorks = true;
    }

    void takesOverAndGivesBack()
    {
        auto over = takeOver();
        QVERIFY(!over.isOn());
        VERIFY_RESULT(over.takeOver());
        QVERIFY(over.isOn());
        QCOMPARE(m_reloads, 1);
        QCOMPARE(fs::read_symlink(hibernate()), shipped("systemd-hibernate.conf"));
        QCOMPARE(fs::read_symlink(logind()), shipped("systemd-logind.conf"));

        VERIFY_RESULT(over.giveBack());
        QVERIFY(!over.isOn());
        QCOMPARE(m_reloads, 2);
        // Nothing is left behind, and what is shipped stays.
        QVERIFY(fs::is_empty(m_roots.systemd));
        QVERIFY(fs::exists(shipped("systemd-hibernate.conf")));
    }

    void shipsOneCommandAndNoShell()
    {
        const auto text = readText(buildPath("resources/take-over/systemd-hibernate.conf"));
        VERIFY_RESULT(text);
        std::vector<std::string> lines;
        for (const auto line : splitText(*text, '\n')) {
            if (!line.starts_with('#'))
                lines.emplace_back(line);
        }
        // systemd's own command must go before another one counts.
        QCOMPARE(TakeOver::shippedFolder(), fs::path("/usr/share/torpor/take-over"));
        QCOMPARE(lines, (std::vector<std::string>{"[Service]", "ExecStart=",
                                                  "ExecStart=" TORPOR_HIBERNATE_PATH
                                                  " hibernate --ignore-inhibitors --trigger user"}));
    }

    void doesNothingTwice()
    {
        auto over = takeOver();
        VERIFY_RESULT(over.giveBack());
        QCOMPARE(m_reloads, 0);
        VERIFY_RESULT(over.takeOver());
        VERIFY_RESULT(over.takeOver());
        QCOMPARE(m_reloads, 1);
    }

    void refusesWhereTheShippedFilesAreMissing()
    {
        fs::remove(shipped("systemd-logind.conf"));
        auto over = takeOver();
        VERIFY_REFUSED(over.takeOver(), Code::NotFound);
        QVERIFY(fs::is_empty(m_roots.systemd));
        QCOMPARE(m_reloads, 0);
    }

    // Uninstalled, without having been given back.
    void isOffWhereItsLinksLeadNowhere()
    {
        auto over = takeOver();
        VERIFY_RESULT(over.takeOver());
        fs::remove_all(m_shipped);
        QVERIFY(!over.isOn());
        VERIFY_RESULT(over.giveBack());
        QVERIFY(fs::is_empty(m_roots.systemd));
    }

    // Torpor wrote the files themselves once, with a shell in them.
    void replacesWhatAnOlderTorporWrote()
    {
        const char *older = "# Written by Torpor: torporctl settings take-over=off removes it.\n[Service]\n";
        m_folder.write(hibernate(), older);
        m_folder.write(logind(), older);
        auto over = takeOver();
        QVERIFY(!over.isOn());
        VERIFY_RESULT(over.takeOver());
        QVERIFY(over.isOn());

        VERIFY_RESULT(over.giveBack());
        m_folder.write(hibernate(), older);
        VERIFY_RESULT(over.giveBack());
        QVERIFY(fs::is_empty(m_roots.systemd));
    }

    void leavesWhatIsNotItsOwn()
    {
        m_folder.write(logind(), "[Service]\nEnvironment=A=B\n");
        m_folder.write(m_roots.systemd / "systemd-hibernate.service.d/90-own.conf", "[Service]\n");
        auto over = takeOver();
        VERIFY_REFUSED(over.takeOver(), Code::NotPermitted);
        QVERIFY(!isThere(hibernate()));
        VERIFY_RESULT(over.giveBack());
        QVERIFY(fs::exists(logind()));

        // A link to somewhere else, such as the one that masks it.
        fs::remove(logind());
        fs::create_symlink("/dev/null", logind());
        VERIFY_REFUSED(over.takeOver(), Code::NotPermitted);
        VERIFY_RESULT(over.giveBack());
        QVERIFY(isThere(logind()));

        fs::remove(logind());
        VERIFY_RESULT(over.takeOver());
        VERIFY_RESULT(over.giveBack());
        QVERIFY(fs::exists(m_roots.systemd / "systemd-hibernate.service.d/90-own.conf"));
        QVERIFY(!isThere(hibernate()));
    }

    void leavesNothingHalfDone()
    {
        auto over = takeOver();
        // A file is where the folder should be.
        m_folder.write(m_roots.systemd / "systemd-logind.service.d", "");
        QVERIFY(!over.takeOver().has_value());
        QVERIFY(!isThere(hibernate()));
        fs::remove(m_roots.systemd / "systemd-logind.service.d");

        m_reloadWorks = false;
        VERIFY_REFUSED(over.takeOver(), Code::SystemError);
        QVERIFY(!over.isOn());
        QVERIFY(!isThere(hibernate()));
    }
};

QTEST_GUILESS_MAIN(TakeOverTest)
#include "takeovertest.moc"
