// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preflight/programs.h"

#include "fakes/machinefolder.h"
#include "fakes/verifyresult.h"

#include <QTest>
#include <unistd.h>

using namespace torpor;

class ProgramsTest : public QObject
{
    Q_OBJECT

    MachineFolder m_folder;
    Roots m_roots = m_folder.roots();

    void run(int pid, const char *name) const
    {
        m_folder.write(m_roots.proc / std::to_string(pid) / "comm", std::string(name) + "\n");
    }

private slots:
    void init() { m_folder.clear(); }

    void findsWhatRulesWantToKnow()
    {
        run(1, "systemd");
        run(40, "dpkg");
        run(41, "dpkg-query"); // changes nothing
        run(42, "qemu-system-x86");
        m_folder.write(m_roots.proc / "self/comm", "dpkg\n");
        auto found = runningPrograms(m_roots.proc);
        VERIFY_RESULT(found);
        std::ranges::sort(*found, {}, &policy::ProgramFacts::pid);
        // Tests may run as another user than root.
        std::vector<policy::ProgramFacts> expected = {
            {.name = "qemu-system-x86", .kind = "virtual-machine", .pid = 42}};
        if (::geteuid() == 0)
            expected.insert(expected.begin(), {.name = "dpkg", .kind = "package-manager", .pid = 40});
        QVERIFY(*found == expected);
    }

    void doesNotBelieveAnotherUsersName()
    {
        run(40, "dpkg");
        if (::geteuid() == 0)
            QCOMPARE(::chown((m_roots.proc / "40").c_str(), 1000, 1000), 0);
        const auto found = runningPrograms(m_roots.proc);
        VERIFY_RESULT(found);
        QVERIFY(found->empty());
    }

    void saysThatItDoesNotKnow() { QVERIFY(!runningPrograms(m_roots.proc).has_value()); }
};

QTEST_GUILESS_MAIN(ProgramsTest)
#include "programstest.moc"
