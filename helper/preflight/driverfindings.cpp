// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drivers: those that the save kernel needs on its way to the partition, and
// those of which nobody can say that they come back.

#include "devicetree.h"

#include <algorithm>
#include <format>
#include <set>

namespace torpor
{

namespace
{

constexpr auto saveKernelRemedy =
    "Choose another save kernel, or put the hibernating partition on another disk";

std::optional<Finding> imageDriverFinding(const Inventory &inventory, const Device &device)
{
    const DriverFacts &driver = device.driver;
    const auto about = [&](Severity severity, std::string_view code, std::string text) {
        Finding finding = findingAbout(device, severity, code);
        finding.text = std::move(text);
        finding.detail =
            "driver " + driver.name +
            (driver.module.empty() || driver.module == driver.name ? "" : ", module " + driver.module);
        return finding;
    };
    const std::string missing(codeName(Code::SaveKernelMissingDriver));
    const std::string way = "on the way to the hibernating partition";
    switch (driver.inSaveKernel) {
    case SaveKernelDriver::Missing: {
        Finding finding =
            about(Severity::Block, missing,
                  std::format("The save kernel {} does not have the driver {} of {}, which is {}",
                              inventory.saveKernel, driver.name, labelOf(device), way));
        finding.remedy = saveKernelRemedy;
        return finding;
    }
    case SaveKernelDriver::Unknown: {
        Finding finding =
            about(Severity::Warn, missing,
                  std::format("Whether the save kernel has the driver {} of {}, which is {}, is not "
                              "known",
                              driver.name, labelOf(device), way));
        finding.known = false;
        finding.remedy = "Try it without a power cut: a rehearsal";
        return finding;
    }
    case SaveKernelDriver::Available: {
        Finding finding =
            about(Severity::Warn, "image-driver-not-carried",
                  std::format("The save kernel's initramfs does not carry the driver {} of {}, which "
                              "is {}",
                              driver.name, labelOf(device), way));
        finding.remedy = "Try it without a power cut: a rehearsal";
        return finding;
    }
    case SaveKernelDriver::Loaded:
        return about(Severity::Info, "image-driver-module",
                     std::format("The save kernel loads the driver {} of {}, which is {}, as a module",
                                 driver.name, labelOf(device), way));
    case SaveKernelDriver::NotNeeded:
    case SaveKernelDriver::BuiltIn:
        break;
    }
    return std::nullopt;
}

// One of several devices with the same driver tells for all of them.
void findImageDrivers(const DeviceTree &tree, std::vector<Finding> &findings)
{
    if (tree.imagePath().empty())
        return;
    if (tree.inventory().saveKernel.empty()) {
        Finding finding =
            findingAbout(*tree.imagePath().front(), Severity::Warn, codeName(Code::SaveKernelMissingDriver));
        finding.known = false;
        finding.text = "Whether the save kernel has the drivers of the hibernating partition is not known, "
                       "since there is no save kernel";
        finding.remedy = saveKernelRemedy;
        findings.push_back(std::move(finding));
        return;
    }
    std::set<std::string> told;
    for (const Device *device : tree.imagePath()) {
        if (device->driver.name.empty() || !told.insert(device->driver.name).second)
            continue;
        if (auto finding = imageDriverFinding(tree.inventory(), *device))
            findings.push_back(std::move(*finding));
    }
}

bool isGraphics(const Device &device)
{
    return device.isGraphics || (device.pci && device.pci->deviceClass.starts_with("03"));
}

std::string originText(const DriverFacts &driver)
{
    std::string text = driver.proprietary.value_or(false) ? "proprietary" : "out of tree";
    if (!driver.version.empty())
        text += ", version " + driver.version;
    return text;
}

Finding graphicsFinding(const Device &device)
{
    const DriverFacts &driver = device.driver;
    Finding finding = findingAbout(device, Severity::Warn, "graphics-driver-out-of-tree");
    if (driver.outOfTree) {
        finding.text =
            std::format("The driver {} of the graphics card {} does not come with the kernel; some "
                        "such drivers do not stop or come back",
                        driver.name, finding.label);
        finding.detail = originText(driver);
    } else {
        finding.known = false;
        finding.text =
            std::format("Whether the driver {} of the graphics card {} comes with the kernel is not "
                        "known",
                        driver.name, finding.label);
    }
    finding.remedy = "Try it without a power cut: a rehearsal";
    return finding;
}

// A module may be taken out where nothing is used through any of its devices.
bool canBeReloaded(const DeviceTree &tree, const DriverFacts &driver)
{
    return driver.form == DriverForm::Module && !driver.module.empty() &&
           std::ranges::none_of(tree.devices(), [&](const Device &device) {
               return device.driver.module == driver.module &&
                      (isGraphics(device) || tree.isInImagePath(device) || tree.isInUse(device));
           });
}

Finding outOfTreeFinding(const DeviceTree &tree, const Device &device)
{
    const DriverFacts &driver = device.driver;
    Finding finding = findingAbout(device, Severity::Warn, "driver-out-of-tree");
    finding.text =
        std::format("The driver {} of {} does not come with the kernel; whether it comes back from a "
                    "hibernation is for its makers to say",
                    driver.name, finding.label);
    finding.detail = originText(driver);
    finding.remedy = "Try it without a power cut: a rehearsal";
    if (canBeReloaded(tree, driver)) {
        finding.remedy = "Unload the module before and load it again afterwards";
        finding.remedyId = "reload:" + driver.module;
    }
    return finding;
}

void findForeignDrivers(const DeviceTree &tree, std::vector<Finding> &findings)
{
    std::set<std::string> told;
    std::set<std::string> unknown;
    for (const Device &device : tree.devices()) {
        const DriverFacts &driver = device.driver;
        if (driver.name.empty() || driver.form == DriverForm::BuiltIn)
            continue;
        const bool isForeign = driver.outOfTree.value_or(false);
        if (isGraphics(device) && (isForeign || !driver.outOfTree)) {
            if (told.insert(driver.name).second)
                findings.push_back(graphicsFinding(device));
        } else if (isForeign) {
            // By the module: it is that which is unloaded.
            if (told.insert(driver.module.empty() ? driver.name : driver.module).second)
                findings.push_back(outOfTreeFinding(tree, device));
        } else if (!driver.outOfTree) {
            unknown.insert(driver.name);
        }
    }
    if (unknown.empty())
        return;
    Finding finding;
    finding.known = false;
    finding.code = "driver-origin-unknown";
    finding.text = "Whether these drivers come with the kernel is not known: " +
                   enumerated({unknown.begin(), unknown.end()});
    finding.remedy = "Try it without a power cut: a rehearsal";
    findings.push_back(std::move(finding));
}

void findPowerErrors(const DeviceTree &tree, std::vector<Finding> &findings)
{
    for (const Device &device : tree.devices()) {
        if (device.power.runtimeStatus != "error")
            continue;
        Finding finding = findingAbout(device, Severity::Warn, "device-power-error");
        finding.text = std::format("{} has failed to sleep or to wake up before", finding.label);
        finding.detail = device.driver.name.empty() ? "" : "driver " + device.driver.name;
        const bool canBeUnbound = !device.driver.name.empty() && !isGraphics(device) &&
                                  !tree.isInImagePath(device) && !tree.isInUse(device) &&
                                  tree.isNamed(device);
        finding.remedy = "Unplug it, or take its driver away from it for the time of the hibernation";
        if (canBeUnbound)
            finding.remedyId = "unbind:" + finding.device;
        findings.push_back(std::move(finding));
    }
}

} // namespace

void findDrivers(const DeviceTree &tree, std::vector<Finding> &findings)
{
    findImageDrivers(tree, findings);
    findForeignDrivers(tree, findings);
    findPowerErrors(tree, findings);
}

} // namespace torpor
