// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blockdevice.h"
#include "codec.h"
#include "format.h"
#include "memory/pagefilter.h"
#include "memory/physicalmemory.h"
#include "pipeline.h"

namespace torpor
{

struct WriterOptions {
    Id attempt;
    CodecChoice codec = CodecChoice::Auto;
    FreeFill freeFill = FreeFill::None; // when not None, free pages are listed so that the loader fills them
    unsigned cpus = 1;
    // See Codec::setHaste; nothing: as the disk's speed makes it best.
    std::optional<unsigned> haste = {};
};

// Writes `saved` less `free` of the memory as chunks and index, from
// `dataOffset` on, and returns the superblock's fields about them (the others
// are left alone). Superblock and marker are the caller's. PartitionTooSmall,
// with the bytes that were needed so far, when the end is reached.
[[nodiscard]] Result<Superblock> writeImage(BlockDevice &device, const PhysicalMemory &memory,
                                            const RangeSet &saved, const PageBitmap &free,
                                            const WriterOptions &options, Progress &progress);

} // namespace torpor
