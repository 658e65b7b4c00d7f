// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loader.h"

#include "codec.h"
#include "streaming.h"

#include <algorithm>
#include <cstring>

namespace torpor
{

namespace
{

// PAGE_POISON of include/linux/poison.h.
constexpr std::byte pagePoison{0xaa};

std::byte fillByte(FreeFill fill)
{
    return fill == FreeFill::Poison ? pagePoison : std::byte{0};
}

class Loader
{
public:
    Loader(BlockDevice &device, const PhysicalMemory &memory, const Superblock &superblock,
           const RangeSet &allowed, LoadMode mode, Progress &progress)
        : m_device(device),
          m_memory(memory),
          m_superblock(superblock),
          m_allowed(allowed),
          m_mode(mode),
          m_progress(progress),
          m_workers(progress)
    {
    }

    Result<void> readIndex()
    {
        // Each chunk has at least one page, each page at most one chunk: what
        // follows allocates no more than the machine's memory justifies.
        const std::uint64_t pages = m_allowed.totalSize() / pageSize;
        const std::uint64_t used = m_superblock.chunkCount * indexEntrySize;
        if (m_superblock.chunkCount > pages || m_superblock.indexOffset % blockSize != 0 ||
            m_superblock.indexOffset < dataOffset || m_superblock.indexOffset > m_device.size() ||
            used > m_device.size() - m_superblock.indexOffset)
            return fail(Code::ImageCorrupt, "the image's index is not within the partition");
        AlignedBuffer buffer((used + blockSize - 1) / blockSize * blockSize);
        if (auto read = m_device.read(m_superblock.indexOffset, buffer.bytes()); !read)
            return passOn(read, "reading the image's index");
        if (checksumOf(buffer.bytes().first(used)) != m_superblock.indexChecksum)
            return fail(Code::ImageCorrupt, "the checksum of the image's index is wrong");
        m_index.reserve(m_superblock.chunkCount);
        for (std::size_t i = 0; i < m_superblock.chunkCount; ++i) {
            const IndexEntry entry =
                decodeIndexEntry(buffer.bytes().subspan(i * indexEntrySize, indexEntrySize));
            if (entry.offset % blockSize != 0 || entry.offset < dataOffset || entry.size % blockSize != 0 ||
                entry.size == 0 || entry.size > mostChunkBytes || entry.offset > m_superblock.indexOffset ||
                entry.size > m_superblock.indexOffset - entry.offset)
                return fail(Code::ImageCorrupt, "chunk {} of {} is not within the image", i + 1,
                            m_superblock.chunkCount);
            m_index.push_back(entry);
        }
        return {};
    }

    Result<void> run(unsigned cpus)
    {
        m_progress.pagesTotal = m_superblock.dataPages + m_superblock.zeroPages;
        m_progress.pagesDone = 0;
        m_progress.bytesDone = 0;
        if (auto worked = m_workers.run(cpus, [this] { return work(); }); !worked)
            return worked;
        if (m_dataPages != m_superblock.dataPages || m_zeroPages != m_superblock.zeroPages)
            return fail(Code::ImageCorrupt, "the image has {} pages instead of {}", m_dataPages + m_zeroPages,
                        m_superblock.dataPages + m_superblock.zeroPages);
        return {};
    }

private:
    struct Scratch {
        std::unique_ptr<Codec> codec; // of the last chunk; nearly always that of the next
        AlignedBuffer record{mostChunkBytes};
        AlignedBuffer pages{chunkPages * pageSize};
    };

    Result<void> work()
    {
        Scratch scratch{.codec = Codec::make(m_superblock.codec)};
        while (!m_workers.stopped()) {
            const std::size_t chunk = m_next.fetch_add(1);
            if (chunk >= m_index.size())
                break;
            if (auto loaded = loadChunk(scratch, chunk); !loaded)
                return passOn(loaded, std::format("chunk {} of {}", chunk + 1, m_index.size()));
        }
        return {};
    }

    Result<void> loadChunk(Scratch &scratch, std::size_t chunk)
    {
        const IndexEntry &entry = m_index[chunk];
        const auto record = scratch.record.bytes().first(entry.size);
        if (auto read = m_device.read(entry.offset, record); !read)
            return passOn(read, "reading the image");
        auto header = openChunk(record);
        if (!header)
            return passOn(header);
        if (header->attempt != m_superblock.attempt || header->sequence != chunk ||
            chunkChecksumIn(record) != entry.checksum || header->dataPages() != entry.dataPages)
            return fail(Code::ImageCorrupt, "it belongs to another place or another image");

        const std::uint64_t first = header->runs.front().firstFrame;
        const std::uint64_t end = header->runs.back().firstFrame + header->runs.back().count;
        const Range target{first * pageSize, end * pageSize};
        if (!m_allowed.contains(target))
            return fail(Code::ImageCorrupt, "it has pages that are not the session's, at {:#x}",
                        target.start);
        auto mapped = m_memory.map(target);
        if (!mapped)
            return passOn(mapped, "reaching the session's memory");

        const auto payload = record.subspan(payloadOffset(header->runs.size()), header->payloadSize);
        if (auto placed = placePages(scratch, *header, payload, mapped->bytes()); !placed)
            return placed;
        m_progress.bytesDone += entry.size;
        return {};
    }

