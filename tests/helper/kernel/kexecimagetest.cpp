// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kernel/kexecimage.h"

#include "testpaths.h"

#include <QFile>
#include <QTest>

using namespace torpor;

namespace
{

constexpr std::uint64_t mib = 1 << 20;

std::string fixture(const char *name)
{
    QFile file(sourcePath("tests/fixtures/kexec") / name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

class KexecImageTest : public QObject
{
    Q_OBJECT

private slots:
    void buildsTheFixedArguments()
    {
        const auto arguments = kexecArguments("/boot/k", "/boot/i", "mem=96M memmap=4K$0x9f000", 96 * mib);
        const std::vector<std::string> wanted = {"kexec",
                                                 "-c",
                                                 "-i",
                                                 "--load-preserve-context",
                                                 "/boot/k",
                                                 "--initrd=/boot/i",
                                                 "--mem-min=0x0",
                                                 "--mem-max=0x5ffffff",
                                                 "--append=mem=96M memmap=4K$0x9f000",
                                                 "-d"};
        QCOMPARE(arguments, wanted);
    }

    void readsSegmentsOfARealRunUnderBios()
    {
        const auto loaded = parseKexecOutput(fixture("kexec-2.0.29-bios.txt"));
        QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().message.c_str());
        QCOMPARE(loaded->destinations.size(), 9U);
        QCOMPARE(loaded->entry, 0x5ff3730U);
        RangeSet swapped;
        for (const Range &range : loaded->destinations)
            swapped.add(range);
        // The map has 0-0x9fbff and 0x100000-...: page 0x9f000 is lost.
        QCOMPARE(swapped.ranges(), (std::vector<Range>{{0x1000, 0x9f000}, {0x100000, 0x6000000}}));
    }

    void readsSegmentsOfARealRunUnderUefi()
    {
        const auto loaded = parseKexecOutput(fixture("kexec-2.0.29-uefi.txt"));
        QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().message.c_str());
        QCOMPARE(loaded->destinations.size(), 14U);
        RangeSet swapped;
        for (const Range &range : loaded->destinations)
            swapped.add(range);
        // The last page of each range that ends below R is lost, as kexecimage.h says.
        const std::vector<Range> wanted = {{0x1000, 0x9f000},
                                           {0x100000, 0x7ff000},
                                           {0x808000, 0x80a000},
                                           {0x80c000, 0x810000},
                                           {0x900000, 0x6000000}};
        QCOMPARE(swapped.ranges(), wanted);
    }

    void readsASegmentAtAddressZero()
    {
        const auto loaded =
            parseKexecOutput("kexec_load: entry = 0x5ffa560 flags = 0x3e0002\n"
                             "nr_segments = 1\nsegment[0].buf   = (nil)\nsegment[0].bufsz = 0\n"
                             "segment[0].mem   = (nil)\nsegment[0].memsz = 0x9f000\n");
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->destinations, (std::vector<Range>{{0, 0x9f000}}));
        QCOMPARE(loaded->entry, 0x5ffa560U);
    }

    void takesTheLastList()
    {
        const auto loaded =
            parseKexecOutput("nr_segments = 1\nsegment[0].mem   = 0x1000\nsegment[0].memsz = 0x1000\n"
                             "nr_segments = 1\nsegment[0].mem   = 0x2000\nsegment[0].memsz = 0x1000\n");
        QCOMPARE(loaded->destinations, (std::vector<Range>{{0x2000, 0x3000}}));
    }

