// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "damagedimage.h"
#include "testpaths.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <map>

using namespace torpor;

namespace
{

// What must become of a field's damage when all checksums are made to fit it,
// as if somebody had written it on purpose. Without that, every damage to
// superblock, index and chunks is refused.
struct Verdict {
    std::vector<Code> codes;             // of the refusal
    const char *harmless = nullptr;      // why the session comes back whole all the same
    const char *checksumAlone = nullptr; // why nothing but the checksum can notice it
};

const Verdict notLookedAt{.codes = {}, .harmless = "reserved: not looked at"};
constexpr const char *behindText = "behind the text's end nobody looks";
const Verdict corrupt{.codes = {Code::ImageCorrupt}};
const Verdict foreign{.codes = {Code::ImageForeign, Code::ImageCorrupt}};

const std::map<QString, std::map<QString, Verdict>> verdicts = {
    {"Superblock",
     {{"text `TORPORSB`", {.codes = {Code::ImageMissing}}},
      {"format version, 2", {.codes = {Code::ImageTooNew}}},
      {"features that a reader must know, 0", {.codes = {Code::ImageTooNew}}},
      {"generation, at most 2^62", {.codes = {Code::ImageCorrupt}, .harmless = "only tells the newer copy"}},
      {"state: 0 EMPTY, 1 WRITING, 2 READY, 3 CONSUMED",
       {.codes = {Code::ImageMissing, Code::ImageUnfinished, Code::ImageConsumed, Code::ImageCorrupt}}},
      {"codec that was asked for: 0 none, 1 lz4, 2 zstd", foreign},
      {"target id, random, given by *prepare*", {.codes = {Code::PartitionForeign}}},
      {"attempt id, random", {.codes = {Code::ImageForeign}}},
      {"memory map hash", {.codes = {Code::MemoryMapChanged}}},
      {"size of the partition in bytes", {.codes = {Code::PartitionForeign}}},
      {"re-entry address: where to jump into A, physical",
       {.codes = {}, .checksumAlone = "nobody else knows it; jumpInto() wants it in A's memory"}},
      {"R, the end of the region `[0, R)` that B and C live in", foreign},
      {"pages of A's memory above R and boundary pages below it", foreign},
      {"of these, pages with content in the image", corrupt},
      {"of these, pages of zeros", corrupt},
      {"number of chunks", corrupt},
      {"offset of the index", corrupt},
      {"checksum of the index's entries", corrupt},
      {"offset behind the image", {.codes = {}, .harmless = "only tells how large the image is"}},
      {"what free pages must hold: 0 anything, 1 zeros, 2 bytes 0xAA", foreign},
      {"A's kernel release", {.codes = {Code::ImageForeign}, .harmless = behindText}},
      {"A's kernel version (`uname -v`)", {.codes = {Code::ImageForeign}, .harmless = behindText}},
      {"number of fingerprints, at most 40",
       {.codes = {Code::ImageCorrupt}, .checksumAlone = "partitions may have gone when B took them"}},
      {"fingerprints", {.codes = {}, .checksumAlone = "the partitions tell, which this test has not"}},
      {"reserved for encryption: salts, nonces, wrapped keys", notLookedAt},
      {"checksum of bytes 0 to 4087", {.codes = {}, .harmless = "made to fit again"}}}},
    {"Chunks",
     {{"text `TPCK`", corrupt},
      {"codec of the payload: 0 none, 1 lz4 (block format), 2 zstd (one frame)", corrupt},
      {"reserved", notLookedAt},
      {"number of runs, 1 to 1024", corrupt},
      {"payload size in bytes", corrupt},
      {"sequence: its place in the index", corrupt},
      {"attempt id", corrupt},
      {"reserved for an authentication tag", notLookedAt},
      {"checksum", {.codes = {}, .harmless = "made to fit again"}},
      {"runs", {.codes = {Code::ImageCorrupt}, .checksumAlone = "another page of A's is as good"}}}},
    {"Index",
     {{"offset of the record", corrupt},
      {"size of the record", corrupt},
      {"pages with content", corrupt},
      {"the chunk's checksum", corrupt}}},
    // The marker has no checksum; the boot loader compares all of it.
    {"Marker",
     {{"text `TORPOR-IMAGE-READY`, or `TORPOR-PARTITION` when there is nothing to resume",
       {.codes = {Code::PartitionForeign}, .harmless = behindText}},
      {"target id", {.codes = {Code::PartitionForeign}}},
      {"attempt id; zeros when there is nothing to resume",
       {.codes = {}, .harmless = "the superblock decides; the boot loader does not find the image"}},
      {"zeros", {.codes = {}, .harmless = "as the attempt id"}}}},
};

const std::vector<std::pair<QString, void (*)(std::span<std::byte>)>> damages = {
    {"lowest bit", [](std::span<std::byte> field) { field.front() ^= std::byte{1}; }},
    {"highest bit", [](std::span<std::byte> field) { field.back() ^= std::byte{0x80}; }},
    {"zeros", [](std::span<std::byte> field) { std::ranges::fill(field, std::byte{0}); }},
    {"all ones", [](std::span<std::byte> field) { std::ranges::fill(field, std::byte{0xff}); }},
};

QByteArray specification()
{
    QFile file(sourcePath("docs/image-format.md"));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr std::size_t damagedChunk = 3;

// Where the structure lies on the device, in each of its copies.
std::vector<std::uint64_t> placesOf(const QString &structure, DamagedImage &image)
{
    if (structure == "Superblock")
        return {superblockOffsets.begin(), superblockOffsets.end()};
    if (structure == "Marker")
        return {markerOffset};
    if (structure == "Index")
        return {image.superblock().indexOffset + damagedChunk * indexEntrySize};
    return {image.entry(damagedChunk).offset};
}

// What an error must speak of, so that a reader knows where to look.
QRegularExpression whereOf(const QString &structure)
{
    if (structure == "Marker")
        return QRegularExpression("start of the partition");
    if (structure == "Index")
        return QRegularExpression("index|chunk \\d+");
    if (structure == "Chunks")
        return QRegularExpression("chunk 4 of \\d+");
    return QRegularExpression("superblock|partition|session|image|memory|index|chunk");
}

} // namespace

class DamageTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsSpecifiedAndJudged()
    {
        for (const auto &[structure, judged] : verdicts) {
            const auto fields = fieldsOf(specification(), structure);
            QVERIFY(!fields.empty());
            std::size_t end = 0;
            for (const Field &field : fields) {
                QVERIFY2(judged.contains(field.name), qPrintable(structure + ": " + field.name));
                QVERIFY2(field.offset >= end, qPrintable(structure + ": overlaps: " + field.name));
                end = field.offset + field.size;
            }
            for (const auto &[name, verdict] : judged)
                QVERIFY2(std::ranges::contains(fields, name, &Field::name),
                         qPrintable(structure + " has no field: " + name));
        }
    }

