// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kernelimage.h"

#include "common/bytes.h"
#include "decompress.h"

#include <algorithm>
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
