// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remedyoffer.h"

#include <algorithm>
#include <array>

namespace torpor
{

namespace
{

// A place without which the session does not run: nothing to unmount.
bool belongsToSystem(std::string_view mountPoint)
{
    constexpr std::array<std::string_view, 6> trees = {"/boot", "/efi", "/usr", "/var", "/etc", "/nix"};
    constexpr std::array<std::string_view, 3> places = {"/", "/home", "/root"};
    return std::ranges::contains(places, mountPoint) ||
           std::ranges::any_of(trees, [&](std::string_view tree) {
               return mountPoint == tree ||
                      (mountPoint.starts_with(tree) && mountPoint.substr(tree.size()).starts_with('/'));
           });
}

// A filesystem that is mounted at several places could not be put back to all of them.
bool canBeUnmounted(const DeviceTree &tree, const Device &device)
{
    const auto mounts = mountsOf(device);
    return mounts.size() == 1 && !belongsToSystem(mounts.front()) && !isSwap(device) &&
           !device.node.empty() && tree.isNamed(device);
}

// Whether the session, or the hibernation itself, needs the device. What is not known counts as yes.
bool isNeeded(const DeviceTree &tree, const Device &device)
{
    return isGraphics(device) || tree.isInImagePath(device) || tree.isInUse(device).value_or(true);
}

// A module may be taken out where nothing is used through any of its devices.
bool canBeUnloaded(const DeviceTree &tree, const DriverFacts &driver)
{
    return driver.form == DriverForm::Module && !driver.module.empty() &&
           std::ranges::none_of(tree.devices(), [&](const Device &device) {
               return device.driver.module == driver.module && isNeeded(tree, device);
           });
}

bool canBeUnbound(const DeviceTree &tree, const Device &device)
{
    return !device.driver.name.empty() && !isNeeded(tree, device) && tree.isNamed(device);
}

} // namespace

std::string remedyFor(policy::Verdict remedy, const DeviceTree &tree, const Device &device)
{
    using policy::Verdict;
    if (remedy == Verdict::Unmount && canBeUnmounted(tree, device))
        return "unmount:" + identityText(device.identity);
    if (remedy == Verdict::Unload && canBeUnloaded(tree, device.driver))
        return "reload:" + device.driver.module;
    if (remedy == Verdict::Unbind && canBeUnbound(tree, device))
        return "unbind:" + identityText(device.identity);
    return {};
}

} // namespace torpor
