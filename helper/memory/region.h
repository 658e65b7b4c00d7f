// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/ranges.h"

#include <optional>

namespace torpor
{

// What B and C need memory for. All in bytes.
struct RegionNeeds {
    std::uint64_t preferredAddress = 0; // bzImage pref_address: the kernel runs from there, without KASLR
    std::uint64_t initSize = 0;       // bzImage init_size: its memory until it frees what it no longer needs
    std::uint64_t kernelFileSize = 0; // bzImage, which GRUB and kexec load beside it
    std::uint64_t initramfsSize = 0;  // an uncompressed cpio
    std::uint64_t highestAddress = 0; // of A's RAM: the bitmap of free pages has a bit for each page below
    std::uint64_t pipelineMemory = 0; // image/pipeline.h: the writer's and loader's buffers
    std::uint64_t firmwareMemory = 0; // what firmware may keep of the region until late in C's boot
    unsigned cpus = 1;
};

// The end R of the region [0, R), a multiple of 1 MiB: as small as will do,
// because the kernel copies each of its pages three times on the way into B
// and again on the way back. `wanted` (bytes) overrides the reckoning.
//
// RegionTooSmall when `wanted` is less than the kernel and initramfs take up
// by themselves; RegionTooLarge when it is more than half of the RAM, which
// kexec_load refuses (kernel/kexec_core.c, sanity_check_segment_list).
[[nodiscard]] Result<std::uint64_t> chooseRegion(const RegionNeeds &needs, const RangeSet &systemRam,
                                                 std::optional<std::uint64_t> wanted);

} // namespace torpor
