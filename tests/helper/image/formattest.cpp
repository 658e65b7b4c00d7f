// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "image/format.h"

#include "common/bytes.h"
#include "image/blockdevice.h"
#include "image/report.h"

#include <QTest>

using namespace torpor;

namespace
{

Superblock fullSuperblock()
{
    Superblock superblock{.generation = 7,
                          .state = ImageState::Ready,
                          .target = Id::random(),
                          .attempt = Id::random(),
                          .memoryMapHash = Id::random(),
                          .codec = CodecId::Zstd,
                          .freeFill = FreeFill::Zero,
                          .partitionSize = 1 << 30,
                          .reentryAddress = 0x3f123456,
                          .regionEnd = 64 << 20,
                          .memoryPages = 1000,
                          .dataPages = 900,
                          .zeroPages = 50,
                          .chunkCount = 12,
                          .indexOffset = 5 << 20,
                          .indexChecksum = 0x0123456789abcdef,
                          .imageEnd = 6 << 20,
                          .kernelRelease = "6.12.107",
                          .kernelVersion = "#1 SMP PREEMPT_DYNAMIC"};
    for (int i = 0; i < 3; ++i)
        superblock.fingerprints.push_back(
            {"01234567-89ab-cdef-0123-456789abcde" + std::to_string(i), Id::random()});
    return superblock;
}

ChunkHeader someChunk()
{
    return {.codec = CodecId::Lz4,
            .attempt = Id::random(),
            .sequence = 3,
            .payloadSize = 100,
            .runs = {{1000, 5, RunKind::Data}, {1005, 2, RunKind::Zero}, {1010, 9, RunKind::Fill}}};
}

std::vector<std::byte> sealed(const ChunkHeader &header)
{
    std::vector<std::byte> record(mostChunkBytes, std::byte{0x55});
    record.resize(sealChunk(header, record).size);
    return record;
}

} // namespace

class FormatTest : public QObject
{
    Q_OBJECT

private slots:
    void superblockReadsBackWhole()
    {
        const Superblock written = fullSuperblock();
        const auto read = decodeSuperblock(encode(written));
        QVERIFY(read);
        QVERIFY(*read == written);
    }

    void everyFlippedBitOfASuperblockIsNoticed()
    {
        SuperblockBytes bytes = encode(fullSuperblock());
        for (std::size_t bit = 0; bit < bytes.size() * 8; bit += 7) {
            bytes.at(bit / 8) ^= std::byte(1 << (bit % 8));
            QVERIFY(!decodeSuperblock(bytes));
            bytes.at(bit / 8) ^= std::byte(1 << (bit % 8));
        }
        QVERIFY(decodeSuperblock(bytes));
    }

    void tellsMissingDamagedAndNewerApart()
    {
        SuperblockBytes bytes{};
        QCOMPARE(decodeSuperblock(bytes).error().code, Code::ImageMissing);
        QCOMPARE(decodeSuperblock(std::span(bytes).first(512)).error().code, Code::ImageMissing);
        bytes = encode(fullSuperblock());
        bytes[100] ^= std::byte{1};
        QCOMPARE(decodeSuperblock(bytes).error().code, Code::ImageCorrupt);

        bytes = encode(fullSuperblock());
        bytes[8] = std::byte{formatVersion + 1};
        const auto checksum = checksumOf(std::span(bytes).first(4088));
        std::memcpy(bytes.data() + 4088, &checksum, 8);
        QCOMPARE(decodeSuperblock(bytes).error().code, Code::ImageTooNew);
    }

    void refusesFieldsOutOfRangeDespiteAGoodChecksum_data()
    {
        QTest::addColumn<int>("offset");
        QTest::newRow("state") << 24;
        QTest::newRow("codec") << 28;
        QTest::newRow("free fill") << 160;
        QTest::newRow("number of fingerprints") << 512;
        QTest::newRow("features") << 12;
    }
    void refusesFieldsOutOfRangeDespiteAGoodChecksum()
    {
        QFETCH(int, offset);
        SuperblockBytes bytes = encode(fullSuperblock());
        bytes.at(static_cast<std::size_t>(offset)) = std::byte{0xff};
        const auto checksum = checksumOf(std::span(bytes).first(4088));
        std::memcpy(bytes.data() + 4088, &checksum, 8);
        QVERIFY(!decodeSuperblock(bytes));
    }

