// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"
#include "image/report.h"
#include "memory/memorymap.h"

namespace torpor
{

// Leaves the report in A's mailbox page, if the page still is what A made it.
[[nodiscard]] Result<void> leaveInMailbox(const Roots &roots, const MemoryLayout &layout,
                                          std::uint64_t mailbox, const Report &report);

// Jumps into A at `reentry`. Returns only when that failed. The caller vouches
// for A's memory being complete.
[[nodiscard]] Error jumpInto(const Roots &roots, const MemoryLayout &layout, std::uint64_t reentry);

} // namespace torpor
