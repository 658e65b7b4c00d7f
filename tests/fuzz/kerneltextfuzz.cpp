// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the kernel and kexec-tools print: /proc/iomem, mountinfo, swaps,
// vmcoreinfo, release, version and command line, a .config, `kexec -d`. Each
// parser gets the same text; what is foreign to it it has to refuse.

#include "boot/grubscript.h"
#include "fuzz.h"
#include "hibernate/bootparameters.h"
#include "hibernate/freefill.h"
#include "hibernate/kernelversion.h"
#include "initramfs/manifest.h"
#include "kernel/kernelconfig.h"
#include "kernel/kexecimage.h"
#include "memory/memorymap.h"
#include "memory/vmcoreinfo.h"
#include "partition/deviceuse.h"

#include <algorithm>

namespace torpor
{

namespace
{

constexpr std::uint64_t regionEnd = 64 << 20;

void tryIomem(std::string_view text)
{
    const auto ram = parseIomem(text);
    if (!ram)
        return require(ram.error().code == Code::Malformed, "a bad /proc/iomem is malformed");
    std::string again;
    std::uint64_t last = 0;
    for (const Range &range : *ram) {
        require(range.start < range.end && (last == 0 || range.start > last), "RAM is sorted and disjoint");
        last = range.end;
        again += std::format("{:08x}-{:08x} : System RAM\n", range.start, range.end - 1);
    }
    require(must(parseIomem(again), "reading the RAM back") == *ram, "RAM that is printed again is the same");

    const RangeSet boundaries = boundaryPages(*ram, {}, regionEnd);
    const MemoryLayout layout = layOutMemory(*ram, boundaries, regionEnd);
    require(layout.swapped.intersection(layout.saved).empty() &&
                layout.swapped.united(layout.saved) == layout.ram,
            "each page is swapped or saved");
    require(layout.saved.intersection(boundaries) == boundaries, "boundary pages are saved");
    must(proveCoverage(layout, layout.swapped), "a layout's own pages are accounted for");
    must(proveOwnMemory(layout, layout.swapped), "B's memory is what is swapped");
    if (!layout.swapped.empty()) {
        RangeSet lacking = layout.swapped;
        const std::uint64_t page = layout.swapped.begin()->start;
        lacking.remove({page, page + pageSize});
        require(!proveCoverage(layout, lacking), "a page that is not swapped is found out");
    }
}

// As seq_file's mangle_path() writes a name.
std::string mangled(std::string_view name)
{
    std::string text;
    for (const char c : name) {
        if (std::string_view(" \t\n\\#").contains(c))
            text += std::format("\\{:03o}", static_cast<unsigned char>(c));
        else
            text += c;
    }
    return text;
}

void tryMounts(std::string_view text)
{
    (void)parseMountinfo(text);
    (void)parseSwaps(text);
    // Whoever may mount, as anybody in a user namespace may, chooses the name.
    if (text.contains('\0'))
        return;
    const std::string place = "/" + std::string(text);
    const auto mounts = must(parseMountinfo(std::format("36 35 98:5 / {} rw,noatime shared:1 - ext4 {} rw\n",
                                                        mangled(place), mangled(place))),
                             "reading a mount of any name");
    require(mounts.size() == 1 && mounts[0].mountPoint == place && mounts[0].source == place &&
                mounts[0].type == "ext4",
            "a mount's name comes back whatever it is");
}

void tryVmcoreinfo(std::string_view text)
{
    const auto info = Vmcoreinfo::parse(text);
    if (!info)
        return require(info.error().code == Code::KernelNoVmcoreinfo, "a bad vmcoreinfo has its own code");
    require(!info->release().empty(), "a kernel has a release");
    for (const auto &value : {info->symbol("mem_section"), info->offset("page.flags"), info->size("page"),
                              info->length("zone.free_area"), info->number("PG_hwpoison")})
        require(value || value.error().message.contains('('), "what is not exported is named");
}

void tryCommandLine(std::string_view text)
{
    const MemoryLayout layout = layOutMemory({{0, 1 << 30}}, {}, regionEnd);
    const std::string parameters = bootParameters(text, layout, false, Role::Resume);
    std::size_t roles = 0;
    std::size_t limits = 0;
    for (const auto word : splitText(parameters, ' ')) {
        roles += word.starts_with(roleParameter) ? 1 : 0;
        limits += word.starts_with("mem=") || word.starts_with("memmap=") ? 1 : 0;
        require(word != "--" && !word.starts_with("init=") && !word.starts_with("root="),
                "A's own parameters are left out");
    }
    require(roles == 1 && parameters.ends_with("torpor.role=resume"), "the role is ours to choose");
    require(limits == 2, "the memory is ours to confine");
    const auto quoted = quotedForGrub(parameters);
    require(quoted.has_value() || std::ranges::any_of(text, [](char c) { return c < ' ' || c > '~'; }),
            "GRUB can pass the parameters on");
    (void)freeFillOf(text, std::nullopt);
}

void tryVersion(std::string_view text)
{
    const auto newline = text.find('\n');
    const auto release = text.substr(0, newline);
    const auto version =
        parseKernelVersion(release, newline == std::string_view::npos ? "" : text.substr(newline + 1));
    if (version && !version->patchIsKnown)
        require(hasGdtFix(*version) != false || !version->mayHaveBackports,
                "a kernel that may have the fix is not said to lack it");
}

void tryConfig(std::string_view text)
{
    const KernelConfig config = KernelConfig::parse(text);
    for (const auto line : splitText(text, '\n')) {
        const auto name = trimmed(line.substr(0, line.find('=')));
        if (config.isYes(name))
            require(config.names(name) && config.value(name) == "y", "an option that is yes is named");
    }
}

void tryKexecOutput(std::string_view text)
{
    require(!kexecComplaint(text).empty() && kexecComplaint(text).size() < 1000, "a complaint is short");
    const auto loaded = parseKexecOutput(text);
    if (!loaded)
        return require(loaded.error().code == Code::Malformed, "output that is not understood is malformed");
    require(!loaded->destinations.empty() && loaded->destinations.size() <= 1024, "segments are limited");
    std::uint64_t last = 0;
    for (const Range &range : loaded->destinations) {
        require(range.start >= last && range.end > range.start && range.start % pageSize == 0 &&
                    range.end % pageSize == 0,
                "segments are sorted, disjoint and of whole pages");
        last = range.end;
    }
    (void)checkKexecLimits(loaded->destinations, regionEnd, 1 << 30, true);
}

} // namespace

void fuzzOne(std::span<const std::byte> input)
{
    const std::string_view text = asText(input);
    tryIomem(text);
    tryMounts(text);
    tryVmcoreinfo(text);
    tryCommandLine(text);
    tryVersion(text);
    tryConfig(text);
    tryKexecOutput(text);
}

} // namespace torpor
