// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decompress.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <functional>
#include <lzma.h>
#include <memory>
#include <string_view>

namespace torpor
{

namespace
{

// The dictionary's 128 MiB and what a decoder has beside it.
constexpr std::uint64_t decoderMemory = 160U << 20;

// Fills what it is given from its start, and returns how much of it; 0 is the end.
using Source = std::function<Result<std::size_t>(std::span<std::byte>)>;

Result<Bytes> readAll(const Source &source, std::size_t limit)
{
    Bytes content;
    constexpr std::size_t step = 1 << 20;
    for (;;) {
        const std::size_t used = content.size();
        if (used >= limit)
            return fail(Code::Malformed, "more than {} bytes came out of the decompression", limit);
        content.resize(std::min(used + step, limit));
        auto got = source(std::span(content).subspan(used));
        content.resize(used + got.value_or(0));
        if (!got && content.empty())
            return passOn(got, "decompressing");
        if (!got || *got == 0)
            return content;
    }
}

// By itself: libarchive lets a stream of some bytes have a dictionary of 1 GiB.
Result<Bytes> decompressLzma(std::span<const std::byte> bytes, std::size_t limit)
{
    lzma_stream stream = LZMA_STREAM_INIT;
    const std::unique_ptr<lzma_stream, void (*)(lzma_stream *)> end(&stream, lzma_end);
    if (lzma_auto_decoder(&stream, decoderMemory, 0) != LZMA_OK)
        return fail(Code::SystemError, "no memory for a decoder");
    stream.next_in = reinterpret_cast<const std::uint8_t *>(bytes.data());
    stream.avail_in = bytes.size();
    lzma_ret state = LZMA_OK;
    return readAll(
        [&](std::span<std::byte> room) -> Result<std::size_t> {
            stream.next_out = reinterpret_cast<std::uint8_t *>(room.data());
            stream.avail_out = room.size();
            while (state == LZMA_OK && stream.avail_out != 0)
                state = lzma_code(&stream, LZMA_FINISH);
            const std::size_t got = room.size() - stream.avail_out;
            if (got > 0 || state == LZMA_STREAM_END)
                return got;
            if (state == LZMA_MEMLIMIT_ERROR)
                return fail(Code::Unsupported, "its dictionary takes {} bytes of memory, more than {}",
                            lzma_memusage(&stream), decoderMemory);
            return fail(Code::Malformed, "corrupt data");
        },
        limit);
}

using Filter = int (*)(archive *);

Result<Bytes> decompressByArchive(Filter filter, std::span<const std::byte> bytes, std::size_t limit)
{
    const std::unique_ptr<archive, int (*)(archive *)> reader(archive_read_new(), archive_read_free);
    const auto failed = [&]() -> std::unexpected<Error> {
        const char *why = archive_error_string(reader.get());
        return fail(Code::Malformed, "{}", why ? why : "corrupt data");
    };
    archive_entry *entry = nullptr;
    if (!reader || archive_read_support_format_raw(reader.get()) != ARCHIVE_OK ||
        filter(reader.get()) != ARCHIVE_OK)
        return fail(Code::Unsupported, "libarchive was built without this compression");
    if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK ||
        archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK) {
        Result<Bytes> opened = failed();
        return passOn(opened, "decompressing");
    }
    return readAll(
        [&](std::span<std::byte> room) -> Result<std::size_t> {
            const la_ssize_t got = archive_read_data(reader.get(), room.data(), room.size());
            if (got < 0)
                return failed();
            return static_cast<std::size_t>(got);
        },
        limit);
}

} // namespace

Result<Bytes> decompress(std::span<const std::byte> bytes, std::size_t limit)
{
    struct Magic {
        std::string_view begin;
        Filter filter; // of libarchive; nullptr: liblzma
    };
    using namespace std::string_view_literals;
    // Only the one filter is enabled: "all filters" would have libarchive start
    // programs for those it lacks.
    static constexpr std::array magics = {
        Magic{"\x1f\x8b"sv, archive_read_support_filter_gzip},
        Magic{"\xfd"
              "7zXZ\0"sv,
              nullptr},
        Magic{"\x28\xb5\x2f\xfd"sv, archive_read_support_filter_zstd},
        Magic{"\x02\x21\x4c\x18"sv, archive_read_support_filter_lz4}, // legacy frames, as kernels use
        Magic{"\x04\x22\x4d\x18"sv, archive_read_support_filter_lz4},
        Magic{"BZh"sv, archive_read_support_filter_bzip2},
        Magic{"\x5d\0\0"sv, nullptr},
    };
    const std::string_view text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    const auto *const magic =
        std::ranges::find_if(magics, [&](const Magic &known) { return text.starts_with(known.begin); });
    if (magic == magics.end())
        return fail(Code::Unsupported, "compressed in a way that is not known");
    return magic->filter ? decompressByArchive(magic->filter, bytes, limit) : decompressLzma(bytes, limit);
}

} // namespace torpor
