// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "boot/bootentry.h"
#include "common/error.h"
#include "common/files.h"
#include "common/mode.h"
#include "image/codec.h"
#include "image/format.h"
#include "outcomes/attemptrecord.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace torpor
{

// What the administrator set in torpor.toml, with what the request of this attempt overrides.
struct Settings {
    CodecChoice codec = CodecChoice::Auto;
    bool verify = false;         // read the image back before powering off
    std::string saveKernel;      // a release; "" is the running kernel
    std::uint64_t regionMib = 0; // R; 0 is computed
    BootMethod bootMethod = BootMethod::Auto;
    std::uint64_t keepDays = 730;           // of the outcome log
    bool ignoreInhibitors = false;          // only of a request
    Trigger trigger = Trigger::CommandLine; // likewise

    [[nodiscard]] std::uint64_t regionBytes() const { return regionMib << 20; }
    bool operator==(const Settings &) const = default;
};

// What one attempt overrides: the options of `torpor-hibernate hibernate`.
struct Overrides {
    std::optional<CodecChoice> codec;
    std::optional<std::string> saveKernel;
    std::optional<bool> verify;
    std::optional<std::uint64_t> regionMib;
    bool ignoreInhibitors = false;
    std::optional<Trigger> trigger;

    [[nodiscard]] Settings appliedTo(Settings settings) const;
    [[nodiscard]] std::string toJson() const;
    [[nodiscard]] static Result<Overrides> fromJson(std::string_view text);
    bool operator==(const Overrides &) const = default;
};

// Unknown keys and bad values are Malformed, with line and column.
[[nodiscard]] Result<Settings> parseSettings(std::string_view toml);
// etc/torpor.toml; the defaults where there is no such file.
[[nodiscard]] Result<Settings> loadSettings(const Roots &roots);

// The request that the command line hands to the unit: run/request.json, in a
// folder that only root can enter. Reading it takes it away, so that it is of one attempt.
[[nodiscard]] Result<void> storeRequest(const Roots &roots, const Overrides &overrides);
// No overrides where there is no request (the unit was started by hand).
[[nodiscard]] Result<Overrides> takeRequest(const Roots &roots);

} // namespace torpor
