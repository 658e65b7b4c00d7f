// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "format.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>

namespace torpor
{

// What writer and loader tell while they work. Written by the workers, read by whoever shows it.
struct Progress {
    std::atomic<std::uint64_t> pagesDone = 0;
    std::atomic<std::uint64_t> bytesDone = 0; // on the partition
    std::atomic<std::uint64_t> pagesTotal = 0;
    std::atomic<bool> cancelled = false; // set by the viewer: the work ends with Code::Cancelled
};

// Two workers a CPU: while one waits for the disk the other computes.
[[nodiscard]] unsigned pipelineWorkers(unsigned cpus);

// The most memory, in bytes, that a writer or loader needs for its buffers.
[[nodiscard]] std::uint64_t pipelineMemory(unsigned cpus, CodecId codec);

// For how many of `cpus` processors the pipeline has room in so many bytes; 0 when not even for one.
[[nodiscard]] unsigned pipelineCpus(unsigned cpus, CodecId codec, std::uint64_t available);

// Runs `work` in each of the pipeline's threads until all have returned. The
// first error ends the others at their next look at `stopped()`.
class Workers
{
public:
    explicit Workers(Progress &progress) : m_progress(progress) {}

    [[nodiscard]] Result<void> run(unsigned cpus, const std::function<Result<void>()> &work);
    // True as soon as somebody failed or the work was cancelled.
    [[nodiscard]] bool stopped() const { return m_failed || m_progress.cancelled; }

private:
    Progress &m_progress;
    std::atomic<bool> m_failed = false;
    std::mutex m_mutex;
    std::optional<Error> m_error; // the first one
};

} // namespace torpor
