// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory/memorymap.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <fstream>

using namespace torpor;

namespace
{

constexpr std::uint64_t mebibyte = 1 << 20;

// OVMF with 1 GiB, as /proc/iomem shows it: two holes below 9 MiB.
constexpr std::string_view ovmfIomem = R"(00000000-00000fff : Reserved
00001000-0009ffff : System RAM
000a0000-000bffff : PCI Bus 0000:00
00100000-007fffff : System RAM
00800000-00807fff : ACPI Non-volatile Storage
00808000-0080afff : System RAM
0080b000-0080bfff : ACPI Non-volatile Storage
0080c000-00810fff : System RAM
00811000-008fffff : ACPI Non-volatile Storage
00900000-3e8edfff : System RAM
  2a000000-2b2000ff : Kernel code
  2b400000-2bbabfff : Kernel rodata
3e8ee000-3eb6dfff : Reserved
3f000000-3fffffff : System RAM (virtio_mem)
)";

std::vector<FirmwareRange> firmwareOf(const RangeSet &ram)
{
    std::vector<FirmwareRange> map;
    for (const Range &range : ram)
        map.push_back({range, "System RAM"});
    return map;
}

} // namespace

class MemoryMapTest : public QObject
{
    Q_OBJECT

private slots:
    void findsSystemRamAndNothingElse()
    {
        const auto ram = parseIomem(ovmfIomem);
        QVERIFY(ram);
        const RangeSet expected{{0x1000, 0xa0000},    {0x100000, 0x800000},   {0x808000, 0x80b000},
                                {0x80c000, 0x811000}, {0x900000, 0x3e8ee000}, {0x3f000000, 0x40000000}};
        QCOMPARE(ram->ranges(), expected.ranges());
    }