    void damagedFieldIsRefusedOrHarmless_data()
    {
        QTest::addColumn<QString>("structure");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("damage");
        QTest::addColumn<bool>("resealed");
        for (const auto &[structure, judged] : verdicts) {
            for (const Field &field : fieldsOf(specification(), structure)) {
                for (std::size_t damage = 0; damage < damages.size(); ++damage) {
                    for (const bool resealed : {false, true}) {
                        if (resealed && structure == "Marker")
                            continue;
                        QTest::addRow("%s %zu: %s, %s%s", qPrintable(structure), field.offset,
                                      qPrintable(field.name), qPrintable(damages[damage].first),
                                      resealed ? ", fitting checksums" : "")
                            << structure << static_cast<int>(field.offset) << static_cast<int>(damage)
                            << resealed;
                    }
                }
            }
        }
    }
    void damagedFieldIsRefusedOrHarmless()
    {
        QFETCH(QString, structure);
        QFETCH(int, offset);
        QFETCH(int, damage);
        QFETCH(bool, resealed);
        const auto fields = fieldsOf(specification(), structure);
        const Field field = *std::ranges::find(fields, static_cast<std::size_t>(offset), &Field::offset);
        DamagedImage image;
        bool changed = false;
        for (const std::uint64_t place : placesOf(structure, image)) {
            const auto bytes = image.at(place + field.offset, field.size);
            const std::vector<std::byte> before(bytes.begin(), bytes.end());
            damages.at(static_cast<std::size_t>(damage)).second(bytes);
            changed = changed || !std::ranges::equal(before, bytes);
        }
        if (resealed && structure == "Superblock")
            image.resealSuperblocks();
        else if (resealed && structure == "Index")
            image.resealIndex();
        else if (resealed)
            image.resealChunk(damagedChunk);

        const bool found = image.computer().grubFinds(image.device(), image.session());
        QVERIFY(structure != "Marker" || found != changed);
        const auto resumed = image.resume();
        const Verdict &verdict = verdicts.at(structure).at(field.name);
        const bool hasChecksum = structure != "Marker";
        if (resumed) {
            const bool forgiven =
                (verdict.harmless && (resealed || !hasChecksum)) || (verdict.checksumAlone && resealed);
            QVERIFY2(!changed || forgiven, "it was resumed");
            QVERIFY(verdict.checksumAlone || image.computer().isWhole(*resumed, image.session()));
            return;
        }
        QVERIFY(changed);
        const Error &error = resumed.error();
        QVERIFY2(whereOf(structure).match(QString::fromStdString(error.message)).hasMatch(),
                 error.message.c_str());
        const bool expected =
            resealed || !hasChecksum
                ? std::ranges::contains(verdict.codes, error.code)
                : error.code == (structure == "Superblock" && field.offset == 0 ? Code::ImageMissing
                                                                                : Code::ImageCorrupt);
        QVERIFY2(expected, (std::string(codeName(error.code)) + ": " + error.message).c_str());
    }

