// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "takeover/takeover.h"

#include "fakes/machinefolder.h"
#include "fakes/verifyresult.h"

#include <QTest>

using namespace torpor;

class TakeOverTest : public QObject
{
    Q_OBJECT

    MachineFolder m_folder;
    Roots m_roots = m_folder.roots();
    int m_reloads = 0;
    bool m_reloadWorks = true;

    TakeOver takeOver()
    {
        return TakeOver(m_roots, [this]() -> Result<void> {
            ++m_reloads;
            if (!m_reloadWorks)
                return fail(Code::SystemError, "systemd does not answer");
            return {};
        });
    }
    std::filesystem::path hibernate() const
    {
        return m_roots.systemd / "systemd-hibernate.service.d/50-torpor.conf";
    }
    std::filesystem::path logind() const
    {
        return m_roots.systemd / "systemd-logind.service.d/50-torpor.conf";
    }

private slots:
    void init()
    {
        m_folder.clear();
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
        const auto text = readText(hibernate());
        VERIFY_RESULT(text);
        // systemd's own command must go before another one counts.
        QVERIFY(text->contains("\nExecStart=\nExecStart=/bin/sh -c "));
        QVERIFY(text->contains("torpor-hibernate hibernate --ignore-inhibitors --trigger user"));
        QVERIFY(text->contains("else exec /usr/lib/systemd/systemd-sleep hibernate"));
        QVERIFY(readText(logind())->contains("Environment=SYSTEMD_BYPASS_HIBERNATION_MEMORY_CHECK=1\n"));

        VERIFY_RESULT(over.giveBack());
        QVERIFY(!over.isOn());
        QCOMPARE(m_reloads, 2);
        // Nothing is left behind.
        QVERIFY(std::filesystem::is_empty(m_roots.systemd));
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

    void writesAnewWhatAnOlderTorporWrote()
    {
        auto over = takeOver();
        VERIFY_RESULT(over.takeOver());
        const std::string text = *readText(hibernate());
        m_folder.write(hibernate(), text + "# older\n");
        QVERIFY(!over.isOn());
        VERIFY_RESULT(over.takeOver());
        QCOMPARE(*readText(hibernate()), text);
    }

    void leavesWhatIsNotItsOwn()
    {
        m_folder.write(logind(), "[Service]\nEnvironment=A=B\n");
        m_folder.write(m_roots.systemd / "systemd-hibernate.service.d/90-own.conf", "[Service]\n");
        auto over = takeOver();
        VERIFY_REFUSED(over.takeOver(), Code::NotPermitted);
        QVERIFY(!std::filesystem::exists(hibernate()));
        VERIFY_RESULT(over.giveBack());
        QVERIFY(std::filesystem::exists(logind()));

        std::filesystem::remove(logind());
        VERIFY_RESULT(over.takeOver());
        VERIFY_RESULT(over.giveBack());
        QVERIFY(std::filesystem::exists(m_roots.systemd / "systemd-hibernate.service.d/90-own.conf"));
        QVERIFY(!std::filesystem::exists(hibernate()));
    }

    void leavesNothingHalfDone()
    {
        auto over = takeOver();
        // A file is where the folder should be.
        m_folder.write(m_roots.systemd / "systemd-logind.service.d", "");
        QVERIFY(!over.takeOver().has_value());
        QVERIFY(!std::filesystem::exists(hibernate()));
        std::filesystem::remove(m_roots.systemd / "systemd-logind.service.d");

        m_reloadWorks = false;
        VERIFY_REFUSED(over.takeOver(), Code::SystemError);
        QVERIFY(!over.isOn());
        QVERIFY(!std::filesystem::exists(hibernate()));
    }
};

QTEST_GUILESS_MAIN(TakeOverTest)
#include "takeovertest.moc"