    void textTooLongIsCutNotOverrun()
    {
        Superblock superblock = fullSuperblock();
        superblock.kernelRelease = std::string(1000, 'r');
        superblock.kernelVersion = std::string(1000, 'v');
        const auto read = decodeSuperblock(encode(superblock));
        QVERIFY(read);
        QCOMPARE(read->kernelRelease, std::string(127, 'r'));
        QCOMPARE(read->kernelVersion, std::string(127, 'v'));
    }

    void markersOfDifferentAttemptsDiffer()
    {
        const Id target = Id::random();
        const Id attempt = Id::random();
        QVERIFY(readyMarker(target, attempt) == readyMarker(target, attempt));
        QVERIFY(readyMarker(target, attempt) != readyMarker(target, Id::random()));
        QVERIFY(readyMarker(target, attempt) != idleMarker(target));
        // It must not look like a boot sector to anybody.
        QVERIFY(readyMarker(target, attempt)[510] == std::byte{0});
    }

    void chunkReadsBackWhole()
    {
        const ChunkHeader written = someChunk();
        const auto record = sealed(written);
        QCOMPARE(record.size() % blockSize, 0U);
        const auto read = openChunk(record);
        QVERIFY(read);
        QVERIFY(read->attempt == written.attempt);
        QVERIFY(read->runs == written.runs);
        QCOMPARE(read->sequence, written.sequence);
        QCOMPARE(read->payloadSize, written.payloadSize);
        QCOMPARE(read->dataPages(), 5U);
    }

    void everyFlippedByteOfAChunkIsNoticed()
    {
        auto record = sealed(someChunk());
        for (std::size_t at = 0; at < record.size(); ++at) {
            record[at] ^= std::byte{0x10};
            QVERIFY2(!openChunk(record), qPrintable(QString::number(at)));
            record[at] ^= std::byte{0x10};
        }
        QVERIFY(openChunk(record));
        QVERIFY(!openChunk(std::span(record).first(512)));
        QVERIFY(!openChunk({}));
    }

    void refusesImpossibleRunsDespiteAGoodChecksum_data()
    {
        QTest::addColumn<QList<QList<quint64>>>("runs");
        QTest::newRow("none") << QList<QList<quint64>>{};
        QTest::newRow("empty run") << QList<QList<quint64>>{{5, 0, 0}};
        QTest::newRow("overlapping") << QList<QList<quint64>>{{5, 3, 0}, {7, 1, 0}};
        QTest::newRow("descending") << QList<QList<quint64>>{{9, 1, 0}, {5, 1, 0}};
        QTest::newRow("unknown kind") << QList<QList<quint64>>{{5, 1, 3}};
        QTest::newRow("too many pages") << QList<QList<quint64>>{{0, chunkPages + 1, 0}};
        QTest::newRow("too far apart") << QList<QList<quint64>>{{0, 1, 0}, {windowFrames, 1, 0}};
        QTest::newRow("beyond any memory") << QList<QList<quint64>>{{quint64(1) << 52, 1, 0}};
        QTest::newRow("wrapping around") << QList<QList<quint64>>{{~quint64(0), 1, 0}};
    }
    void refusesImpossibleRunsDespiteAGoodChecksum()
    {
        QFETCH(QList<QList<quint64>>, runs);
        ChunkHeader header = someChunk();
        header.runs.clear();
        for (const auto &run : runs)
            header.runs.push_back({run[0], static_cast<std::uint32_t>(run[1]), static_cast<RunKind>(run[2])});
        QCOMPARE(openChunk(sealed(header)).error().code, Code::ImageCorrupt);
    }

