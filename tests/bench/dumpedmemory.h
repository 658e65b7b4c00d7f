// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "memory/memorymap.h"
#include "memory/pagefilter.h"
#include "memory/physicalmemory.h"

namespace torpor
{

// The memory of a machine that was dumped, as B sees A's through /dev/mem: all
// of it is mapped once, and no page of it is ever missing.
class DumpedMemory : public PhysicalMemory
{
public:
    // The physical address 0 is `origin` bytes into the file.
    [[nodiscard]] static Result<DumpedMemory> open(const std::filesystem::path &file, std::uint64_t origin);
    // As much memory, with nothing in it. Pages are there once they are touched:
    // what is measured is measured the second time.
    [[nodiscard]] static Result<DumpedMemory> blank(std::uint64_t size);

    [[nodiscard]] Result<MappedMemory> map(Range range) const override;
    [[nodiscard]] std::span<std::byte> bytes() const { return m_all.bytes().subspan(m_origin); }

private:
    DumpedMemory(Fd fd, MappedMemory all, std::uint64_t origin)
        : PhysicalMemory(std::move(fd), Access::ReadOnly), m_all(std::move(all)), m_origin(origin)
    {
    }

    MappedMemory m_all;
    std::uint64_t m_origin;
};

// A dump as tests/bench/corefile.py makes it, with all that A would tell B.
struct Dump {
    DumpedMemory memory;
    MemoryLayout layout;
    PageStructs structs;
    PageBitmap free;
};
[[nodiscard]] Result<Dump> openDump(const std::filesystem::path &folder, std::uint64_t regionEnd);
// Memory that nobody dumped, for a quick look at whether everything works:
// pages that compress, pages that do not, zeros, and free ones.
[[nodiscard]] Result<Dump> syntheticDump(std::uint64_t size, std::uint64_t regionEnd);

} // namespace torpor
