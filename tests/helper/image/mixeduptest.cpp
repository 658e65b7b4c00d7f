// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "damagedimage.h"

#include <QRegularExpression>
#include <QTest>
#include <map>

using namespace torpor;

namespace
{

// Whole and valid parts in a wrong place: nothing that a checksum of the part alone would notice.
using Mixing = void (*)(DamagedImage &);
using Mistake = void (*)(HibernatedSession &);

std::vector<std::byte> copyOf(std::span<const std::byte> bytes)
{
    return {bytes.begin(), bytes.end()};
}

void put(DamagedImage &image, std::uint64_t offset, std::span<const std::byte> bytes)
{
    std::ranges::copy(bytes, image.at(offset, bytes.size()).begin());
}

// Two chunks of one size; there are always some, the codec being none.
std::pair<std::size_t, std::size_t> twins(DamagedImage &image)
{
    for (std::size_t a = 0; a < image.superblock().chunkCount; ++a) {
        for (std::size_t b = a + 1; b < image.superblock().chunkCount; ++b) {
            if (image.entry(a).size == image.entry(b).size)
                return {a, b};
        }
    }
    return {};
}

void swapEntries(DamagedImage &image)
{
    const auto [a, b] = twins(image);
    const std::uint64_t index = image.superblock().indexOffset;
    std::ranges::swap_ranges(image.at(index + a * indexEntrySize, indexEntrySize),
                             image.at(index + b * indexEntrySize, indexEntrySize));
}

const std::map<QString, Mixing> mixings = {
    {"two chunks of the image",
     [](DamagedImage &image) {
         const auto [a, b] = twins(image);
         const IndexEntry first = image.entry(a);
         std::ranges::swap_ranges(image.at(first.offset, first.size),
                                  image.at(image.entry(b).offset, first.size));
     }},
    {"two entries of the index", [](DamagedImage &image) { swapEntries(image); }},
    {"two entries of the index, with its checksum",
     [](DamagedImage &image) {
         swapEntries(image);
         image.resealIndex();
     }},
    {"one chunk twice, with the checksums",
     [](DamagedImage &image) {
         const auto [a, b] = twins(image);
         put(image, image.entry(b).offset, image.at(image.entry(a).offset, image.entry(a).size));
         image.resealChunk(b);
     }},
    {"a chunk of the older image",
     [](DamagedImage &image) {
         const auto [a, b] = twins(image);
         const std::uint64_t place = image.entry(b).offset;
         const auto old = copyOf(image.at(place, image.entry(b).size));
         image.hibernateAgain();
         QVERIFY(!std::ranges::equal(image.at(place, old.size()), old));
         put(image, place, old);
     }},
    {"a chunk of the older image, with the checksums",
     [](DamagedImage &image) {
         const auto [a, b] = twins(image);
         const std::uint64_t place = image.entry(b).offset;
         const auto old = copyOf(image.at(place, image.entry(b).size));
         image.hibernateAgain();
         put(image, place, old);
         for (std::size_t chunk = 0; chunk < image.superblock().chunkCount; ++chunk) {
             if (image.entry(chunk).offset == place)
                 image.resealChunk(chunk);
         }
     }},
    {"the older image's index",
     [](DamagedImage &image) {
         const Superblock superblock = image.superblock();
         const auto old =
             copyOf(image.at(superblock.indexOffset, superblock.imageEnd - superblock.indexOffset));
         image.hibernateAgain();
         put(image, superblock.indexOffset, old);
     }},
    {"the older image's chunks and index",
     [](DamagedImage &image) {
         const auto old = copyOf(image.at(dataOffset, image.superblock().imageEnd - dataOffset));
         image.hibernateAgain();
         put(image, dataOffset, old);
     }},
    {"the older image's superblocks",
     [](DamagedImage &image) {
         const auto old = copyOf(image.at(0, dataOffset));
         image.hibernateAgain();
         put(image, 0, old);
     }},
    {"nothing where a chunk was",
     [](DamagedImage &image) {
         std::ranges::fill(image.at(image.entry(2).offset, image.entry(2).size), std::byte{0});
     }},
    {"nothing where the index was",
     [](DamagedImage &image) {
         std::ranges::fill(image.at(image.superblock().indexOffset, blockSize), std::byte{0});
     }},
    {"nothing behind the middle",
     [](DamagedImage &image) {
         const std::uint64_t middle = (dataOffset + image.superblock().imageEnd) / 2;
         std::ranges::fill(image.at(middle, Computer::deviceSize - middle), std::byte{0});
     }},
};

struct Wrong {
    Mistake mistake;
    Code code;
    const char *says;
};
const std::map<QString, Wrong> wrongMachines = {
    {"more memory",
     {[](HibernatedSession &s) { s.expected.memoryPages += 256; }, Code::ImageForeign, "amount of memory"}},
    {"less memory",
     {[](HibernatedSession &s) { s.expected.memoryPages -= 1; }, Code::ImageForeign, "amount of memory"}},
    {"another firmware map",
     {[](HibernatedSession &s) { s.expected.memoryMapHash = Id::random(); }, Code::MemoryMapChanged,
      "firmware lays out the memory differently"}},
    {"another region",
     {[](HibernatedSession &s) { s.expected.regionEnd *= 2; }, Code::ImageForeign, "memory region"}},
    {"another attempt",
     {[](HibernatedSession &s) { s.expected.attempt = Id::random(); }, Code::ImageForeign,
      "is not the one that this entry resumes"}},
    {"another kernel release",
     {[](HibernatedSession &s) { s.expected.kernelRelease = "6.12.108"; }, Code::ImageForeign, "kernel"}},
    {"the same kernel, built again",
     {[](HibernatedSession &s) { s.expected.kernelVersion = "#2 SMP"; }, Code::ImageForeign, "kernel"}},
    {"another codec",
     {[](HibernatedSession &s) { s.expected.codec = CodecId::Zstd; }, Code::ImageForeign, "codec"}},
    {"other contents of free pages",
     {[](HibernatedSession &s) { s.expected.freeFill = FreeFill::Poison; }, Code::ImageForeign,
      "free pages"}},
};

} // namespace