    void sortsSegments()
    {
        const auto loaded =
            parseKexecOutput("nr_segments = 2\nsegment[0].mem   = 0x8000\nsegment[0].memsz = 0x1000\n"
                             "segment[1].mem   = 0x2000\nsegment[1].memsz = 0x1000\n");
        QCOMPARE(loaded->destinations, (std::vector<Range>{{0x2000, 0x3000}, {0x8000, 0x9000}}));
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << "";
        QTest::newRow("no segments") << "nr_segments = 0\n";
        QTest::newRow("absurd") << "nr_segments = 99999999999\n";
        QTest::newRow("no number") << "nr_segments = x\n";
        QTest::newRow("missing segment")
            << "nr_segments = 2\nsegment[0].mem = 0x1000\nsegment[0].memsz = 0x1000\n";
        QTest::newRow("missing size") << "nr_segments = 1\nsegment[0].mem = 0x1000\n";
        QTest::newRow("half a page")
            << "nr_segments = 1\nsegment[0].mem = 0x1000\nsegment[0].memsz = 0x800\n";
        QTest::newRow("unaligned") << "nr_segments = 1\nsegment[0].mem = 0x1010\nsegment[0].memsz = 0x1000\n";
        QTest::newRow("wraps")
            << "nr_segments = 1\nsegment[0].mem = 0xfffffffffffff000\nsegment[0].memsz = 0x2000\n";
        QTest::newRow("overlap") << "nr_segments = 2\nsegment[0].mem = 0x1000\nsegment[0].memsz = 0x2000\n"
                                    "segment[1].mem = 0x2000\nsegment[1].memsz = 0x1000\n";
        QTest::newRow("cut off") << "nr_segments = 1\nsegment[0].mem   = 0x10";
    }
    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QString, text);
        QCOMPARE(parseKexecOutput(text.toStdString()).error().code, Code::Malformed);
    }

    void repeatsKexecsOwnWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("load")
            << "kexec_load: entry = 0x1 flags = 0x2\nnr_segments = 1\nsegment[0].mem = 0x1000\n"
               "kexec_load failed: Operation not permitted\nentry       = 0x1 flags = 0x2\n"
               "nr_segments = 1\nsegment[0].buf   = 0x1\nsegment[0].bufsz = 0x1\n"
            << "kexec_load failed: Operation not permitted";
        QTest::newRow("no room")
            << "MEMORY RANGES\n0000000000000100-000000000009fbff (0)\n"
               "Could not find a free area of memory of 0x1a00000 bytes...\nlocate_hole failed\n"
            << "Could not find a free area of memory of 0x1a00000 bytes...; locate_hole failed";
        QTest::newRow("kcore") << "Cannot read /proc/kcore: No such file or directory\nCannot load /boot/k\n"
                               << "Cannot read /proc/kcore: No such file or directory; Cannot load /boot/k";
        QTest::newRow("silence") << "\n\n" << "it said nothing";
    }
    void repeatsKexecsOwnWords()
    {
        QFETCH(QString, text);
        QTEST(QString::fromStdString(kexecComplaint(text.toStdString())), "complaint");
    }

    void refusesALongCommandLineBeforeAnythingIsRun()
    {
        const auto loaded =
            KexecImage::load({}, {}, std::string(KexecImage::maxCommandLine + 1, 'x'), 96 * mib);
        QCOMPARE(loaded.error().code, Code::CommandLineTooLong);
    }

    void predictsSegments()
    {
        // The same maps as in the two fixtures.
        QCOMPARE(predictedSegments({{0x400, 0x9fc00}, {mib, 96 * mib}}), 9U);
        QCOMPARE(predictedSegments({{0x400, 0xa0000},
                                    {mib, 8 * mib},
                                    {0x808000, 0x80b000},
                                    {0x80c000, 0x811000},
                                    {0x900000, 96 * mib}},
                                   true),
                 14U);
    }

    void refusesTooManyPieces()
    {
        std::vector<Range> pieces;
        for (std::uint64_t i = 0; i < 10; ++i)
            pieces.push_back({i * 8 * mib, i * 8 * mib + 4 * mib});
        QCOMPARE(checkKexecLimits(pieces, 96 * mib, 1024 * mib).error().code, Code::TooManySegments);
        pieces.pop_back();
        QVERIFY(checkKexecLimits(pieces, 96 * mib, 1024 * mib).has_value());
    }

    void refusesMoreThanHalfOfMemory()
    {
        QCOMPARE(checkKexecLimits({{0, 96 * mib}}, 96 * mib, 180 * mib).error().code, Code::RegionTooLarge);
        QVERIFY(checkKexecLimits({{0, 96 * mib}}, 96 * mib, 192 * mib).has_value());
    }
};

QTEST_GUILESS_MAIN(KexecImageTest)
#include "kexecimagetest.moc"
