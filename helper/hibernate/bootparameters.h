// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "image/report.h"
#include "memory/memorymap.h"

#include <string>
#include <string_view>

namespace torpor
{

// The kernel command line of B (Role::Save) or C (Role::Resume): confined to
// [0, R), on A's consoles, and with those of A's own parameters that its
// hardware may need. What concerns A's filesystems, its user space or its
// memory is left out. `fiveLevelPaging`: A's; the jump back cannot change it.
[[nodiscard]] std::string bootParameters(std::string_view ownCommandLine, const MemoryLayout &layout,
                                         bool fiveLevelPaging, Role role);

} // namespace torpor
