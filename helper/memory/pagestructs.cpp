// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagestructs.h"

#include <algorithm>

namespace torpor
{

namespace
{

// x86_64 page tables (arch/x86/include/asm/pgtable_types.h).
constexpr std::uint64_t entryPresent = 1U << 0;
constexpr std::uint64_t entryLargePage = 1U << 7;
constexpr std::uint64_t entryAddress = 0x000f'ffff'ffff'f000;
constexpr unsigned indexBits = 9;
constexpr unsigned pageBits = 12;

struct Translation {
    std::uint64_t physical;
    std::uint64_t contiguous; // bytes from there on that the same entry maps
};

// Kernel virtual to physical addresses through the running kernel's own tables.
class PageTables
{
public:
    PageTables(const KernelMemory &memory, std::uint64_t top, unsigned levels)
        : m_memory(memory), m_top(top), m_levels(levels)
    {
    }

    [[nodiscard]] Result<Translation> translate(std::uint64_t address) const
    {
        std::uint64_t table = 0;
        for (unsigned level = m_levels; level >= 1; --level) {
            const unsigned shift = pageBits + indexBits * (level - 1);
            const std::uint64_t at = ((address >> shift) & ((1U << indexBits) - 1)) * 8;
            auto entry =
                level == m_levels ? m_memory.readVirtual64(m_top + at) : m_memory.readPhysical64(table + at);
            if (!entry)
                return passOn(entry, "walking the page tables");
            if ((*entry & entryPresent) == 0)
                return fail(Code::NotFound, "the kernel address {:#x} is not mapped", address);
            const bool leaf = level == 1 || (level <= 3 && (*entry & entryLargePage) != 0);
            if (leaf) {
                const std::uint64_t mask = (std::uint64_t{1} << shift) - 1;
                return Translation{(*entry & entryAddress & ~mask) + (address & mask),
                                   mask + 1 - (address & mask)};
            }
            table = *entry & entryAddress;
        }
        return fail(Code::NotFound, "the kernel address {:#x} is not mapped", address);
    }

private:
    const KernelMemory &m_memory;
    std::uint64_t m_top;
    unsigned m_levels;
};

// The sparse memory model's sections (include/linux/mmzone.h).
class Sections
{
public:
    // section_mem_map: an address with flags in its low bits; the array that it
    // points to is aligned to far more than a page.
    static constexpr std::uint64_t hasMemoryMap = 1U << 1;
    static constexpr std::uint64_t flagBits = 0xfff;

    [[nodiscard]] static Result<Sections> from(const KernelMemory &memory, const Vmcoreinfo &info)
    {
        auto roots = info.symbol("mem_section");
        auto rootCount = info.length("mem_section");
        auto size = info.size("mem_section");
        auto offset = info.offset("mem_section.section_mem_map");
        auto bits = info.number("SECTION_SIZE_BITS");
        for (auto *value : {&roots, &rootCount, &size, &offset, &bits}) {
            if (!*value)
                return passOn(*value);
        }
        if (*size == 0 || *size > pageSize || *bits <= pageBits || *bits > 40)
            return fail(Code::KernelNoVmcoreinfo, "the kernel's memory sections have impossible sizes");
        return Sections(memory, *roots, *rootCount, *size, *offset, static_cast<unsigned>(*bits));
    }

    [[nodiscard]] std::uint64_t framesPerSection() const { return std::uint64_t{1} << (m_bits - pageBits); }

    // The address that the structure of frame 0 would have, reckoned from this
    // frame's section; nothing where the section has no memory map.
    [[nodiscard]] Result<std::optional<std::uint64_t>> memoryMapOf(std::uint64_t frame) const
    {
        const std::uint64_t number = frame / framesPerSection();
        const std::uint64_t perRoot = pageSize / m_size;
        if (number / perRoot >= m_rootCount)
            return std::nullopt;
        auto root = m_memory.readVirtual64(m_roots + 8 * (number / perRoot));
        if (!root)
            return passOn(root, "reading mem_section");
        if (*root == 0)
            return std::nullopt;
        auto coded = m_memory.readVirtual64(*root + (number % perRoot) * m_size + m_offset);
        if (!coded)
            return passOn(coded, "reading a memory section");
        if ((*coded & hasMemoryMap) == 0)
            return std::nullopt;
        return *coded & ~flagBits;
    }

private:
    Sections(const KernelMemory &memory, std::uint64_t roots, std::uint64_t rootCount, std::uint64_t size,
             std::uint64_t offset, unsigned bits)
        : m_memory(memory),
          m_roots(roots),
          m_rootCount(rootCount),
          m_size(size),
          m_offset(offset),
          m_bits(bits)
    {
    }

