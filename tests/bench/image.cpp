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
// It answers "ready" and how many bytes the partition must have. Each line of
// its input is a command, each answered by one line, with seconds and what else
// there is to say:
//
//   compress THREADS HASTE     HASTE as Codec::setHaste takes it
//   decompress|readdecompress|copy THREADS
//   write CPUS PLACE CHOICE HASTE    CHOICE as the setting `codec`; HASTE 0: as the writer likes
//   load CPUS PLACE
//   raw CPUS FILE              writes as many bytes as the last image, nothing else
//   check                      whether what was loaded last is what was dumped
//
// A PLACE is
//
//   FILE           as a partition is used, past the page cache where the filesystem can
//   memory:FILE    a disk as fast as memory: FILE, in tmpfs, mapped
//   paced:MB       a disk that takes so many MB/s, costs no processor time and keeps nothing

#include "codecalone.h"
#include "image/loader.h"
#include "image/writer.h"
#include "peakmemory.h"

#include <chrono>
#include <cstring>
#include <iostream>
#include <memory>
#include <mutex>
#include <print>
#include <sstream>
#include <thread>

using namespace torpor;

namespace
{

constexpr std::uint64_t syntheticSize = 96 << 20;

// Writes take as long as they would on a disk that does one after the other.
class PacedDevice : public BlockDevice
{
public:
    explicit PacedDevice(double bytesPerSecond) : m_bytesPerSecond(bytesPerSecond) {}

    [[nodiscard]] std::uint64_t size() const override { return std::uint64_t{1} << 40; }
    [[nodiscard]] Result<void> read(std::uint64_t, std::span<std::byte>) override
    {
        return fail(Code::Unsupported, "nothing was kept");
    }
    [[nodiscard]] Result<void> write(std::uint64_t, std::span<const std::byte> buffer) override
    {
        const std::chrono::duration<double> time(static_cast<double>(buffer.size()) / m_bytesPerSecond);
        Clock::time_point done;
        {
            const std::scoped_lock lock(m_mutex);
            m_free = std::max(m_free, Clock::now()) + std::chrono::duration_cast<Clock::duration>(time);
            done = m_free;
        }
        std::this_thread::sleep_until(done);
        return {};
    }
    [[nodiscard]] Result<void> flush() override { return {}; }

private:
    using Clock = std::chrono::steady_clock;
    double m_bytesPerSecond;
    std::mutex m_mutex;
    Clock::time_point m_free; // when the disk has done all that it was given
};

class MappedDevice : public BlockDevice
{
public:
    explicit MappedDevice(MappedMemory memory) : m_memory(std::move(memory)) {}

    [[nodiscard]] static Result<std::shared_ptr<BlockDevice>> open(const std::string &file)
    {
        auto memory = PhysicalMemory::open(file, Access::ReadWrite);
        if (!memory)
            return passOn(memory);
        auto mapped = memory->map({0, std::filesystem::file_size(file) / blockSize * blockSize});
        if (!mapped)
            return passOn(mapped);
        return std::make_shared<MappedDevice>(std::move(*mapped));
    }

    [[nodiscard]] std::uint64_t size() const override { return m_memory.bytes().size(); }
    [[nodiscard]] Result<void> read(std::uint64_t offset, std::span<std::byte> buffer) override
    {
        std::memcpy(buffer.data(), m_memory.bytes().subspan(offset, buffer.size()).data(), buffer.size());
        return {};
    }
    [[nodiscard]] Result<void> write(std::uint64_t offset, std::span<const std::byte> buffer) override
    {
        std::memcpy(m_memory.bytes().subspan(offset, buffer.size()).data(), buffer.data(), buffer.size());
        return {};
    }
    [[nodiscard]] Result<void> flush() override { return {}; }

private:
    MappedMemory m_memory;
};

class Bench
{
public:
    Bench(Dump dump, CodecId codec)
        : m_dump(std::move(dump)),
          m_alone(m_dump, codec),
          m_target(DumpedMemory::blank(m_dump.layout.saved.ranges().back().end))
    {
    }

    // Enough for the writer to leave whatever it likes uncompressed.
    [[nodiscard]] std::uint64_t partitionSize() const
    {
        return (m_alone.bytes() / 8 * 9 + (64 << 20)) / blockSize * blockSize;
    }

    Result<void> run(const std::string &line)
    {
        std::istringstream words(line);
        std::string verb;
        unsigned count = 0;
        words >> verb >> count;
        if (verb == "compress") {
            unsigned haste = 1;
            words >> haste;
            const double seconds = m_alone.compress(count, haste);
            std::println("{} {} {}", seconds, m_alone.bytes(), m_alone.compressedBytes());
            return {};
        }
        if (verb == "decompress" || verb == "readdecompress" || verb == "copy") {
            std::println("{}", verb == "decompress" ? m_alone.decompress(count)
                               : verb == "copy"     ? m_alone.copy(count)
                                                    : m_alone.readAndDecompress(count));
            return {};
        }
        std::string place;
        std::string choice;
        unsigned haste = 0;
        words >> place >> choice >> haste;
        if (verb == "write")
            return write(place, {.attempt = Id::random(),
                                 .codec = codecChoiceFromName(choice).value_or(CodecChoice::Auto),
                                 .cpus = count,
                                 .haste = haste == 0 ? std::nullopt : std::optional(haste)});
        if (verb == "load")
            return load(place, count);
        if (verb == "raw")
            return raw(place, count);
        if (verb == "check")
            return check();
        return fail(Code::InvalidArgument, "no command '{}'", verb);
    }

private:
    Result<std::shared_ptr<BlockDevice>> open(const std::string &place)
    {
        const auto colon = place.find(':');
        const std::string kind = colon == std::string::npos ? "" : place.substr(0, colon);
        if (kind == "paced")
            return std::make_shared<PacedDevice>(std::stod(place.substr(colon + 1)) * 1e6);
        if (kind == "memory") {
            // Kept: its pages are mapped at the first touch, too.
            if (!m_mapped) {
                auto mapped = MappedDevice::open(place.substr(colon + 1));
                if (!mapped)
                    return passOn(mapped);
                m_mapped = std::move(*mapped);
            }
            return m_mapped;
        }
        auto device = FileBlockDevice::open(place, Access::ReadWrite);
        if (!device)
            return passOn(device);
        return std::make_shared<FileBlockDevice>(std::move(*device));
    }

    Result<void> write(const std::string &place, const WriterOptions &options)
    {
        auto found = open(place);
        if (!found)
            return passOn(found);
        BlockDevice &device = **found;
        PeakMemory peak;
        const auto begin = std::chrono::steady_clock::now();
        Progress progress;
        auto image = writeImage(device, m_dump.memory, m_dump.layout.saved, m_dump.free, options, progress);
        if (!image)
            return passOn(image);
        if (auto flushed = device.flush(); !flushed)
            return flushed;
        const double seconds = since(begin);
        if (!place.starts_with("paced:")) {
            m_image = *image;
            m_image.attempt = options.attempt;
        }
        std::println("{} {} {} {} {}", seconds, peak.bytes(), image->dataPages, image->zeroPages,
                     image->imageEnd - dataOffset);
        return {};
    }

    Result<void> load(const std::string &place, unsigned cpus)
    {
        if (!m_target)
            return passOn(m_target);
        auto found = open(place);
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
    CodecAlone m_alone;
    Result<DumpedMemory> m_target;
    std::shared_ptr<BlockDevice> m_mapped;
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
    std::println("ready {}", bench.partitionSize());
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
