// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blockdevice.h"
#include "format.h"
#include "memory/physicalmemory.h"
#include "pipeline.h"

namespace torpor
{

enum class LoadMode {
    Restore, // writes every page to its place
    Compare, // compares every page with memory: VerifyFailed where one differs
};

// Reads the image that `superblock` describes. Nothing is written outside
// `allowed`, A's saved ranges. Each chunk's checksum, attempt and place are
// checked before its pages are used; the first bad one ends the work with
// ImageCorrupt, and then the memory must not be jumped into.
[[nodiscard]] Result<void> loadImage(BlockDevice &device, const PhysicalMemory &memory,
                                     const Superblock &superblock, const RangeSet &allowed, LoadMode mode,
                                     unsigned cpus, Progress &progress);

} // namespace torpor
