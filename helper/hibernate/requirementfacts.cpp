// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptlock.h"
#include "kernel/kernelconfigsource.h"
#include "kernel/kexecimage.h"
#include "memory/meminfo.h"
#include "requirements.h"

#include <algorithm>
#include <sys/utsname.h>

namespace torpor
{

namespace
{

std::optional<std::string> firstLine(const std::filesystem::path &path)
{
    auto text = readText(path, 1 << 16);
    if (!text)
        return std::nullopt;
    return std::string(trimmed(*text));
}

// "none [integrity] confidentiality": the one in brackets holds.
std::optional<std::string> lockdownIn(const std::optional<std::string> &text)
{
    if (!text)
        return std::nullopt;
    const auto open = text->find('[');
    const auto close = text->find(']');
    if (open == std::string::npos || close == std::string::npos || close < open)
        return text;
    return text->substr(open + 1, close - open - 1);
}

std::string architecture(const Roots &roots)
{
    if (const auto text = firstLine(roots.proc / "sys/kernel/arch")) // 6.1 and later
        return *text;
    utsname name{};
    return ::uname(&name) == 0 ? name.machine : "";
}

} // namespace

bool usesFiveLevelPaging(const Roots &roots)
{
    // arch/x86/kernel/cpu/common.c clears the flag where pgtable_l5_enabled() is false.
    const auto flags = readText(roots.proc / "cpuinfo", 16 << 20).value_or("");
    return std::ranges::contains(splitText(flags.substr(0, flags.find("\n\n")), ' '),
                                 std::string_view("la57"));
}

RequirementFacts gatherFacts(const Roots &roots, OutsideFacts outside)
{
    RequirementFacts facts;
    facts.architecture = architecture(roots);
    facts.release = firstLine(roots.proc / "sys/kernel/osrelease").value_or("");
    facts.version = firstLine(roots.proc / "sys/kernel/version").value_or("");
    if (const auto signature = firstLine(roots.proc / "version_signature"))
        facts.version += "\n" + *signature;
    facts.saveKernel = std::move(outside.saveKernel);
    // Unpacking it once is enough.
    if (facts.saveKernel && facts.saveKernel->isRunning && facts.saveKernel->config)
        facts.runningConfig = facts.saveKernel->config;
    else if (auto config = KernelConfigSource(roots).running())
        facts.runningConfig = std::move(*config);

    const auto disabled = firstLine(roots.proc / "sys/kernel/kexec_load_disabled");
    const auto limit =
        firstLine(roots.proc / "sys/kernel/kexec_load_limit_reboot"); // 6.3 and later; -1: none
    if (disabled || limit)
        facts.kexecLoadDisabled = disabled == "1" || limit == "0";
    facts.lockdown = lockdownIn(firstLine(roots.sys / "kernel/security/lockdown"));
    facts.hasVmcoreinfo = !firstLine(roots.sys / "kernel/vmcoreinfo").value_or("").empty();
    facts.hasKexecTools = KexecImage::program().has_value();

    const Meminfo memory = readMeminfo(roots);
    facts.memoryTotal = memory.total;
    facts.memoryAvailable = memory.available;

    facts.fiveLevelPaging = usesFiveLevelPaging(roots);
    facts.drivers = std::move(outside.drivers);
    facts.regionBytes = std::move(outside.regionBytes);
    facts.partition = std::move(outside.partition);
    facts.partitionDoubt = std::move(outside.partitionDoubt);
    facts.bootEntry = std::move(outside.bootEntry);
    facts.attemptRunning = outside.lookForAttempt && AttemptLock::isHeld(roots);
    return facts;
}

} // namespace torpor