    const KernelMemory &m_memory;
    std::uint64_t m_roots;
    std::uint64_t m_rootCount;
    std::uint64_t m_size;
    std::uint64_t m_offset;
    unsigned m_bits;
};

// Adds the structures of [first, end) as far as the page tables map them; a
// structure that lies across two pages which are not neighbours is left out.
void addExtents(PageStructs &structs, const PageTables &tables, std::uint64_t base, std::uint64_t first,
                std::uint64_t end)
{
    while (first < end) {
        const std::uint64_t address = base + first * structs.size;
        const auto mapped = tables.translate(address);
        if (!mapped) {
            // Skip to the first structure in the next page of the array.
            first += std::max<std::uint64_t>(1, (pageSize - address % pageSize) / structs.size);
            continue;
        }
        const std::uint64_t count = std::min(end - first, mapped->contiguous / structs.size);
        if (count == 0) {
            ++first;
            continue;
        }
        if (!structs.extents.empty()) {
            auto &last = structs.extents.back();
            if (last.firstFrame + last.count == first &&
                last.address + last.count * structs.size == mapped->physical) {
                last.count += count;
                first += count;
                continue;
            }
        }
        structs.extents.push_back({first, count, mapped->physical});
        first += count;
    }
}

} // namespace

bool isPossible(const PageStructs &structs)
{
    const std::uint64_t end =
        std::max({std::uint64_t{structs.flagsOffset} + 8, // read as 64 bits
                  std::uint64_t{structs.privateOffset} + 8, std::uint64_t{structs.mapcountOffset} + 4,
                  std::uint64_t{structs.refcountOffset} + 4});
    return structs.size <= mostPageStructBytes && end <= structs.size && structs.orders <= mostOrders &&
           structs.poisonedBit.value_or(0) < 64;
}

Result<PageStructs> describePageStructs(const KernelMemory &memory, const Vmcoreinfo &info,
                                        const RangeSet &ram)
{
    PageStructs structs;
    const auto take = [](std::uint32_t &field, Result<std::uint64_t> value) -> Result<void> {
        if (!value)
            return passOn(value);
        // Limited before anything is added to it.
        if (*value > mostPageStructBytes)
            return fail(Code::KernelNoVmcoreinfo, "the kernel describes an impossible struct page");
        field = static_cast<std::uint32_t>(*value);
        return {};
    };
    for (auto taken :
         {take(structs.size, info.size("page")), take(structs.flagsOffset, info.offset("page.flags")),
          take(structs.refcountOffset, info.offset("page._refcount")),
          take(structs.mapcountOffset, info.offset("page._mapcount")),
          take(structs.privateOffset, info.offset("page.private")),
          take(structs.orders, info.length("zone.free_area"))}) {
        if (!taken)
            return passOn(taken);
    }
    // A negative number of 32 bits.
    auto buddyValue = info.number("PAGE_BUDDY_MAPCOUNT_VALUE");
    if (!buddyValue)
        return passOn(buddyValue);
    structs.buddyValue = static_cast<std::uint32_t>(*buddyValue);
    if (const auto bit = info.number("PG_hwpoison"); bit && *bit < 64)
        structs.poisonedBit = static_cast<std::uint32_t>(*bit);
    if (structs.size < 32 || structs.orders == 0 || !isPossible(structs))
        return fail(Code::KernelNoVmcoreinfo, "the kernel describes an impossible struct page");

    auto top = info.symbol("init_top_pgt");
    if (!top)
        return passOn(top);
    const auto fiveLevels = info.number("pgtable_l5_enabled");
    const PageTables tables(memory, *top, fiveLevels && *fiveLevels == 1 ? 5 : 4);
    auto sections = Sections::from(memory, info);
    if (!sections)
        return passOn(sections);

    for (const Range &range : ram) {
        std::uint64_t frame = range.start / pageSize;
        const std::uint64_t end = range.end / pageSize;
        while (frame < end) {
            const std::uint64_t sectionEnd =
                (frame / sections->framesPerSection() + 1) * sections->framesPerSection();
            auto base = sections->memoryMapOf(frame);
            if (!base)
                return passOn(base);
            if (*base)
                addExtents(structs, tables, **base, frame, std::min(end, sectionEnd));
            frame = sectionEnd;
        }
    }
    if (structs.extents.empty())
        return fail(Code::KernelNoVmcoreinfo, "no page structure of the kernel was found");
    return structs;
}

} // namespace torpor
