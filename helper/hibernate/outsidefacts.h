// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requirements.h"
#include "settings.h"
#include "targetstate.h"

namespace torpor
{

// R as far as it can be told before the initramfs is built: `torporInit` is
// the program that will be in it.
[[nodiscard]] Result<std::uint64_t> estimateRegion(const Roots &roots, const Settings &settings,
                                                   const SaveKernel &kernel, const DriverPlan *drivers,
                                                   const std::filesystem::path &torporInit);

// The smallest partition that `prepare` takes: two fifths of the RAM, which is
// what the kernel's own hibernation aims at, and the places around the image.
[[nodiscard]] std::uint64_t smallestPartition(std::uint64_t memoryTotal);
// What speaks against a partition of this size for the memory in use now;
// nothing when the image fits even uncompressed.
[[nodiscard]] std::optional<std::string> sizeDoubt(std::uint64_t partitionBytes, std::uint64_t usedBytes);

// What the session would be saved with, and where to.
struct SavePlan {
    Result<TargetState> target = fail(Code::PartitionNotPrepared, "none was looked for");
    Result<SaveKernel> kernel = fail(Code::SaveKernelMissing, "none was looked for");
    std::optional<Result<DriverPlan>> drivers; // nullopt: one of the two is missing

    // The partition's, as Device::number has it ("259:3"); nothing: there is none.
    [[nodiscard]] std::optional<std::string> deviceNumber() const;
};
// It takes a while: once for a look at the machine.
[[nodiscard]] SavePlan planSaving(const Roots &roots, const std::string &saveKernel);

// What the requirements need of the other layers.
[[nodiscard]] OutsideFacts gatherOutsideFacts(const Roots &roots, const Settings &settings,
                                              const SavePlan &plan, const std::filesystem::path &torporInit);

} // namespace torpor
