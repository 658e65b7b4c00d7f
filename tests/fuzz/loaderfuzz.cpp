// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The loader with an image that the input describes: superblock, index and
// chunks, mostly with right checksums, since behind them the rest begins. What
// it does to the memory is compared with a plain model of the format.

#include "fakes/memorydevice.h"
#include "fuzz.h"
#include "image/codec.h"
#include "image/loader.h"

#include <algorithm>
#include <map>

namespace torpor
{

namespace
{

constexpr std::uint64_t frames = 128;
constexpr std::byte before{0x5a};
constexpr std::size_t mostChunks = 6;
const RangeSet allowed{{4 * pageSize, 60 * pageSize}, {64 * pageSize, 120 * pageSize}};

// Which bits of a chunk's flags spoil what.
enum Spoil : std::uint8_t {
    WrongSequence = 1,
    WrongAttempt = 2,
    WrongIndexChecksum = 4,
    WrongIndexPages = 8,
    FreeIndexEntry = 16, // place and size from the input
    FlippedByte = 32,
    CompressedPayload = 64, // a right one in place of the input's bytes
};

struct Described {
    Superblock superblock{.attempt = Id({std::byte{7}})};
    std::vector<IndexEntry> index;
    std::vector<std::pair<ChunkHeader, Bytes>> chunks; // with their payload
    bool spoiled = false;
};

ChunkHeader takeHeader(Input &input)
{
    ChunkHeader header{.codec = static_cast<CodecId>(input.number<std::uint8_t>() % 3), .runs = {}};
    const std::size_t runs = input.number<std::uint8_t>() % 8;
    std::uint64_t frame = input.number<std::uint8_t>();
    for (std::size_t i = 0; i < runs; ++i) {
        const auto gap = input.number<std::uint8_t>();
        const auto count = input.number<std::uint8_t>();
        const auto kind = input.number<std::uint8_t>();
        // Mostly small steps; 0xff makes the number a wild one.
        frame += gap == 0xff ? input.number<std::uint64_t>() : gap % 16;
        header.runs.push_back({frame, count == 0xff ? input.number<std::uint32_t>() : count % 32,
                               kind == 0xff ? static_cast<RunKind>(input.number<std::uint32_t>())
                                            : static_cast<RunKind>(kind % 3)});
        frame += header.runs.back().count;
    }
    return header;
}

Bytes takePayload(Input &input, const ChunkHeader &header, std::uint8_t flags)
{
    const auto content = input.take(input.number<std::uint16_t>() % 2048);
    const std::uint64_t pages = header.dataPages();
    if ((flags & CompressedPayload) == 0 || pages == 0 || pages > 64)
        return {content.begin(), content.end()};
    Bytes plain(pages * pageSize);
    std::ranges::copy(content, plain.begin());
    Bytes packed(plain.size() + plain.size() / 128 + 512);
    packed.resize(Codec::make(header.codec)->compress(plain, packed));
    return packed;
}

// Puts an image on the device.
Described describe(Input &input, MemoryDevice &device)
{
    Described image;
    const std::size_t count = input.number<std::uint8_t>() % (mostChunks + 1);
    std::uint64_t end = dataOffset;
    for (std::size_t i = 0; i < count; ++i) {
        const auto flags = input.number<std::uint8_t>();
        ChunkHeader header = takeHeader(input);
        header.sequence = i + (flags & WrongSequence ? 1 : 0);
        header.attempt = flags & WrongAttempt ? Id() : image.superblock.attempt;
        const Bytes payload = takePayload(input, header, flags);
        header.payloadSize = static_cast<std::uint32_t>(payload.size());
        const std::size_t payloadAt = payloadOffset(header.runs.size());
        Bytes record(payloadAt + payload.size() + blockSize);
        std::ranges::copy(payload, record.begin() + static_cast<std::ptrdiff_t>(payloadAt));
        const SealedChunk sealed = sealChunk(header, record);
        IndexEntry entry{end, static_cast<std::uint32_t>(sealed.size),
                         static_cast<std::uint32_t>(header.dataPages() + (flags & WrongIndexPages ? 1 : 0)),
                         sealed.checksum + (flags & WrongIndexChecksum ? 1 : 0)};
        if (flags & FreeIndexEntry)
            entry = {input.number<std::uint64_t>(), input.number<std::uint32_t>(), entry.dataPages,
                     entry.checksum};
        if (flags & FlippedByte)
            record.at(input.number<std::uint16_t>() % sealed.size) ^= std::byte{1};
        std::ranges::copy(std::span(record).first(sealed.size),
                          device.bytes().begin() + static_cast<std::ptrdiff_t>(end));
        image.spoiled |= (flags & ~CompressedPayload & 0x7f) != 0;
        end += sealed.size;
        for (const PageRun &run : header.runs) {
            image.superblock.dataPages += run.kind == RunKind::Data ? run.count : 0;
            image.superblock.zeroPages += run.kind == RunKind::Zero ? run.count : 0;
        }
        image.index.push_back(entry);
        image.chunks.emplace_back(std::move(header), payload);
    }
    Bytes index(blockSize);
    encodeIndex(image.index, index);
    std::ranges::copy(index, device.bytes().begin() + static_cast<std::ptrdiff_t>(end));
    image.superblock.chunkCount = count;
    image.superblock.indexOffset = end;
    image.superblock.indexChecksum = checksumOf(std::span(index).first(count * indexEntrySize));
    image.superblock.codec = static_cast<CodecId>(input.number<std::uint8_t>() % 3);
    image.superblock.freeFill = static_cast<FreeFill>(input.number<std::uint8_t>() % 3);
    switch (input.number<std::uint8_t>()) {
    case 1:
        image.superblock.chunkCount = input.number<std::uint64_t>();
        break;
    case 2:
        image.superblock.indexOffset = input.number<std::uint64_t>();
        break;
    case 3:
        image.superblock.indexChecksum = input.number<std::uint64_t>();
        break;
    case 4:
        image.superblock.dataPages += input.number<std::uint8_t>();
        break;
    case 5:
        image.superblock.zeroPages += input.number<std::uint8_t>();
        break;
    default:
        return image;
    }
    image.spoiled = true;
    return image;
}

// What each frame holds after a restore, page by page; a frame that two chunks claim is left out.
std::map<std::uint64_t, Bytes> expectedPages(const Described &image)
{
    std::map<std::uint64_t, Bytes> pages;
    std::map<std::uint64_t, int> claims;
    const FreeFill fill = image.superblock.freeFill;
    for (const auto &[header, payload] : image.chunks) {
        Bytes content(header.dataPages() * pageSize);
        if (!content.empty())
            must(Codec::make(header.codec)->decompress(payload, content), "a loaded chunk decompresses");
        auto rest = std::span(content);
        for (const PageRun &run : header.runs) {
            for (std::uint64_t frame = run.firstFrame; frame < run.firstFrame + run.count; ++frame) {
                ++claims[frame];
                Bytes page(pageSize,
                           std::byte(run.kind == RunKind::Fill && fill == FreeFill::Poison ? 0xaa : 0));
                if (run.kind == RunKind::Data) {
                    std::ranges::copy(rest.first(pageSize), page.begin());
                    rest = rest.subspan(pageSize);
                }
                pages[frame] = std::move(page);
            }
        }
    }
    std::erase_if(pages, [&](const auto &page) { return claims[page.first] > 1; });
    return pages;
}

// Page by page with memcmp(), which a sanitizer does not slow down.
bool isUntouched(std::span<const std::byte> memory)
{
    static const Bytes page(pageSize, before);
    for (; !memory.empty(); memory = memory.subspan(pageSize)) {
        if (std::memcmp(memory.data(), page.data(), pageSize) != 0)
            return false;
    }
    return true;
}

} // namespace

void fuzzOne(std::span<const std::byte> bytes)
{
    // Made once: both are large, and each input writes over what it reads.
    static MemoryDevice device(dataOffset + (mostChunks + 1) * mostChunkBytes);
    static const MemoryFile file(frames * pageSize);
    static const PhysicalMemory memory = must(PhysicalMemory::open(file.path(), Access::ReadWrite), "memory");
    static const MappedMemory view = must(memory.map({0, frames * pageSize}), "memory");
    std::memset(view.bytes().data(), std::to_integer<int>(before), view.bytes().size());

    Input input(bytes);
    const LoadMode mode = input.number<std::uint8_t>() % 4 == 0 ? LoadMode::Compare : LoadMode::Restore;
    const Described image = describe(input, device);
    Progress progress;
    const auto loaded = loadImage(device, memory, image.superblock, allowed, mode, 1, progress);

    for (const Range &range : RangeSet{{0, frames * pageSize}}.minus(allowed))
        require(isUntouched(view.bytes().subspan(range.start, range.size())),
                "pages that are not the image's are left alone");
    if (mode == LoadMode::Compare)
        return require(isUntouched(view.bytes()), "comparing changes nothing");
    if (!loaded)
        return require(loaded.error().code == Code::ImageCorrupt ||
                           loaded.error().code == Code::InvalidArgument,
                       "a bad image is called so: " + loaded.error().message);
    if (image.spoiled)
        return; // as when the flipped byte was flipped back by a second one: nothing more is known
    const auto expected = expectedPages(image);
    for (const auto &[frame, page] : expected)
        require(std::ranges::equal(view.bytes().subspan(frame * pageSize, pageSize), page),
                "each page holds what the image says");
    require(progress.pagesDone == image.superblock.dataPages + image.superblock.zeroPages,
            "the pages that were loaded are those that the superblock promises");
}

} // namespace torpor
