// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <compare>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace torpor
{

// The version of GRUB as far as it decides what its scripts can do.
struct GrubVersion {
    unsigned major = 0;
    unsigned minor = 0;
    bool preRelease = false; // such as 2.12~rc1 or 2.14rc1
    std::string text;        // as GRUB prints it

    // A pre-release counts as older than its release.
    [[nodiscard]] bool atLeast(unsigned wantedMajor, unsigned wantedMinor) const
    {
        if (major != wantedMajor)
            return major > wantedMajor;
        return minor > wantedMinor || (minor == wantedMinor && !preRelease);
    }
};

// With 2.06 `cmp` always succeeds, whatever it compares; with 2.12 its status
// is right (both tried, under BIOS and UEFI).
inline constexpr unsigned grubWithCmpMajor = 2;
inline constexpr unsigned grubWithCmpMinor = 12;

// "2.12-9+deb13u1", "2.06-3~deb11u6", "2:2.12.r359-1", "2.14".
[[nodiscard]] Result<GrubVersion> parseGrubVersion(std::string_view text);

// The version that is compiled into normal.mod, which prints it above the menu.
[[nodiscard]] Result<GrubVersion> findGrubVersion(std::span<const std::byte> normalModule);

} // namespace torpor
