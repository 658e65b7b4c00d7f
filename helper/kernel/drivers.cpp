// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drivers.h"

#include "kerneldrivertable.h"
#include "modulesearch.h"

#include <algorithm>
#include <format>
#include <optional>
#include <ranges>
#include <system_error>

namespace torpor
{

namespace
{

namespace fs = std::filesystem;

void addNeed(std::vector<DriverNeed> &needs, DriverNeed need)
{
    if (!std::ranges::contains(needs, need))
        needs.push_back(std::move(need));
}

// From a device's folder up to the top of /sys/devices.
void climb(fs::path folder, const fs::path &top, std::vector<DriverNeed> &needs)
{
    for (; folder != top && folder.has_relative_path(); folder = folder.parent_path()) {
        if (auto need = driverNeedOf(folder))
            addNeed(needs, std::move(*need));
    }
}

bool isKeyboard(const fs::path &input)
{
    auto text = readText(input / "capabilities/key", 4096);
    return text && hasKeyboardKeys(*text);
}

void addUnique(std::vector<std::string> &list, const std::string &name)
{
    if (!std::ranges::contains(list, name))
        list.push_back(name);
}

// The installed file of a firmware's name, where the kernel looks for it and
// in its order (drivers/base/firmware_loader/main.c).
std::optional<fs::path> installedFirmware(const fs::path &root, const std::string &release,
                                          const std::string &name)
{
    // Some modules name what they ask for by a pattern; a name that leaves the folder is none.
    const bool leaves = name.starts_with('/') || std::ranges::contains(splitText(name, '/'), "..");
    if (name.empty() || leaves || name.contains('*'))
        return std::nullopt;
    std::error_code error;
    for (const auto &folder : {root / "updates" / release, root / "updates", root / release, root}) {
        for (const char *packed : {"", ".zst", ".xz"}) {
            fs::path file = folder / (name + packed);
            if (fs::is_regular_file(file, error))
                return file;
        }
    }
    return std::nullopt;
}

// What the configuration says about a driver of whose module nothing was found.
void decideByConfig(const DriverNeed &need, const SaveKernel &kernel, DriverPlan &plan)
{
    const auto options = configOptionsOf(need);
    if (!kernel.config || options.empty()) {
        addUnique(plan.unknown, need.driver);
        return;
    }
    const bool builtIn =
        std::ranges::all_of(options, [&](std::string_view option) { return kernel.config->isYes(option); });
    // A module counts as missing: its file was looked for and is not there.
    addUnique(builtIn ? plan.builtIn : plan.missing, need.driver);
}

} // namespace

std::optional<DriverNeed> driverNeedOf(const fs::path &device)
{
    std::error_code error;
    const fs::path driver = fs::read_symlink(device / "driver", error);
    if (error)
        return std::nullopt;
    DriverNeed need;
    need.driver = driver.filename();
    const fs::path module = fs::read_symlink(device / "driver/module", error);
    if (!error)
        need.module = module.filename();
    if (auto alias = readText(device / "modalias", 65536))
        need.modalias = trimmed(*alias);
    return need;
}

// The bitmap is printed highest word first; Esc is 1, KEY_A is 30.
bool hasKeyboardKeys(std::string_view bitmap)
{
    const auto words = splitText(bitmap, ' ');
    const auto lowest = words.empty() ? std::nullopt : parseNumber(words.back(), 16);
    constexpr std::uint64_t escapeAndA = (1U << 1) | (1U << 30);
    return lowest && (*lowest & escapeAndA) == escapeAndA;
}

// A multipath NVMe disk lives at devices/virtual/nvme-subsystem/nvme-subsysN/nvmeXnY;
// the controllers that reach it are linked in the subsystem's folder.
std::vector<fs::path> nvmeControllersOf(const fs::path &subsystem)
{
    std::vector<fs::path> controllers;
    std::error_code error;
    for (fs::directory_iterator it(subsystem, error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename();
        if (!it->is_symlink(error) || !name.starts_with("nvme"))
            continue;
        const fs::path real = fs::canonical(it->path(), error);
        if (!error)
            controllers.push_back(real);
    }
    std::ranges::sort(controllers);
    return controllers;
}

Drivers::Drivers(Roots roots) : m_roots(std::move(roots)) {}
Drivers::~Drivers() = default;

const ModuleSearch *Drivers::searchOf(const std::string &release) const
{
    const auto [place, isNew] = m_searches.try_emplace(release);
    if (isNew) {
        if (auto search = ModuleSearch::open(m_roots.modules / release))
            place->second = std::make_unique<ModuleSearch>(std::move(*search));
    }
    return place->second.get();
}

Result<std::vector<DriverNeed>> Drivers::needsOfBlockDevice(std::uint32_t major, std::uint32_t minor) const
{
    std::error_code error;
    const fs::path link = m_roots.sys / "dev/block" / std::format("{}:{}", major, minor);
    const fs::path device = fs::canonical(link, error);
    if (error)
        return failErrno("finding the device " + link.string(), error.value(), Code::NotFound);
    const fs::path top = fs::weakly_canonical(m_roots.sys, error) / "devices";

    std::vector<DriverNeed> needs;
    const auto inTop = device.lexically_relative(top);
    const std::vector<fs::path> steps(inTop.begin(), inTop.end());
    if (steps.empty() || steps[0] == "..")
        return fail(Code::Malformed, "{} is not below {}", device.string(), top.string());
    if (steps[0] != "virtual") {
        climb(device, top, needs);
    } else {
        if (steps.size() < 3 || steps[1] != "nvme-subsystem")
            return fail(Code::Unsupported, "{} is not a disk but made of others (device mapper, RAID, loop)",
                        device.filename().string());
        for (const auto &controller : nvmeControllersOf(top / "virtual/nvme-subsystem" / steps[2]))
            climb(controller, top, needs);
    }
    if (needs.empty())
        return fail(Code::Unsupported, "no driver of {} was found in {}", device.filename().string(),
                    device.string());
    return needs;
}

std::vector<DriverNeed> Drivers::needsOfKeyboards() const
{
    std::vector<DriverNeed> needs;
    std::error_code error;
    const fs::path top = fs::weakly_canonical(m_roots.sys, error) / "devices";
    std::vector<fs::path> inputs;
    for (fs::directory_iterator it(m_roots.sys / "class/input", error), end; !error && it != end;
         it.increment(error)) {
        if (it->path().filename().string().starts_with("input"))
            inputs.push_back(it->path());
    }
    std::ranges::sort(inputs);
    for (const auto &input : inputs) {
        const fs::path device = fs::canonical(input, error);
        if (error || !isKeyboard(device))
            continue;
        // Virtual keyboards (uinput) and buttons of ACPI are no help; both have no driver below a bus.
        if (device.string().starts_with((top / "virtual").string()))
            continue;
        climb(device, top, needs);
    }
    return needs;
}

Result<DriverPlan> Drivers::plan(const std::vector<DriverNeed> &needs, const SaveKernel &kernel) const
{
    DriverPlan plan;
    const ModuleSearch *search = searchOf(kernel.release);
    // Parents first: a bus must be there before what sits on it.
    for (const DriverNeed &need : std::views::reverse(needs)) {
        if (isDispensable(need.driver))
            continue;
        if (!search) {
            decideByConfig(need, kernel, plan);
            continue;
        }
        // By name first: for a modalias there may be several (ata_generic beside ahci).
        ModuleSearch::Found found;
        if (!need.module.empty())
            found = search->byName(need.module);
        if (!found.any() && !need.modalias.empty())
            found = search->byName(need.modalias);
        if (!found.any() && need.module.empty() && kernel.isRunning) {
            // In the running kernel itself it is built in, whatever its name.
            addUnique(plan.builtIn, need.driver);
            continue;
        }
        if (!found.any()) {
            decideByConfig(need, kernel, plan);
            continue;
        }
        if (found.files.empty())
            addUnique(plan.builtIn, need.driver);
        for (const auto &file : found.files) {
            if (!std::ranges::contains(plan.modules, file))
                plan.modules.push_back(file);
        }
        for (const auto &name : found.missing)
            addUnique(plan.missing, name);
    }
    return plan;
}

Result<DriverPlan> Drivers::planFor(std::uint32_t major, std::uint32_t minor, const SaveKernel &kernel) const
{
    auto needs = needsOfBlockDevice(major, minor);
    if (!needs)
        return passOn(needs, "looking for the partition's drivers");
    auto result = plan(*needs, kernel);
    if (!result)
        return passOn(result);
    addFirmware(*result, result->modules, kernel.release);
    if (const auto extras = plan(needsOfKeyboards(), kernel))
        addModules(*result, extras->modules);
    return result;
}

void Drivers::include(const std::vector<fs::path> &devices, const SaveKernel &kernel, DriverPlan &plan) const
{
    std::error_code error;
    const fs::path top = fs::weakly_canonical(m_roots.sys, error) / "devices";
    for (const fs::path &device : devices) {
        const fs::path folder = fs::canonical(device, error);
        if (error)
            continue; // it was pulled out meanwhile
        std::vector<DriverNeed> needs;
        climb(folder, top, needs);
        if (const auto extras = this->plan(needs, kernel)) {
            addModules(plan, extras->modules);
            addFirmware(plan, extras->modules, kernel.release);
        }
    }
}

void Drivers::addModules(DriverPlan &plan, const std::vector<fs::path> &modules)
{
    for (const auto &file : modules) {
        if (!std::ranges::contains(plan.modules, file))
            plan.modules.push_back(file);
    }
}

// The kernel's own path is /lib/firmware, beside /lib/modules. A module can
// name more than the device at hand needs, and for some
// devices none is needed: what is not installed is not missed.
void Drivers::addFirmware(DriverPlan &plan, const std::vector<fs::path> &modules,
                          const std::string &release) const
{
    const ModuleSearch *search = searchOf(release);
    if (!search)
        return;
    const fs::path folder = m_roots.modules.parent_path() / "firmware";
    for (const auto &module : modules) {
        const auto details = search->details(module);
        for (const auto &name : details ? details->firmware : std::vector<std::string>()) {
            auto file = installedFirmware(folder, release, name);
            if (file && !std::ranges::contains(plan.firmware, name, &FirmwareFile::name))
                plan.firmware.push_back({name, std::move(*file)});
        }
    }
}

} // namespace torpor
