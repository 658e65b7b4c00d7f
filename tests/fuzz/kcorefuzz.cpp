// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// /proc/kcore: its ELF headers, the note with vmcoreinfo, the walk through the
// page tables to the page structures, and the search for free pages among them.

#include "fuzz.h"
#include "memory/kernelmemory.h"
#include "memory/pagefilter.h"
#include "memory/pagestructs.h"
#include "memory/vmcoreinfo.h"

namespace torpor
{

namespace
{

constexpr std::uint64_t ramEnd = 4 << 20;
constexpr std::uint64_t regionEnd = 1 << 20;
const RangeSet ram{{0x1000, 0x9f000}, {0x100000, ramEnd}};

void tryPageStructs(const PageStructs &structs, std::span<const std::byte> bytes)
{
    for (const std::uint64_t offset :
         {std::uint64_t{structs.flagsOffset}, std::uint64_t{structs.privateOffset},
          std::uint64_t{structs.mapcountOffset} - 4, std::uint64_t{structs.refcountOffset} - 4})
        require(offset + 8 <= structs.size, "the fields of a page structure are within it");
    std::uint64_t next = 0;
    for (const auto &extent : structs.extents) {
        require(extent.count > 0 && extent.firstFrame >= next, "extents ascend");
        next = extent.firstFrame + extent.count;
        require(next <= ramEnd / pageSize, "page structures are of RAM");
    }
    static MemoryFile file;
    file.fill(bytes, ramEnd);
    const auto memory = must(PhysicalMemory::open(file.path(), Access::ReadOnly), "memory");
    const auto free = must(findFreePages(structs, memory, ram, regionEnd), "looking for free pages");
    require(free.frames() == ramEnd / pageSize && !free.test(ramEnd / pageSize), "free pages are of RAM");
}

} // namespace

void fuzzOne(std::span<const std::byte> bytes)
{
    static MemoryFile file;
    file.fill(bytes, bytes.size());
    const auto memory = KernelMemory::open(file.path());
    if (!memory)
        return;
    const auto text = memory->vmcoreinfoText();
    if (!text)
        return;
    const auto info = Vmcoreinfo::parse(*text);
    if (!info)
        return;
    if (const auto structs = describePageStructs(*memory, *info, ram))
        tryPageStructs(*structs, bytes);
}

} // namespace torpor
