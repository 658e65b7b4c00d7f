// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "error.h"

#include <array>
#include <compare>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace torpor
{

// 128 bits: random ones that name a prepared partition (target id) or an
// attempt, or a hash of what is to be recognised. Written as 32 lowercase
// hexadecimal digits.
class Id
{
public:
    static constexpr std::size_t size = 16;

    Id() = default;
    explicit Id(const std::array<std::byte, size> &bytes) : m_bytes(bytes) {}
    [[nodiscard]] static Id random();
    // XXH3-128 in its canonical (big-endian) order: against accidents, not malice.
    [[nodiscard]] static Id hashOf(std::span<const std::byte> bytes);
    [[nodiscard]] static Result<Id> parse(std::string_view text);

    [[nodiscard]] std::string toString() const;
    [[nodiscard]] const std::array<std::byte, size> &bytes() const { return m_bytes; }
    [[nodiscard]] bool isNull() const { return *this == Id(); }
    auto operator<=>(const Id &) const = default;

private:
    std::array<std::byte, size> m_bytes{};
};

} // namespace torpor
