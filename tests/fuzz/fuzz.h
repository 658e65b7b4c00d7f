// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/bytes.h"
#include "common/error.h"
#include "common/files.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace torpor
{

// What a target does with one input. Each target defines it; driver.cpp calls it
// for libFuzzer, replay.cpp once for each file of the corpus.
void fuzzOne(std::span<const std::byte> input);

// An invariant that does not hold ends the run as a crash would, so that the fuzzer keeps the input.
void require(bool holds, std::string_view invariant);

// The value of a result that must be there; `doing` tells which when it is not.
template <typename T> T must(Result<T> result, std::string_view doing)
{
    if (!result)
        require(false, std::string(doing) + ": " + result.error().message);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline std::string_view asText(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

// Takes an input apart from its beginning; zeros follow its end.
class Input
{
public:
    explicit Input(std::span<const std::byte> bytes) : m_rest(bytes) {}

    template <typename T> T number()
    {
        std::array<std::byte, sizeof(T)> raw{};
        const auto piece = take(sizeof(T));
        std::memcpy(raw.data(), piece.data(), piece.size());
        return loadLe<T>(raw, 0);
    }
    // At most `size` bytes.
    std::span<const std::byte> take(std::size_t size)
    {
        const auto piece = m_rest.first(std::min(size, m_rest.size()));
        m_rest = m_rest.subspan(piece.size());
        return piece;
    }
    [[nodiscard]] std::span<const std::byte> rest() const { return m_rest; }
    [[nodiscard]] bool empty() const { return m_rest.empty(); }

private:
    std::span<const std::byte> m_rest;
};

// A file that is only in memory, for what takes a path.
class MemoryFile
{
public:
    explicit MemoryFile(std::size_t size = 0);

    [[nodiscard]] std::string path() const;
    [[nodiscard]] int descriptor() const { return m_fd.get(); }
    void fill(std::span<const std::byte> content, std::size_t size); // the rest are zeros

private:
    Fd m_fd;
};

} // namespace torpor
