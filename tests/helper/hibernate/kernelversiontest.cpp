// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hibernate/kernelversion.h"

#include <QTest>

using namespace torpor;

class KernelVersionTest : public QObject
{
    Q_OBJECT

private slots:
    void judgesRealKernels_data()
    {
        QTest::addColumn<QString>("release");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("verdict"); // fixed, broken, unknown
        const auto row = [](const char *release, const char *version, const char *verdict) {
            QTest::newRow(release) << release << version << verdict;
        };
        row("6.12.107+deb13-amd64", "#1 SMP PREEMPT_DYNAMIC Debian 6.12.107-1 (2026-09-01)", "fixed");
        row("6.12.9+bpo-amd64", "#1 SMP PREEMPT_DYNAMIC Debian 6.12.9-1~bpo12+1 (2025-01-19)", "fixed");
        row("6.1.0-28-amd64", "#1 SMP PREEMPT_DYNAMIC Debian 6.1.119-1 (2024-11-22)", "broken");
        row("6.11.10-300.fc41.x86_64", "#1 SMP PREEMPT_DYNAMIC Sat Nov 23 00:51:20 UTC 2024", "broken");
        row("6.12.4-200.fc41.x86_64", "#1 SMP PREEMPT_DYNAMIC", "broken");
        row("6.12.5-200.fc41.x86_64", "#1 SMP PREEMPT_DYNAMIC", "fixed");
        row("6.12.1-arch1-1", "#1 SMP PREEMPT_DYNAMIC", "broken");
        row("6.13.2-arch1-1", "#1 SMP PREEMPT_DYNAMIC", "fixed");
        row("6.6.65-1-lts", "#1 SMP", "broken");
        row("6.6.66-1-lts", "#1 SMP", "fixed");
        row("7.2.13", "#1 SMP", "fixed");
        row("6.17.0-8-generic", "#8-Ubuntu SMP", "fixed");
        row("6.8.0-49-generic", "#49-Ubuntu SMP PREEMPT_DYNAMIC", "unknown");
        row("6.11.0-13-generic", "#14-Ubuntu SMP\nUbuntu 6.11.0-13.14-generic 6.11.0", "unknown");
        row("5.15.0-130-generic", "#140-Ubuntu SMP", "unknown");
        row("5.14.0-503.11.1.el9_5.x86_64", "#1 SMP PREEMPT_DYNAMIC", "unknown");
        row("6.4.0-150600.23.30-default", "#1 SMP", "unknown");
        row("6.12.0", "#1 SMP", "broken");
        row("linux", "#1", "unparsed");
        row("", "", "unparsed");
    }
    void judgesRealKernels()
    {
        QFETCH(QString, release);
        QFETCH(QString, version);
        const auto parsed = parseKernelVersion(release.toStdString(), version.toStdString());
        const auto fixed = parsed ? hasGdtFix(*parsed) : std::nullopt;
        const QString verdict = !parsed ? "unparsed" : !fixed ? "unknown" : *fixed ? "fixed" : "broken";
        QTEST(verdict, "verdict");
    }

    void takesDebiansTrueVersion()
    {
        const auto version = parseKernelVersion("6.1.0-28-amd64", "#1 SMP Debian 6.1.119-1 (2024-11-22)");
        QCOMPARE(version->patch, 119U);
        QVERIFY(version->patchIsKnown);
    }

    void takesUbuntusUpstreamVersion()
    {
        const auto version =
            parseKernelVersion("6.12.0-4-generic", "#4-Ubuntu SMP\nUbuntu 6.12.0-4.4-generic 6.12.9");
        QCOMPARE(version->patch, 9U);
        QVERIFY(version->mayHaveBackports);
        QCOMPARE(hasGdtFix(*version), std::optional(true));
    }
};

QTEST_GUILESS_MAIN(KernelVersionTest)
#include "kernelversiontest.moc"
