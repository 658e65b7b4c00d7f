// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"
#include "common/id.h"
#include "common/ranges.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace torpor
{

// What lies where on the hibernating partition, and how each structure is laid
// out; docs/image-format.md specifies it. This file turns bytes into values and
// values into bytes, and knows nothing of devices.

inline constexpr std::uint32_t formatVersion = 2;

// --- The fixed places, in bytes from the start of the partition.
inline constexpr std::uint64_t markerOffset = 0;
inline constexpr std::array<std::uint64_t, 2> superblockOffsets = {64 << 10, 128 << 10};
inline constexpr std::array<std::uint64_t, 2> saveReportOffsets = {192 << 10, 256 << 10};
inline constexpr std::array<std::uint64_t, 2> resumeReportOffsets = {320 << 10, 384 << 10};
inline constexpr std::uint64_t dataOffset = 1 << 20;

// --- The marker, the sector that the boot loader compares.
inline constexpr std::size_t markerSize = 512;
using Marker = std::array<std::byte, markerSize>;
[[nodiscard]] Marker readyMarker(const Id &target, const Id &attempt);
[[nodiscard]] Marker idleMarker(const Id &target);
// Whether a partition's first sector is a marker of this target, ready or idle.
[[nodiscard]] bool isMarkerOf(std::span<const std::byte> sector, const Id &target);

// --- The superblock.
enum class ImageState : std::uint32_t { Empty = 0, Writing = 1, Ready = 2, Consumed = 3 };
[[nodiscard]] std::string_view stateName(ImageState state); // "empty", ...

enum class CodecId : std::uint8_t { None = 0, Lz4 = 1, Zstd = 2 };
[[nodiscard]] std::string_view codecName(CodecId codec);
[[nodiscard]] std::optional<CodecId> codecFromName(std::string_view name);

// What pages that are not in the image must hold after the restore, because
// A's kernel relies on it: nothing in particular, zeros (init_on_free=1), or
// PAGE_POISON of include/linux/poison.h (page_poison=1).
enum class FreeFill : std::uint32_t { None = 0, Zero = 1, Poison = 2 };

// What a partition with a mounted filesystem looked like when A stood still.
// When it looks different at the resume somebody else has written to it, and
// A's idea of the filesystem would destroy it.
struct Fingerprint {
    std::string partuuid; // at most 40 characters
    Id hash;              // XXH3-128 of the partition's first 128 KiB
    bool operator==(const Fingerprint &) const = default;
};
inline constexpr std::size_t mostFingerprints = 40;

struct Superblock {
    std::uint64_t generation = 0; // of two valid copies the higher one counts
    ImageState state = ImageState::Empty;
    Id target;  // given to the partition by prepare
    Id attempt; // whose image it is
    Id memoryMapHash;
    CodecId codec = CodecId::None;
    FreeFill freeFill = FreeFill::None;
    std::uint64_t partitionSize = 0;  // bytes
    std::uint64_t reentryAddress = 0; // physical, into A's memory
    std::uint64_t regionEnd = 0;      // R
    std::uint64_t memoryPages = 0;    // A's RAM above R and boundary pages
    std::uint64_t dataPages = 0;      // of these with content in the image
    std::uint64_t zeroPages = 0;      // all zeros, no space taken
    std::uint64_t chunkCount = 0;
    std::uint64_t indexOffset = 0;
    std::uint64_t indexChecksum = 0; // XXH3-64 of the index's entries
    std::uint64_t imageEnd = 0;      // first byte behind the image
    std::string kernelRelease;       // A's, at most `mostKernelText` bytes
    std::string kernelVersion;       // A's `uname -v`, likewise
    std::vector<Fingerprint> fingerprints;
    bool operator==(const Superblock &) const = default;
};
inline constexpr std::size_t mostKernelText = 127; // bytes of release and version that are kept
inline constexpr std::size_t superblockSize = 4096;
using SuperblockBytes = std::array<std::byte, superblockSize>;
[[nodiscard]] SuperblockBytes encode(const Superblock &superblock);
// ImageMissing when it is no superblock at all, ImageCorrupt when its checksum
// or a field is wrong, ImageTooNew for a later version or unknown features.
[[nodiscard]] Result<Superblock> decodeSuperblock(std::span<const std::byte> bytes);

// --- Chunks: pages compressed together, each chunk independent of the others.
enum class RunKind : std::uint32_t { Data = 0, Zero = 1, Fill = 2 };
struct PageRun {
    std::uint64_t firstFrame = 0;
    std::uint32_t count = 0;
    RunKind kind = RunKind::Data;
    bool operator==(const PageRun &) const = default;
};
// At most this many pages with content in a chunk: 1 MiB before compression.
inline constexpr std::uint32_t chunkPages = 256;
inline constexpr std::size_t mostRuns = 1024;
// All frames of a chunk lie within one window of this size, which both sides map at once.
inline constexpr std::uint64_t windowFrames = (32 << 20) / pageSize;

struct ChunkHeader {
    CodecId codec = CodecId::None; // None also for pages that do not compress
    Id attempt;
    std::uint64_t sequence = 0;    // its place in the index
    std::uint32_t payloadSize = 0; // bytes, behind the runs
    std::vector<PageRun> runs;     // ascending frames
    [[nodiscard]] std::uint64_t dataPages() const;
};
inline constexpr std::size_t chunkHeaderSize = 64;
inline constexpr std::size_t runSize = 16;
inline constexpr std::size_t mostChunkBytes =
    (chunkHeaderSize + mostRuns * runSize + chunkPages * pageSize + 4095) / 4096 * 4096;

// Where the payload begins in a chunk's record.
[[nodiscard]] constexpr std::size_t payloadOffset(std::size_t runs)
{
    return chunkHeaderSize + runs * runSize;
}
// Writes the header in front of a payload that is in place already, pads the
// record to whole blocks with zeros, and returns its size and checksum.
struct SealedChunk {
    std::size_t size;
    std::uint64_t checksum;
};
[[nodiscard]] SealedChunk sealChunk(const ChunkHeader &header, std::span<std::byte> record);
// The checksum of a record, whatever is in the field that is for it.
[[nodiscard]] std::uint64_t chunkChecksum(std::span<const std::byte> record);
// Checks everything about a record that can be known without the memory it is
// for; ImageCorrupt otherwise. `record` is as long as the index says.
[[nodiscard]] Result<ChunkHeader> openChunk(std::span<const std::byte> record);

// --- The index, behind the last chunk: where each chunk is.
struct IndexEntry {
    std::uint64_t offset = 0; // bytes from the start of the partition
    std::uint32_t size = 0;   // of the record, a multiple of the block size
    std::uint32_t dataPages = 0;
    std::uint64_t checksum = 0; // the one in the chunk's header
    bool operator==(const IndexEntry &) const = default;
};
inline constexpr std::size_t indexEntrySize = 24;
void encodeIndex(std::span<const IndexEntry> entries, std::span<std::byte> bytes);
[[nodiscard]] IndexEntry decodeIndexEntry(std::span<const std::byte> bytes);
[[nodiscard]] std::uint64_t checksumOf(std::span<const std::byte> bytes);

} // namespace torpor
