// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/bytes.h"
#include "common/files.h"

#include <algorithm>
#include <string_view>

namespace torpor
{

// A kernel image with a true header around whatever payload, for tests.
struct FakeBzImage {
    std::string_view version =
        "6.12.107+deb13-amd64 (debian@example) #1 SMP PREEMPT_DYNAMIC Debian 6.12.107-1";
    std::uint16_t protocol = 0x020f;
    std::uint16_t xloadFlags = 0x7f;
    bool relocatable = true;
    Bytes payload;

    static constexpr std::size_t setupSectors = 4;
    static constexpr std::size_t setupSize = (setupSectors + 1) * 512;
    static constexpr std::size_t payloadOffset = 64; // within the protected-mode part

    [[nodiscard]] Bytes build() const
    {
        Bytes image(setupSize + payloadOffset + payload.size() + 128);
        const std::span<std::byte> bytes(image);
        storeLe<std::uint8_t>(bytes, 0x1f1, setupSectors);
        storeLe<std::uint16_t>(bytes, 0x1fe, 0xaa55);
        storeText(bytes.subspan(0x202, 4), "HdrS");
        storeLe<std::uint16_t>(bytes, 0x206, protocol);
        storeLe<std::uint16_t>(bytes, 0x20e, 0x400 - 0x200);
        storeLe<std::uint8_t>(bytes, 0x211, 1);
        storeLe<std::uint32_t>(bytes, 0x230, 0x200000);
        storeLe<std::uint8_t>(bytes, 0x234, relocatable ? 1 : 0);
        storeLe<std::uint16_t>(bytes, 0x236, xloadFlags);
        storeLe<std::uint32_t>(bytes, 0x238, 2047);
        storeLe<std::uint32_t>(bytes, 0x248, payloadOffset);
        storeLe<std::uint32_t>(bytes, 0x24c, static_cast<std::uint32_t>(payload.size()));
        storeLe<std::uint64_t>(bytes, 0x258, 0x1000000);
        storeLe<std::uint32_t>(bytes, 0x260, 0x1a00000);
        storeText(bytes.subspan(0x400, 200), version);
        std::ranges::copy(payload, image.begin() + setupSize + payloadOffset);
        return image;
    }
};

inline std::string_view asText(const Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

inline Bytes asBytes(std::string_view text)
{
    const auto *first = reinterpret_cast<const std::byte *>(text.data());
    return {first, first + text.size()};
}

} // namespace torpor
