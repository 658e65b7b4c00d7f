// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "image/report.h"
#include "image/store.h"
#include "outcomes/attemptrecord.h"

#include <optional>

namespace torpor
{

// What is known of an attempt once A runs again, or runs anew.
struct Evidence {
    ImageState state = ImageState::Empty; // of the partition
    bool armed = true;                    // whether the boot loader resumes what is ready
    Id attempt;                           // whose image it is
    std::optional<Report> save;           // B's, of this attempt
    std::optional<Report> resume;         // C's, of this attempt
    std::optional<Error> problem;         // why the partition could not be asked
};

// The reports on the partition that are of this attempt.
[[nodiscard]] Evidence gatherEvidence(ImageStore &store, const Id &attempt);

// Adds B's and C's numbers and phases to the record.
void addReports(AttemptRecord &record, const Evidence &evidence);

// Back in A's old memory: what the mailbox (or, failing that, the partition)
// says has happened.
void accountReturn(AttemptRecord &record, const std::optional<Report> &mailbox, const Evidence &evidence);

// Still in A's memory, but the process that made the attempt is gone, and its
// mailbox with it: what the partition says has happened.
void accountForgotten(AttemptRecord &record, const Evidence &evidence);

// In a newly started A: why the attempt did not come back.
void accountLoss(AttemptRecord &record, const Evidence &evidence);

// A substitute of which nobody told how it went. `isSameSession`: the session in
// which it began is still there.
void accountSubstitute(AttemptRecord &record, bool isSameSession);

// A record that the outcome log does not take (a full disk) is left on the
// partition in place of C's report, for a later start to log it. A phase that is
// none ("untold-aborted") says so, and how the attempt ended.
[[nodiscard]] Report untoldReport(const AttemptRecord &record, const Evidence &evidence);
// How the attempt of such a report ended; nothing for C's own reports.
[[nodiscard]] std::optional<Outcome> untoldOutcome(const Report &report);
// The same report once the log has it.
[[nodiscard]] Report toldReport(Report report);

} // namespace torpor
