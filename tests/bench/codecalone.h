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
// large as a chunk; no checksums, no pages of zeros, nothing to be found out
// first. What it writes goes to memory that is many times as large as the
// processors' caches, as the loader's does. Of much memory it takes some of the
// pieces, all over it, and tells the time that all would take.
class CodecAlone
{
public:
    CodecAlone(const Dump &dump, CodecId codec);

    // Seconds. Decompression takes what the last compression left.
    double compress(unsigned threads, unsigned haste);
    double decompress(unsigned threads);
    // The same, but each piece comes from a disk as fast as memory first. A real
    // disk puts it into the buffer without a processor; this one's copying is
    // no work of the loader's, which cannot be measured without it.
    double readAndDecompress(unsigned threads);
    // Seconds that copying the pages takes, which bounds any loader.
    double copy(unsigned threads);

    // Of all pages with content, and what they compress to.
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    [[nodiscard]] std::uint64_t compressedBytes() const;

private:
    double onPieces(unsigned threads, const std::function<void(std::size_t piece)> &work);
    [[nodiscard]] std::span<std::byte> input(std::size_t piece) const;
    [[nodiscard]] std::span<std::byte> output(std::size_t piece) const;
    [[nodiscard]] std::span<const std::byte> compressed(std::size_t piece) const;
    void decompressPiece(std::size_t piece, std::span<const std::byte> content);

    CodecId m_codec;
    std::uint64_t m_bytes;
    std::uint64_t m_each;      // one of so many pieces is taken
    std::uint64_t m_taken = 0; // bytes
    DumpedMemory m_input;
    DumpedMemory m_output;
    std::vector<std::size_t> m_sizes; // of each compressed piece; 0 where it does not compress
};

} // namespace torpor
