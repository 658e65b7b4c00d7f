// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/id.h"

#include <string>
#include <string_view>

namespace torpor
{

// How the menu decides whether there is a session to resume.
enum class GrubMethod {
    Marker,    // compares partitions' first sectors with torpor/armed: GRUB 2.12 and newer
    NextEntry, // grubenv's next_entry names the entry, once
};

struct GrubPart {
    GrubMethod method = GrubMethod::Marker;
    Id attempt;
    std::string partuuid; // lower case, as GRUB's probe prints it
    std::string commandLine;
    // Whether GRUB can write torpor/tried, so that it remembers a resume that
    // was started and did not come back, and does not choose it a second time.
    bool remembersTries = false;
};

inline constexpr std::string_view grubResumeId = "torpor-resume";

// The words of a kernel command line, each in GRUB's single quotes, which keep
// `$` (memmap=4K$0x1000), `*` and all else literal. InvalidArgument for
// characters that GRUB's `linux` would change on the way: ' " \ and what is
// not printable ASCII.
[[nodiscard]] Result<std::string> quotedForGrub(std::string_view commandLine);

// Our part of custom.cfg, without the comment lines around it.
[[nodiscard]] Result<std::string> grubPartText(const GrubPart &part);

} // namespace torpor
