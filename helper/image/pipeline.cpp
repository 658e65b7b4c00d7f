// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace torpor
{

namespace
{
constexpr unsigned mostWorkers = 12;
// zstd's compression context for a chunk at level 1 takes 1.2 MiB, its
// decompression context 0.2 MiB; lz4's state 16 KiB.
constexpr std::uint64_t zstdMemory = 3 << 19;
constexpr std::uint64_t stackMemory = 128 << 10;
} // namespace

unsigned pipelineWorkers(unsigned cpus)
{
    return std::clamp(2 * cpus, 2U, mostWorkers);
}

std::uint64_t pipelineMemory(unsigned cpus, CodecId codec)
{
    return pipelineWorkers(cpus) *
           (mostChunkBytes + chunkPages * pageSize + stackMemory + (codec == CodecId::Zstd ? zstdMemory : 0));
}

unsigned pipelineCpus(unsigned cpus, CodecId codec, std::uint64_t available)
{
    while (cpus > 0 && pipelineMemory(cpus, codec) > available)
        --cpus;
    return cpus;
}

Result<void> Workers::run(unsigned cpus, const std::function<Result<void>()> &work)
{
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < pipelineWorkers(cpus); ++i) {
        threads.emplace_back([&] {
            auto done = work();
            if (!done) {
                const std::scoped_lock lock(m_mutex);
                if (!m_error)
                    m_error = std::move(done.error());
                m_failed = true;
            }
        });
    }
    threads.clear(); // joins
    if (m_error)
        return std::unexpected(std::move(*m_error));
    if (m_progress.cancelled)
        return fail(Code::Cancelled, "cancelled");
    return {};
}

} // namespace torpor
