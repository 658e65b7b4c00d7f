// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wholelook.h"

#include "inventory/attributes.h"
#include "memory/meminfo.h"
#include "pastsavings.h"
#include "powerfacts.h"
#include "preflight/facts.h"
#include "preflight/programs.h"

#include <algorithm>
#include <format>
#include <future>
#include <system_error>

namespace torpor
{

namespace
{

Result<std::vector<policy::InhibitorFacts>> askInhibitors(Logind &logind)
{
    auto inhibitors = logind.listInhibitors();
    if (!inhibitors)
        return passOn(inhibitors);
    std::vector<policy::InhibitorFacts> facts;
    for (const Inhibitor &inhibitor : *inhibitors)
        facts.push_back({.who = cleanText(inhibitor.who),
                         .why = cleanText(inhibitor.why),
                         .what = cleanText(inhibitor.what),
                         .mode = cleanText(inhibitor.mode)});
    return facts;
}

// A kernel that has loaded modules had its folder of them when it did.
bool areFilesGone(const Roots &roots, const std::string &release)
{
    std::error_code error;
    return !release.empty() && !readText(roots.proc / "modules").value_or("").empty() &&
           !std::filesystem::exists(roots.modules / release, error) && !error;
}

policy::MachineFacts machineFacts(const Roots &roots, const RequirementFacts &facts, const SavePlan &plan)
{
    const Meminfo memory = readMeminfo(roots);
    policy::MachineFacts machine;
    machine.onBattery = isOnBattery(roots);
    machine.kernelRelease = facts.release;
    machine.kernelFilesGone = areFilesGone(roots, facts.release);
    if (memory.total > 0) {
        machine.memoryTotal = static_cast<double>(memory.total);
        machine.memoryUsed = static_cast<double>(memory.total - std::min(memory.free, memory.total));
        machine.memoryFree = static_cast<double>(memory.available);
    }
    if (plan.target && plan.target->partition.sizeBytes > dataOffset)
        machine.partitionBytes = static_cast<double>(plan.target->partition.sizeBytes - dataOffset);
    const PastSavings past = pastSavings(roots);
    machine.saveSpeed = past.bytesPerSecond;
    if (past.imageOfMemory && machine.memoryUsed)
        machine.imageBytes = *past.imageOfMemory * *machine.memoryUsed;
    return machine;
}

// An attempt goes on with what is not known: it finds out, and loses nothing by it.
policy::Capability kexecCapability(const std::vector<Requirement> &requirements)
{
    const auto unmet = std::ranges::find(requirements, Requirement::State::Fail, &Requirement::state);
    if (unmet == requirements.end())
        return {.can = policy::Can::Yes, .reason = {}};
    return {.can = policy::Can::No,
            .reason = std::format("a requirement is not met: {}{}", unmet->text,
                                  unmet->detail.empty() ? "" : " (" + unmet->detail + ")")};
}

policy::Capability logindCapability(Logind &logind, const char *method)
{
    const auto answer = logind.can(method);
    if (!answer)
        return {.can = policy::Can::Unknown, .reason = answer.error().message};
    if (*answer == "yes" || *answer == "challenge" || answer->starts_with("inhibit"))
        return {.can = policy::Can::Yes, .reason = {}}; // of inhibitors the rules know
    return {.can = policy::Can::No,
            .reason =
                std::format("logind says that it cannot be done ({} \"{}\")", method, cleanText(*answer))};
}

void askRules(WholeLook &look)
{
    look.judged = judge(look.rules, look.devices, look.surroundings);
}

void setMemoryNeeded(WholeLook &look)
{
    if (look.facts.regionBytes)
        look.surroundings.machine.memoryNeeded = static_cast<double>(*look.facts.regionBytes + memoryReserve);
}

// What rules want in the initramfs beside the drivers of the partition and of
// keyboards. Few machines have any; those need more memory for it.
void includeWhatRulesWant(const Roots &roots, const Settings &settings, WholeLook &look)
{
    RequirementFacts &facts = look.facts;
    if (!facts.saveKernel || !facts.drivers || !*facts.drivers)
        return;
    std::vector<std::filesystem::path> folders;
    for (const std::string &path : look.judged.devicesToInclude)
        folders.push_back(roots.sys / path.substr(path.find_first_not_of('/')));
    if (folders.empty())
        return;
    DriverPlan &plan = **facts.drivers;
    Drivers(roots).include(folders, *facts.saveKernel, plan);
    facts.regionBytes = estimateRegion(roots, settings, *facts.saveKernel, &plan, TORPOR_INIT_PATH);
    setMemoryNeeded(look);
    askRules(look);
}

} // namespace

DeviceLook lookAtDevices(const Roots &roots, const SavePlan &plan)
{
    DeviceLook look;
    look.imagePartition = plan.deviceNumber();
    look.mounts = allMounts(roots.proc);
    InventoryOptions options;
    options.mounts = &look.mounts;
    if (plan.kernel)
        options.saveKernel = &*plan.kernel;
    if (plan.drivers && *plan.drivers)
        options.initramfsModules = (*plan.drivers)->modules;
    look.inventory = takeInventory(roots, options);
    return look;
}

WholeLook lookAround(const Roots &roots, const Settings &settings, const SavePlan &plan, Logind &logind,
                     const LookOptions &options)
{
    // What the devices tell is read from other files than the rest. Where no
    // thread can be had it is done afterwards.
    auto devices =
        std::async(std::launch::async | std::launch::deferred, [&] { return lookAtDevices(roots, plan); });
    WholeLook look;
    OutsideFacts outside = gatherOutsideFacts(roots, settings, plan, TORPOR_INIT_PATH);
    outside.lookForAttempt = !options.withinAttempt;
    look.facts = gatherFacts(roots, std::move(outside));
    if (options.withInhibitors)
        look.surroundings.inhibitors = askInhibitors(logind);
    look.surroundings.programs = runningPrograms(roots.proc);
    look.surroundings.batteries = batteryFacts(roots);
    look.surroundings.machine = machineFacts(roots, look.facts, plan);
    setMemoryNeeded(look);
    look.devices = devices.get();
    look.rules = loadRules(roots);
    askRules(look);
    includeWhatRulesWant(roots, settings, look);
    return look;
}

policy::Facts policyFactsOf(const WholeLook &look, Logind &logind)
{
    using policy::Action;
    policy::Facts facts = factsOf(look.devices, look.surroundings);
    facts.capability(Action::KexecHibernate) = kexecCapability(checkRequirements(look.facts));
    facts.capability(Action::KernelHibernate) = logindCapability(logind, "CanHibernate");
    facts.capability(Action::Suspend) = logindCapability(logind, "CanSuspend");
    facts.capability(Action::PowerOff) = logindCapability(logind, "CanPowerOff");
    return facts;
}

} // namespace torpor
