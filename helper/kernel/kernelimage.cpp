// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kernelimage.h"

#include "common/bytes.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <memory>
#include <string_view>

namespace torpor
{

namespace
{

// Offsets from the start of the file: Documentation/arch/x86/boot.rst, "Details of Header Fields".
constexpr std::size_t setupSectsAt = 0x1f1;
constexpr std::size_t bootFlagAt = 0x1fe;
constexpr std::size_t magicAt = 0x202;
constexpr std::size_t protocolAt = 0x206;
constexpr std::size_t versionStringAt = 0x20e;
constexpr std::size_t loadFlagsAt = 0x211;
constexpr std::size_t alignmentAt = 0x230;
constexpr std::size_t relocatableAt = 0x234;
constexpr std::size_t xloadFlagsAt = 0x236;
constexpr std::size_t commandLineSizeAt = 0x238;
constexpr std::size_t payloadOffsetAt = 0x248;
constexpr std::size_t payloadLengthAt = 0x24c;
constexpr std::size_t preferredAddressAt = 0x258;
constexpr std::size_t initSizeAt = 0x260;
constexpr std::size_t headerEnd = 0x264;

constexpr std::uint16_t xlfKernel64 = 1 << 0;
constexpr std::uint16_t xlfAbove4G = 1 << 1;
constexpr std::uint16_t xlfFiveLevel = 1 << 5;
constexpr std::uint16_t xlfFiveLevelEnabled = 1 << 6;

constexpr std::size_t configLimit = 4U << 20;

using Filter = int (*)(archive *);

// The filter for what `bytes` begins with. Only that one is enabled:
// "all filters" would have libarchive start programs for those it lacks.
Filter filterFor(std::span<const std::byte> bytes)
{
    struct Magic {
        std::string_view begin;
        Filter filter;
    };
    using namespace std::string_view_literals;
    static constexpr std::array magics = {
        Magic{"\x1f\x8b"sv, archive_read_support_filter_gzip},
        Magic{"\xfd"
              "7zXZ\0"sv,
              archive_read_support_filter_xz},
        Magic{"\x28\xb5\x2f\xfd"sv, archive_read_support_filter_zstd},
        Magic{"\x02\x21\x4c\x18"sv, archive_read_support_filter_lz4}, // legacy frames, as kernels use
        Magic{"\x04\x22\x4d\x18"sv, archive_read_support_filter_lz4},
        Magic{"BZh"sv, archive_read_support_filter_bzip2},
        Magic{"\x5d\0\0"sv, archive_read_support_filter_lzma},
    };
    const std::string_view text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    for (const Magic &magic : magics) {
        if (text.starts_with(magic.begin))
            return magic.filter;
    }
    return nullptr;
}

} // namespace

Result<KernelImage> KernelImage::parse(std::span<const std::byte> bytes)
{
    if (bytes.size() < headerEnd)
        return fail(Code::Malformed, "a kernel image of {} bytes is too short for its header", bytes.size());
    if (loadLe<std::uint16_t>(bytes, bootFlagAt) != 0xaa55 || loadText(bytes.subspan(magicAt, 4)) != "HdrS")
        return fail(Code::Malformed, "not an x86 kernel image (bzImage)");

    KernelImage image;
    image.m_protocolVersion = loadLe<std::uint16_t>(bytes, protocolAt);
    if (image.m_protocolVersion < 0x020c)
        return fail(Code::Unsupported, "the kernel's boot protocol {}.{:02} is older than 2.12",
                    image.m_protocolVersion >> 8, image.m_protocolVersion & 0xff);
    if ((loadLe<std::uint8_t>(bytes, loadFlagsAt) & 1) == 0)
        return fail(Code::Unsupported, "a zImage, not a bzImage");

    const auto sectors = loadLe<std::uint8_t>(bytes, setupSectsAt);
    image.m_setupSize = (std::uint64_t(sectors == 0 ? 4 : sectors) + 1) * 512;
    image.m_alignment = loadLe<std::uint32_t>(bytes, alignmentAt);
    image.m_relocatable = loadLe<std::uint8_t>(bytes, relocatableAt) != 0;
    image.m_commandLineLimit = loadLe<std::uint32_t>(bytes, commandLineSizeAt);
    image.m_preferredAddress = loadLe<std::uint64_t>(bytes, preferredAddressAt);
    image.m_initSize = loadLe<std::uint32_t>(bytes, initSizeAt);
    const auto flags = loadLe<std::uint16_t>(bytes, xloadFlagsAt);
    image.m_hasEntry64 = (flags & xlfKernel64) != 0;
    image.m_canLoadAbove4G = (flags & xlfAbove4G) != 0;
    image.m_takesFiveLevelPaging = (flags & xlfFiveLevel) != 0;
    image.m_usesFiveLevelPaging = (flags & xlfFiveLevelEnabled) != 0;
    image.m_payloadLength = loadLe<std::uint32_t>(bytes, payloadLengthAt);
    image.m_payloadOffset = image.m_setupSize + loadLe<std::uint32_t>(bytes, payloadOffsetAt);

    // The string's place is told relative to 0x200 and lies within the real-mode part.
    const std::size_t at = std::size_t(loadLe<std::uint16_t>(bytes, versionStringAt)) + 0x200;
    if (at == 0x200 || at >= image.m_setupSize || at >= bytes.size())
        return fail(Code::Malformed, "the kernel image does not say its release");
    const std::size_t room = std::min<std::size_t>({bytes.size() - at, image.m_setupSize - at, 512});
    image.m_version = trimmed(loadText(bytes.subspan(at, room)));
    image.m_release = image.m_version.substr(0, image.m_version.find(' '));
    if (image.m_release.empty())
        return fail(Code::Malformed, "the kernel image does not say its release");
    return image;
}

Result<Bytes> decompress(std::span<const std::byte> bytes, std::size_t limit)
{
    const Filter filter = filterFor(bytes);
    if (!filter)
        return fail(Code::Unsupported, "compressed in a way that is not known");
    const std::unique_ptr<archive, int (*)(archive *)> reader(archive_read_new(), archive_read_free);
    archive_entry *entry = nullptr;
    if (!reader || archive_read_support_format_raw(reader.get()) != ARCHIVE_OK ||
        filter(reader.get()) != ARCHIVE_OK)
        return fail(Code::Unsupported, "libarchive was built without this compression");
    if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK ||
        archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK) {
        const char *why = archive_error_string(reader.get());
        return fail(Code::Malformed, "decompressing: {}", why ? why : "no data");
    }
    Bytes content;
    constexpr std::size_t step = 1 << 20;
    for (;;) {
        const std::size_t used = content.size();
        if (used >= limit)
            return fail(Code::Malformed, "more than {} bytes came out of the decompression", limit);
        content.resize(std::min(used + step, limit));
        const la_ssize_t got = archive_read_data(reader.get(), content.data() + used, content.size() - used);
        content.resize(used + (got > 0 ? static_cast<std::size_t>(got) : 0));
        if (got == 0)
            return content;
        if (got < 0) {
            if (!content.empty())
                return content;
            const char *why = archive_error_string(reader.get());
            return fail(Code::Malformed, "decompressing: {}", why ? why : "corrupt data");
        }
    }
}

