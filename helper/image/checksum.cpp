// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checksum.h"

#include "common/bytes.h"

#include <array>

namespace torpor
{

namespace
{

// Enough that a processor need not wait for one multiplication before the next.
constexpr std::size_t lanes = 4;
static_assert(wideChecksumBlock == lanes * 16);

// The first digits of pi behind the point: nothing is special about them.
constexpr std::array<std::uint64_t, lanes> keys = {0x243f6a8885a308d3, 0x13198a2e03707344, 0xa4093822299f31d0,
                                                   0x082efa98ec4e6c89};

// The two halves of the whole product folded together.
std::uint64_t multiplyAndFold(std::uint64_t a, std::uint64_t b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

} // namespace

std::uint64_t wideChecksum(std::span<const std::byte> bytes, std::uint64_t seed)
{
    std::array<std::uint64_t, lanes> sums{};
    for (std::size_t lane = 0; lane < lanes; ++lane)
        sums[lane] = seed ^ keys[lanes - 1 - lane];
    for (std::size_t at = 0; at + wideChecksumBlock <= bytes.size(); at += wideChecksumBlock) {
        // Unrolled, the sums stay in registers.
#pragma GCC unroll 4
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const auto first = loadLe<std::uint64_t>(bytes, at + lane * 16);
            const auto second = loadLe<std::uint64_t>(bytes, at + lane * 16 + 8);
            sums[lane] = multiplyAndFold(first ^ keys[lane], second ^ sums[lane]);
        }
    }
    std::uint64_t sum = bytes.size() ^ seed;
    for (std::size_t lane = 0; lane < lanes; ++lane)
        sum = multiplyAndFold(sum ^ keys[lane], sums[lane] ^ keys[lanes - 1 - lane]);
    return sum;
}

} // namespace torpor
