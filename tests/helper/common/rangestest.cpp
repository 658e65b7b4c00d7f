// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/ranges.h"

#include <QTest>
#include <bitset>
#include <random>

using namespace torpor;

namespace
{

using Bits = std::bitset<256>;

Bits bitsOf(const RangeSet &set)
{
    Bits bits;
    for (const Range &range : set) {
        for (std::uint64_t i = range.start; i < range.end; ++i)
            bits.set(i);
    }
    return bits;
}

bool isTidy(const RangeSet &set)
{
    std::uint64_t last = 0;
    bool first = true;
    for (const Range &range : set) {
        if (range.size() == 0 || (!first && range.start <= last))
            return false;
        last = range.end;
        first = false;
    }
    return true;
}

RangeSet randomSet(std::mt19937 &random)
{
    RangeSet set;
    for (unsigned i = 0; i < random() % 8; ++i) {
        const std::uint64_t start = random() % 240;
        set.add({start, start + random() % 16});
    }
    return set;
}

} // namespace

class RangesTest : public QObject
{
    Q_OBJECT

private slots:
    void setOperationsAgreeWithBits()
    {
        std::mt19937 random(1);
        for (int i = 0; i < 2000; ++i) {
            const RangeSet a = randomSet(random);
            const RangeSet b = randomSet(random);
            QVERIFY(isTidy(a));
            QVERIFY(isTidy(a.minus(b)) && bitsOf(a.minus(b)) == (bitsOf(a) & ~bitsOf(b)));
            QVERIFY(isTidy(a.intersection(b)) && bitsOf(a.intersection(b)) == (bitsOf(a) & bitsOf(b)));
            QVERIFY(isTidy(a.united(b)) && bitsOf(a.united(b)) == (bitsOf(a) | bitsOf(b)));
            QCOMPARE(a.totalSize(), bitsOf(a).count());
        }
    }

    void neighboursBecomeOne()
    {
        RangeSet set{{0, 10}, {20, 30}};
        set.add({10, 20});
        QCOMPARE(set.ranges().size(), 1U);
        QVERIFY(set.contains({0, 30}));
        set.remove({5, 6});
        QVERIFY(!set.contains({0, 30}));
        QVERIFY(set.contains({6, 30}));
    }

    void growsToWholePages()
    {
        const RangeSet grown =
            RangeSet{{1, 2}, {4095, 4097}, {12288, 16384}, {~0ULL - 10, ~0ULL}}.grownToPages();
        const RangeSet expected{{0, 8192}, {12288, 16384}, {~0ULL & ~4095ULL, ~0ULL & ~4095ULL}};
        QCOMPARE(grown.ranges(), expected.ranges());
    }
};

QTEST_GUILESS_MAIN(RangesTest)
#include "rangestest.moc"
