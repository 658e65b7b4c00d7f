// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"
#include "kernel/drivers.h"
#include "kernel/kernelconfig.h"
#include "kernel/savekernel.h"
#include "kernelversion.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace torpor
{

// One thing that a hibernation needs.
struct Requirement {
    using State = KernelCheck::State;
    Code code = Code::SystemError; // of the failure, also while it passes: a stable name
    State state = State::Unknown;
    std::string text;   // a statement that is true when it passes
    std::string remedy; // what a person can do, "" when it passes
    std::string detail; // what was found
};

[[nodiscard]] std::string_view stateName(Requirement::State state);
// The first failure as an error; unknowns do not refuse.
[[nodiscard]] Result<void> refuseUnmet(const std::vector<Requirement> &requirements);

// Everything that `check` looks at, gathered without touching anything.
struct RequirementFacts {
    std::string architecture;
    std::string release;
    std::string version; // uname -v, and on Ubuntu /proc/version_signature
    std::optional<KernelConfig> runningConfig;
    std::optional<bool> kexecLoadDisabled; // nullopt: the kernel has no such switch
    std::optional<std::string> lockdown;   // "none", "integrity", "confidentiality"; nullopt: not there
    bool hasVmcoreinfo = false;
    bool hasKexecTools = false;
    std::uint64_t memoryTotal = 0;
    std::uint64_t memoryAvailable = 0;
    Result<std::uint64_t> regionBytes = fail(Code::RegionTooSmall, "it was not computed"); // R
    Result<SaveKernel> saveKernel = fail(Code::SaveKernelMissing, "none was looked for");
    bool fiveLevelPaging = false;
    std::optional<Result<DriverPlan>> drivers; // nullopt: no partition is known
    Result<void> partition;
    std::optional<std::string> partitionDoubt;
    Result<void> bootEntry;
    bool attemptRunning = false;
};

// Whether this machine runs with page tables of five levels.
[[nodiscard]] bool usesFiveLevelPaging(const Roots &roots);

// Free memory that is needed beside R itself: control pages, page tables and
// what is allocated until the jump.
inline constexpr std::uint64_t memoryReserve = 32ULL << 20;

// The facts of this machine. What other layers know is handed in: R, the save
// kernel and its drivers, the partition's and the boot entry's verdict.
struct OutsideFacts {
    Result<SaveKernel> saveKernel = fail(Code::SaveKernelMissing, "none was looked for");
    std::optional<Result<DriverPlan>> drivers; // nullopt: no partition is known
    Result<std::uint64_t> regionBytes = fail(Code::RegionTooSmall, "it was not computed");
    Result<void> partition;
    Result<void> bootEntry;
    std::optional<std::string> partitionDoubt; // good so far as can be told beforehand
    bool lookForAttempt = true;                // false within the attempt itself
};
[[nodiscard]] RequirementFacts gatherFacts(const Roots &roots, OutsideFacts outside);

// Pure: the list in the order in which a person should read it.
[[nodiscard]] std::vector<Requirement> checkRequirements(const RequirementFacts &facts);

} // namespace torpor
