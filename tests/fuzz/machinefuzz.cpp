// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The small files of /proc, /sys and /boot, through what reads them: the facts
// that requirements are judged by, the firmware's memory map, drivers, module
// lists, mounts. The input is a list of files, each below a line "=== NAME".

#include "fakes/machinefolder.h"
#include "fuzz.h"
#include "hibernate/requirements.h"
#include "kernel/drivers.h"
#include "kernel/kernelconfigsource.h"
#include "kernel/savekernel.h"
#include "memory/meminfo.h"
#include "memory/memorymap.h"
#include "partition/deviceuse.h"

#include <algorithm>
#include <array>

namespace torpor
{

namespace
{

constexpr std::array<std::string_view, 28> names = {
    "proc/cpuinfo",
    "proc/config.gz",
    "proc/meminfo",
    "proc/swaps",
    "proc/iomem",
    "proc/self/mountinfo",
    "proc/17/mountinfo",
    "proc/version_signature",
    "proc/sys/kernel/arch",
    "proc/sys/kernel/osrelease",
    "proc/sys/kernel/version",
    "proc/sys/kernel/kexec_load_disabled",
    "proc/sys/kernel/kexec_load_limit_reboot",
    "sys/kernel/security/lockdown",
    "sys/kernel/vmcoreinfo",
    "sys/firmware/memmap/0/start",
    "sys/firmware/memmap/0/end",
    "sys/firmware/memmap/0/type",
    "sys/firmware/memmap/1/start",
    "sys/firmware/memmap/1/end",
    "sys/firmware/memmap/1/type",
    "sys/devices/pci0/disk/modalias",
    "sys/class/input/input0/capabilities/key",
    "boot/config-6.12.0",
    "boot/vmlinuz-6.12.0",
    "modules/6.12.0/modules.dep.bin",
    "modules/6.12.0/modules.alias.bin",
    "modules/6.12.0/modules.builtin.bin",
};

// Lays the files out; those with other names are left out.
void layOut(const MachineFolder &folder, std::string_view text)
{
    constexpr std::string_view begin = "=== ";
    folder.clear();
    while (text.starts_with(begin)) {
        const auto newline = std::min(text.find('\n'), text.size());
        const auto name = text.substr(begin.size(), newline - begin.size());
        text.remove_prefix(std::min(newline + 1, text.size()));
        const auto end = std::min(text.find("\n=== "), text.size() - 1);
        const auto content = text.empty() ? text : text.substr(0, end + 1);
        text.remove_prefix(content.size());
        if (std::ranges::contains(names, name))
            folder.write(name, content);
    }
    // A disk whose driver stands on a bus.
    namespace fs = std::filesystem;
    folder.write("sys/devices/pci0/disk/size", "1\n");
    folder.write("sys/bus/drivers/nvme/bind", "");
    folder.write("proc/self/ns/mnt", "");
    fs::create_directories(folder.path() / "sys/dev/block");
    fs::create_directory_symlink("../../devices/pci0/disk", folder.path() / "sys/dev/block/259:1");
    fs::create_directory_symlink("../../../bus/drivers/nvme", folder.path() / "sys/devices/pci0/disk/driver");
}

void tryFirmwareMap(const Roots &roots)
{
    auto map = readFirmwareMap(roots);
    if (!map)
        return;
    require(!map->empty() && map->size() <= 2, "each entry of the firmware's map is one file");
    for (const FirmwareRange &entry : *map)
        require(entry.range.start < entry.range.end, "ranges are not empty");
    const Id hash = firmwareMapHash(*map);
    std::ranges::reverse(*map);
    require(firmwareMapHash(*map) == hash, "the order of the firmware's map does not matter");
}

} // namespace

void fuzzOne(std::span<const std::byte> bytes)
{
    static const MachineFolder folder("/dev/shm"); // in memory
    layOut(folder, asText(bytes));
    const Roots roots = folder.roots();

    tryFirmwareMap(roots);
    (void)readSystemRam(roots);
    (void)allMounts(roots.proc);
    const Meminfo memory = readMeminfo(roots);
    if (const auto release = runningRelease(roots))
        require(isReleaseName(*release), "the running kernel's release is no path");
    for (const KernelChoice &choice : SaveKernels(roots).list())
        require(!choice.release.empty(), "a kernel has a release");

    OutsideFacts outside;
    outside.saveKernel = SaveKernels(roots).choose("");
    if (outside.saveKernel)
        outside.drivers = Drivers(roots).planFor(259, 1, *outside.saveKernel);
    const RequirementFacts facts = gatherFacts(roots, std::move(outside));
    require(facts.memoryTotal == memory.total, "the memory is that of /proc/meminfo");
    const auto requirements = checkRequirements(facts);
    require(!requirements.empty(), "something is required");
    for (const Requirement &requirement : requirements)
        require(!requirement.text.empty(), "each requirement says what it is");
}

} // namespace torpor
