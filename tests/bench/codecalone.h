// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dumpedmemory.h"
#include "image/format.h"

#include <functional>
#include <memory>
#include <vector>

namespace torpor
{

// The limit that writer and loader are measured against: the codec at work on
// the same pages, which lie ready in memory one behind the other, in pieces as
// large as a chunk; no I/O, no checksums, no pages of zeros.
class CodecAlone
{
public:
    CodecAlone(const Dump &dump, CodecId codec);

    // Seconds. Decompression takes what the last compression left.
    double compress(unsigned threads, unsigned haste);
    double decompress(unsigned threads);
    // Seconds that copying the pages takes, which bounds any loader.
    double copy(unsigned threads);

    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    [[nodiscard]] std::uint64_t compressedBytes() const;

private:
    double onPieces(unsigned threads, const std::function<void(std::size_t piece)> &work);
    [[nodiscard]] std::span<std::byte> input(std::size_t piece) const;
    [[nodiscard]] std::span<std::byte> output(std::size_t piece) const;

    CodecId m_codec;
    std::uint64_t m_bytes = 0;
    DumpedMemory m_input;
    DumpedMemory m_output;
    std::vector<std::size_t> m_sizes; // of each compressed piece; 0 where it does not compress
};

} // namespace torpor
