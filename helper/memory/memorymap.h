// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"
#include "common/id.h"
#include "common/ranges.h"

#include <string>
#include <string_view>
#include <vector>

namespace torpor
{

// The "System RAM" ranges of a /proc/iomem text, byte-exact, whatever is
// nested in them. Malformed when there is none, as when it is read without
// root and every address is 0.
[[nodiscard]] Result<RangeSet> parseIomem(std::string_view text);
[[nodiscard]] Result<RangeSet> readSystemRam(const Roots &roots);

// One entry of the firmware's memory map as the kernel got it at boot.
struct FirmwareRange {
    Range range;
    std::string type; // "System RAM", "Reserved", "ACPI Tables", ...
    auto operator<=>(const FirmwareRange &) const = default;
};

// /sys/firmware/memmap, sorted. Unlike /proc/iomem it is not changed by `mem=`
// and `memmap=`.
[[nodiscard]] Result<std::vector<FirmwareRange>> readFirmwareMap(const Roots &roots);

// Two boots may exchange an image only where this is equal, as swsusp insists
// on the e820 digest. Neither the order matters nor how ranges of one type that
// touch are cut.
[[nodiscard]] Id firmwareMapHash(std::vector<FirmwareRange> map);

// Where each page of A's RAM goes. Every page is in `swapped` or in `saved`.
struct MemoryLayout {
    RangeSet ram;                // A's RAM, grown to whole pages
    std::uint64_t regionEnd = 0; // R: B and C live in [0, R)
    RangeSet boundaryPages; // pages below R that B and C must not use, because kexec-tools may not swap them
    RangeSet swapped;       // pages below R that the kexec image must swap
    RangeSet saved;         // pages that go into the image unless they are free
    bool operator==(const MemoryLayout &) const = default;
};

// The pages below R that kexec-tools may not swap. `systemRam` is byte-exact
// from A's /proc/iomem, `firmware` A's firmware map, ranges that touch not joined:
// kexec-tools does not join them either.
[[nodiscard]] RangeSet boundaryPages(const RangeSet &systemRam, const std::vector<FirmwareRange> &firmware,
                                     std::uint64_t regionEnd);

// Deals A's RAM out. `regionEnd` is a multiple of the page size.
[[nodiscard]] MemoryLayout layOutMemory(const RangeSet &systemRam, const RangeSet &boundaryPages,
                                        std::uint64_t regionEnd);

// Proves that each page of A's RAM is swapped by the loaded kexec image, whose
// segments have these destinations, or saved. PageUnaccounted otherwise.
[[nodiscard]] Result<void> proveCoverage(const MemoryLayout &layout, const RangeSet &segments);

// The same from the other side: what B or C uses as its RAM (its own
// /proc/iomem) is swapped, and none of it is a page of the image.
[[nodiscard]] Result<void> proveOwnMemory(const MemoryLayout &layout, const RangeSet &ownRam);

// "nokaslr mem=... memmap=...": confines B or C to [0, R) without the boundary
// pages, and keeps PCI windows out of A's RAM above it.
[[nodiscard]] std::string confiningParameters(const MemoryLayout &layout);

} // namespace torpor
