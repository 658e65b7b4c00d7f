// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "console.h"
#include "image/report.h"
#include "image/store.h"
#include "initramfs/manifest.h"
#include "phaseclock.h"

#include <atomic>

namespace torpor
{

// What torpor-init's worker process shares with PID 1, which outlives it: if
// the worker crashes or is killed, PID 1 still knows what may be done.
struct Shared {
    // Set before the image can become READY. From then on the session's memory
    // may exist twice, so a crash must not lead back into it.
    std::atomic<bool> imageMayBeReady = false;
    // Set once the boot loader will not find the image any more.
    std::atomic<bool> disarmed = false;
    std::atomic<bool> finished = false; // `report` is complete
    std::uint64_t reentry = 0;          // where to jump; for Role::Resume found in the image
    ReportBytes report{};
};

// What the worker works with.
struct Job {
    const Roots &roots;
    const Manifest &manifest;
    Console &console;
    Shared &shared;
};

// B: writes A's memory to the partition. The report's error is nothing when the image is READY (or, in a
// rehearsal, was read back and found good).
[[nodiscard]] Report saveSession(const Job &job);

// C: puts A's memory back. The report's error is nothing when all is in place for the jump.
[[nodiscard]] Report resumeSession(const Job &job);

// Loads the drivers, waits for the hibernating partition, makes sure that it is
// ours, and has `work` done on it. Notes the phase "ROLE-find-partition".
[[nodiscard]] Result<void>
onPartition(const Job &job, Report &report, PhaseClock &clock,
            const std::function<Result<void>(FileBlockDevice &, ImageStore &)> &work);

// For how many processors the pipeline has room in this kernel's memory. `reserve`
// bytes are left to the kernel, for requests on their way and page tables. 0 when
// there is none for a single one.
[[nodiscard]] unsigned cpusWithinMemory(const Job &job, CodecId codec, std::uint64_t reserve);

// Leaves the partition without an image, and on it the report with its reason.
// What fails here is said on the console; true when the image is gone for certain.
bool clearWithReason(const Job &job, ImageStore &store, Report report, const Error &reason);

// Runs writer or loader in a thread of its own and shows its progress. Esc cancels where `hint` says so.
[[nodiscard]] Result<Superblock> withProgress(Console &console, std::string_view what, bool mayCancel,
                                              const std::function<Result<Superblock>(Progress &)> &work);

} // namespace torpor
