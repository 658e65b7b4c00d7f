// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/memorydevice.h"
#include "fakes/physicalfile.h"
#include "image/loader.h"
#include "image/writer.h"

#include <QTest>
#include <random>

using namespace torpor;

namespace
{

constexpr std::uint64_t memorySize = 96 << 20; // three windows
constexpr std::uint64_t deviceSize = 128 << 20;
// Two ranges with a hole between, and a page on its own, as a boundary page is.
const RangeSet saved{{0x9f000, 0xa0000}, {16 << 20, 40 << 20}, {41 << 20, memorySize}};

// Physical memory of pages that compress, do not, are zero or alternate.
std::vector<char> patternedMemory(unsigned seed)
{
    std::vector<char> memory(memorySize);
    std::mt19937_64 random(seed);
    for (std::uint64_t at = 0; at < memorySize; at += pageSize) {
        const auto kind = random() % 4;
        if (kind == 0)
            continue;
        for (std::uint64_t i = 0; i < pageSize; i += 8) {
            const std::uint64_t value = kind == 1 ? random() : kind == 2 ? at : (i % 256 == 0 ? random() : 7);
            std::memcpy(memory.data() + at + i, &value, 8);
        }
    }
    return memory;
}

struct Written {
    std::vector<char> memory;
    PageBitmap free{memorySize / pageSize};
    WriterOptions options{.attempt = Id::random(), .codec = CodecChoice::Lz4, .cpus = 2};
    MemoryDevice device{deviceSize};
    Superblock image;

    explicit Written(CodecChoice codec = CodecChoice::Lz4, FreeFill fill = FreeFill::None)
        : memory(patternedMemory(1))
    {
        options.codec = codec;
        options.freeFill = fill;
        // Free blocks of many sizes, one across a window's border.
        std::mt19937_64 random(2);
        for (int i = 0; i < 300; ++i)
            free.set(random() % (memorySize / pageSize), random() % 64);
        free.set(windowFrames - 1000, 2500);
    }
    Result<void> write()
    {
        const PhysicalFile source(memory);
        Progress progress;
        auto written = writeImage(device, source.open(Access::ReadOnly), saved, free, options, progress);
        if (!written)
            return passOn(written);
        image = *written;
        image.attempt = options.attempt;
        return {};
    }
    Result<void> load(const PhysicalMemory &target, LoadMode mode = LoadMode::Restore,
                      const RangeSet &allowed = saved)
    {
        Progress progress;
        return loadImage(device, target, image, allowed, mode, 2, progress);
    }
};

} // namespace

class ImageTest : public QObject
{
    Q_OBJECT

private slots:
    void restoresEveryPageAndNothingElse_data()
    {
        QTest::addColumn<int>("codec");
        QTest::addColumn<int>("fill");
        QTest::newRow("auto") << static_cast<int>(CodecChoice::Auto) << static_cast<int>(FreeFill::None);
        for (const CodecChoice codec : {CodecChoice::None, CodecChoice::Lz4, CodecChoice::Zstd}) {
            for (const FreeFill fill : {FreeFill::None, FreeFill::Zero, FreeFill::Poison})
                QTest::addRow("%s, fill %d", std::string(codecChoiceName(codec)).c_str(),
                              static_cast<int>(fill))
                    << static_cast<int>(codec) << static_cast<int>(fill);
        }
    }
    void restoresEveryPageAndNothingElse()
    {
        QFETCH(int, codec);
        QFETCH(int, fill);
        Written written(static_cast<CodecChoice>(codec), static_cast<FreeFill>(fill));
        QVERIFY(written.write());
        QVERIFY(written.image.dataPages > 0 && written.image.zeroPages > 0);

        const PhysicalFile target(std::vector<char>(memorySize, 0x5a));
        QVERIFY(written.load(target.open(Access::ReadWrite)));
        const auto after = target.content();
        for (std::uint64_t frame = 0; frame < memorySize / pageSize; ++frame) {
            const Range page{frame * pageSize, (frame + 1) * pageSize};
            const char *got = after.data() + page.start;
            std::vector<char> expected(pageSize, 0x5a); // not ours: untouched
            if (saved.contains(page) && !written.free.test(frame))
                expected.assign(written.memory.data() + page.start, written.memory.data() + page.end);
            else if (saved.contains(page) && fill == static_cast<int>(FreeFill::Zero))
                expected.assign(pageSize, 0);
            else if (saved.contains(page) && fill == static_cast<int>(FreeFill::Poison))
                expected.assign(pageSize, static_cast<char>(0xaa));
            QVERIFY2(std::memcmp(got, expected.data(), pageSize) == 0, qPrintable(QString::number(frame)));
        }
    }

