// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writer.h"

#include "balance.h"
#include "codec.h"

#include <algorithm>
#include <cstring>

namespace torpor
{

namespace
{

bool isZero(const std::byte *page)
{
    std::uint64_t first = 0;
    std::memcpy(&first, page, sizeof(first));
    return first == 0 && std::memcmp(page, page + sizeof(first), pageSize - sizeof(first)) == 0;
}

// Cuts the memory to be saved into what one chunk each takes: at most
// `chunkPages` used pages, all of one range and one window.
class BatchCursor
{
public:
    BatchCursor(const RangeSet &saved, const PageBitmap &free, FreeFill freeFill)
        : m_ranges(saved.ranges()), m_free(free), m_listFree(freeFill != FreeFill::None)
    {
        if (!m_ranges.empty())
            m_frame = m_ranges[0].start / pageSize;
    }

    // Used pages come as Data, free ones, where they matter, as Fill. False at the end.
    bool next(std::vector<PageRun> &runs)
    {
        runs.clear();
        std::uint64_t used = 0;
        while (m_range < m_ranges.size()) {
            const std::uint64_t rangeEnd = m_ranges[m_range].end / pageSize;
            const std::uint64_t windowEnd = (m_frame / windowFrames + 1) * windowFrames;
            const std::uint64_t end = std::min(rangeEnd, windowEnd);
            while (m_frame < end && used < chunkPages && runs.size() < chunkPages) {
                const bool isFree = m_free.test(m_frame);
                const std::uint64_t limit =
                    isFree ? end - m_frame : std::min(end - m_frame, chunkPages - used);
                const std::uint64_t length = m_free.runLength(m_frame, limit);
                if (!isFree || m_listFree)
                    runs.push_back({m_frame, static_cast<std::uint32_t>(length),
                                    isFree ? RunKind::Fill : RunKind::Data});
                used += isFree ? 0 : length;
                m_frame += length;
            }
            const bool spent = m_frame == rangeEnd;
            if (spent && ++m_range < m_ranges.size())
                m_frame = m_ranges[m_range].start / pageSize;
            if (!runs.empty())
                return true;
        }
        return false;
    }

private:
    const std::vector<Range> &m_ranges;
    const PageBitmap &m_free;
    bool m_listFree;
    std::size_t m_range = 0;
    std::uint64_t m_frame = 0;
};

// The batch's pages told apart into pages with content and pages of zeros.
std::vector<PageRun> splitZeros(std::span<const PageRun> batch, std::span<const std::byte> memory)
{
    std::vector<PageRun> runs;
    const std::uint64_t base = batch.front().firstFrame;
    for (const PageRun &run : batch) {
        if (run.kind == RunKind::Fill) {
            runs.push_back(run);
            continue;
        }
        for (std::uint64_t frame = run.firstFrame; frame < run.firstFrame + run.count; ++frame) {
            const RunKind kind = isZero(memory.subspan((frame - base) * pageSize, pageSize).data())
                                     ? RunKind::Zero
                                     : RunKind::Data;
            if (!runs.empty() && runs.back().kind == kind &&
                runs.back().firstFrame + runs.back().count == frame)
                ++runs.back().count;
            else
                runs.push_back({frame, 1, kind});
        }
    }
    return runs;
}

class Writer
{
public:
    Writer(BlockDevice &device, const PhysicalMemory &memory, BatchCursor cursor,
           const WriterOptions &options, Progress &progress)
        : m_device(device),
          m_memory(memory),
          m_cursor(cursor),
          m_options(options),
          m_progress(progress),
          m_workers(progress),
          m_balance(options.cpus, pipelineWorkers(options.cpus), Balance::Clock::now())
    {
    }

    Result<Superblock> run()
    {
        if (auto worked = m_workers.run(m_options.cpus, [this] { return work(); }); !worked)
            return passOn(worked);
        return writeIndex();
    }

private:
    // What each worker has for itself.
    struct Scratch {
        std::unique_ptr<Codec> codec;
        AlignedBuffer record{mostChunkBytes};
        AlignedBuffer pages{chunkPages * pageSize};
    };

