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
#include <vector>

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
    std::vector<std::string> remedies; // likewise: ids that the report offers, in the order to apply them

    [[nodiscard]] std::uint64_t regionBytes() const { return regionMib << 20; }
    bool operator==(const Settings &) const = default;
};

// 0 is automatic; below 32 MiB no kernel starts, above 4 GiB kexec-tools'
// purgatory and the 32-bit fields of the boot protocol end.
inline constexpr std::uint64_t smallestRegionMib = 32;
inline constexpr std::uint64_t largestRegionMib = 4096;
// A century: more is a slip of the hand.
inline constexpr std::int64_t mostKeepDays = 36525;

// Whether R may be so many MiB, 0 (automatic) among it.
[[nodiscard]] bool isRegionMib(std::uint64_t mib);

// Unknown keys and bad values are Malformed, with line and column.
[[nodiscard]] Result<Settings> parseSettings(std::string_view toml);
// etc/torpor.toml; the defaults where there is no such file.
[[nodiscard]] Result<Settings> loadSettings(const Roots &roots);

// The same file with what `wanted` has otherwise; comments and the rest stay as
// they are. Unsupported where the file uses forms of TOML that this cannot edit.
[[nodiscard]] Result<std::string> editSettings(std::string_view toml, const Settings &wanted);
// Does that to etc/torpor.toml, which is made where there is none.
[[nodiscard]] Result<void> storeSettings(const Roots &roots, const Settings &wanted);

} // namespace torpor
