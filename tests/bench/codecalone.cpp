// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codecalone.h"

#include "image/codec.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstring>
#include <numeric>
#include <thread>

namespace torpor
{

namespace
{

constexpr std::size_t pieceSize = chunkPages * pageSize;

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

} // namespace

CodecAlone::CodecAlone(const Dump &dump, CodecId codec)
    : m_codec(codec),
      m_input(need(DumpedMemory::blank(dump.layout.saved.totalSize()))),
      m_output(need(DumpedMemory::blank(dump.layout.saved.totalSize())))
{
    for (const Range &range : dump.layout.saved) {
        for (std::uint64_t frame = range.start / pageSize; frame < range.end / pageSize; ++frame) {
            const auto page = dump.memory.bytes().subspan(frame * pageSize, pageSize);
            if (dump.free.test(frame) || !hasContent(page))
                continue;
            std::ranges::copy(page, m_input.bytes().subspan(m_bytes).begin());
            m_bytes += pageSize;
        }
    }
    m_sizes.resize((m_bytes + pieceSize - 1) / pieceSize);
}

std::span<std::byte> CodecAlone::input(std::size_t piece) const
{
    return m_input.bytes().subspan(piece * pieceSize, std::min(pieceSize, m_bytes - piece * pieceSize));
}

std::span<std::byte> CodecAlone::output(std::size_t piece) const
{
    return m_output.bytes().subspan(piece * pieceSize, input(piece).size());
}

std::uint64_t CodecAlone::compressedBytes() const
{
    return std::accumulate(m_sizes.begin(), m_sizes.end(), std::uint64_t{0});
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
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double CodecAlone::compress(unsigned threads, unsigned haste)
{
    return onPieces(threads, [&](std::size_t piece) {
        thread_local const auto codec = Codec::make(m_codec);
        codec->setHaste(haste);
        m_sizes[piece] = codec->compress(input(piece), output(piece));
    });
}

double CodecAlone::decompress(unsigned threads)
{
    return onPieces(threads, [this](std::size_t piece) {
        thread_local const auto codec = Codec::make(m_codec);
        if (m_sizes[piece] == 0)
            std::ranges::copy(output(piece), input(piece).begin());
        else if (!codec->decompress(output(piece).first(m_sizes[piece]), input(piece)))
            std::abort(); // then every number would be a lie
    });
}

double CodecAlone::copy(unsigned threads)
{
    return onPieces(threads, [this](std::size_t piece) {
        std::memcpy(output(piece).data(), input(piece).data(), input(piece).size());
    });
}

} // namespace torpor
