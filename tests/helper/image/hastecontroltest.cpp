// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "image/hastecontrol.h"

#include "image/codec.h"

#include <QTest>

using namespace torpor;
using namespace std::chrono_literals;

namespace
{

HasteControl::Times clocks{};
HasteControl::Times testClocks()
{
    return clocks;
}

// Two CPUs that were so busy during each of the looks.
unsigned hasteAfter(HasteControl &control, int looks, double busy)
{
    for (int i = 0; i < looks * 8; ++i) {
        clocks.wall += 10ms;
        clocks.cpu += std::chrono::duration_cast<std::chrono::nanoseconds>(20ms * busy);
        control.chunkDone(&testClocks);
    }
    return control.haste();
}

} // namespace

class HasteControlTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { clocks = {}; }

    void beginsWithGoodCompression() { QCOMPARE(HasteControl(2, clocks).haste(), 1U); }

    void hurriesWhileTheProcessorsHaveNoPause()
    {
        HasteControl control(2, clocks);
        QCOMPARE(hasteAfter(control, 1, 1.0), 2U);
        QCOMPARE(hasteAfter(control, 20, 0.95), Codec::mostHaste);
    }

    void compressesBetterWhileTheyWaitForTheDisk()
    {
        HasteControl control(2, clocks);
        hasteAfter(control, 20, 1.0);
        QCOMPARE(hasteAfter(control, 1, 0.5), Codec::mostHaste / 2);
        QCOMPARE(hasteAfter(control, 20, 0.5), 1U);
    }

    void staysWhereBothAreBusy()
    {
        HasteControl control(2, clocks);
        hasteAfter(control, 1, 1.0);
        QCOMPARE(hasteAfter(control, 20, 0.85), 2U);
    }

    void aClockThatStandsStillChangesNothing()
    {
        HasteControl control(2, clocks);
        for (int i = 0; i < 100; ++i)
            control.chunkDone(&testClocks);
        QCOMPARE(control.haste(), 1U);
    }
};

QTEST_GUILESS_MAIN(HasteControlTest)
#include "hastecontroltest.moc"