class MixedUpTest : public QObject
{
    Q_OBJECT

private slots:
    void validPartsInAWrongPlaceAreRefused_data()
    {
        QTest::addColumn<QString>("what");
        for (const auto &[what, mixing] : mixings)
            QTest::newRow(qPrintable(what)) << what;
    }
    void validPartsInAWrongPlaceAreRefused()
    {
        QFETCH(QString, what);
        DamagedImage image(CodecChoice::None);
        mixings.at(what)(image);
        const auto resumed = image.resume();
        QVERIFY2(!resumed, "it was resumed");
        QVERIFY2(resumed.error().code == Code::ImageCorrupt || resumed.error().code == Code::ImageForeign,
                 resumed.error().message.c_str());
        static const QRegularExpression place(
            "chunk \\d+ of \\d+: .|the image's index|the hibernated session");
        QVERIFY2(place.match(QString::fromStdString(resumed.error().message)).hasMatch(),
                 resumed.error().message.c_str());
        QVERIFY2(!image.resume(), "it was resumed at the second try");
    }

    void anotherMachineIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        for (const auto &[what, wrong] : wrongMachines)
            QTest::newRow(qPrintable(what)) << what;
    }
    void anotherMachineIsRefused()
    {
        QFETCH(QString, what);
        const Wrong &wrong = wrongMachines.at(what);
        DamagedImage image;
        HibernatedSession session = image.session();
        wrong.mistake(session);
        const auto resumed = image.computer().resume(image.device(), session);
        QVERIFY2(!resumed, "it was resumed");
        QCOMPARE(resumed.error().code, wrong.code);
        QVERIFY2(resumed.error().message.contains(wrong.says), resumed.error().message.c_str());
    }

    void anotherTargetIsRefused()
    {
        DamagedImage image;
        for (const std::uint64_t copy : superblockOffsets)
            image.at(copy + 32, 1)[0] ^= std::byte{1};
        image.at(32, 1)[0] ^= std::byte{1};
        image.resealSuperblocks();
        const auto resumed = image.resume();
        QVERIFY(!resumed);
        QCOMPARE(resumed.error().code, Code::PartitionForeign);
        QVERIFY(resumed.error().message.contains("the partition was prepared as"));
    }

    void cutOffPartitionIsRefused()
    {
        DamagedImage image;
        for (const std::uint64_t size : {std::uint64_t{1} << 20, Computer::deviceSize - blockSize}) {
            MemoryDevice shorter(size);
            std::ranges::copy(image.at(0, size), shorter.bytes().begin());
            const auto resumed = image.computer().resume(shorter, image.session());
            QVERIFY(!resumed);
            QCOMPARE(resumed.error().code, Code::PartitionForeign);
            QVERIFY(resumed.error().message.contains("bytes"));
        }
    }

    void unreadablePlacesAreSaid_data()
    {
        QTest::addColumn<quint64>("first");
        QTest::newRow("the marker") << quint64(markerOffset);
        // It is written anew when the image is consumed, and must read back.
        QTest::newRow("one superblock") << quint64(superblockOffsets[1]);
        QTest::newRow("a chunk") << quint64(dataOffset + (300 << 10));
    }
    void unreadablePlacesAreSaid()
    {
        QFETCH(quint64, first);
        DamagedImage image;
        image.device().onRead = [&](std::uint64_t offset) {
            return first < dataOffset ? offset != first : offset < dataOffset || offset > first;
        };
        const auto resumed = image.resume();
        QVERIFY(!resumed);
        QCOMPARE(resumed.error().code, Code::IoError);
        QVERIFY2(resumed.error().message.contains("Input/output error"), resumed.error().message.c_str());
    }
};

QTEST_GUILESS_MAIN(MixedUpTest)
#include "mixeduptest.moc"
