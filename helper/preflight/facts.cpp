// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts.h"

#include <algorithm>
#include <set>

namespace torpor
{

namespace
{

Finding unknownFinding(std::string_view code, std::string text)
{
    Finding finding;
    finding.known = false;
    finding.code = code;
    finding.text = std::move(text);
    return finding;
}

std::optional<bool> runsGuests(const Surroundings &surroundings)
{
    if (!surroundings.programs)
        return std::nullopt;
    return std::ranges::contains(*surroundings.programs, "virtual-machine", &policy::ProgramFacts::kind);
}

// Of what is built in it is known that it comes with the kernel.
std::vector<std::string> driversOfUnknownOrigin(const DeviceTree &tree)
{
    std::set<std::string> names;
    for (const Device &device : tree.devices()) {
        const DriverFacts &driver = device.driver;
        if (!driver.name.empty() && driver.form != DriverForm::BuiltIn && !driver.outOfTree &&
            !isGraphics(device)) // of that there is a rule of its own
            names.insert(driver.name);
    }
    return {names.begin(), names.end()};
}

} // namespace

policy::Facts factsOf(const DeviceLook &look, const Surroundings &surroundings)
{
    policy::Facts facts;
    facts.machine = surroundings.machine;
    facts.batteries = surroundings.batteries;
    if (surroundings.inhibitors)
        facts.inhibitors = *surroundings.inhibitors;
    if (surroundings.programs)
        facts.programs = *surroundings.programs;
    if (look.mounts)
        facts.mounts = mountFacts(*look.mounts);
    if (look.inventory) {
        const DeviceTree tree(*look.inventory, look.imagePartition);
        facts.machine.saveKernelRelease = look.inventory->saveKernel;
        facts.machine.driversOfUnknownOrigin = driversOfUnknownOrigin(tree);
        addKeyboardFacts(tree, facts.machine);
        facts.devices = deviceFacts(tree, look.imagePartition.has_value(), runsGuests(surroundings));
    }
    return facts;
}

std::vector<Finding> unknownsOf(const DeviceLook &look, const Surroundings &surroundings)
{
    std::vector<Finding> findings;
    if (look.inventory) {
        const DeviceTree tree(*look.inventory, look.imagePartition);
        if (look.imagePartition && tree.imagePath().empty())
            findings.push_back(
                unknownFinding("image-path-unknown",
                               "Which devices are on the way to the hibernating partition is not known"));
        if (!tree.imagePath().empty() && look.inventory->saveKernel.empty())
            findings.push_back(
                unknownFinding(codeName(Code::SaveKernelMissingDriver),
                               "Whether the save kernel has the drivers of the hibernating partition is not "
                               "known, since there is no save kernel"));
        for (const auto &unknown : look.inventory->unknowns)
            findings.push_back(unknownFinding("inventory-unknown", "Not known: " + unknown));
    } else {
        findings.push_back(
            unknownFinding("devices-unknown", "Nothing is known about the devices of this machine: " +
                                                  look.inventory.error().message));
    }
    if (!look.mounts)
        findings.push_back(
            unknownFinding("mounts-unknown", "What is mounted from the network or by programs is "
                                             "not known: " +
                                                 look.mounts.error().message));
    if (!surroundings.inhibitors)
        findings.push_back(
            unknownFinding("inhibitors-unknown", "Whether a program does not want the computer to sleep is "
                                                 "not known: " +
                                                     surroundings.inhibitors.error().message));
    if (!surroundings.programs)
        findings.push_back(unknownFinding("programs-unknown", "Which programs run is not known: " +
                                                                  surroundings.programs.error().message));
    return findings;
}

} // namespace torpor