    static std::uint64_t chunkChecksumIn(std::span<const std::byte> record)
    {
        std::uint64_t checksum = 0;
        std::memcpy(&checksum, record.subspan(chunkHeaderSize - sizeof(checksum)).data(), sizeof(checksum));
        return checksum;
    }

    Result<void> placePages(Scratch &scratch, const ChunkHeader &header, std::span<const std::byte> payload,
                            std::span<std::byte> memory)
    {
        const std::uint64_t base = header.runs.front().firstFrame;
        const auto bytesOf = [&](const PageRun &run) {
            return memory.subspan((run.firstFrame - base) * pageSize, run.count * pageSize);
        };
        if (scratch.codec->id() != header.codec)
            scratch.codec = Codec::make(header.codec);

        const std::uint64_t dataPages = header.dataPages();
        // One run of pages is decompressed straight to its place; several go through a buffer.
        const auto dataRuns = std::ranges::count(header.runs, RunKind::Data, &PageRun::kind);
        const bool straight = m_mode == LoadMode::Restore && dataRuns == 1;
        auto pages = scratch.pages.bytes().first(dataPages * pageSize);
        if (straight)
            pages = bytesOf(*std::ranges::find(header.runs, RunKind::Data, &PageRun::kind));
        if (dataPages > 0) {
            if (auto decompressed = scratch.codec->decompress(payload, pages); !decompressed)
                return decompressed;
        }

        std::uint64_t zeroPages = 0;
        for (const PageRun &run : header.runs) {
            const auto place = bytesOf(run);
            switch (run.kind) {
            case RunKind::Data:
                if (!straight) {
                    if (auto placed = put(place, pages.first(place.size()), run.firstFrame); !placed)
                        return placed;
                    pages = pages.subspan(place.size());
                }
                break;
            case RunKind::Zero:
                if (auto filled = fill(place, std::byte{0}, run.firstFrame); !filled)
                    return filled;
                zeroPages += run.count;
                break;
            case RunKind::Fill:
                // What a free page holds at the comparison is nobody's business.
                if (m_mode == LoadMode::Restore)
                    streamFill(place, fillByte(m_superblock.freeFill));
                break;
            }
        }
        m_dataPages += dataPages;
        m_zeroPages += zeroPages;
        m_progress.pagesDone += dataPages + zeroPages;
        return {};
    }

    Result<void> put(std::span<std::byte> place, std::span<const std::byte> content, std::uint64_t frame)
    {
        if (m_mode == LoadMode::Restore)
            streamCopy(place, content);
        else if (std::memcmp(place.data(), content.data(), place.size()) != 0)
            return differs(frame);
        return {};
    }

    Result<void> fill(std::span<std::byte> place, std::byte value, std::uint64_t frame)
    {
        if (m_mode == LoadMode::Restore)
            streamFill(place, value);
        else if (std::ranges::any_of(place, [&](std::byte byte) { return byte != value; }))
            return differs(frame);
        return {};
    }

    static std::unexpected<Error> differs(std::uint64_t frame)
    {
        return fail(Code::VerifyFailed,
                    "the image does not read back as the memory it was written from, at {:#x}",
                    frame * pageSize);
    }

    BlockDevice &m_device;
    const PhysicalMemory &m_memory;
    const Superblock &m_superblock;
    const RangeSet &m_allowed;
    LoadMode m_mode;
    Progress &m_progress;
    Workers m_workers;
    std::vector<IndexEntry> m_index;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::uint64_t> m_dataPages = 0;
    std::atomic<std::uint64_t> m_zeroPages = 0;
};

} // namespace

Result<void> loadImage(BlockDevice &device, const PhysicalMemory &memory, const Superblock &superblock,
                       const RangeSet &allowed, LoadMode mode, unsigned cpus, Progress &progress)
{
    Loader loader(device, memory, superblock, allowed, mode, progress);
    if (auto read = loader.readIndex(); !read)
        return read;
    return loader.run(cpus);
}

} // namespace torpor
