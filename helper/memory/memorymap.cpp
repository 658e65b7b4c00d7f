// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memorymap.h"

#include <algorithm>
#include <limits>

namespace torpor
{

namespace
{

constexpr std::string_view systemRamType = "System RAM";

constexpr std::uint64_t pageOf(std::uint64_t address)
{
    return address & ~(pageSize - 1);
}

} // namespace

Result<RangeSet> parseIomem(std::string_view text)
{
    RangeSet ram;
    for (const std::string_view line : splitText(text, '\n')) {
        // "00100000-3ffdffff : System RAM"; nested resources are indented.
        if (line.starts_with(' '))
            continue;
        const auto colon = line.find(" : ");
        const auto dash = line.find('-');
        if (colon == std::string_view::npos || dash >= colon)
            continue;
        // Memory that a driver added says so: "System RAM (virtio_mem)".
        if (!line.substr(colon + 3).starts_with(systemRamType))
            continue;
        const auto first = parseNumber(line.substr(0, dash), 16);
        const auto last = parseNumber(line.substr(dash + 1, colon - dash - 1), 16);
        if (!first || !last || *last < *first || *last == std::numeric_limits<std::uint64_t>::max())
            return fail(Code::Malformed, "/proc/iomem has a System RAM range that makes no sense: {}", line);
        if (*last > 0)
            ram.add({*first, *last + 1});
    }
    if (ram.empty())
        return fail(Code::Malformed, "/proc/iomem shows no System RAM; only root sees its addresses");
    return ram;
}

Result<RangeSet> readSystemRam(const Roots &roots)
{
    auto text = readText(roots.proc / "iomem");
    if (!text)
        return passOn(text);
    return parseIomem(*text);
}

Result<std::vector<FirmwareRange>> readFirmwareMap(const Roots &roots)
{
    std::vector<FirmwareRange> map;
    const auto folder = roots.sys / "firmware/memmap";
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(folder, error)) {
        const auto start = readText(entry.path() / "start");
        const auto end = readText(entry.path() / "end");
        const auto type = readText(entry.path() / "type");
        if (!start || !end || !type)
            return fail(Code::Malformed, "{} is not a memory map entry", entry.path().string());
        const auto first = parseNumber(trimmed(*start));
        const auto last = parseNumber(trimmed(*end));
        if (!first || !last || *last < *first || *last == std::numeric_limits<std::uint64_t>::max())
            return fail(Code::Malformed, "{} has an impossible range", entry.path().string());
        map.push_back({{*first, *last + 1}, std::string(trimmed(*type))});
    }
    if (error || map.empty())
        return fail(Code::Unsupported,
                    "the kernel does not show the firmware's memory map in {} "
                    "(CONFIG_FIRMWARE_MEMMAP is needed)",
                    folder.string());
    std::ranges::sort(map);
    return map;
}

Id firmwareMapHash(std::vector<FirmwareRange> map)
{
    std::ranges::sort(map); // also by type: an odd firmware names one range twice
    std::vector<FirmwareRange> joined;
    for (FirmwareRange &entry : map) {
        if (!joined.empty() && joined.back().type == entry.type &&
            joined.back().range.end == entry.range.start)
            joined.back().range.end = entry.range.end;
        else
            joined.push_back(std::move(entry));
    }
    std::string text;
    for (const FirmwareRange &entry : joined)
        text += std::format("{:x}-{:x} {}\n", entry.range.start, entry.range.end, entry.type);
    return Id::hashOf(std::as_bytes(std::span(text)));
}

// kexec-tools takes the inclusive end of a range for an exclusive one and then
// aligns down, so its backup segments miss the last page of every range that
// ends below R, and, where a boundary is not page aligned (setup_data splits
// ranges so), the pages on both sides. Which of the two maps it goes by
// depends on its version and the firmware: the boundaries of both count.
RangeSet boundaryPages(const RangeSet &systemRam, const std::vector<FirmwareRange> &firmware,
                       std::uint64_t regionEnd)
{
    RangeSet boundaries;
    const auto addBoundaries = [&](const Range &range) {
        boundaries.add({pageOf(range.end - 1), pageOf(range.end - 1) + pageSize});
        if (range.start % pageSize != 0)
            boundaries.add({pageOf(range.start), pageOf(range.start) + pageSize});
    };
    for (const Range &range : systemRam)
        addBoundaries(range);
    for (const FirmwareRange &entry : firmware) {
        if (entry.type == systemRamType)
            addBoundaries(entry.range);
    }
    // Of a range that goes on above R, the page just below R is the last that B could use.
    boundaries.add({regionEnd - pageSize, regionEnd});
    return boundaries.intersection(systemRam.grownToPages()).intersection(Range{0, regionEnd});
}

MemoryLayout layOutMemory(const RangeSet &systemRam, const RangeSet &boundaryPages, std::uint64_t regionEnd)
{
    MemoryLayout layout;
    layout.ram = systemRam.grownToPages();
    layout.regionEnd = regionEnd;
    layout.boundaryPages = boundaryPages;
    layout.swapped = layout.ram.intersection(Range{0, regionEnd}).minus(boundaryPages);
    layout.saved = layout.ram.minus(layout.swapped);
    return layout;
}

Result<void> proveCoverage(const MemoryLayout &layout, const RangeSet &segments)
{
    const RangeSet lost = layout.ram.minus(layout.saved).minus(segments);
    if (!lost.empty()) {
        return fail(Code::PageUnaccounted,
                    "{} pages of memory would be neither swapped nor saved, the first at {:#x}; hibernating "
                    "would destroy them",
                    lost.totalSize() / pageSize, lost.begin()->start);
    }
    const RangeSet outside = segments.minus(RangeSet{{0, layout.regionEnd}});
    if (!outside.empty())
        return fail(Code::PageUnaccounted, "the kexec image reaches out of its region, to {:#x}",
                    outside.begin()->start);
    return {};
}

Result<void> proveOwnMemory(const MemoryLayout &layout, const RangeSet &ownRam)
{
    const RangeSet own = ownRam.grownToPages();
    if (const RangeSet clash = own.intersection(layout.saved); !clash.empty())
        return fail(Code::PageUnaccounted, "this kernel uses memory of the session as its own, at {:#x}",
                    clash.begin()->start);
    if (const RangeSet foreign = own.minus(layout.swapped); !foreign.empty())
        return fail(Code::PageUnaccounted, "this kernel uses memory that was not swapped, at {:#x}",
                    foreign.begin()->start);
    return {};
}

std::string confiningParameters(const MemoryLayout &layout)
{
    std::string text = std::format("nokaslr mem={}K", layout.regionEnd / 1024);
    const auto reserve = [&](const Range &range) {
        text += std::format(" memmap={}K${:#x}", range.size() / 1024, range.start);
    };
    for (const Range &range : layout.boundaryPages)
        reserve(range);
    for (const Range &range :
         layout.ram.intersection({layout.regionEnd, std::numeric_limits<std::uint64_t>::max()}))
        reserve(range);
    return text;
}

} // namespace torpor
