// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts.h"
#include "inventory/inventoryjson.h"

#include <algorithm>
#include <array>
#include <set>

namespace torpor
{

namespace
{

using policy::DeviceFacts;

std::optional<bool> isModular(const DriverFacts &driver)
{
    if (driver.form == DriverForm::Unknown)
        return std::nullopt;
    return driver.form == DriverForm::Module;
}

// No driver, and what is part of the kernel, does not come from elsewhere.
std::optional<bool> unlessOwn(const DriverFacts &driver, std::optional<bool> value)
{
    const bool isOwn = driver.name.empty() || driver.form == DriverForm::BuiltIn;
    return isOwn ? std::optional(false) : value;
}

std::string originOf(const DriverFacts &driver)
{
    if (!driver.outOfTree.value_or(false))
        return {};
    std::string text = driver.proprietary.value_or(false) ? "proprietary" : "out of tree";
    if (!driver.version.empty())
        text += ", version " + driver.version;
    return text;
}

std::string inSaveKernel(const DriverFacts &driver)
{
    if (driver.name.empty())
        return std::string(nameOf(SaveKernelDriver::NotNeeded));
    return driver.inSaveKernel == SaveKernelDriver::Unknown ? std::string()
                                                            : std::string(nameOf(driver.inSaveKernel));
}

std::string idOf(const Device &device)
{
    if (device.pci)
        return device.pci->vendor + ":" + device.pci->device;
    return device.usb ? device.usb->vendor + ":" + device.usb->product : std::string();
}

// Whether one of them is so; nothing where none is known to be, but not of all that they are not.
template <typename Devices, typename Ask> std::optional<bool> anyOf(const Devices &devices, Ask ask)
{
    bool allKnown = true;
    for (const Device *device : devices) {
        const std::optional<bool> answer = ask(*device);
        if (answer == std::optional(true))
            return true;
        allKnown = allKnown && answer;
    }
    return allKnown ? std::optional(false) : std::nullopt;
}

// Whether the kernel keeps a USB device for the same one although its power
// was cut: Documentation/driver-api/usb/persist.rst. Of several the worst counts.
std::optional<bool> persistOf(const std::vector<const Device *> &usbDevices)
{
    if (usbDevices.empty())
        return std::nullopt;
    const auto isLost = anyOf(usbDevices, [](const Device &usb) -> std::optional<bool> {
        return usb.usb->persist ? std::optional(!*usb.usb->persist) : std::nullopt;
    });
    return isLost ? std::optional(!*isLost) : std::nullopt;
}

std::string labelsOf(const std::vector<const Device *> &devices)
{
    std::vector<std::string> labels;
    labels.reserve(devices.size());
    for (const Device *device : devices)
        labels.push_back(labelOf(*device));
    return enumerated(labels);
}

// Types of partitions of which systems start that are not Linux: GPT's of
// Windows' recovery system and of APFS, and the former's in an MBR.
bool isForeignSystems(const BlockFacts &block)
{
    constexpr std::array<std::string_view, 3> types = {"de94bba4-06d1-4d40-a16a-bfd50179d6ac",
                                                       "7c3457ef-0000-11aa-aa11-00306543ecac", "0x27"};
    return std::ranges::contains(types, std::string_view(block.partitionType)) ||
           block.content == "BitLocker" || block.content == "apfs";
}

class FactMaker
{
public:
    FactMaker(const DeviceTree &tree, bool hasImagePartition, std::optional<bool> hasGuests)
        : m_tree(tree),
          m_knowsImagePath(!hasImagePartition || !tree.imagePath().empty()),
          m_hasGuests(hasGuests)
    {
        bool isFirst = true;
        for (const Device &device : tree.devices()) {
            const auto way = tree.upwards(device);
            if (isRealKeyboard(device)) {
                std::set<const Device *> common;
                for (const Device *above : way) {
                    if (isFirst || m_onlyKeyboard.contains(above))
                        common.insert(above);
                }
                m_onlyKeyboard = std::move(common);
                isFirst = false;
            }
            if (device.usb && device.usb->portPath.empty() && way.size() > 1)
                m_usbControllers.insert(way[1]);
            if (device.block && isForeignSystems(*device.block)) {
                for (const Device *disk : tree.disksUnder(device))
                    m_foreignDisks.insert(disk);
            }
        }
    }

