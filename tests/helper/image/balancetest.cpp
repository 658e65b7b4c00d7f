// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "image/balance.h"

#include <QTest>

using namespace torpor;
using namespace std::chrono_literals;

namespace
{

// Two processors and four workers that write chunk after chunk to a disk that
// takes one at a time; only one thing happens at a time, which is what is simplified.
struct Writing {
    Balance balance{2, 4};
    Balance::Clock::time_point now = Balance::Clock::now() + 1h;
    int compressed = 0;

    // All four write at once: the processors stand idle until the disk has done.
    void round(Balance::Seconds compression, Balance::Seconds write)
    {
        for (int worker = 0; worker < 4; ++worker) {
            if (balance.shouldCompress()) {
                ++compressed;
                balance.compressionTook(compression * 2);
                now += std::chrono::duration_cast<Balance::Clock::duration>(compression / 2);
            }
        }
        for (int worker = 0; worker < 4; ++worker)
            balance.writeBegins(now);
        for (int worker = 0; worker < 4; ++worker) {
            now += std::chrono::duration_cast<Balance::Clock::duration>(write);
            balance.writeEnds(now);
        }
    }
};

} // namespace

class BalanceTest : public QObject
{
    Q_OBJECT

private slots:
    void compressesEverythingForASlowDisk()
    {
        Writing writing;
        for (int i = 0; i < 100; ++i)
            writing.round(2ms, 20ms);
        QVERIFY2(writing.compressed > 380, qPrintable(QString::number(writing.compressed)));
    }

    void compressesHardlyAnythingForAFastDisk()
    {
        Writing writing;
        for (int i = 0; i < 100; ++i)
            writing.round(25ms, 1ms);
        QVERIFY2(writing.compressed < 40, qPrintable(QString::number(writing.compressed)));
    }

    void compressesAsMuchAsTheIdleTimeAllows()
    {
        Writing writing;
        // A round leaves 2 ms of both processors and 2 ms of one of them idle: three compressions.
        for (int i = 0; i < 100; ++i)
            writing.round(2ms, 1ms);
        QVERIFY2(writing.compressed > 100 && writing.compressed < 300,
                 qPrintable(QString::number(writing.compressed)));
    }

    void doesNotSaveUpIdleTime()
    {
        Writing writing;
        writing.round(2ms, 1s);
        writing.compressed = 0;
        // The disk has become fast: after a few chunks nothing is left of the long wait.
        for (int i = 0; i < 100; ++i)
            writing.round(2ms, 0ms);
        QVERIFY2(writing.compressed <= 8, qPrintable(QString::number(writing.compressed)));
    }

    void takesTheClockGoingBackAsNoTime()
    {
        Balance balance(1, 2);
        const auto now = Balance::Clock::now() + 1h;
        QVERIFY(balance.shouldCompress()); // the first is free
        balance.compressionTook(1ms);
        QVERIFY(!balance.shouldCompress());
        balance.writeBegins(now);
        balance.writeBegins(now);
        balance.writeEnds(now - 1s);
        balance.writeEnds(now - 1s);
        QVERIFY(!balance.shouldCompress());
    }
};

QTEST_GUILESS_MAIN(BalanceTest)
#include "balancetest.moc"