namespace
{

// kernel/configs.c puts a gzipped .config between these two words.
Result<std::string> configIn(std::span<const std::byte> payload, std::size_t limit)
{
    auto kernel = decompress(payload, limit);
    if (!kernel)
        return passOn(kernel, "reading the kernel");
    const std::string_view text(reinterpret_cast<const char *>(kernel->data()), kernel->size());
    constexpr std::string_view begin = "IKCFG_ST";
    constexpr std::string_view end = "IKCFG_ED";
    for (auto at = text.find(begin); at != std::string_view::npos; at = text.find(begin, at + 1)) {
        const auto from = at + begin.size();
        const auto to = text.find(end, from);
        if (to == std::string_view::npos)
            break;
        // The words alone are also in the kernel's strings.
        if (!text.substr(from).starts_with("\x1f\x8b"))
            continue;
        auto config = decompress(std::span(*kernel).subspan(from, to - from), configLimit);
        if (!config)
            return passOn(config, "reading the kernel's configuration");
        return std::string(reinterpret_cast<const char *>(config->data()), config->size());
    }
    return fail(Code::NotFound, "the kernel image carries no configuration (CONFIG_IKCONFIG)");
}

} // namespace

Result<std::string> extractConfig(std::span<const std::byte> bzImage, std::size_t limit)
{
    const auto image = KernelImage::parse(bzImage);
    if (!image)
        return std::unexpected(image.error());
    if (image->payloadLength() == 0 || image->payloadOffset() >= bzImage.size() ||
        image->payloadLength() > bzImage.size() - image->payloadOffset())
        return fail(Code::Malformed, "the compressed kernel is not within its image");
    const auto payload = bzImage.subspan(image->payloadOffset(), image->payloadLength());
    // All but gzip's streams are followed by their size (arch/x86/boot/compressed/Makefile,
    // "size_append"), which some of the filters take for corruption.
    constexpr std::size_t appended = 4;
    if (payload.size() > appended) {
        if (auto config = configIn(payload.first(payload.size() - appended), limit))
            return config;
    }
    return configIn(payload, limit);
}

} // namespace torpor