    [[nodiscard]] DeviceFacts factsOf(const Device &device) const
    {
        DeviceFacts facts{.path = device.path,
                          .label = labelOf(device),
                          .identity = identityText(device.identity),
                          .subsystem = device.subsystem,
                          .type = device.type,
                          .name = device.name,
                          .id = idOf(device),
                          .deviceClass = device.pci ? device.pci->deviceClass : "",
                          .driver = device.driver.name,
                          .module = device.driver.module,
                          .modular = isModular(device.driver),
                          .outOfTree = unlessOwn(device.driver, device.driver.outOfTree),
                          .proprietary = unlessOwn(device.driver, device.driver.proprietary),
                          .origin = originOf(device.driver),
                          .inSaveKernel = inSaveKernel(device.driver)};
        facts.inUse = m_tree.isInUse(device);
        if (m_knowsImagePath)
            facts.inImagePath = m_tree.isInImagePath(device);
        facts.graphics = isGraphics(device);
        facts.usbController =
            m_usbControllers.contains(&device) || (device.pci && device.pci->deviceClass.starts_with("0c03"));
        facts.keyboard = isRealKeyboard(device);
        facts.onlyKeyboard = m_onlyKeyboard.contains(&device);
        facts.passedThrough = device.driver.name == "vfio-pci" ? m_hasGuests : std::optional(false);
        facts.wireless = device.network && device.network->isWireless;
        if (!device.power.runtimeStatus.empty())
            facts.powerError = device.power.runtimeStatus == "error";
        if (device.block)
            addBlockFacts(device, *device.block, facts);
        else
            addUsbFacts(device, facts);
        return facts;
    }

private:
    void addUsbFacts(const Device &device, DeviceFacts &facts) const
    {
        const auto way = m_tree.upwards(device);
        facts.onUsb = std::ranges::any_of(
            way, [](const Device *above) { return above->usb && !above->usb->portPath.empty(); });
        if (!device.usb)
            return;
        facts.usbPersist = device.usb->persist;
        if (device.usb->removable == "removable" || device.usb->removable == "fixed")
            facts.removable = device.usb->removable == "removable";
    }

    void addBlockFacts(const Device &device, const BlockFacts &block, DeviceFacts &facts) const
    {
        const auto disks = m_tree.disksUnder(device);
        const auto usbDevices = m_tree.usbUnder(device);
        facts.removable = anyOf(disks, [](const Device &disk) {
            return disk.block ? disk.block->removable : std::optional<bool>();
        });
        facts.readOnly = block.readOnly;
        if (block.sizeBytes)
            facts.sizeBytes = static_cast<double>(*block.sizeBytes);
        facts.content = block.content;
        facts.swap = block.swap;
        if (block.mounts) {
            facts.mounted = !block.mounts->empty();
            facts.mounts = facts.uses = *block.mounts;
        }
        if (isSwap(device))
            facts.uses.emplace_back("swap space");
        facts.opened = !block.below.empty() && block.above.empty();
        facts.stack = m_tree.stackText(device);
        facts.carrier = labelsOf(usbDevices.empty() ? disks : usbDevices);
        facts.onUsb = !usbDevices.empty();
        facts.usbPersist = persistOf(usbDevices);
        // Another Linux leaves no such trace: that none is there is not known.
        if (std::ranges::any_of(disks, [&](const Device *disk) { return m_foreignDisks.contains(disk); }))
            facts.hasOtherSystem = true;
    }

    const DeviceTree &m_tree;
    bool m_knowsImagePath;
    std::optional<bool> m_hasGuests;
    std::set<const Device *> m_onlyKeyboard; // what every keyboard hangs on
    std::set<const Device *> m_usbControllers;
    std::set<const Device *> m_foreignDisks;
};

} // namespace

std::vector<DeviceFacts> deviceFacts(const DeviceTree &tree, bool hasImagePartition,
                                     std::optional<bool> hasGuests)
{
    const FactMaker maker(tree, hasImagePartition, hasGuests);
    std::vector<DeviceFacts> facts;
    facts.reserve(tree.devices().size());
    for (const Device &device : tree.devices())
        facts.push_back(maker.factsOf(device));
    return facts;
}

} // namespace torpor
