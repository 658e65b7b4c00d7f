// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "driverfacts.h"

#include "attributes.h"
#include "kernel/kernelconfigsource.h"
#include "kernel/modulesearch.h"

#include <algorithm>

namespace torpor
{

namespace
{

// Letters of /sys/module/NAME/taint (kernel/module/sysfs.c): O out of tree, P proprietary.
void judgeByTaint(const Attributes &module, DriverFacts &facts)
{
    if (!module.has("taint"))
        return;
    const std::string taint = module.text("taint");
    facts.outOfTree = taint.contains('O');
    facts.proprietary = taint.contains('P');
}

void addModinfo(const ModuleSearch::Details &details, DriverFacts &facts)
{
    facts.firmware = details.firmware;
    for (auto &name : facts.firmware)
        name = cleanText(name);
    if (facts.version.empty())
        facts.version = cleanText(details.version);
    // "intree" is put in by the kernel's own build since 3.3. What is loaded
    // knows better, since a file can be replaced under it.
    if (!facts.outOfTree)
        facts.outOfTree = !details.inTree;
}

} // namespace

DriverCatalog::DriverCatalog(Roots roots, const SaveKernel *saveKernel,
                             std::vector<std::filesystem::path> loaded)
    : m_roots(std::move(roots)), m_drivers(m_roots), m_saveKernel(saveKernel), m_loaded(std::move(loaded))
{
    const auto release = runningRelease(m_roots);
    if (!release)
        return;
    if (auto search = ModuleSearch::open(m_roots.modules / *release))
        m_running = std::make_unique<ModuleSearch>(std::move(*search));
}

DriverCatalog::~DriverCatalog() = default;

DriverFacts DriverCatalog::factsOf(const std::string &path)
{
    const Attributes device(m_roots.sys.string() + path);
    const std::string driver = device.linkName("driver");
    if (driver.empty()) {
        DriverFacts none;
        none.form = DriverForm::None;
        none.inSaveKernel = SaveKernelDriver::NotNeeded;
        return none;
    }
    const std::string module = device.linkName("driver/module");
    // The save kernel may know a driver only by what the device announces.
    const std::string key = driver + '\n' + module + '\n' + (module.empty() ? device.text("modalias") : "");
    const auto known = m_known.find(key);
    if (known != m_known.end())
        return known->second;
    return m_known[key] = lookUp(path, driver, module);
}

DriverFacts DriverCatalog::lookUp(const std::string &path, const std::string &driver,
                                  const std::string &module) const
{
    DriverFacts facts;
    facts.name = driver;
    facts.module = module;
    // Some drivers name no module although they are in one (of SCSI until
    // 6.13): then the name that both share tells.
    if (module.empty()) {
        std::string likely = driver;
        std::ranges::replace(likely, '-', '_');
        if (Attributes(m_roots.sys / "module" / likely).has("initstate"))
            facts.module = likely;
    }
    if (facts.module.empty()) {
        facts.form = DriverForm::BuiltIn;
    } else {
        const Attributes folder(m_roots.sys / "module" / facts.module);
        // What is built in may have a folder there, too, for its parameters.
        facts.form = folder.has("initstate") ? DriverForm::Module : DriverForm::BuiltIn;
        facts.version = folder.text("version");
        judgeByTaint(folder, facts);
    }
    if (facts.form == DriverForm::BuiltIn) {
        facts.outOfTree = false;
        facts.proprietary = false;
    } else if (m_running) {
        if (const auto details = m_running->details(facts.module))
            addModinfo(*details, facts);
    }
    facts.inSaveKernel = inSaveKernel(path);
    return facts;
}

SaveKernelDriver DriverCatalog::inSaveKernel(const std::string &path) const
{
    const auto need = driverNeedOf(m_roots.sys.string() + path);
    if (!m_saveKernel || !need)
        return SaveKernelDriver::Unknown;
    const auto plan = m_drivers.plan({*need}, *m_saveKernel);
    if (!plan || !plan->unknown.empty())
        return SaveKernelDriver::Unknown;
    if (!plan->missing.empty())
        return SaveKernelDriver::Missing;
    if (!plan->modules.empty())
        return std::ranges::contains(m_loaded, plan->modules.back()) ? SaveKernelDriver::Loaded
                                                                     : SaveKernelDriver::Available;
    return plan->builtIn.empty() ? SaveKernelDriver::NotNeeded : SaveKernelDriver::BuiltIn;
}

} // namespace torpor
