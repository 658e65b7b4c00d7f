// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devicetree.h"

#include <algorithm>

namespace torpor
{

namespace
{

// Deeper than any tree of devices is only one that goes in circles.
constexpr std::size_t deepest = 64;

void addUnique(std::vector<const Device *> &list, const Device *device)
{
    if (!std::ranges::contains(list, device))
        list.push_back(device);
}

} // namespace

DeviceTree::DeviceTree(const Inventory &inventory, const std::optional<std::string> &imagePartition)
    : m_inventory(inventory)
{
    for (const Device &device : inventory.devices) {
        m_byPath.emplace(device.path, &device);
        ++m_identities[identityText(device.identity)];
    }
    findUse();
    if (!imagePartition || imagePartition->empty())
        return;
    const auto partition = std::ranges::find_if(inventory.devices, [&](const Device &device) {
        return device.block && device.number == *imagePartition;
    });
    if (partition != inventory.devices.end())
        m_imagePath = upwards(*partition);
}

const Device *DeviceTree::byPath(std::string_view path) const
{
    const auto found = m_byPath.find(path);
    return found == m_byPath.end() ? nullptr : found->second;
}

std::vector<const Device *> DeviceTree::upwards(const Device &device) const
{
    std::vector<const Device *> way = {&device};
    while (way.size() < deepest) {
        const Device *above = byPath(way.back()->parent);
        if (!above || std::ranges::contains(way, above))
            break;
        way.push_back(above);
    }
    return way;
}

std::vector<const Device *> DeviceTree::nextBelow(const Device &block) const
{
    std::vector<const Device *> below;
    if (!block.block)
        return below;
    for (const auto &path : block.block->below) {
        if (const Device *device = byPath(path); device && device->block)
            below.push_back(device);
    }
    if (!below.empty() || block.block->kind != BlockKind::Partition)
        return below;
    if (const Device *disk = byPath(block.parent); disk && disk->block)
        below.push_back(disk);
    return below;
}

std::vector<const Device *> DeviceTree::disksUnder(const Device &block) const
{
    std::vector<const Device *> disks;
    if (!block.block)
        return disks;
    std::vector<const Device *> seen;
    std::vector<const Device *> waiting = {&block};
    while (!waiting.empty()) {
        const Device *here = waiting.back();
        waiting.pop_back();
        if (std::ranges::contains(seen, here))
            continue;
        seen.push_back(here);
        const auto below = nextBelow(*here);
        if (below.empty())
            addUnique(disks, here);
        waiting.insert(waiting.end(), below.begin(), below.end());
    }
    return disks;
}

std::vector<const Device *> DeviceTree::usbUnder(const Device &block) const
{
    std::vector<const Device *> found;
    for (const Device *disk : disksUnder(block)) {
        const auto way = upwards(*disk);
        // The nearest: what is above it are hubs.
        const auto usb = std::ranges::find_if(
            way, [](const Device *device) { return device->usb && !device->usb->portPath.empty(); });
        if (usb != way.end())
            addUnique(found, *usb);
    }
    return found;
}

std::string DeviceTree::stackText(const Device &block) const
{
    std::string text;
    const Device *here = &block;
    for (std::size_t depth = 0; depth < deepest; ++depth) {
        const bool isNamedByMap = here->block && !here->block->mapName.empty();
        text += (text.empty() ? "" : " on ") + (isNamedByMap ? here->block->mapName : here->name);
        const auto below = here->block ? nextBelow(*here) : std::vector<const Device *>();
        if (below.empty() || below.front() == &block)
            break;
        here = below.front();
    }
    return text;
}

bool DeviceTree::isInImagePath(const Device &device) const
{
    return std::ranges::contains(m_imagePath, &device);
}

// From what is mounted or swapped to down to all that it lies on.
void DeviceTree::findUse()
{
    std::vector<const Device *> waiting;
    for (const Device &device : m_inventory.devices) {
        if (!device.block)
            continue;
        m_knowsUse = m_knowsUse && device.block->mounts && device.block->swap;
        if (!mountsOf(device).empty() || isSwap(device))
            waiting.push_back(&device);
    }
    while (!waiting.empty()) {
        const Device *here = waiting.back();
        waiting.pop_back();
        if (!m_inUse.insert(here).second)
            continue;
        const auto below = nextBelow(*here);
        waiting.insert(waiting.end(), below.begin(), below.end());
        if (const Device *above = byPath(here->parent))
            waiting.push_back(above);
    }
}

std::optional<bool> DeviceTree::isInUse(const Device &device) const
{
    if (m_inUse.contains(&device))
        return true;
    return m_knowsUse ? std::optional(false) : std::nullopt;
}

bool DeviceTree::isNamed(const Device &device) const
{
    const auto found = m_identities.find(identityText(device.identity));
    return found != m_identities.end() && found->second == 1 && !found->first.empty();
}

std::string labelOf(const Device &device)
{
    return device.label.empty() ? device.name : device.label;
}

bool isGraphics(const Device &device)
{
    return device.isGraphics || (device.pci && device.pci->deviceClass.starts_with("03"));
}

bool isRealKeyboard(const Device &device)
{
    return device.input && device.input->isKeyboard && !device.path.starts_with("/devices/virtual/");
}

std::vector<std::string> mountsOf(const Device &device)
{
    return device.block ? device.block->mounts.value_or(std::vector<std::string>())
                        : std::vector<std::string>();
}

bool isSwap(const Device &device)
{
    return device.block && device.block->swap.value_or(false);
}

std::string enumerated(const std::vector<std::string> &texts)
{
    std::string text;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0)
            text += i + 1 == texts.size() ? " and " : ", ";
        text += texts[i];
    }
    return text;
}

} // namespace torpor
