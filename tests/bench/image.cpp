// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writer, loader and the codec alone on a dump; image.py says what, in which
// order:
//
//   bench-image DUMP-FOLDER CODEC REGION-MIB
//
// where DUMP-FOLDER may be "synthetic".
//
// Each line of its input is a command, each answered by one line, with seconds
// and what else there is to say:
//
//   compress THREADS - HASTE   HASTE as Codec::setHaste takes it
//   decompress|copy THREADS
//   write CPUS FILE HASTE      FILE may be "null": nothing is kept, or "memory": a disk that is
//                              as fast as memory is; HASTE 0: as the writer likes
//   load CPUS FILE
//   raw CPUS FILE              writes as many bytes as the last image, nothing else
//   check                      whether what was loaded last is what was dumped

#include "codecalone.h"
#include "image/loader.h"
#include "image/writer.h"
#include "peakmemory.h"

#include <chrono>
#include <cstring>
#include <iostream>
#include <memory>
#include <print>
#include <sstream>
#include <thread>

using namespace torpor;

namespace
{

constexpr std::uint64_t syntheticSize = 96 << 20;

// Takes everything at once and keeps nothing: what is left is the pipeline's own time.
class NullDevice : public BlockDevice
{
public:
    [[nodiscard]] std::uint64_t size() const override { return std::uint64_t{1} << 40; }
    [[nodiscard]] Result<void> read(std::uint64_t, std::span<std::byte>) override
    {
        return fail(Code::Unsupported, "nothing was kept");
    }
    [[nodiscard]] Result<void> write(std::uint64_t, std::span<const std::byte>) override { return {}; }
    [[nodiscard]] Result<void> flush() override { return {}; }
};

// A disk as fast as memory.
class CopyDevice : public BlockDevice
{
public:
    explicit CopyDevice(std::uint64_t size) : m_memory(DumpedMemory::blank(size)) {}

    [[nodiscard]] std::uint64_t size() const override { return m_memory ? m_memory->bytes().size() : 0; }
    [[nodiscard]] Result<void> read(std::uint64_t offset, std::span<std::byte> buffer) override
    {
        std::memcpy(buffer.data(), m_memory->bytes().subspan(offset, buffer.size()).data(), buffer.size());
        return {};
    }
    [[nodiscard]] Result<void> write(std::uint64_t offset, std::span<const std::byte> buffer) override
    {
        std::memcpy(m_memory->bytes().subspan(offset, buffer.size()).data(), buffer.data(), buffer.size());
        return {};
    }
    [[nodiscard]] Result<void> flush() override { return {}; }

private:
    Result<DumpedMemory> m_memory;
};

class Bench
{
public:
    Bench(Dump dump, CodecId codec)
        : m_dump(std::move(dump)),
          m_codec(codec),
          m_alone(m_dump, codec),
          m_target(DumpedMemory::blank(m_dump.layout.saved.ranges().back().end)),
          m_disk(std::make_shared<CopyDevice>(m_dump.layout.saved.totalSize() + (16 << 20)))
    {
    }

    Result<void> run(const std::string &line)
    {
        std::istringstream words(line);
        std::string verb;
        std::string file;
        unsigned count = 0;
        unsigned haste = 0;
        words >> verb >> count >> file >> haste;
        if (verb == "compress") {
            const double seconds = m_alone.compress(count, std::max(1U, haste));
            std::println("{} {} {}", seconds, m_alone.bytes(), m_alone.compressedBytes());
        } else if (verb == "decompress")
            std::println("{}", m_alone.decompress(count));
        else if (verb == "copy")
            std::println("{}", m_alone.copy(count));
        else if (verb == "write")
            return write(file, count, haste);
        else if (verb == "load")
            return load(file, count);
        else if (verb == "raw")
            return raw(file, count);
        else if (verb == "check")
            return check();
        else
            return fail(Code::InvalidArgument, "no command '{}'", verb);
        return {};
    }

private:
    Result<std::shared_ptr<BlockDevice>> open(const std::string &file)
    {
        if (file == "null")
            return std::make_shared<NullDevice>();
        if (file == "memory")
            return m_disk;
        auto device = FileBlockDevice::open(file, Access::ReadWrite);
        if (!device)
            return passOn(device);
        return std::make_shared<FileBlockDevice>(std::move(*device));
    }

