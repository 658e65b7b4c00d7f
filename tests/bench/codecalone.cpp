// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codecalone.h"

#include "image/blockdevice.h"
#include "image/codec.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstring>
#include <thread>

namespace torpor
{

namespace
{

constexpr std::size_t pieceSize = chunkPages * pageSize;
constexpr std::uint64_t mostTaken = std::uint64_t{1} << 30;

bool hasContent(std::span<const std::byte> page)
{
    return std::ranges::any_of(page, [](std::byte byte) { return byte != std::byte{0}; });
}

DumpedMemory need(Result<DumpedMemory> memory)
{
    if (!memory)
        std::abort(); // a benchmark that has no memory is no benchmark
    return std::move(*memory);
}

// All that is done with a page with content, by its number among these.
template <typename Do> std::uint64_t forEachPage(const Dump &dump, Do what)
{
    std::uint64_t number = 0;
    for (const Range &range : dump.layout.saved) {
        for (std::uint64_t frame = range.start / pageSize; frame < range.end / pageSize; ++frame) {
            const auto page = dump.memory.bytes().subspan(frame * pageSize, pageSize);
            if (!dump.free.test(frame) && hasContent(page))
                what(number++, page);
        }
    }
    return number;
}

std::uint64_t contentBytes(const Dump &dump)
{
    return forEachPage(dump, [](std::uint64_t, std::span<const std::byte>) {}) * pageSize;
}

} // namespace

CodecAlone::CodecAlone(const Dump &dump, CodecId codec)
    : m_codec(codec),
      m_bytes(contentBytes(dump)),
      m_each(std::max((m_bytes + mostTaken - 1) / mostTaken, std::uint64_t(1))),
      m_input(need(DumpedMemory::blank(m_bytes / m_each + 2 * pieceSize))),
      m_output(need(DumpedMemory::blank(m_bytes / m_each + 2 * pieceSize)))
{
    forEachPage(dump, [&](std::uint64_t number, std::span<const std::byte> page) {
        if (number * pageSize / pieceSize % m_each != 0)
            return;
        std::ranges::copy(page, m_input.bytes().subspan(m_taken).begin());
        m_taken += pageSize;
    });
    m_sizes.resize((m_taken + pieceSize - 1) / pieceSize);
}

std::span<std::byte> CodecAlone::input(std::size_t piece) const
{
    return m_input.bytes().subspan(piece * pieceSize, std::min(pieceSize, m_taken - piece * pieceSize));
}

std::span<std::byte> CodecAlone::output(std::size_t piece) const
{
    return m_output.bytes().subspan(piece * pieceSize, input(piece).size());
}

std::uint64_t CodecAlone::compressedBytes() const
{
    std::uint64_t bytes = 0;
    for (std::size_t piece = 0; piece < m_sizes.size(); ++piece)
        bytes += m_sizes[piece] == 0 ? input(piece).size() : m_sizes[piece];
    return bytes * m_bytes / std::max(m_taken, std::uint64_t{1});
}

double CodecAlone::onPieces(unsigned threads, const std::function<void(std::size_t)> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    std::atomic<std::size_t> next = 0;
    {
        std::vector<std::jthread> workers;
        for (unsigned i = 0; i < threads; ++i) {
            workers.emplace_back([&] {
                for (std::size_t piece = next++; piece < m_sizes.size(); piece = next++)
                    work(piece);
            });
        }
    }
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    return taken.count() * static_cast<double>(m_bytes) / static_cast<double>(m_taken);
}

double CodecAlone::compress(unsigned threads, unsigned haste)
{
    return onPieces(threads, [&](std::size_t piece) {
        thread_local const auto codec = Codec::make(m_codec);
        codec->setHaste(haste);
        m_sizes[piece] = codec->compress(input(piece), output(piece));
        if (m_sizes[piece] == 0)
            std::ranges::copy(input(piece), output(piece).begin());
    });
}

double CodecAlone::decompress(unsigned threads)
{
    return onPieces(threads, [this](std::size_t piece) { decompressPiece(piece, compressed(piece)); });
}

double CodecAlone::readAndDecompress(unsigned threads)
{
    return onPieces(threads, [this](std::size_t piece) {
        thread_local const AlignedBuffer buffer(pieceSize);
        const auto content = buffer.bytes().first(compressed(piece).size());
        std::memcpy(content.data(), compressed(piece).data(), content.size());
        decompressPiece(piece, content);
    });
}

std::span<const std::byte> CodecAlone::compressed(std::size_t piece) const
{
    return m_sizes[piece] == 0 ? output(piece) : output(piece).first(m_sizes[piece]);
}

void CodecAlone::decompressPiece(std::size_t piece, std::span<const std::byte> content)
{
    thread_local const auto codec = Codec::make(m_codec);
    if (m_sizes[piece] == 0)
        std::ranges::copy(content, input(piece).begin());
    else if (!codec->decompress(content, input(piece)))
        std::abort(); // then every number would be a lie
}

double CodecAlone::copy(unsigned threads)
{
    return onPieces(threads, [this](std::size_t piece) {
        std::memcpy(output(piece).data(), input(piece).data(), input(piece).size());
    });
}

} // namespace torpor
