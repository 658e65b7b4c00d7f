// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each structure of the image by itself: superblock, report, marker, chunk, and
// a partition's head with all of them. The first byte chooses. Checksums are
// mended, which no fuzzer guesses, unless the byte's highest bit is set.

#include "fakes/memorydevice.h"
#include "fuzz.h"
#include "image/codec.h"
#include "image/format.h"
#include "image/report.h"
#include "image/store.h"

#include <algorithm>
#include <array>

namespace torpor
{

namespace
{

constexpr std::string_view superblockMagic = "TORPORSB";
constexpr std::string_view reportMagic = "TORPORRP";

using Block = std::array<std::byte, blockSize>;

Block blockOf(std::span<const std::byte> content)
{
    Block block{};
    std::ranges::copy(content.first(std::min(content.size(), block.size())), block.begin());
    return block;
}

// Superblock and report alike have their version behind the magic text and the
// checksum in the last eight bytes.
void mendBlock(Block &block, std::string_view magic)
{
    storeText(std::span(block).first(magic.size()), magic);
    if (magic == superblockMagic)
        storeLe(std::span(block), magic.size(), formatVersion);
    storeLe(std::span(block), blockSize - 8, checksumOf(std::span(block).first(blockSize - 8)));
}

void mendChunk(std::span<std::byte> record)
{
    storeLe(record, chunkHeaderSize - 8, chunkChecksum(record));
}

void tryImageState(const Block &block)
{
    const auto superblock = decodeSuperblock(block);
    if (!superblock)
        return;
    require(superblock->fingerprints.size() <= mostFingerprints, "fingerprints are limited");
    require(!stateName(superblock->state).empty() && !codecName(superblock->codec).empty(),
            "state and codec have names");
    require(must(decodeSuperblock(encode(*superblock)), "reading a superblock back") == *superblock,
            "a superblock that is written again is the same");
}

void tryReport(const Block &block)
{
    const auto report = decodeReport(block);
    if (!report)
        return;
    require(report->phases.size() <= mostPhases, "phases are limited");
    const auto again = must(decodeReport(encode(*report)), "reading a report back");
    require(again.role == report->role && again.generation == report->generation &&
                again.attempt == report->attempt && again.phases == report->phases &&
                again.dataPages == report->dataPages && again.imageBytes == report->imageBytes,
            "a report that is written again is the same");
    require(again.error.has_value() == report->error.has_value() &&
                (!again.error || (again.error->code == report->error->code &&
                                  again.error->message == report->error->message)),
            "the reason in a report that is written again is the same");
}

void tryMarker(std::span<const std::byte> content)
{
    const Block sector = blockOf(content);
    const Id target(loadLe<std::array<std::byte, Id::size>>(sector, 32));
    if (isMarkerOf(std::span(sector).first(markerSize), target))
        require(!isMarkerOf(std::span(sector).first(markerSize), Id::random()),
                "a marker is of one target only");
}

void tryCodecs(std::span<const std::byte> content)
{
    for (const CodecId id : {CodecId::None, CodecId::Lz4, CodecId::Zstd}) {
        const auto codec = Codec::make(id);
        Bytes packed(content.size() + content.size() / 128 + 512);
        const std::size_t size = codec->compress(content, packed);
        require(size <= packed.size() && (size > 0 || content.empty()), "compressed data fits");
        Bytes back(content.size());
        must(codec->decompress(std::span(packed).first(size), back), "decompressing what was compressed");
        require(std::ranges::equal(back, content), "what was compressed comes back");
    }
}

void tryChunk(std::span<const std::byte> content, bool mend)
{
    const std::size_t blocks =
        std::clamp<std::size_t>((content.size() + blockSize - 1) / blockSize, 1, mostChunkBytes / blockSize);
    Bytes record(blocks * blockSize);
    std::ranges::copy(content.first(std::min(content.size(), record.size())), record.begin());
    storeText(std::span(record).first(4), "TPCK");
    if (mend)
        mendChunk(record);
    const auto header = openChunk(record);
    if (!header)
        return;
    require(!header->runs.empty() && header->runs.size() <= mostRuns && header->dataPages() <= chunkPages,
            "a chunk's pages are limited");
    std::uint64_t next = 0;
    for (const PageRun &run : header->runs) {
        require(run.count > 0 && run.firstFrame >= next && run.kind <= RunKind::Fill,
                "a chunk's runs ascend");
        next = run.firstFrame + run.count;
    }
    require(next - header->runs.front().firstFrame <= windowFrames, "a chunk lies within one window");

    const auto payload =
        std::span<const std::byte>(record).subspan(payloadOffset(header->runs.size()), header->payloadSize);
    Bytes pages(header->dataPages() * pageSize);
    const auto decompressed = Codec::make(header->codec)->decompress(payload, pages);
    require(decompressed || decompressed.error().code == Code::ImageCorrupt, "a bad payload is a bad image");

    Bytes copy(mostChunkBytes);
    std::ranges::copy(payload,
                      copy.begin() + static_cast<std::ptrdiff_t>(payloadOffset(header->runs.size())));
    const SealedChunk sealed = sealChunk(*header, copy);
    require(sealed.size <= record.size(), "a chunk that is written again is not longer");
    const auto again = must(openChunk(std::span(copy).first(sealed.size)), "reading a chunk back");
    require(again.codec == header->codec && again.attempt == header->attempt &&
                again.sequence == header->sequence && again.payloadSize == header->payloadSize &&
                again.runs == header->runs,
            "a chunk that is written again is the same");
}

ImageState stateAfter(MemoryDevice &device, std::string_view doing)
{
    return must(ImageStore::open(device), doing).superblock().state;
}

// Marker, superblocks and reports of a partition, each a block of the input.
void tryPartition(std::span<const std::byte> content, bool mend)
{
    MemoryDevice device(2 << 20);
    Input input(content);
    const auto place = [&](std::uint64_t offset, std::string_view magic) {
        Block block = blockOf(input.take(512)); // all fields but the fingerprints and messages
        if (mend && !magic.empty())
            mendBlock(block, magic);
        std::ranges::copy(block, device.bytes().begin() + static_cast<std::ptrdiff_t>(offset));
    };
    place(markerOffset, {});
    for (const auto offset : superblockOffsets)
        place(offset, superblockMagic);
    for (const auto offset : {saveReportOffsets[0], saveReportOffsets[1], resumeReportOffsets[0]})
        place(offset, reportMagic);

    auto store = ImageStore::open(device);
    if (!store || store->superblock().generation > std::uint64_t{1} << 60)
        return;
    (void)store->readReport(Role::Save);
    must(store->writeReport({.role = Role::Resume, .phases = {}}), "writing a report");
    require(must(store->readReport(Role::Resume), "reading a report").attempt.isNull(),
            "the newest report is the one that was written last");
    if (store->superblock().state == ImageState::Ready) {
        require(!store->begin({}), "a ready image is not overwritten");
        must(store->consume(), "consuming a ready image");
        require(stateAfter(device, "reopening") == ImageState::Consumed,
                "an image that was used is consumed");
    }
    must(store->begin({}), "beginning an image");
    require(stateAfter(device, "reopening") == ImageState::Writing,
            "an image that was begun is being written");
    must(store->makeReady({}), "finishing an image");
    require(stateAfter(device, "reopening") == ImageState::Ready && must(store->isArmed(), "marker"),
            "an image that is finished is ready");
    must(store->clear(), "clearing");
    require(stateAfter(device, "reopening") == ImageState::Empty && !must(store->isArmed(), "marker"),
            "a partition that was cleared is empty");
}

} // namespace

void fuzzOne(std::span<const std::byte> bytes)
{
    Input input(bytes);
    const auto choice = input.number<std::uint8_t>();
    const bool mend = (choice & 0x80) == 0;
    Block block = blockOf(input.rest());
    switch (choice % 0x80 % 6) {
    case 0:
    case 1:
        if (mend)
            mendBlock(block, choice % 0x80 % 6 == 0 ? superblockMagic : reportMagic);
        tryImageState(block);
        tryReport(block);
        break;
    case 2:
        return tryMarker(input.rest());
    case 3:
        return tryChunk(input.rest(), mend);
    case 4:
        return tryPartition(input.rest(), mend);
    default:
        return tryCodecs(input.rest());
    }
}

} // namespace torpor