    void refusesAPayloadLargerThanTheRecord()
    {
        const auto large = sealed(ChunkHeader{.payloadSize = 8192, .runs = {{1, 2, RunKind::Data}}});
        QVERIFY(openChunk(large));
        QVERIFY(!openChunk(std::span(large).first(4096)));
    }

    void indexEntriesReadBack()
    {
        const std::vector<IndexEntry> entries{{1 << 20, 4096, 1, 2}, {(1ULL << 40), 1 << 20, 256, ~0ULL}};
        std::vector<std::byte> bytes(entries.size() * indexEntrySize);
        encodeIndex(entries, bytes);
        for (std::size_t i = 0; i < entries.size(); ++i)
            QVERIFY(decodeIndexEntry(std::span(bytes).subspan(i * indexEntrySize, indexEntrySize)) ==
                    entries[i]);
    }

    void reportReadsBackWhole()
    {
        Report report{.role = Role::Resume, .generation = 3, .attempt = Id::random()};
        report.error = Error{Code::MemoryMapChanged, "the memory map changed"};
        report.dataPages = 1;
        report.zeroPages = 2;
        report.memoryPages = 3;
        report.imageBytes = 4;
        for (int i = 0; i < 40; ++i)
            report.phases.push_back({"phase-with-a-very-long-name-" + std::to_string(i), 1000U});
        const auto read = decodeReport(encode(report));
        QVERIFY(read);
        QCOMPARE(read->role, Role::Resume);
        QCOMPARE(read->error->code, Code::MemoryMapChanged);
        QCOMPARE(read->error->message, std::string("the memory map changed"));
        QCOMPARE(read->phases.size(), mostPhases);
        QCOMPARE(read->phases[0].name.size(), 23U);
        QCOMPARE(read->zeroPages, 2U);
        QVERIFY(read->attempt == report.attempt);
    }

    void textFieldsWithoutAnEndKeepTheirLimits()
    {
        // As nobody writes them; with the checksum made to fit, they are read to their limits and no further.
        auto bytes = encode(Report{.error = Error{Code::IoError, "m"}, .phases = {{"p", 1}}});
        const std::span<std::byte> all(bytes);
        std::ranges::fill(all.subspan(96, 1000), std::byte{'x'});
        std::ranges::fill(all.subspan(1280, 24), std::byte{'y'});
        storeLe(all, 4088, checksumOf(all.first(4088)));
        const auto report = decodeReport(bytes);
        QVERIFY(report);
        QCOMPARE(report->error->message, std::string(999, 'x'));
        QCOMPARE(report->phases[0].name, std::string(23, 'y'));

        auto block = encode(Superblock{});
        const std::span<std::byte> fields(block);
        std::ranges::fill(fields.subspan(256, 256), std::byte{'z'});
        storeLe(fields, 4088, checksumOf(fields.first(4088)));
        const auto superblock = decodeSuperblock(block);
        QVERIFY(superblock);
        QCOMPARE(superblock->kernelRelease, std::string(mostKernelText, 'z'));
        QCOMPARE(superblock->kernelVersion, std::string(mostKernelText, 'z'));
    }

    void reportOfSuccessHasNoError()
    {
        const auto read = decodeReport(encode(Report{.attempt = Id::random()}));
        QVERIFY(read);
        QVERIFY(!read->error);
    }

    void everyFlippedByteOfAReportIsNoticed()
    {
        ReportBytes bytes = encode(Report{.attempt = Id::random()});
        for (std::size_t at = 0; at < bytes.size(); at += 3) {
            bytes.at(at) ^= std::byte{0x80};
            QVERIFY(!decodeReport(bytes));
            bytes.at(at) ^= std::byte{0x80};
        }
        QCOMPARE(decodeReport(emptyMailbox(Id::random())).error().code, Code::NoReport);
    }

    void mailboxPatternIsOfOneAttempt()
    {
        const Id attempt = Id::random();
        QVERIFY(emptyMailbox(attempt) == emptyMailbox(attempt));
        QVERIFY(emptyMailbox(attempt) != emptyMailbox(Id::random()));
    }
};

QTEST_GUILESS_MAIN(FormatTest)
#include "formattest.moc"
