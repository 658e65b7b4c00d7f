// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/ranges.h"
#include "kernelmemory.h"
#include "vmcoreinfo.h"

#include <optional>
#include <vector>

namespace torpor
{

// No kernel has more, whatever it is configured with.
inline constexpr std::uint32_t mostPageStructBytes = 512;
inline constexpr std::uint32_t mostOrders = 32;

// Where A keeps the `struct page` of each page frame, and how to read one. A
// finds this out through its own page tables, which B could not: part of them
// lies below R, where B itself is by then.
struct PageStructs {
    // `count` frames from `firstFrame` on, whose structures lie one behind the
    // other at the physical address `address`.
    struct Extent {
        std::uint64_t firstFrame = 0;
        std::uint64_t count = 0;
        std::uint64_t address = 0;
        bool operator==(const Extent &) const = default;
    };

    std::uint32_t size = 0;           // SIZE(page), bytes
    std::uint32_t flagsOffset = 0;    // OFFSET(page.flags)
    std::uint32_t refcountOffset = 0; // OFFSET(page._refcount)
    std::uint32_t mapcountOffset = 0; // OFFSET(page._mapcount)
    std::uint32_t privateOffset = 0;  // OFFSET(page.private), the order of a free block
    // NUMBER(PAGE_BUDDY_MAPCOUNT_VALUE): what _mapcount is in the first page of a
    // free block. Compared exactly; its encoding changed in 6.12.
    std::uint32_t buddyValue = 0;
    std::uint32_t orders = 0;                 // LENGTH(zone.free_area): orders are below this
    std::optional<std::uint32_t> poisonedBit; // NUMBER(PG_hwpoison)
    std::vector<Extent> extents;              // ascending

    bool operator==(const PageStructs &) const = default;
};

// Whether the fields lie within the structure, and all numbers within what the
// search for free pages can use.
[[nodiscard]] bool isPossible(const PageStructs &structs);

// Reads the running kernel's own description. KernelNoVmcoreinfo when it does
// not tell enough; then every page has to be taken for a used one.
[[nodiscard]] Result<PageStructs> describePageStructs(const KernelMemory &memory, const Vmcoreinfo &info,
                                                      const RangeSet &ram);

} // namespace torpor
