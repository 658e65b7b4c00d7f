// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requirements.h"

#include <algorithm>
#include <format>

namespace torpor
{

namespace
{

using State = Requirement::State;

std::string mib(std::uint64_t bytes)
{
    return std::format("{} MiB", (bytes + (1 << 20) - 1) >> 20);
}

// Collects the list. A detail is kept whatever the state; a remedy only where there is something to remedy.
class List
{
public:
    void add(Code code, State state, std::string text, std::string remedy, std::string detail = {})
    {
        if (state == State::Pass)
            remedy.clear();
        m_list.push_back({code, state, std::move(text), std::move(remedy), std::move(detail)});
    }
    void add(Code code, bool good, std::string text, std::string remedy, std::string detail = {})
    {
        add(code, good ? State::Pass : State::Fail, std::move(text), std::move(remedy), std::move(detail));
    }
    [[nodiscard]] std::vector<Requirement> take() { return std::move(m_list); }

private:
    std::vector<Requirement> m_list;
};

void checkRunningKernel(const RequirementFacts &facts, List &list)
{
    list.add(Code::UnsupportedArchitecture, facts.architecture == "x86_64", "The machine is an x86_64 one",
             "Torpor works on x86_64 only for now", facts.architecture);

    struct Option {
        Code code;
        const char *option;
        const char *text;
    };
    static constexpr Option options[] = {
        {Code::KernelNoKexec, "CONFIG_KEXEC", "The running kernel can load another one (CONFIG_KEXEC)"},
        {Code::KernelNoKexecJump, "CONFIG_KEXEC_JUMP",
         "The running kernel can be jumped back to (CONFIG_KEXEC_JUMP)"},
    };
    for (const Option &option : options) {
        const State state = !facts.runningConfig                        ? State::Unknown
                            : facts.runningConfig->isYes(option.option) ? State::Pass
                                                                        : State::Fail;
        list.add(option.code, state, option.text,
                 state == State::Unknown
                     ? std::string("Install the kernel's configuration as /boot/config-") + facts.release
                     : "Use a kernel of Fedora, Arch, Ubuntu or NixOS, or build one with this option",
                 facts.release + (state == State::Unknown ? ": its configuration was not found" : ""));
    }

    const auto version = parseKernelVersion(facts.release, facts.version);
    const auto fixed = version ? hasGdtFix(*version) : std::nullopt;
    list.add(Code::KernelGdtBug,
             !fixed   ? State::Unknown
             : *fixed ? State::Pass
                      : State::Fail,
             "The running kernel comes back from a jump with its segments intact",
             "Use 6.13 or newer, 6.12.5 or newer of 6.12, or 6.6.66 or newer of 6.6",
             !fixed ? facts.release + ": whether it has \"x86/kexec: Restore GDT on return from "
                                      "::preserve_context kexec\" cannot be told from its name"
                    : facts.release);

    list.add(Code::KernelNoVmcoreinfo, facts.hasVmcoreinfo,
             "The running kernel describes its memory (vmcoreinfo)",
             "Use a kernel with CONFIG_VMCORE_INFO (CONFIG_CRASH_CORE before 6.9) and CONFIG_PROC_KCORE");
}

void checkPermissions(const RequirementFacts &facts, List &list)
{
    const bool disabled = facts.kexecLoadDisabled.value_or(false);
    list.add(Code::KexecDisabled, !disabled, "Loading a kernel is allowed (kernel.kexec_load_disabled)",
             "Remove kernel.kexec_load_disabled=1 from /etc/sysctl.d and restart; it cannot be undone while "
             "running");

    const bool locked = facts.lockdown && *facts.lockdown != "none";
    list.add(
        Code::Lockdown, !locked, "The kernel is not locked down",
        "Switch Secure Boot off in the firmware, or start without lockdown= on the kernel's command line",
        facts.lockdown.value_or("this kernel has no lockdown"));

    list.add(Code::KexecToolsMissing, facts.hasKexecTools, "kexec-tools is installed",
             "Install the package kexec-tools");
}

std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (const auto &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

void checkSaveKernelFacts(const RequirementFacts &facts, List &list)
{
    constexpr auto remedy =
        "Choose another kernel: torporctl check --kernels, then torporctl settings save-kernel=RELEASE";
    list.add(Code::SaveKernelMissing, facts.saveKernel.has_value(), "The save kernel is there", remedy,
             facts.saveKernel ? facts.saveKernel->release + " (" + facts.saveKernel->imagePath.string() + ")"
                              : facts.saveKernel.error().message);
    if (!facts.saveKernel)
        return;
    for (const KernelCheck &check : checkSaveKernel(*facts.saveKernel, facts.fiveLevelPaging)) {
        list.add(check.code, check.state, "The save kernel: " + check.text, remedy, check.detail);
    }
    if (!facts.drivers)
        return;
    constexpr auto text = "The save kernel has the drivers of the hibernating partition";
    if (!*facts.drivers) {
        list.add(Code::SaveKernelMissingDriver, State::Unknown, text, remedy, facts.drivers->error().message);
        return;
    }
    const DriverPlan &plan = **facts.drivers;
    if (!plan.missing.empty())
        list.add(Code::SaveKernelMissingDriver, State::Fail, text, remedy,
                 "missing: " + joined(plan.missing));
    else if (!plan.unknown.empty())
        list.add(Code::SaveKernelMissingDriver, State::Unknown, text, remedy,
                 "nothing is known about: " + joined(plan.unknown));
    else
        list.add(
            Code::SaveKernelMissingDriver, State::Pass, text, {},
            std::format("{} modules to load, {} drivers built in", plan.modules.size(), plan.builtIn.size()));
}

void checkMemory(const RequirementFacts &facts, List &list)
{
    constexpr auto text = "There is room in memory for the save kernel";
    if (!facts.regionBytes) {
        // Without a save kernel, nothing to reckon with: that was told above.
        const Error &error = facts.regionBytes.error();
        const bool reckoned = facts.saveKernel.has_value();
        list.add(error.code, reckoned ? State::Fail : State::Unknown, text,
                 "Choose a smaller save kernel, or give it more memory: torporctl settings region-mib=MIB",
                 error.message);
        return;
    }
    const std::uint64_t region = *facts.regionBytes;
    const std::string detail = std::format("it takes {}, {} of {} are available", mib(region),
                                           mib(facts.memoryAvailable), mib(facts.memoryTotal));
    if (region > facts.memoryTotal / 2)
        list.add(Code::RegionTooLarge, false, text,
                 "Choose a smaller save kernel; the kernel refuses more than half", detail);
    else
        list.add(Code::MemoryFull, facts.memoryAvailable >= region + memoryReserve, text,
                 "Close some programs", detail);
}

void checkPlaces(const RequirementFacts &facts, List &list)
{
    constexpr auto text = "The hibernating partition is prepared and large enough";
    if (!facts.partition) {
        const Error &error = facts.partition.error();
        list.add(error.code, false, text,
                 error.code == Code::PartitionNotPrepared
                     ? "See torporctl prepare, then torporctl prepare PARTUUID"
                     : "Prepare it again, or another one",
                 error.message);
    } else {
        list.add(Code::PartitionTooSmall, facts.partitionDoubt ? State::Unknown : State::Pass, text,
                 "Prepare a larger partition", facts.partitionDoubt.value_or(""));
    }
    list.add(facts.bootEntry ? Code::BootLoaderUnsupported : facts.bootEntry.error().code,
             facts.bootEntry.has_value(), "The boot menu can be told to resume",
             "GRUB 2.12, or an older GRUB with a writable grubenv, is needed",
             facts.bootEntry ? "" : facts.bootEntry.error().message);
    list.add(Code::AttemptRunning, !facts.attemptRunning, "No other hibernation is under way",
             "Wait until it has ended");
}

} // namespace

std::string_view stateName(Requirement::State state)
{
    switch (state) {
    case State::Pass:
        return "pass";
    case State::Fail:
        return "fail";
    case State::Unknown:
        break;
    }
    return "unknown";
}

Result<void> refuseUnmet(const std::vector<Requirement> &requirements)
{
    const auto unmet = std::ranges::find(requirements, State::Fail, &Requirement::state);
    if (unmet == requirements.end())
        return {};
    // What was found says more than what should have been.
    if (unmet->detail.empty())
        return fail(unmet->code, "a requirement is not met: {}", unmet->text);
    return fail(unmet->code, "{}", unmet->detail);
}

std::vector<Requirement> checkRequirements(const RequirementFacts &facts)
{
    List list;
    checkRunningKernel(facts, list);
    checkPermissions(facts, list);
    checkSaveKernelFacts(facts, list);
    checkMemory(facts, list);
    checkPlaces(facts, list);
    return list.take();
}

} // namespace torpor