    void refusesAddressesHiddenFromUsers()
    {
        const auto ram = parseIomem("00000000-00000000 : System RAM\n00000000-00000000 : Reserved\n");
        QVERIFY(!ram);
        QCOMPARE(ram.error().code, Code::Malformed);
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("backwards") << QByteArray(
            "00002000-00001fff : System RAM\n00001000-00000fff : System RAM\n");
        QTest::newRow("end of the address space") << QByteArray("00001000-ffffffffffffffff : System RAM\n");
        QTest::newRow("no number") << QByteArray("zzz-fff : System RAM\n");
        QTest::newRow("empty") << QByteArray();
    }
    void refusesNonsense()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseIomem(std::string_view(text.data(), static_cast<std::size_t>(text.size()))));
    }

    void dealsEveryPageOutOnce()
    {
        const RangeSet ram = *parseIomem(ovmfIomem);
        const std::uint64_t regionEnd = 64 * mebibyte;
        const auto layout = layOutMemory(ram, boundaryPages(ram, firmwareOf(ram), regionEnd), regionEnd);
        QVERIFY(layout.swapped.intersection(layout.saved).empty());
        QCOMPARE(layout.swapped.united(layout.saved), layout.ram);
        // The last page of each range that ends below R, and the one just below R.
        for (const std::uint64_t page : std::initializer_list<std::uint64_t>{0x9f000, 0x7ff000, 0x80a000,
                                                                             0x810000, regionEnd - pageSize})
            QVERIFY2(layout.boundaryPages.contains({page, page + pageSize}),
                     qPrintable(QString::number(page, 16)));
        QCOMPARE(layout.boundaryPages.totalSize(), 5 * pageSize);
    }

    void takesPagesOnBothSidesOfAnUnalignedBoundary()
    {
        // BIOS: the extended BIOS data area begins within a page; setup_data splits RAM in two.
        const RangeSet ram{{0x1000, 0x9fc00}, {0x100000, 40 * mebibyte}};
        const std::vector<FirmwareRange> firmware{{{0, 0x9fc00}, "System RAM"},
                                                  {{0x100000, 0x1234560}, "System RAM"},
                                                  {{0x1234560, 40 * mebibyte}, "System RAM"}};
        const RangeSet pages = boundaryPages(ram, firmware, 32 * mebibyte);
        QVERIFY(pages.contains({0x9f000, 0xa0000}));
        QVERIFY(pages.contains({0x1234000, 0x1235000}));
    }

    void takesThePageAtTheSeamOfTwoRangesThatTouch()
    {
        const RangeSet ram{{0x100000, 0x4000000}};
        const std::vector<FirmwareRange> firmware{{{0x100000, 0x1200000}, "System RAM"},
                                                  {{0x1200000, 0x4000000}, "System RAM"}};
        QVERIFY(boundaryPages(ram, firmware, 32 * mebibyte).contains({0x11ff000, 0x1200000}));
    }

    void provesCoverageOnlyWhenEveryPageIsSwapped()
    {
        const RangeSet ram = *parseIomem(ovmfIomem);
        const std::uint64_t regionEnd = 64 * mebibyte;
        const auto layout = layOutMemory(ram, boundaryPages(ram, firmwareOf(ram), regionEnd), regionEnd);
        QVERIFY(proveCoverage(layout, layout.swapped));

        // Each page that is left out is found, wherever it is.
        for (const Range &range : layout.swapped) {
            for (const std::uint64_t page : {range.start, range.end - pageSize}) {
                RangeSet segments = layout.swapped;
                segments.remove({page, page + pageSize});
                const auto proved = proveCoverage(layout, segments);
                QVERIFY(!proved);
                QCOMPARE(proved.error().code, Code::PageUnaccounted);
            }
        }
        RangeSet beyond = layout.swapped;
        beyond.add({regionEnd, regionEnd + pageSize});
        QVERIFY(!proveCoverage(layout, beyond));
    }

    // The proof must go red when a page that kexec-tools loses is not taken care of.
    void findsAForgottenBoundaryPage()
    {
        const RangeSet ram = *parseIomem(ovmfIomem);
        const std::uint64_t regionEnd = 64 * mebibyte;
        const RangeSet boundaries = boundaryPages(ram, firmwareOf(ram), regionEnd);
        const RangeSet whatKexecSwaps = layOutMemory(ram, boundaries, regionEnd).swapped;
        for (const Range &forgotten : boundaries) {
            RangeSet rest = boundaries;
            rest.remove(forgotten);
            QVERIFY(!proveCoverage(layOutMemory(ram, rest, regionEnd), whatKexecSwaps));
        }
    }

    void refusesAKernelThatUsesTheSessionsMemory()
    {
        const RangeSet ram = *parseIomem(ovmfIomem);
        const std::uint64_t regionEnd = 64 * mebibyte;
        const auto layout = layOutMemory(ram, boundaryPages(ram, firmwareOf(ram), regionEnd), regionEnd);
        QVERIFY(proveOwnMemory(layout, layout.swapped));
        RangeSet above = layout.swapped;
        above.add({regionEnd, regionEnd + pageSize});
        QVERIFY(!proveOwnMemory(layout, above));
        RangeSet boundary = layout.swapped;
        boundary.add({0x7ff000, 0x800000});
        QVERIFY(!proveOwnMemory(layout, boundary));
        RangeSet notRam = layout.swapped;
        notRam.add({0x800000, 0x801000});
        QVERIFY(!proveOwnMemory(layout, notRam));
    }

    void confinesToTheRegionAndKeepsOffTheSession()
    {
        const RangeSet ram{{0x1000, 0x9fc00}, {0x100000, 0x40000000}, {0x100000000, 0x140000000}};
        const auto layout = layOutMemory(ram, boundaryPages(ram, {}, 64 * mebibyte), 64 * mebibyte);
        QCOMPARE(
            confiningParameters(layout),
            std::string("nokaslr mem=65536K memmap=4K$0x9f000 memmap=4K$0x3fff000 memmap=983040K$0x4000000 "
                        "memmap=1048576K$0x100000000"));
    }

    void mapHashIgnoresHowTheKernelCutsRanges()
    {
        const std::vector<FirmwareRange> one{{{0, 0x2000}, "System RAM"}, {{0x2000, 0x3000}, "Reserved"}};
        const std::vector<FirmwareRange> cut{
            {{0x2000, 0x3000}, "Reserved"}, {{0x1000, 0x2000}, "System RAM"}, {{0, 0x1000}, "System RAM"}};
        QCOMPARE(firmwareMapHash(one).toString(), firmwareMapHash(cut).toString());
        const std::vector<FirmwareRange> other{{{0, 0x2000}, "System RAM"},
                                               {{0x2000, 0x3000}, "ACPI Tables"}};
        QVERIFY(firmwareMapHash(one) != firmwareMapHash(other));
        // One range of two types, as only an odd firmware has it.
        std::vector<FirmwareRange> twice{{{0, 0x2000}, "System RAM"}, {{0, 0x2000}, "Reserved"}};
        const Id hash = firmwareMapHash(twice);
        std::ranges::reverse(twice);
        QCOMPARE(firmwareMapHash(twice).toString(), hash.toString());
    }

    void readsTheFirmwareMapInOrder()
    {
        QTemporaryDir folder;
        Roots roots;
        roots.sys = folder.path().toStdString();
        const auto write = [&](int number, const char *start, const char *end, const char *type) {
            const auto entry = roots.sys / "firmware/memmap" / std::to_string(number);
            std::filesystem::create_directories(entry);
            std::ofstream(entry / "start") << start << '\n';
            std::ofstream(entry / "end") << end << '\n';
            std::ofstream(entry / "type") << type << '\n';
        };
        write(0, "0x100000", "0x1fffff", "System RAM");
        write(1, "0x0", "0x9fbff", "System RAM");
        write(10, "0x200000", "0x2fffff", "ACPI Tables");
        const auto map = readFirmwareMap(roots);
        QVERIFY(map);
        const std::vector<FirmwareRange> expected{{{0, 0x9fc00}, "System RAM"},
                                                  {{0x100000, 0x200000}, "System RAM"},
                                                  {{0x200000, 0x300000}, "ACPI Tables"}};
        QCOMPARE(*map, expected);
        write(11, "nonsense", "0x1", "System RAM");
        QVERIFY(!readFirmwareMap(roots));
    }

    void saysSoWhereThereIsNoFirmwareMap()
    {
        QTemporaryDir folder;
        Roots roots;
        roots.sys = folder.path().toStdString();
        const auto map = readFirmwareMap(roots);
        QVERIFY(!map);
        QCOMPARE(map.error().code, Code::Unsupported);
    }
};

QTEST_GUILESS_MAIN(MemoryMapTest)
#include "memorymaptest.moc"