    // Not by fields but by bytes: what no table names is covered, too.
    void everyByteOfBothSuperblocksIsCovered()
    {
        DamagedImage image;
        const auto session = image.session();
        for (std::size_t at = 0; at < superblockSize; ++at) {
            for (const std::uint64_t copy : superblockOffsets)
                image.at(copy + at, 1)[0] ^= std::byte{0x20};
            QVERIFY2(!image.computer().look(image.device(), session), qPrintable(QString::number(at)));
            for (const std::uint64_t copy : superblockOffsets)
                image.at(copy + at, 1)[0] ^= std::byte{0x20};
        }
        QVERIFY(image.computer().look(image.device(), session));
    }

    void oneDamagedSuperblockChangesNothing()
    {
        for (const std::uint64_t copy : superblockOffsets) {
            for (std::size_t at = 0; at < superblockSize; at += 101) {
                DamagedImage image;
                image.at(copy + at, 1)[0] ^= std::byte{0x20};
                const auto resumed = image.resume();
                QVERIFY2(resumed && image.computer().isWhole(*resumed, image.session()),
                         qPrintable(QString::number(at)));
                QVERIFY2(!image.resume(), "it was resumed twice");
            }
        }
    }

    void everyByteOfTheImageIsCoveredButPadding()
    {
        DamagedImage image;
        const Superblock superblock = image.superblock();
        const std::uint64_t indexEnd = superblock.indexOffset + superblock.chunkCount * indexEntrySize;
        const auto untouched = image.device().bytes();
        // FormatTest goes through all bytes of a chunk; these are samples of all chunks, and the index.
        for (std::uint64_t at = dataOffset; at < superblock.imageEnd;) {
            image.at(at, 1)[0] ^= std::byte{0x40};
            const auto resumed = image.resume();
            const bool padding = at >= indexEnd;
            QVERIFY2(resumed.has_value() == padding, qPrintable(QString::number(at)));
            QVERIFY(padding || resumed.error().code == Code::ImageCorrupt);
            image.device().bytes() = untouched;
            at += at >= superblock.indexOffset ? 17 : 1021;
        }
    }

    void damagedReportsAreHarmless()
    {
        for (const Field &field : fieldsOf(specification(), "Reports")) {
            DamagedImage image;
            for (const auto &offsets : {saveReportOffsets, resumeReportOffsets}) {
                for (const std::uint64_t offset : offsets)
                    std::ranges::fill(image.at(offset + field.offset, field.size), std::byte{0xff});
            }
            const auto report = ImageStore::open(image.device())->readReport(Role::Save);
            QVERIFY2(!report, qPrintable(field.name));
            QVERIFY(report.error().code == Code::ImageCorrupt || report.error().code == Code::NoReport);
            QVERIFY(image.resume());
            QVERIFY(ImageStore::open(image.device())->readReport(Role::Resume));
        }
    }
};

QTEST_GUILESS_MAIN(DamageTest)
#include "damagetest.moc"
