// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory/region.h"

#include <QTest>

using namespace torpor;

namespace
{

constexpr std::uint64_t mebibyte = 1 << 20;

RegionNeeds smallKernel()
{
    return {.preferredAddress = 16 * mebibyte,
            .initSize = 24 * mebibyte,
            .kernelFileSize = 5 * mebibyte,
            .initramfsSize = 4 * mebibyte,
            .highestAddress = 1024 * mebibyte,
            .pipelineMemory = 16 * mebibyte,
            .cpus = 2};
}

} // namespace

class RegionTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatBothKernelsNeed()
    {
        const RangeSet ram{{0x1000, 0x9fc00}, {mebibyte, 1024 * mebibyte}};
        const auto end = chooseRegion(smallKernel(), ram, {});
        QVERIFY(end);
        QVERIFY(*end >= 54 * mebibyte);
        QVERIFY(*end <= 80 * mebibyte);
        QCOMPARE(*end % mebibyte, 0U);
    }

    void growsWithHolesBelowIt()
    {
        const RangeSet whole{{0x1000, 0x9fc00}, {mebibyte, 1024 * mebibyte}};
        const RangeSet holed{{0x1000, 0x9fc00}, {mebibyte, 44 * mebibyte}, {80 * mebibyte, 1024 * mebibyte}};
        QVERIFY(*chooseRegion(smallKernel(), holed, {}) >=
                *chooseRegion(smallKernel(), whole, {}) + 32 * mebibyte);
    }

    void growsWithTheInitramfs()
    {
        const RangeSet ram{{mebibyte, 2048 * mebibyte}};
        RegionNeeds large = smallKernel();
        large.initramfsSize += 30 * mebibyte;
        QVERIFY(*chooseRegion(large, ram, {}) >= *chooseRegion(smallKernel(), ram, {}) + 44 * mebibyte);
    }

    void growsWithWhatFirmwareKeeps()
    {
        const RangeSet ram{{mebibyte, 2048 * mebibyte}};
        RegionNeeds efi = smallKernel();
        efi.firmwareMemory = 24 * mebibyte;
        QCOMPARE(*chooseRegion(efi, ram, {}), *chooseRegion(smallKernel(), ram, {}) + 24 * mebibyte);
    }

    void takesTheSettingWhereItCanWork()
    {
        const RangeSet ram{{mebibyte, 1024 * mebibyte}};
        QCOMPARE(*chooseRegion(smallKernel(), ram, 256 * mebibyte), 256 * mebibyte);
        const auto small = chooseRegion(smallKernel(), ram, 32 * mebibyte);
        QVERIFY(!small);
        QCOMPARE(small.error().code, Code::RegionTooSmall);
    }

    void refusesMoreThanHalfOfTheMemory()
    {
        const RangeSet ram{{mebibyte, 96 * mebibyte}};
        const auto end = chooseRegion(smallKernel(), ram, {});
        QVERIFY(!end);
        QCOMPARE(end.error().code, Code::RegionTooLarge);
    }
};

QTEST_GUILESS_MAIN(RegionTest)
#include "regiontest.moc"
