// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pastsavings.h"

#include "outcomes/outcomelog.h"
#include "recorder.h"

#include <algorithm>
#include <vector>

namespace torpor
{

namespace
{

// Of these so many of the last attempts are looked at, of which some may have failed.
constexpr std::size_t lastAttempts = 20;
constexpr std::size_t counted = 5;

std::optional<double> middle(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, place);
    return *place;
}

double secondsAway(const AttemptRecord &attempt)
{
    double seconds = 0;
    for (const auto &phase : attempt.phases) {
        if (!phase.isWayBack())
            seconds += phase.seconds;
    }
    return seconds;
}

} // namespace

PastSavings pastSavings(const Roots &roots)
{
    auto log = OutcomeLog::open(outcomeLogPath(roots), OutcomeLog::Access::ReadOnly);
    const auto attempts = log ? log->history(lastAttempts) : std::vector<AttemptRecord>();
    std::vector<double> speeds;
    std::vector<double> ratios;
    for (const AttemptRecord &attempt : attempts ? *attempts : std::vector<AttemptRecord>()) {
        const bool wentWell = attempt.outcome == Outcome::Resumed || attempt.outcome == Outcome::Rehearsed;
        const double seconds = secondsAway(attempt);
        if (!wentWell || attempt.usedBytes == 0 || seconds <= 0 || speeds.size() == counted)
            continue;
        speeds.push_back(static_cast<double>(attempt.usedBytes) / seconds);
        if (attempt.imageBytes > 0)
            ratios.push_back(static_cast<double>(attempt.imageBytes) /
                             static_cast<double>(attempt.usedBytes));
    }
    return {.bytesPerSecond = middle(std::move(speeds)), .imageOfMemory = middle(std::move(ratios))};
}

} // namespace torpor