    Result<void> work()
    {
        Scratch scratch{.codec = Codec::make(codecOf(m_options.codec))};
        std::vector<PageRun> batch;
        while (!m_workers.stopped()) {
            std::uint64_t sequence = 0;
            {
                const std::scoped_lock lock(m_mutex);
                if (!m_cursor.next(batch))
                    break;
                sequence = m_index.size();
                m_index.emplace_back();
            }
            if (auto written = writeChunk(scratch, batch, sequence); !written)
                return written;
        }
        return {};
    }

    Result<void> writeChunk(Scratch &scratch, std::span<const PageRun> batch, std::uint64_t sequence)
    {
        const std::uint64_t first = batch.front().firstFrame;
        const std::uint64_t end = batch.back().firstFrame + batch.back().count;
        auto mapped = m_memory.map({first * pageSize, end * pageSize});
        if (!mapped)
            return passOn(mapped, "reading the session's memory");

        ChunkHeader header{
            .attempt = m_options.attempt, .sequence = sequence, .runs = splitZeros(batch, mapped->bytes())};
        const std::span<const std::byte> pages = gather(scratch, header.runs, mapped->bytes());
        scratch.codec->setHaste(m_options.haste.value_or(m_balance.haste()));
        fillPayload(scratch, header, pages, compresses());
        const SealedChunk sealed = sealChunk(header, scratch.record.bytes());

        const std::uint64_t offset = m_end.fetch_add(sealed.size);
        if (offset + sealed.size > m_device.size())
            return fail(Code::PartitionTooSmall,
                        "the partition's {} bytes are too few for the session's memory", m_device.size());
        m_balance.writeBegins(Balance::Clock::now());
        auto written = m_device.write(offset, scratch.record.bytes().first(sealed.size));
        m_balance.writeEnds(Balance::Clock::now());
        if (!written)
            return passOn(written, "writing the image");

        const std::uint64_t dataPages = header.dataPages();
        std::uint64_t zeroPages = 0;
        for (const PageRun &run : header.runs)
            zeroPages += run.kind == RunKind::Zero ? run.count : 0;
        m_dataPages += dataPages;
        m_zeroPages += zeroPages;
        m_progress.pagesDone += dataPages + zeroPages;
        m_progress.bytesDone += sealed.size;
        const std::scoped_lock lock(m_mutex);
        m_index[sequence] = {offset, static_cast<std::uint32_t>(sealed.size),
                             static_cast<std::uint32_t>(dataPages), sealed.checksum};
        return {};
    }

    // The pages with content one behind the other; copied only where they do not lie so already.
    static std::span<const std::byte> gather(Scratch &scratch, std::span<const PageRun> runs,
                                             std::span<const std::byte> memory)
    {
        const std::uint64_t base = runs.front().firstFrame;
        const PageRun *single = nullptr;
        std::size_t used = 0;
        std::size_t dataRuns = 0;
        for (const PageRun &run : runs) {
            dataRuns += run.kind == RunKind::Data ? 1 : 0;
            single = run.kind == RunKind::Data ? &run : single;
        }
        const auto bytesOf = [&](const PageRun &run) {
            return memory.subspan((run.firstFrame - base) * pageSize, run.count * pageSize);
        };
        if (dataRuns == 1)
            return bytesOf(*single);
        for (const PageRun &run : runs) {
            if (run.kind != RunKind::Data)
                continue;
            std::ranges::copy(bytesOf(run), scratch.pages.bytes().subspan(used).begin());
            used += run.count * pageSize;
        }
        return scratch.pages.bytes().first(used);
    }

