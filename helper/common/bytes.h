// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <bit>
#include <cstddef>
#include <cstring>
#include <span>
#include <string_view>

namespace torpor
{

static_assert(std::endian::native == std::endian::little,
              "Torpor runs on x86_64; its formats are little-endian");

// An unaligned little-endian integer at `offset`, which the caller has bounds-checked.
template <typename T> [[nodiscard]] T loadLe(std::span<const std::byte> bytes, std::size_t offset)
{
    T value;
    std::memcpy(&value, bytes.subspan(offset, sizeof(T)).data(), sizeof(T));
    return value;
}

template <typename T> void storeLe(std::span<std::byte> bytes, std::size_t offset, T value)
{
    std::memcpy(bytes.subspan(offset, sizeof(T)).data(), &value, sizeof(T));
}

// std::ranges::equal goes byte by byte over std::byte.
[[nodiscard]] inline bool sameBytes(std::span<const std::byte> a, std::span<const std::byte> b)
{
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size()) == 0);
}

// A fixed-size text field, padded with NUL and cut where it is too long.
inline void storeText(std::span<std::byte> field, std::string_view text)
{
    std::memset(field.data(), 0, field.size());
    std::memcpy(field.data(), text.data(), std::min(text.size(), field.size()));
}

[[nodiscard]] inline std::string_view loadText(std::span<const std::byte> field)
{
    const auto *first = reinterpret_cast<const char *>(field.data());
    return {first, strnlen(first, field.size())};
}

} // namespace torpor
