// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "initramfs/init/console.h"

#include <QTest>

using namespace torpor;

class ConsoleTest : public QObject
{
    Q_OBJECT

private slots:
    void progressSaysHowFarHowFastAndHowLong()
    {
        using namespace std::chrono_literals;
        QCOMPARE(progressText(25600, 102400, 1000ms),
                 std::string("[######------------------]  25 %  100 of 400 MiB  100 MiB/s  3 s left"));
        QCOMPARE(progressText(102400, 102400, 4000ms),
                 std::string("[########################] 100 %  400 of 400 MiB  100 MiB/s  0 s left"));
    }

    void progressMakesNoClaimsAtTheStart()
    {
        using namespace std::chrono_literals;
        QCOMPARE(progressText(0, 102400, 100ms),
                 std::string("[------------------------]   0 %  0 of 400 MiB"));
        QCOMPARE(progressText(0, 0, 100ms), std::string("[########################] 100 %  0 of 0 MiB"));
    }

    void progressStaysSaneBeyondItsTotal()
    {
        using namespace std::chrono_literals;
        QVERIFY(progressText(200, 100, 10s).contains("100 %"));
    }
};

QTEST_GUILESS_MAIN(ConsoleTest)
#include "consoletest.moc"
