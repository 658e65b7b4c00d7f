// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "id.h"

#include <bit>
#include <cstdlib>
#include <sys/random.h>
#include <xxhash.h>

namespace torpor
{

Id Id::random()
{
    Id id;
    // Cannot fail or be short for 16 bytes once the pool is initialised, which getrandom() waits for.
    if (::getrandom(id.m_bytes.data(), id.m_bytes.size(), 0) != static_cast<ssize_t>(size))
        std::abort();
    return id;
}

Id Id::hashOf(std::span<const std::byte> bytes)
{
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
    return Id(std::bit_cast<std::array<std::byte, size>>(canonical));
}

Result<Id> Id::parse(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    if (text.size() != 2 * size)
        return fail(Code::Malformed, "an id has {} hexadecimal digits, not {}", 2 * size, text.size());
    Id id;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto digit = digits.find(text[i]);
        if (digit == std::string_view::npos)
            return fail(Code::Malformed, "an id has lowercase hexadecimal digits only");
        auto &byte = id.m_bytes.at(i / 2);
        byte = (byte << 4) | std::byte(digit);
    }
    return id;
}

std::string Id::toString() const
{
    std::string text;
    for (const std::byte byte : m_bytes)
        text += std::format("{:02x}", std::to_integer<unsigned>(byte));
    return text;
}

} // namespace torpor
