// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/inventory.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace torpor
{

// Ways through an inventory. The inventory must outlive it, and may be a
// stored one whose devices go in circles: all ways end.
class DeviceTree
{
public:
    // `imagePartition` as in DeviceLook.
    explicit DeviceTree(const Inventory &inventory, const std::optional<std::string> &imagePartition = {});

    [[nodiscard]] const std::vector<Device> &devices() const { return m_inventory.devices; }
    [[nodiscard]] const Inventory &inventory() const { return m_inventory; }
    // The device and those above it, the nearest first.
    [[nodiscard]] std::vector<const Device *> upwards(const Device &device) const;
    // The disks that a block device is made of in the end, through partitions and stacks.
    [[nodiscard]] std::vector<const Device *> disksUnder(const Device &block) const;
    // The USB devices (no hubs) that these disks are, each once.
    [[nodiscard]] std::vector<const Device *> usbUnder(const Device &block) const;
    // "luks-data on sda3 on sda", along the first of each level.
    [[nodiscard]] std::string stackText(const Device &block) const;

    // The partition, and all above it; empty where it is not known.
    [[nodiscard]] const std::vector<const Device *> &imagePath() const { return m_imagePath; }
    [[nodiscard]] bool isInImagePath(const Device &device) const;
    // Whether something that is mounted or swapped to lies on it; nothing: it is
    // not known of some device whether it is, and so not of this one.
    [[nodiscard]] std::optional<bool> isInUse(const Device &device) const;
    // Whether no other device has the same identity's text, so that it names this one.
    [[nodiscard]] bool isNamed(const Device &device) const;

private:
    [[nodiscard]] const Device *byPath(std::string_view path) const;
    [[nodiscard]] std::vector<const Device *> nextBelow(const Device &block) const;
    void findUse();

    const Inventory &m_inventory;
    std::map<std::string_view, const Device *> m_byPath;
    std::map<std::string, std::size_t> m_identities;
    std::vector<const Device *> m_imagePath;
    std::set<const Device *> m_inUse;
    bool m_knowsUse = true;
};

// What a person calls the device.
[[nodiscard]] std::string labelOf(const Device &device);
[[nodiscard]] bool isGraphics(const Device &device);
// One to type at. Those that programs make up (uinput) are of no use in the save kernel.
[[nodiscard]] bool isRealKeyboard(const Device &device);
// Empty where nothing is mounted, or nothing is known of it.
[[nodiscard]] std::vector<std::string> mountsOf(const Device &device);
[[nodiscard]] bool isSwap(const Device &device);
// "a, b and c"
[[nodiscard]] std::string enumerated(const std::vector<std::string> &texts);

} // namespace torpor
