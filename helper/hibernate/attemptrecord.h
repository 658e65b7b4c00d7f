// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"
#include "settings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace torpor
{

enum class Outcome {
    Pending,   // stored before the jump; what `settle` finds when A never came back
    Resumed,   // powered off and came back
    Rehearsed, // the whole path without the power cut
    Aborted,   // saving was cancelled or failed; the session went on
    Refused,   // a requirement is not met; nothing was started
    Failed,    // the session was lost, or something was left behind
};

[[nodiscard]] std::string_view outcomeName(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeFromName(std::string_view name);

// One attempt at a hibernation, as `--json` prints it.
struct AttemptRecord {
    struct Phase {
        std::string name; // "load-save-kernel"
        double seconds = 0;
        bool operator==(const Phase &) const = default;
    };

    std::string id;
    Mode mode = Mode::Hibernate;
    Outcome outcome = Outcome::Pending;
    std::string reason;  // codeName() of what stopped it, "" when nothing did
    std::string message; // the same for a person
    std::string kernel;
    std::string saveKernel;
    std::string codec;
    std::uint64_t regionBytes = 0;
    std::uint64_t memoryBytes = 0;
    std::uint64_t usedBytes = 0;
    std::uint64_t savedPages = 0;
    std::uint64_t zeroPages = 0;
    std::uint64_t imageBytes = 0;
    std::string started; // RFC 3339, UTC
    std::vector<Phase> phases;

    [[nodiscard]] std::string toJson(int indent = 2) const;
    [[nodiscard]] static Result<AttemptRecord> fromJson(std::string_view text);

    // Says why it ended so.
    void stop(Outcome how, const Error &error);
    // state/last-attempt.json, replaced as a whole: before the jump and after it.
    [[nodiscard]] Result<void> store(const Roots &roots) const;
    // NotFound when there was no attempt yet.
    [[nodiscard]] static Result<AttemptRecord> loadLast(const Roots &roots);

    bool operator==(const AttemptRecord &) const = default;
};

// The exit status of torpor-hibernate for an attempt: 0, 1 refused, 3 aborted, 4 failed.
[[nodiscard]] int exitStatus(Outcome outcome);
// The clock as RFC 3339 in UTC, whole seconds.
[[nodiscard]] std::string utcNow();

} // namespace torpor
