// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account.h"
#include "common/files.h"
#include "outcomes/outcomelog.h"

#include <functional>
#include <vector>

namespace torpor
{

// Writes attempts into the outcome log, and to the hibernating partition what
// the log does not take. Nothing here stops an attempt: what fails is warned of
// in the journal, and noted in the log once it can be written again.
class Recorder
{
public:
    // Has work done on the hibernating partition, if it can be opened.
    using OnPartition = std::function<Result<void>(const std::function<Result<void>(ImageStore &)> &work)>;

    // Without `onPartition` there is only the log.
    explicit Recorder(const Roots &roots, OnPartition onPartition = {});

    // Before the jump, which may be the last that this session writes.
    void begin(AttemptRecord &record) const;
    // The attempt is over; what is known of it later may be recorded by closing again.
    // `evidence` goes to the partition where the log cannot be written.
    void close(AttemptRecord &record, const Evidence &evidence) const;

    // Closes what is still open in the log, each attempt with what the partition
    // knows of it, and adds what only the partition knows. Returns what it closed,
    // oldest first. The caller holds the AttemptLock, so none of them is under way.
    std::vector<AttemptRecord> catchUp() const;
    // The same on a partition that is open already, or could not be opened for `problem`.
    std::vector<AttemptRecord> catchUp(ImageStore *store, const std::optional<Error> &problem) const;

    // Forgets attempts that were started more than so many days ago.
    void prune(std::uint64_t days) const;

private:
    [[nodiscard]] Result<OutcomeLog> openLog() const;

    const Roots &m_roots;
    OnPartition m_onPartition;
};

[[nodiscard]] std::filesystem::path outcomeLogPath(const Roots &roots);
// The newest attempt on record; NotFound where there was none yet.
[[nodiscard]] Result<AttemptRecord> lastAttempt(const Roots &roots);
// What names this start of this kernel, also after a resume; "" where it cannot be read.
[[nodiscard]] std::string bootId(const Roots &roots);

} // namespace torpor
