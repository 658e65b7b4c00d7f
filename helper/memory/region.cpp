// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "region.h"

#include <algorithm>

namespace torpor
{

namespace
{

constexpr std::uint64_t mebibyte = 1 << 20;
// What a kernel with its drivers allocates while it boots, apart from the
// initramfs: measured 17 MiB with the laboratory's kernel, twice that with
// Debian's (page structures of the region, per-CPU areas, slabs, page tables).
constexpr std::uint64_t kernelWorkingSet = 28 * mebibyte;
constexpr std::uint64_t perCpuWorkingSet = 1 * mebibyte;

} // namespace

Result<std::uint64_t> chooseRegion(const RegionNeeds &needs, const RangeSet &systemRam,
                                   std::optional<std::uint64_t> wanted)
{
    // The kernel lies at its preferred address; what is below that is used like any other memory.
    const std::uint64_t kernelEnd = needs.preferredAddress + needs.initSize;
    // The initramfs is there twice while it is unpacked.
    const std::uint64_t working = 2 * needs.initramfsSize + needs.kernelFileSize + kernelWorkingSet +
                                  needs.cpus * perCpuWorkingSet + needs.pipelineMemory +
                                  needs.highestAddress / pageSize / 8;
    const std::uint64_t least = kernelEnd + 2 * needs.initramfsSize + needs.kernelFileSize;

    const auto usableBelow = [&](std::uint64_t end) { return systemRam.intersection({0, end}).totalSize(); };
    std::uint64_t end = 0;
    if (wanted) {
        end = *wanted / mebibyte * mebibyte;
        if (end < least) {
            return fail(Code::RegionTooSmall,
                        "a region of {} MiB cannot hold the save kernel and its initramfs, which need {} MiB",
                        end / mebibyte, (least + mebibyte - 1) / mebibyte);
        }
    } else {
        // Holes in the firmware's map make the usable part smaller than the region.
        end = (kernelEnd + mebibyte - 1) / mebibyte * mebibyte;
        const std::uint64_t highest = systemRam.empty() ? 0 : systemRam.ranges().back().end;
        while (end < highest && usableBelow(end) < needs.initSize + working)
            end += 4 * mebibyte;
    }
    if (usableBelow(end) > systemRam.totalSize() / 2) {
        return fail(Code::RegionTooLarge,
                    "the save kernel needs {} MiB, more than half of this machine's {} MiB of memory",
                    usableBelow(end) / mebibyte, systemRam.totalSize() / mebibyte);
    }
    return end;
}

} // namespace torpor
