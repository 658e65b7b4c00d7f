// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "format.h"

#include "blockdevice.h"
#include "checksum.h"
#include "common/bytes.h"

#include <algorithm>
#include <xxhash.h>

namespace torpor
{

namespace
{

constexpr std::string_view readyMagic = "TORPOR-IMAGE-READY";
constexpr std::string_view idleMagic = "TORPOR-PARTITION";
constexpr std::string_view superblockMagic = "TORPORSB";
constexpr std::string_view chunkMagic = "TPCK";

constexpr std::array<std::string_view, 4> stateNames = {"empty", "writing", "ready", "consumed"};
constexpr std::array<std::string_view, 3> codecNames = {"none", "lz4", "zstd"};

// Nobody gets there by counting. From behind it the next state could not be made the newer one.
constexpr std::uint64_t lastGeneration = std::uint64_t{1} << 62;

// Offsets within the marker.
constexpr std::size_t markerTarget = 32;
constexpr std::size_t markerAttempt = 48;

// Offsets within the superblock. 3608 to 4087 are kept for what authenticated
// encryption will need (key slots, salts, nonces) and are zero.
namespace sb
{
constexpr std::size_t version = 8;
constexpr std::size_t features = 12; // none defined yet: a reader refuses unknown bits
constexpr std::size_t generation = 16;
constexpr std::size_t state = 24;
constexpr std::size_t codec = 28;
constexpr std::size_t target = 32;
constexpr std::size_t attempt = 48;
constexpr std::size_t memoryMapHash = 64;
constexpr std::size_t partitionSize = 80;
constexpr std::size_t reentryAddress = 88;
constexpr std::size_t regionEnd = 96;
constexpr std::size_t memoryPages = 104;
constexpr std::size_t dataPages = 112;
constexpr std::size_t zeroPages = 120;
constexpr std::size_t chunkCount = 128;
constexpr std::size_t indexOffset = 136;
constexpr std::size_t indexChecksum = 144;
constexpr std::size_t imageEnd = 152;
constexpr std::size_t freeFill = 160;
constexpr std::size_t kernelRelease = 256;
constexpr std::size_t kernelVersion = 384;
constexpr std::size_t fingerprintCount = 512;
constexpr std::size_t fingerprints = 520;
constexpr std::size_t fingerprintSize = 64;
constexpr std::size_t fingerprintHash = 48;
constexpr std::size_t partuuidSize = 40;
constexpr std::size_t checksum = 4088;
static_assert(fingerprints + mostFingerprints * fingerprintSize < 3608);
} // namespace sb

// Offsets within a chunk's header; 40 to 55 are kept for an authentication tag.
namespace ck
{
constexpr std::size_t codec = 4;
constexpr std::size_t runCount = 6;
constexpr std::size_t payloadSize = 8;
constexpr std::size_t sequence = 16;
constexpr std::size_t attempt = 24;
constexpr std::size_t checksum = 56;
} // namespace ck

void storeId(std::span<std::byte> bytes, std::size_t offset, const Id &id)
{
    std::ranges::copy(id.bytes(), bytes.subspan(offset, Id::size).begin());
}

Id loadId(std::span<const std::byte> bytes, std::size_t offset)
{
    std::array<std::byte, Id::size> id;
    std::ranges::copy(bytes.subspan(offset, Id::size), id.begin());
    return Id(id);
}

Marker marker(std::string_view magic, const Id &target, const Id &attempt)
{
    Marker sector{};
    storeText(std::span(sector).first(markerTarget), magic);
    storeId(sector, markerTarget, target);
    storeId(sector, markerAttempt, attempt);
    return sector;
}

Result<void> checkRuns(const ChunkHeader &header)
{
    std::uint64_t next = header.runs.empty() ? 0 : header.runs.front().firstFrame;
    const std::uint64_t first = next;
    for (const PageRun &run : header.runs) {
        if (run.count == 0 || run.count > windowFrames || run.kind > RunKind::Fill || run.firstFrame < next ||
            run.firstFrame > (std::uint64_t{1} << 40))
            return fail(Code::ImageCorrupt, "a chunk lists impossible pages");
        next = run.firstFrame + run.count;
    }
    if (header.runs.empty() || next - first > windowFrames || header.dataPages() > chunkPages)
        return fail(Code::ImageCorrupt, "a chunk lists impossible pages");
    return {};
}

} // namespace

std::string_view stateName(ImageState state)
{
    return stateNames.at(static_cast<std::size_t>(state));
}

std::string_view codecName(CodecId codec)
{
    return codecNames.at(static_cast<std::size_t>(codec));
}

std::optional<CodecId> codecFromName(std::string_view name)
{
    const auto found = std::ranges::find(codecNames, name);
    if (found == codecNames.end())
        return std::nullopt;
    return static_cast<CodecId>(found - codecNames.begin());
}

Marker readyMarker(const Id &target, const Id &attempt)
{
    return marker(readyMagic, target, attempt);
}

Marker idleMarker(const Id &target)
{
    return marker(idleMagic, target, Id());
}

bool isMarkerOf(std::span<const std::byte> sector, const Id &target)
{
    const std::string_view magic = loadText(sector.first(markerTarget));
    return (magic == readyMagic || magic == idleMagic) && loadId(sector, markerTarget) == target;
}

std::uint64_t checksumOf(std::span<const std::byte> bytes)
{
    return XXH3_64bits(bytes.data(), bytes.size());
}

SuperblockBytes encode(const Superblock &superblock)
{
    SuperblockBytes bytes{};
    const std::span<std::byte> all(bytes);
    storeText(all.first(sb::version), superblockMagic);
    storeLe(all, sb::version, formatVersion);
    storeLe(all, sb::features, std::uint32_t{0});
    storeLe(all, sb::generation, superblock.generation);
    storeLe(all, sb::state, static_cast<std::uint32_t>(superblock.state));
    storeLe(all, sb::codec, static_cast<std::uint32_t>(superblock.codec));
    storeId(all, sb::target, superblock.target);
    storeId(all, sb::attempt, superblock.attempt);
    storeId(all, sb::memoryMapHash, superblock.memoryMapHash);
    storeLe(all, sb::partitionSize, superblock.partitionSize);
    storeLe(all, sb::reentryAddress, superblock.reentryAddress);
    storeLe(all, sb::regionEnd, superblock.regionEnd);
    storeLe(all, sb::memoryPages, superblock.memoryPages);
    storeLe(all, sb::dataPages, superblock.dataPages);
    storeLe(all, sb::zeroPages, superblock.zeroPages);
    storeLe(all, sb::chunkCount, superblock.chunkCount);
    storeLe(all, sb::indexOffset, superblock.indexOffset);
    storeLe(all, sb::indexChecksum, superblock.indexChecksum);
    storeLe(all, sb::imageEnd, superblock.imageEnd);
    storeLe(all, sb::freeFill, static_cast<std::uint32_t>(superblock.freeFill));
    storeText(all.subspan(sb::kernelRelease, mostKernelText), superblock.kernelRelease);
    storeText(all.subspan(sb::kernelVersion, mostKernelText), superblock.kernelVersion);
    const std::size_t count = std::min(superblock.fingerprints.size(), mostFingerprints);
    storeLe(all, sb::fingerprintCount, static_cast<std::uint32_t>(count));
    for (std::size_t i = 0; i < count; ++i) {
        const auto entry = all.subspan(sb::fingerprints + i * sb::fingerprintSize, sb::fingerprintSize);
        storeText(entry.first(sb::partuuidSize), superblock.fingerprints[i].partuuid);
        storeId(entry, sb::fingerprintHash, superblock.fingerprints[i].hash);
    }
    storeLe(all, sb::checksum, checksumOf(all.first(sb::checksum)));
    return bytes;
}

Result<Superblock> decodeSuperblock(std::span<const std::byte> bytes)
{
    if (bytes.size() != superblockSize || loadText(bytes.first(sb::version)) != superblockMagic)
        return fail(Code::ImageMissing, "the partition has no Torpor superblock");
    if (loadLe<std::uint64_t>(bytes, sb::checksum) != checksumOf(bytes.first(sb::checksum)))
        return fail(Code::ImageCorrupt, "the superblock's checksum is wrong");
    const auto version = loadLe<std::uint32_t>(bytes, sb::version);
    const auto features = loadLe<std::uint32_t>(bytes, sb::features);
    if (version != formatVersion || features != 0)
        return fail(Code::ImageTooNew,
                    "the partition was prepared by another version of Torpor (format {}, "
                    "features {:#x}; this one reads format {})",
                    version, features, formatVersion);
    const auto state = loadLe<std::uint32_t>(bytes, sb::state);
    const auto codec = loadLe<std::uint32_t>(bytes, sb::codec);
    const auto freeFill = loadLe<std::uint32_t>(bytes, sb::freeFill);
    const auto fingerprints = loadLe<std::uint32_t>(bytes, sb::fingerprintCount);
    const auto generation = loadLe<std::uint64_t>(bytes, sb::generation);
    if (generation > lastGeneration || state >= stateNames.size() || codec >= codecNames.size() ||
        freeFill > static_cast<std::uint32_t>(FreeFill::Poison) || fingerprints > mostFingerprints)
        return fail(Code::ImageCorrupt, "the superblock has a field out of its range");

    Superblock superblock{
        .generation = generation,
        .state = static_cast<ImageState>(state),
        .target = loadId(bytes, sb::target),
        .attempt = loadId(bytes, sb::attempt),
        .memoryMapHash = loadId(bytes, sb::memoryMapHash),
        .codec = static_cast<CodecId>(codec),
        .freeFill = static_cast<FreeFill>(freeFill),
        .partitionSize = loadLe<std::uint64_t>(bytes, sb::partitionSize),
        .reentryAddress = loadLe<std::uint64_t>(bytes, sb::reentryAddress),
        .regionEnd = loadLe<std::uint64_t>(bytes, sb::regionEnd),
        .memoryPages = loadLe<std::uint64_t>(bytes, sb::memoryPages),
        .dataPages = loadLe<std::uint64_t>(bytes, sb::dataPages),
        .zeroPages = loadLe<std::uint64_t>(bytes, sb::zeroPages),
        .chunkCount = loadLe<std::uint64_t>(bytes, sb::chunkCount),
        .indexOffset = loadLe<std::uint64_t>(bytes, sb::indexOffset),
        .indexChecksum = loadLe<std::uint64_t>(bytes, sb::indexChecksum),
        .imageEnd = loadLe<std::uint64_t>(bytes, sb::imageEnd),
        .kernelRelease = std::string(loadText(bytes.subspan(sb::kernelRelease, mostKernelText))),
        .kernelVersion = std::string(loadText(bytes.subspan(sb::kernelVersion, mostKernelText))),
        .fingerprints = {},
    };
    for (std::size_t i = 0; i < fingerprints; ++i) {
        const auto entry = bytes.subspan(sb::fingerprints + i * sb::fingerprintSize, sb::fingerprintSize);
        superblock.fingerprints.push_back(
            {std::string(loadText(entry.first(sb::partuuidSize))), loadId(entry, sb::fingerprintHash)});
    }
    return superblock;
}

std::uint64_t ChunkHeader::dataPages() const
{
    std::uint64_t pages = 0;
    for (const PageRun &run : runs) {
        if (run.kind == RunKind::Data)
            pages += run.count;
    }
    return pages;
}

std::uint64_t chunkChecksum(std::span<const std::byte> record)
{
    static_assert(chunkHeaderSize == wideChecksumBlock && blockSize % wideChecksumBlock == 0);
    std::array<std::byte, chunkHeaderSize> header{};
    std::ranges::copy(record.first(ck::checksum), header.begin());
    return wideChecksum(record.subspan(chunkHeaderSize), wideChecksum(header, 0));
}

SealedChunk sealChunk(const ChunkHeader &header, std::span<std::byte> record)
{
    const std::size_t used = payloadOffset(header.runs.size()) + header.payloadSize;
    const std::size_t size = (used + blockSize - 1) / blockSize * blockSize;
    record = record.first(size);
    std::ranges::fill(record.subspan(used), std::byte{0});
    std::ranges::fill(record.first(chunkHeaderSize), std::byte{0});
    storeText(record.first(ck::codec), chunkMagic);
    storeLe(record, ck::codec, static_cast<std::uint8_t>(header.codec));
    storeLe(record, ck::runCount, static_cast<std::uint16_t>(header.runs.size()));
    storeLe(record, ck::payloadSize, header.payloadSize);
    storeLe(record, ck::sequence, header.sequence);
    storeId(record, ck::attempt, header.attempt);
    for (std::size_t i = 0; i < header.runs.size(); ++i) {
        const auto run = record.subspan(chunkHeaderSize + i * runSize, runSize);
        storeLe(run, 0, header.runs[i].firstFrame);
        storeLe(run, 8, header.runs[i].count);
        storeLe(run, 12, static_cast<std::uint32_t>(header.runs[i].kind));
    }
    const std::uint64_t checksum = chunkChecksum(record);
    storeLe(record, ck::checksum, checksum);
    return {size, checksum};
}

Result<ChunkHeader> openChunk(std::span<const std::byte> record)
{
    if (record.size() < blockSize || record.size() % blockSize != 0 || record.size() > mostChunkBytes ||
        loadText(record.first(ck::codec)) != chunkMagic)
        return fail(Code::ImageCorrupt, "there is no chunk where the index says");
    if (loadLe<std::uint64_t>(record, ck::checksum) != chunkChecksum(record))
        return fail(Code::ImageCorrupt, "a chunk's checksum is wrong");
    const auto codec = loadLe<std::uint8_t>(record, ck::codec);
    const auto runCount = loadLe<std::uint16_t>(record, ck::runCount);
    const auto payloadSize = loadLe<std::uint32_t>(record, ck::payloadSize);
    if (codec >= codecNames.size() || runCount > mostRuns ||
        payloadOffset(runCount) + payloadSize > record.size())
        return fail(Code::ImageCorrupt, "a chunk's header has a field out of its range");
    ChunkHeader header{.codec = static_cast<CodecId>(codec),
                       .attempt = loadId(record, ck::attempt),
                       .sequence = loadLe<std::uint64_t>(record, ck::sequence),
                       .payloadSize = payloadSize,
                       .runs = {}};
    header.runs.reserve(runCount);
    for (std::size_t i = 0; i < runCount; ++i) {
        const auto run = record.subspan(chunkHeaderSize + i * runSize, runSize);
        header.runs.push_back({loadLe<std::uint64_t>(run, 0), loadLe<std::uint32_t>(run, 8),
                               static_cast<RunKind>(loadLe<std::uint32_t>(run, 12))});
    }
    if (auto checked = checkRuns(header); !checked)
        return passOn(checked);
    return header;
}

void encodeIndex(std::span<const IndexEntry> entries, std::span<std::byte> bytes)
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto entry = bytes.subspan(i * indexEntrySize, indexEntrySize);
        storeLe(entry, 0, entries[i].offset);
        storeLe(entry, 8, entries[i].size);
        storeLe(entry, 12, entries[i].dataPages);
        storeLe(entry, 16, entries[i].checksum);
    }
}

IndexEntry decodeIndexEntry(std::span<const std::byte> bytes)
{
    return {loadLe<std::uint64_t>(bytes, 0), loadLe<std::uint32_t>(bytes, 8),
            loadLe<std::uint32_t>(bytes, 12), loadLe<std::uint64_t>(bytes, 16)};
}

} // namespace torpor
