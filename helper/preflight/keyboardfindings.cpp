// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether somebody can press Esc while the session is saved.

#include "devicetree.h"

#include <algorithm>
#include <format>

namespace torpor
{

namespace
{

// A keyboard, by what the save kernel can do with it; the best comes first.
enum class Use { Good, Unknown, None };

Use useOf(const std::vector<const Device *> &way)
{
    Use worst = Use::Good;
    for (const Device *device : way) {
        if (device->driver.name.empty())
            continue;
        switch (device->driver.inSaveKernel) {
        case SaveKernelDriver::Missing:
        case SaveKernelDriver::Available: // the initramfs does not carry it
            return Use::None;
        case SaveKernelDriver::Unknown:
            worst = Use::Unknown;
            break;
        default:
            break;
        }
    }
    return worst;
}

// The controller whose root hub is on the way, where its driver is a module.
const Device *modularController(const std::vector<const Device *> &way)
{
    const auto rootHub = std::ranges::find_if(
        way, [](const Device *device) { return device->usb && device->usb->portPath.empty(); });
    if (rootHub == way.end() || rootHub + 1 == way.end())
        return nullptr;
    const Device *controller = *(rootHub + 1);
    return controller->driver.form == DriverForm::Module ? controller : nullptr;
}

} // namespace

void findKeyboards(const DeviceTree &tree, std::vector<Finding> &findings)
{
    constexpr auto code = "keyboard-driver";
    const Device *best = nullptr;
    const Device *controller = nullptr;
    Use use = Use::None;
    bool allModular = true;
    for (const Device &device : tree.devices()) {
        // Those that programs make up (uinput) are of no use there.
        if (!device.input || !device.input->isKeyboard || device.path.starts_with("/devices/virtual/"))
            continue;
        const auto way = tree.upwards(device);
        const Device *its = modularController(way);
        allModular = allModular && its;
        if (!best || useOf(way) < use) {
            best = &device;
            controller = its;
            use = useOf(way);
        }
    }
    if (!best) {
        Finding finding;
        finding.severity = Severity::Info;
        finding.code = "no-keyboard";
        finding.text = "No keyboard was found, so the saving of the session cannot be cancelled with Esc";
        findings.push_back(std::move(finding));
        return;
    }
    if (use == Use::Good && !allModular)
        return;
    Finding finding = findingAbout(*best, use == Use::Good ? Severity::Info : Severity::Warn, code);
    if (controller)
        finding.detail =
            std::format("the only way to it is a USB controller, {}, whose driver {} is a module",
                        labelOf(*controller), controller->driver.name);
    switch (use) {
    case Use::Good:
        finding.text =
            std::format("The keyboard {} works in the save kernel with the modules that its initramfs "
                        "carries",
                        finding.label);
        break;
    case Use::Unknown:
        finding.known = false;
        finding.text = std::format("Whether the keyboard {} works in the save kernel, where Esc cancels the "
                                   "saving, is not known",
                                   finding.label);
        break;
    case Use::None:
        finding.text =
            std::format("The keyboard {} does not work in the save kernel, so Esc cannot cancel the "
                        "saving",
                        finding.label);
        finding.remedy = "Choose a save kernel that has its drivers, or do without";
        break;
    }
    findings.push_back(std::move(finding));
}

} // namespace torpor
