// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logind.h"
#include "preflight/finding.h"
#include "requirements.h"
#include "settings.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace torpor
{

// What a look at the machine before a hibernation has found.
struct PreflightReport {
    std::vector<Finding> findings; // of the requirements and of the rules, the gravest first
    std::vector<Requirement> requirements;

    // Whether nothing blocks. Warnings may still be there, also of what is not known.
    [[nodiscard]] bool isReady() const;
};

// A requirement that is not met blocks; one that is not known is a warning that
// is not `known`; one that is met is good to know. Pure.
[[nodiscard]] std::vector<Finding> findingsOf(const std::vector<Requirement> &requirements);
// Leaves out what a requirement says in general where a rule says the same in particular. Pure.
[[nodiscard]] PreflightReport makeReport(std::vector<Requirement> requirements,
                                         std::vector<Finding> ruleFindings);

// {"ready": true, "findings": [...], "requirements": [{"code": ..., "state": "pass", "text": ..., "remedy":
// ..., "detail": ...}, ...]}; the findings as in preflight/finding.h.
[[nodiscard]] nlohmann::ordered_json toJson(const PreflightReport &report);

// Looks at everything; touches nothing.
[[nodiscard]] PreflightReport takeReport(const Roots &roots, const Settings &settings, Logind &logind);

// The ids of the remedies that the findings offer, each once.
[[nodiscard]] std::vector<std::string> offeredRemedies(const std::vector<Finding> &findings);
// Those among them that are done without being asked for.
[[nodiscard]] std::vector<std::string> remediesByDefault(const std::vector<Finding> &findings);

} // namespace torpor
