// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outsidefacts.h"

#include "image/pipeline.h"
#include "memory/meminfo.h"
#include "memory/memorymap.h"
#include "memory/region.h"

#include <format>
#include <sys/sysmacros.h>
#include <system_error>
#include <thread>

namespace torpor
{

namespace
{

namespace fs = std::filesystem;

// The manifest with vmcoreinfo and the memory map, and cpio headers.
constexpr std::uint64_t initramfsOverhead = 256 << 10;

// Linux gives up the memory of UEFI's boot services only when it is half
// through its boot. OVMF has 15 MiB of it at the bottom of the memory.
constexpr std::uint64_t efiBootServices = 24 << 20;

std::uint64_t sizeOf(const fs::path &path)
{
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (error)
        return 0;
    // Compressed modules and firmware are unpacked for the initramfs; four times is more than any becomes.
    const auto extension = path.extension();
    const bool packed = extension == ".xz" || extension == ".zst" || extension == ".gz";
    return packed ? 4 * size : size;
}

Result<void> judge(const TargetState &found)
{
    if (found.state == ImageState::Ready)
        return fail(Code::PartitionInUse,
                    "a hibernated session waits on {}: restart to resume it, or discard it with "
                    "torporctl remove --image-only",
                    found.partition.name);
    return {};
}

std::uint64_t memoryInUse(const Roots &roots)
{
    const Meminfo memory = readMeminfo(roots);
    return memory.total - std::min(memory.free, memory.total);
}

} // namespace

Result<std::uint64_t> estimateRegion(const Roots &roots, const Settings &settings, const SaveKernel &kernel,
                                     const DriverPlan *drivers, const fs::path &torporInit)
{
    auto ram = readSystemRam(roots);
    if (!ram)
        return passOn(ram, "computing the save kernel's memory");
    RegionNeeds needs;
    needs.preferredAddress = kernel.image.preferredAddress();
    needs.initSize = kernel.image.initSize();
    needs.kernelFileSize = sizeOf(kernel.imagePath);
    needs.initramfsSize = initramfsOverhead + sizeOf(torporInit);
    if (drivers) {
        for (const auto &module : drivers->modules)
            needs.initramfsSize += sizeOf(module);
        for (const auto &firmware : drivers->firmware)
            needs.initramfsSize += sizeOf(firmware.file);
    }
    needs.highestAddress = ram->ranges().back().end;
    if (std::error_code error; fs::exists(roots.sys / "firmware/efi", error))
        needs.firmwareMemory = efiBootServices;
    needs.cpus = std::max(1U, std::thread::hardware_concurrency());
    needs.pipelineMemory = pipelineMemory(needs.cpus, codecOf(settings.codec));
    auto region =
        chooseRegion(needs, *ram, settings.regionMib ? std::optional(settings.regionBytes()) : std::nullopt);
    if (!region)
        return passOn(region, "computing the save kernel's memory");
    return region;
}

std::uint64_t smallestPartition(std::uint64_t memoryTotal)
{
    return dataOffset + memoryTotal / 5 * 2;
}

std::optional<std::string> sizeDoubt(std::uint64_t partitionBytes, std::uint64_t usedBytes)
{
    // A header of a chunk for each 1 MiB, and the index.
    const std::uint64_t needed = dataOffset + usedBytes + usedBytes / 128;
    if (needed <= partitionBytes)
        return std::nullopt;
    return std::format("{} bytes of memory are in use and the partition has {}: they fit only if they can be "
                       "compressed to {} %",
                       usedBytes, partitionBytes, partitionBytes / (needed / 100 + 1));
}

std::optional<std::string> SavePlan::deviceNumber() const
{
    if (!target)
        return std::nullopt;
    const auto number = target->partition.device;
    return std::format("{}:{}", gnu_dev_major(number), gnu_dev_minor(number));
}

SavePlan planSaving(const Roots &roots, const std::string &saveKernel)
{
    SavePlan plan;
    plan.target = findTarget(roots);
    plan.kernel = SaveKernels(roots).choose(saveKernel);
    if (plan.target && plan.kernel) {
        const auto number = plan.target->partition.device;
        plan.drivers = Drivers(roots).planFor(gnu_dev_major(number), gnu_dev_minor(number), *plan.kernel);
    }
    return plan;
}

OutsideFacts gatherOutsideFacts(const Roots &roots, const Settings &settings, const SavePlan &plan,
                                const fs::path &torporInit)
{
    OutsideFacts facts;
    facts.saveKernel = plan.kernel;
    facts.drivers = plan.drivers;
    if (!plan.target) {
        facts.partition = std::unexpected(plan.target.error());
    } else {
        facts.partition = judge(*plan.target);
        facts.partitionDoubt = sizeDoubt(plan.target->partition.sizeBytes, memoryInUse(roots));
    }
    if (plan.kernel) {
        const bool hasDrivers = plan.drivers && *plan.drivers;
        facts.regionBytes =
            estimateRegion(roots, settings, *plan.kernel, hasDrivers ? &**plan.drivers : nullptr, torporInit);
    }
    auto entry = selectBootEntry(roots, settings.bootMethod);
    facts.bootEntry = entry ? (*entry)->check() : std::unexpected(entry.error());
    return facts;
}

} // namespace torpor
