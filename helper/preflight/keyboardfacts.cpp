// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether somebody can press Esc while the session is saved.

#include "facts.h"

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

void addKeyboardFacts(const DeviceTree &tree, policy::MachineFacts &facts)
{
    const Device *best = nullptr;
    const Device *controller = nullptr;
    Use use = Use::None;
    bool allModular = true;
    for (const Device &device : tree.devices()) {
        if (!isRealKeyboard(device))
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
    facts.hasKeyboard = best != nullptr;
    if (!best)
        return;
    facts.keyboardLabel = labelOf(*best);
    facts.keyboardNeedsModules = allModular;
    if (use != Use::Unknown)
        facts.keyboardWorks = use == Use::Good;
    if (controller)
        facts.keyboardWay =
            std::format("the only way to it is a USB controller, {}, whose driver {} is a module",
                        labelOf(*controller), controller->driver.name);
}

} // namespace torpor