    void zeroPagesTakeNoSpace()
    {
        Written written;
        written.memory.assign(memorySize, 0);
        QVERIFY(written.write());
        QCOMPARE(written.image.dataPages, 0U);
        // A header for each mebibyte is all there is.
        QVERIFY(written.image.imageEnd - dataOffset < saved.totalSize() / 200);
    }

    void comparesWithoutWriting()
    {
        Written written;
        QVERIFY(written.write());
        const PhysicalFile same(written.memory);
        QVERIFY(written.load(same.open(Access::ReadOnly), LoadMode::Compare));
        auto changed = written.memory;
        std::uint64_t frame = (20 << 20) / pageSize;
        while (written.free.test(frame))
            ++frame;
        changed[frame * pageSize + 4095] ^= 1;
        const PhysicalFile other(changed);
        QCOMPARE(written.load(other.open(Access::ReadOnly), LoadMode::Compare).error().code,
                 Code::VerifyFailed);
    }

    void comparesPagesOfZerosAsWell()
    {
        Written written;
        QVERIFY(written.write());
        auto changed = written.memory;
        std::uint64_t frame = (20 << 20) / pageSize;
        const std::vector<char> zeros(pageSize);
        while (written.free.test(frame) ||
               std::memcmp(changed.data() + frame * pageSize, zeros.data(), pageSize) != 0)
            ++frame;
        changed[frame * pageSize + 4095] = 1;
        const PhysicalFile other(changed);
        QCOMPARE(written.load(other.open(Access::ReadOnly), LoadMode::Compare).error().code,
                 Code::VerifyFailed);
    }

    void everyDamagedChunkStopsTheLoad()
    {
        Written written;
        QVERIFY(written.write());
        const PhysicalFile target(std::vector<char>(memorySize, 0));
        const auto memory = target.open(Access::ReadWrite);
        std::mt19937_64 random(3);
        for (int i = 0; i < 40; ++i) {
            const std::uint64_t at = dataOffset + random() % (written.image.imageEnd - dataOffset);
            // Padding behind the index is nobody's.
            if (at >= written.image.indexOffset + written.image.chunkCount * indexEntrySize)
                continue;
            written.device.bytes()[at] ^= std::byte{4};
            const auto loaded = written.load(memory);
            QVERIFY2(!loaded, qPrintable(QString::number(at)));
            QCOMPARE(loaded.error().code, Code::ImageCorrupt);
            written.device.bytes()[at] ^= std::byte{4};
        }
        QVERIFY(written.load(memory));
    }

    void chunkOfAnOlderImageInItsPlaceStopsTheLoad()
    {
        Written older;
        QVERIFY(older.write());
        Written newer;
        newer.device.bytes() = older.device.bytes();
        QVERIFY(newer.write());
        // The same memory, codec and places: only the attempt tells the chunks apart.
        std::ranges::copy(std::span(older.device.bytes()).subspan(dataOffset, blockSize),
                          newer.device.bytes().begin() + dataOffset);
        const PhysicalFile target(std::vector<char>(memorySize, 0));
        QCOMPARE(newer.load(target.open(Access::ReadWrite)).error().code, Code::ImageCorrupt);
    }

    void swappedIndexEntriesStopTheLoad()
    {
        Written written;
        QVERIFY(written.write());
        auto *index = written.device.bytes().data() + written.image.indexOffset;
        std::swap_ranges(index, index + indexEntrySize, index + indexEntrySize);
        written.image.indexChecksum =
            checksumOf({index, static_cast<std::size_t>(written.image.chunkCount) * indexEntrySize});
        const PhysicalFile target(std::vector<char>(memorySize, 0));
        QCOMPARE(written.load(target.open(Access::ReadWrite)).error().code, Code::ImageCorrupt);
    }

    void hostileSuperblockFieldsAreRefused_data()
    {
        QTest::addColumn<quint64>("chunks");
        QTest::addColumn<quint64>("offset");
        QTest::newRow("more chunks than pages") << quint64(1) << quint64(0);
        QTest::newRow("chunks overflow") << (quint64(1) << 60) << quint64(0);
        QTest::newRow("index beyond the end") << quint64(0) << quint64(deviceSize + blockSize);
        QTest::newRow("index in the superblock") << quint64(0) << quint64(4096);
        QTest::newRow("index not aligned") << quint64(0) << quint64(dataOffset + 1);
    }
    void hostileSuperblockFieldsAreRefused()
    {
        QFETCH(quint64, chunks);
        QFETCH(quint64, offset);
        Written written;
        QVERIFY(written.write());
        if (chunks == 1)
            written.image.chunkCount = memorySize;
        else if (chunks != 0)
            written.image.chunkCount = chunks;
        if (offset != 0)
            written.image.indexOffset = offset;
        const PhysicalFile target(std::vector<char>(memorySize, 0));
        QCOMPARE(written.load(target.open(Access::ReadWrite)).error().code, Code::ImageCorrupt);
    }

