// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "image/balance.h"

#include "image/codec.h"

#include <QTest>

using namespace torpor;
using namespace std::chrono_literals;

namespace
{

// Two processors and four workers that write chunk after chunk to a disk that
// takes one at a time; only one thing happens at a time, which is what is simplified.
struct Writing {
    Balance::Clock::time_point now = Balance::Clock::now();
    Balance balance{2, 4, now};
    int compressed = 0;

    void pass(Balance::Seconds time) { now += std::chrono::duration_cast<Balance::Clock::duration>(time); }

    // All four write at once: the processors stand idle until the disk has done.
    void round(Balance::Seconds compression, Balance::Seconds write)
    {
        for (int worker = 0; worker < 4; ++worker) {
            if (balance.shouldCompress()) {
                ++compressed;
                balance.compressionTook(compression * 2);
                pass(compression / 2);
            }
        }
        for (int worker = 0; worker < 4; ++worker)
            balance.writeBegins(now);
        for (int worker = 0; worker < 4; ++worker) {
            pass(write);
            balance.writeEnds(now);
        }
    }

    // As often as the haste is looked at, all chunks being compressed: both
    // processors compute for so large a share of 10 ms and wait for the rest.
    unsigned hasteAfter(int looks, double busy)
    {
        for (int i = 0; i < looks * 2; ++i) {
            pass(10ms * busy);
            for (int worker = 0; worker < 4; ++worker)
                balance.writeBegins(now);
            pass(10ms * (1 - busy));
            for (int worker = 0; worker < 4; ++worker)
                balance.writeEnds(now);
        }
        return balance.haste();
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
        const auto now = Balance::Clock::now();
        Balance balance(1, 2, now);
        QVERIFY(balance.shouldCompress()); // the first is free
        balance.compressionTook(1ms);
        QVERIFY(!balance.shouldCompress());
        balance.writeBegins(now);
        balance.writeBegins(now);
        balance.writeEnds(now - 1s);
        balance.writeEnds(now - 1s);
        QVERIFY(!balance.shouldCompress());
    }

    void beginsWithGoodCompression() { QCOMPARE(Writing().balance.haste(), 1U); }

    void hurriesWhileTheProcessorsHaveNoPause()
    {
        Writing writing;
        QCOMPARE(writing.hasteAfter(1, 1.0), 2U);
        QCOMPARE(writing.hasteAfter(20, 0.95), Codec::mostHaste);
    }

    void compressesBetterWhileTheyWaitForTheDisk()
    {
        Writing writing;
        writing.hasteAfter(20, 1.0);
        QCOMPARE(writing.hasteAfter(1, 0.5), Codec::mostHaste / 2);
        QCOMPARE(writing.hasteAfter(20, 0.5), 1U);
    }

    void keepsTheHasteWhereBothAreBusy()
    {
        Writing writing;
        writing.hasteAfter(1, 1.0);
        QCOMPARE(writing.hasteAfter(20, 0.85), 2U);
    }

    // Better compression of some is for when there is time for fast compression of all.
    void hurriesAsLongAsSomeChunksAreNotCompressed()
    {
        Writing writing;
        for (int i = 0; i < 100; ++i)
            writing.round(2ms, 1ms);
        QCOMPARE(writing.balance.haste(), Codec::mostHaste);
        for (int i = 0; i < 100; ++i)
            writing.round(2ms, 20ms);
        QCOMPARE(writing.balance.haste(), 1U);
    }

    void aClockThatStandsStillChangesNoHaste()
    {
        Writing writing;
        for (int i = 0; i < 100; ++i) {
            writing.balance.writeBegins(writing.now);
            writing.balance.writeEnds(writing.now);
        }
        QCOMPARE(writing.balance.haste(), 1U);
    }
};

QTEST_GUILESS_MAIN(BalanceTest)
#include "balancetest.moc"
