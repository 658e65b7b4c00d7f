// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/id.h"
#include "settings.h"

#include <vector>

namespace torpor
{

// What one attempt overrides: the options of a hibernation or rehearsal.
struct Overrides {
    std::optional<CodecChoice> codec;
    std::optional<std::string> saveKernel;
    std::optional<bool> verify;
    std::optional<std::uint64_t> regionMib;
    bool ignoreInhibitors = false;
    std::optional<Trigger> trigger;
    // Ids of remedies, at most mostRemedies of longestRemedy bytes; whether the
    // report offers them shows when the attempt begins.
    std::vector<std::string> remedies;
    static constexpr std::size_t mostRemedies = 32;
    static constexpr std::size_t longestRemedy = 1024;

    [[nodiscard]] Settings appliedTo(Settings settings) const;
    bool operator==(const Overrides &) const = default;
};

// What is handed to the unit that makes the attempt: run/request.json, in a
// folder that only root can enter.
struct Request {
    Id attempt; // what it will be called
    Mode mode = Mode::Hibernate;
    Overrides overrides;

    [[nodiscard]] std::string toJson() const;
    [[nodiscard]] static Result<Request> fromJson(std::string_view text);
    bool operator==(const Request &) const = default;
};

[[nodiscard]] Result<void> storeRequest(const Roots &roots, const Request &request);
// The one that no unit has taken yet; NotFound where there is none. One that
// waits for more than two minutes is of a caller that died before it could start the unit.
[[nodiscard]] Result<Request> pendingRequest(const Roots &roots);
// Reading takes it away, so that it is of one attempt. NotFound where there is none.
[[nodiscard]] Result<Request> takeRequest(const Roots &roots);

} // namespace torpor