    void writesOnlyWhereItIsAllowed()
    {
        Written written;
        QVERIFY(written.write());
        RangeSet less = saved;
        less.remove({20 << 20, 21 << 20});
        const PhysicalFile target(std::vector<char>(memorySize, 0));
        QCOMPARE(written.load(target.open(Access::ReadWrite), LoadMode::Restore, less).error().code,
                 Code::ImageCorrupt);
    }

    void missingPagesAreNoticed()
    {
        Written written;
        QVERIFY(written.write());
        ++written.image.dataPages;
        const PhysicalFile target(std::vector<char>(memorySize, 0));
        QCOMPARE(written.load(target.open(Access::ReadWrite)).error().code, Code::ImageCorrupt);
    }

    void partitionTooSmallIsSaid()
    {
        Written written(CodecChoice::None);
        MemoryDevice small(8 << 20);
        const PhysicalFile source(written.memory);
        Progress progress;
        const auto image =
            writeImage(small, source.open(Access::ReadOnly), saved, written.free, written.options, progress);
        QCOMPARE(image.error().code, Code::PartitionTooSmall);
    }

    void noRoomForTheIndexIsSaid()
    {
        Written written;
        written.options.haste = 1; // the same size twice
        QVERIFY(written.write());
        MemoryDevice small(written.image.indexOffset);
        const PhysicalFile source(written.memory);
        Progress progress;
        const auto image =
            writeImage(small, source.open(Access::ReadOnly), saved, written.free, written.options, progress);
        QCOMPARE(image.error().code, Code::PartitionTooSmall);
    }

    void anIndexThatCannotBeWrittenOrReadIsSaid()
    {
        Written written;
        written.options.haste = 1;
        QVERIFY(written.write());
        const std::uint64_t index = written.image.indexOffset;
        written.device.onRead = [=](std::uint64_t offset) { return offset != index; };
        const PhysicalFile target(std::vector<char>(memorySize, 0));
        auto error = written.load(target.open(Access::ReadWrite)).error();
        QCOMPARE(error.code, Code::IoError);
        QVERIFY(error.message.contains("index"));
        written.device.onWrite = [=](std::uint64_t offset) { return offset != index; };
        error = written.write().error();
        QCOMPARE(error.code, Code::IoError);
        QVERIFY(error.message.contains("index"));
    }

    void memoryThatCannotBeMappedStopsBothWays()
    {
        Written written;
        QVERIFY(written.write());
        const auto none = PhysicalMemory::open("/dev/null", Access::ReadWrite); // knows no mmap()
        QVERIFY(none);
        QCOMPARE(written.load(*none).error().code, Code::SystemError);
        Progress progress;
        const auto image = writeImage(written.device, *none, saved, written.free, written.options, progress);
        QCOMPARE(image.error().code, Code::SystemError);
    }

    void ioErrorsStopBothWays()
    {
        Written written;
        written.device.onWrite = [](std::uint64_t offset) { return offset < 4 << 20; };
        QCOMPARE(written.write().error().code, Code::IoError);
        written.device.onWrite = {};
        QVERIFY(written.write());
        written.device.onRead = [](std::uint64_t offset) { return offset < 3 << 20; };
        const PhysicalFile target(std::vector<char>(memorySize, 0));
        QCOMPARE(written.load(target.open(Access::ReadWrite)).error().code, Code::IoError);
    }

    void cancellingStopsTheWriter()
    {
        Written written;
        const PhysicalFile source(written.memory);
        Progress progress;
        progress.cancelled = true;
        const auto image = writeImage(written.device, source.open(Access::ReadOnly), saved, written.free,
                                      written.options, progress);
        QCOMPARE(image.error().code, Code::Cancelled);
    }

    void progressReachesItsTotal()
    {
        Written written;
        const PhysicalFile source(written.memory);
        Progress progress;
        QVERIFY(writeImage(written.device, source.open(Access::ReadOnly), saved, written.free,
                           written.options, progress));
        QCOMPARE(progress.pagesDone.load(), progress.pagesTotal.load());
        QVERIFY(progress.pagesTotal > 0);
    }
};

QTEST_GUILESS_MAIN(ImageTest)
#include "imagetest.moc"