    Result<void> write(const std::string &file, unsigned cpus, unsigned haste)
    {
        auto found = open(file);
        if (!found)
            return passOn(found);
        BlockDevice &device = **found;
        const WriterOptions options{.attempt = Id::random(),
                                    .codec = alwaysCodec(m_codec),
                                    .cpus = cpus,
                                    .haste = haste == 0 ? std::nullopt : std::optional(haste)};
        PeakMemory peak;
        const auto begin = std::chrono::steady_clock::now();
        Progress progress;
        auto image = writeImage(device, m_dump.memory, m_dump.layout.saved, m_dump.free, options, progress);
        if (!image)
            return passOn(image);
        if (auto flushed = device.flush(); !flushed)
            return flushed;
        const double seconds = since(begin);
        if (file != "null") {
            m_image = *image;
            m_image.attempt = options.attempt;
        }
        std::println("{} {} {} {} {}", seconds, peak.bytes(), image->dataPages, image->zeroPages,
                     image->imageEnd - dataOffset);
        return {};
    }

    Result<void> load(const std::string &file, unsigned cpus)
    {
        if (!m_target)
            return passOn(m_target);
        auto found = open(file);
        if (!found)
            return passOn(found);
        BlockDevice &device = **found;
        PeakMemory peak;
        const auto begin = std::chrono::steady_clock::now();
        Progress progress;
        if (auto loaded =
                loadImage(device, *m_target, m_image, m_dump.layout.saved, LoadMode::Restore, cpus, progress);
            !loaded)
            return loaded;
        std::println("{} {}", since(begin), peak.bytes());
        return {};
    }

    Result<void> raw(const std::string &file, unsigned cpus)
    {
        auto device = FileBlockDevice::open(file, Access::ReadWrite);
        if (!device)
            return passOn(device);
        constexpr std::uint64_t piece = 1 << 20;
        const std::uint64_t pieces = (m_image.imageEnd - dataOffset) / piece;
        std::atomic<std::uint64_t> next = 0;
        std::atomic<bool> failed = false;
        const auto begin = std::chrono::steady_clock::now();
        {
            std::vector<std::jthread> workers;
            for (unsigned i = 0; i < 2 * cpus; ++i) {
                workers.emplace_back([&] {
                    const AlignedBuffer buffer(piece);
                    std::memset(buffer.bytes().data(), 0x5a, piece);
                    for (std::uint64_t at = next++; at < pieces && !failed; at = next++)
                        failed = failed || !device->write(dataOffset + at * piece, buffer.bytes());
                });
            }
        }
        if (auto flushed = device->flush(); !flushed || failed)
            return fail(Code::IoError, "writing to {}", file);
        std::println("{} {}", since(begin), pieces * piece);
        return {};
    }

    Result<void> check()
    {
        for (const Range &range : m_dump.layout.saved) {
            for (std::uint64_t frame = range.start / pageSize; frame < range.end / pageSize; ++frame) {
                if (!m_dump.free.test(frame) &&
                    std::memcmp(m_dump.memory.bytes().subspan(frame * pageSize).data(),
                                m_target->bytes().subspan(frame * pageSize).data(), pageSize) != 0)
                    return fail(Code::VerifyFailed, "frame {:#x} differs", frame);
            }
        }
        std::println("0");
        return {};
    }

    static double since(std::chrono::steady_clock::time_point begin)
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }

    Dump m_dump;
    CodecId m_codec;
    CodecAlone m_alone;
    Result<DumpedMemory> m_target;
    std::shared_ptr<CopyDevice> m_disk;
    Superblock m_image;
};

} // namespace

int main(int argc, char **argv)
{
    const auto codec = argc == 4 ? codecFromName(argv[2]) : std::nullopt;
    const auto region = argc == 4 ? parseNumber(argv[3]) : std::nullopt;
    if (!codec || !region) {
        std::println(stderr, "usage: bench-image DUMP-FOLDER CODEC REGION-MIB");
        return 2;
    }
    auto dump = std::string_view(argv[1]) == "synthetic"
                    ? syntheticDump((*region << 20) + syntheticSize, *region << 20)
                    : openDump(argv[1], *region << 20);
    if (!dump) {
        std::println(stderr, "bench-image: {}", dump.error().message);
        return 1;
    }
    Bench bench(std::move(*dump), *codec);
    std::println("ready");
    std::fflush(stdout);
    for (std::string line; std::getline(std::cin, line);) {
        if (auto done = bench.run(line); !done) {
            std::println(stderr, "bench-image: {}: {}", line, done.error().message);
            return 1;
        }
        std::fflush(stdout);
    }
    return 0;
}
