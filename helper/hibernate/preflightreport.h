// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preflight/devicefindings.h"
#include "requirements.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace torpor
{

// What a look at the machine before a hibernation has found.
struct PreflightReport {
    std::vector<Finding> findings; // of the requirements and of the devices, the gravest first
    std::vector<Requirement> requirements;

    // Whether nothing blocks. Warnings may still be there, also of what is not known.
    [[nodiscard]] bool isReady() const;
};

// A requirement that is not met blocks; one that is not known is a warning that
// is not `known`; one that is met is good to know. Pure.
[[nodiscard]] std::vector<Finding> findingsOf(const std::vector<Requirement> &requirements);
// Leaves out what a requirement says in general where a device says the same in particular. Pure.
[[nodiscard]] PreflightReport makeReport(std::vector<Requirement> requirements,
                                         std::vector<Finding> deviceFindings);

// {"ready": true, "findings": [...], "requirements": [{"code": ..., "state": "pass", "text": ..., "remedy":
// ..., "detail": ...}, ...]}; the findings as in preflight/finding.h.
[[nodiscard]] nlohmann::ordered_json toJson(const PreflightReport &report);

// The devices as they are, for deviceFindings(). `facts` knows the save kernel and what its initramfs
// carries.
[[nodiscard]] DeviceFindingFacts lookAtDevices(const Roots &roots, const RequirementFacts &facts,
                                               const std::optional<std::string> &imagePartition);
// Of the hibernating partition, as DeviceFindingFacts want it.
[[nodiscard]] std::optional<std::string> imagePartitionOf(const OutsideFacts &facts);

// Looks at everything; touches nothing.
[[nodiscard]] PreflightReport takeReport(const Roots &roots, const Settings &settings);

// The ids of the remedies that the findings offer, each once.
[[nodiscard]] std::vector<std::string> offeredRemedies(const std::vector<Finding> &findings);

} // namespace torpor
