// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Torpor's page filter keeps of a dump, beside what makedumpfile keeps:
//
//   bench-filter DUMP-FOLDER KEPT-BITMAP REGION-MIB
//
// prints "name value" lines, and the ranges that only one of them keeps.

#include "common/bytes.h"
#include "dumpedmemory.h"

#include <cstdio>
#include <print>

using namespace torpor;

namespace
{

// Frames one behind the other that only one keeps and whose structures look alike.
struct Group {
    std::uint64_t first = 0;
    std::uint64_t count = 0;
    bool ours = false; // only Torpor keeps them
    std::uint64_t flags = 0;
    std::uint32_t mapcount = 0;
};

class Comparison
{
public:
    Comparison(const Dump &dump, const Bytes &theirs) : m_dump(dump), m_theirs(theirs) {}

    void run()
    {
        for (const Range &range : m_dump.layout.saved) {
            for (std::uint64_t frame = range.start / pageSize; frame < range.end / pageSize; ++frame)
                compare(frame);
        }
        flush();
    }
    void print() const
    {
        std::println("torpor {}\nmakedumpfile {}\nonly-torpor {}\nonly-makedumpfile {}", m_keptByUs,
                     m_keptByThem, m_onlyUs, m_onlyThem);
    }

private:
    void compare(std::uint64_t frame)
    {
        const bool us = !m_dump.free.test(frame);
        const bool them = frame / 8 < m_theirs.size() &&
                          (std::to_integer<unsigned>(m_theirs[frame / 8]) >> (frame % 8) & 1) != 0;
        m_keptByUs += us ? 1 : 0;
        m_keptByThem += them ? 1 : 0;
        if (us == them)
            return;
        (us ? m_onlyUs : m_onlyThem) += 1;
        Group group{.first = frame, .count = 1, .ours = us};
        if (const auto page = structureOf(frame); !page.empty()) {
            group.flags = loadLe<std::uint64_t>(page, m_dump.structs.flagsOffset);
            group.mapcount = loadLe<std::uint32_t>(page, m_dump.structs.mapcountOffset);
        }
        if (m_group.count > 0 && m_group.first + m_group.count == frame && m_group.ours == us &&
            m_group.flags == group.flags && m_group.mapcount == group.mapcount) {
            ++m_group.count;
            return;
        }
        flush();
        m_group = group;
    }

    void flush()
    {
        if (m_group.count > 0)
            std::println("range {:#x} {} {} flags {:#x} mapcount {:#x}", m_group.first, m_group.count,
                         m_group.ours ? "torpor" : "makedumpfile", m_group.flags, m_group.mapcount);
        m_group = {};
    }

    std::span<const std::byte> structureOf(std::uint64_t frame) const
    {
        for (const auto &extent : m_dump.structs.extents) {
            if (frame >= extent.firstFrame && frame < extent.firstFrame + extent.count)
                return m_dump.memory.bytes().subspan(
                    extent.address + (frame - extent.firstFrame) * m_dump.structs.size, m_dump.structs.size);
        }
        return {};
    }

    const Dump &m_dump;
    const Bytes &m_theirs;
    Group m_group;
    std::uint64_t m_keptByUs = 0;
    std::uint64_t m_keptByThem = 0;
    std::uint64_t m_onlyUs = 0;
    std::uint64_t m_onlyThem = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const auto region = argc == 4 ? parseNumber(argv[3]) : std::nullopt;
    if (!region) {
        std::println(stderr, "usage: bench-filter DUMP-FOLDER KEPT-BITMAP REGION-MIB");
        return 2;
    }
    const auto dump = openDump(argv[1], *region << 20);
    const auto theirs = readBytes(argv[2]);
    if (!dump || !theirs) {
        std::println(stderr, "bench-filter: {}", !dump ? dump.error().message : theirs.error().message);
        return 1;
    }
    Comparison comparison(*dump, *theirs);
    comparison.run();
    comparison.print();
    return 0;
}