    // Whether the next chunk is to be compressed, if it can be.
    [[nodiscard]] bool compresses()
    {
        if (m_options.codec != CodecChoice::Auto)
            return m_options.codec != CodecChoice::None;
        return !restFitsUncompressed() || m_balance.shouldCompress();
    }

    [[nodiscard]] bool restFitsUncompressed() const
    {
        // Header and padding of a chunk are less than a page for each eight of them.
        const std::uint64_t rest = (m_progress.pagesTotal - m_progress.pagesDone) * (pageSize + pageSize / 8);
        return m_end + rest + (m_options.cpus + 1) * mostChunkBytes * 2 < m_device.size();
    }

    void fillPayload(Scratch &scratch, ChunkHeader &header, std::span<const std::byte> pages, bool compress)
    {
        if (pages.empty())
            return;
        const auto room = scratch.record.bytes().subspan(payloadOffset(header.runs.size()));
        // Compression that does not save a block is not worth decompressing.
        const std::size_t worthwhile = pages.size() > blockSize ? pages.size() - blockSize : pages.size() - 1;
        std::size_t compressed = 0;
        if (compress) {
            const auto begun = Balance::Clock::now();
            compressed = scratch.codec->compress(pages, room.first(worthwhile));
            m_balance.compressionTook(Balance::Clock::now() - begun);
        }
        if (compressed > 0) {
            header.codec = scratch.codec->id();
            header.payloadSize = static_cast<std::uint32_t>(compressed);
        } else {
            header.codec = CodecId::None;
            header.payloadSize = static_cast<std::uint32_t>(pages.size());
            std::ranges::copy(pages, room.begin());
        }
    }

    Result<Superblock> writeIndex()
    {
        const std::size_t used = m_index.size() * indexEntrySize;
        AlignedBuffer buffer((used + blockSize - 1) / blockSize * blockSize);
        std::ranges::fill(buffer.bytes(), std::byte{0});
        encodeIndex(m_index, buffer.bytes());
        const std::uint64_t offset = m_end;
        if (offset + buffer.bytes().size() > m_device.size())
            return fail(Code::PartitionTooSmall,
                        "the partition's {} bytes are too few for the session's memory", m_device.size());
        if (auto written = m_device.write(offset, buffer.bytes()); !written)
            return passOn(written, "writing the image's index");
        return Superblock{.codec = codecOf(m_options.codec),
                          .freeFill = m_options.freeFill,
                          .dataPages = m_dataPages,
                          .zeroPages = m_zeroPages,
                          .chunkCount = m_index.size(),
                          .indexOffset = offset,
                          .indexChecksum = checksumOf(buffer.bytes().first(used)),
                          .imageEnd = offset + buffer.bytes().size()};
    }

    BlockDevice &m_device;
    const PhysicalMemory &m_memory;
    BatchCursor m_cursor; // under m_mutex
    WriterOptions m_options;
    Progress &m_progress;
    Workers m_workers;
    Balance m_balance;
    std::mutex m_mutex;
    std::vector<IndexEntry> m_index; // under m_mutex
    std::atomic<std::uint64_t> m_end = dataOffset;
    std::atomic<std::uint64_t> m_dataPages = 0;
    std::atomic<std::uint64_t> m_zeroPages = 0;
};

} // namespace

Result<Superblock> writeImage(BlockDevice &device, const PhysicalMemory &memory, const RangeSet &saved,
                              const PageBitmap &free, const WriterOptions &options, Progress &progress)
{
    std::uint64_t used = 0;
    for (const Range &range : saved) {
        for (std::uint64_t frame = range.start / pageSize; frame < range.end / pageSize;) {
            const std::uint64_t length = free.runLength(frame, range.end / pageSize - frame);
            used += free.test(frame) ? 0 : length;
            frame += length;
        }
    }
    progress.pagesTotal = used;
    progress.pagesDone = 0;
    progress.bytesDone = 0;
    return Writer(device, memory, BatchCursor(saved, free, options.freeFill), options, progress).run();
}

} // namespace torpor
