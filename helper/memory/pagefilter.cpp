// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagefilter.h"

#include "common/bytes.h"

#include <algorithm>

namespace torpor
{

namespace
{

// The page structures are mapped this much at a time, to bound the page tables.
constexpr std::uint64_t windowSize = 16 << 20;

// What one window of structures says.
void scanStructures(const PageStructs &structs, std::span<const std::byte> window, std::uint64_t firstFrame,
                    std::uint64_t count, PageBitmap &free)
{
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto page = window.subspan(i * structs.size, structs.size);
        const std::uint64_t frame = firstFrame + i;
        if (structs.poisonedBit &&
            ((loadLe<std::uint64_t>(page, structs.flagsOffset) >> *structs.poisonedBit) & 1) != 0) {
            free.set(frame, 1);
            continue;
        }
        if (loadLe<std::uint32_t>(page, structs.mapcountOffset) != structs.buddyValue ||
            loadLe<std::uint32_t>(page, structs.refcountOffset) != 0)
            continue;
        const auto order = loadLe<std::uint64_t>(page, structs.privateOffset);
        if (order >= structs.orders || frame % (std::uint64_t{1} << order) != 0)
            continue;
        free.set(frame, std::uint64_t{1} << order);
    }
}

} // namespace

void PageBitmap::set(std::uint64_t first, std::uint64_t count)
{
    const std::uint64_t end = count > m_frames || first > m_frames - count ? m_frames : first + count;
    for (std::uint64_t frame = first; frame < end; ++frame) {
        if (frame % 64 == 0 && end - frame >= 64) {
            m_words[frame / 64] = ~std::uint64_t{0};
            frame += 63;
        } else {
            m_words[frame / 64] |= std::uint64_t{1} << (frame % 64);
        }
    }
}

std::uint64_t PageBitmap::runLength(std::uint64_t frame, std::uint64_t limit) const
{
    const bool value = test(frame);
    const std::uint64_t uniform = value ? ~std::uint64_t{0} : 0;
    std::uint64_t length = 1;
    while (length < limit) {
        const std::uint64_t next = frame + length;
        if (next % 64 == 0 && limit - length >= 64 && next + 64 <= m_frames &&
            m_words[next / 64] == uniform) {
            length += 64;
        } else if (test(next) == value) {
            ++length;
        } else {
            break;
        }
    }
    return length;
}

Result<PageBitmap> findFreePages(const PageStructs &structs, const PhysicalMemory &memory,
                                 const RangeSet &ram, std::uint64_t regionEnd)
{
    PageBitmap free(ram.empty() ? 0 : ram.ranges().back().end / pageSize);
    for (const PageStructs::Extent &extent : structs.extents) {
        std::uint64_t done = 0;
        while (done < extent.count) {
            const std::uint64_t address = extent.address + done * structs.size;
            if (address < regionEnd) {
                done +=
                    std::min(extent.count - done, (regionEnd - address + structs.size - 1) / structs.size);
                continue;
            }
            const std::uint64_t count = std::min(extent.count - done, windowSize / structs.size);
            const std::uint64_t start = address & ~(pageSize - 1);
            const std::uint64_t end = (address + count * structs.size + pageSize - 1) & ~(pageSize - 1);
            if (ram.contains({start, end})) {
                auto window = memory.map({start, end});
                if (!window)
                    return passOn(window, "reading the page structures");
                scanStructures(structs, window->bytes().subspan(address - start), extent.firstFrame + done,
                               count, free);
            }
            done += count;
        }
    }
    return free;
}

} // namespace torpor
