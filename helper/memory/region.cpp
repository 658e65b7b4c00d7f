// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "region.h"

#include <algorithm>

namespace torpor
{

namespace
{

constexpr std::uint64_t mebibyte = 1 << 20;
constexpr std::uint64_t perCpuWorkingSet = 1 * mebibyte;

// What a kernel with its drivers allocates beyond init_size (page structures, slabs,
// queues of the devices, page tables), apart from the initramfs. Of the laboratory's
// kernel with an init_size of 21 MiB: 7 MiB on the PC, 16 on the laptop, whose USB
// devices come one after the other while the image is on its way. A real machine has
// more of them, and a kernel that runs short while it loads a session has lost it.
std::uint64_t kernelWorkingSet(std::uint64_t initSize)
{
    return 12 * mebibyte + initSize / 2;
}

} // namespace

Result<std::uint64_t> chooseRegion(const RegionNeeds &needs, const RangeSet &systemRam,
                                   std::optional<std::uint64_t> wanted)
{
    // The kernel lies at its preferred address; what is below that is used like any other memory.
    const std::uint64_t kernelEnd = needs.preferredAddress + needs.initSize;
    const std::uint64_t bitmap = needs.highestAddress / pageSize / 8;
    // The initramfs is there twice while it is unpacked; when the pipeline works, once.
    const std::uint64_t working = kernelWorkingSet(needs.initSize) + needs.cpus * perCpuWorkingSet +
                                  needs.firmwareMemory + needs.initramfsSize +
                                  std::max(needs.initramfsSize, needs.pipelineMemory + bitmap);
    // Before that, the kernel's file lies beside what it is unpacked to.
    const std::uint64_t least = kernelEnd + needs.initramfsSize + needs.kernelFileSize;

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
        end = (least + mebibyte - 1) / mebibyte * mebibyte;
        const std::uint64_t highest = systemRam.empty() ? 0 : systemRam.ranges().back().end;
        while (end < highest && usableBelow(end) < needs.initSize + working)
            end += mebibyte;
    }
    if (usableBelow(end) > systemRam.totalSize() / 2) {
        return fail(Code::RegionTooLarge,
                    "the save kernel needs {} MiB, more than half of this machine's {} MiB of memory",
                    usableBelow(end) / mebibyte, systemRam.totalSize() / mebibyte);
    }
    return end;
}

} // namespace torpor
