// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "boot/bootentry.h"
#include "common/files.h"
#include "kernel/drivers.h"
#include "kernel/savekernel.h"
#include "memory/memorymap.h"
#include "partition/partition.h"
#include "requirements.h"
#include "settings.h"
#include "target.h"

namespace torpor
{

// torpor-init as installed; it becomes `/init` of B and C.
[[nodiscard]] std::filesystem::path torporInitPath();

// What this machine looks like to a hibernation. `check` shows it, `prepare`
// asks it for sizes, and the sequence acts on it. Gathering touches nothing.
struct Survey {
    Result<RangeSet> systemRam = fail(Code::NotFound, "not looked at");
    Result<std::vector<FirmwareRange>> firmwareMap = fail(Code::NotFound, "not looked at");
    Result<SaveKernel> saveKernel = fail(Code::NotFound, "not looked at");
    Result<Target> target = fail(Code::NotFound, "not looked at");
    Result<Partition> partition = fail(Code::NotFound, "not looked at");
    Result<DriverPlan> drivers = fail(Code::NotFound, "not looked at");
    Result<std::uint64_t> regionEnd = fail(Code::NotFound, "not looked at"); // R
    Result<std::unique_ptr<BootEntry>> bootEntry = fail(Code::NotFound, "not looked at");
    Result<void> partitionVerdict; // ours, intact, without a hibernated session, large enough
    std::optional<std::string> partitionDoubt; // large enough for what is used now, not for a full memory
};

[[nodiscard]] Survey surveyMachine(const Roots &roots, const Settings &settings);

// Every requirement, in the order in which a person should read them.
// `withinAttempt`: the caller is the running attempt itself.
[[nodiscard]] std::vector<Requirement> checkMachine(const Roots &roots, const Settings &settings,
                                                    const Survey &survey, bool withinAttempt);

// The partition size, in bytes, that holds `ram` even if none of it compresses.
[[nodiscard]] std::uint64_t partitionSizeFor(const RangeSet &ram);

} // namespace torpor
