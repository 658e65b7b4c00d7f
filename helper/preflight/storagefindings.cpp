// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filesystems and swap space on storage that can be unplugged or changed while
// the machine is off.

#include "devicetree.h"

#include <algorithm>
#include <array>
#include <format>

namespace torpor
{

namespace
{

// Whether the kernel keeps a USB device for the same one although its power
// was cut: Documentation/driver-api/usb/persist.rst.
enum class Persistence { Kept, Lost, Unknown };

std::optional<bool> persistOf(const Device &device)
{
    return device.usb ? device.usb->persist : std::nullopt;
}

Persistence persistenceOf(const std::vector<const Device *> &usbDevices)
{
    Persistence worst = Persistence::Kept;
    for (const Device *usb : usbDevices) {
        if (persistOf(*usb) == std::optional(false))
            return Persistence::Lost;
        if (!persistOf(*usb))
            worst = Persistence::Unknown;
    }
    return worst;
}

std::vector<std::string> labelsOf(const std::vector<const Device *> &devices)
{
    std::vector<std::string> labels;
    labels.reserve(devices.size());
    for (const Device *device : devices)
        labels.push_back(labelOf(*device));
    return labels;
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
std::string unmountRemedy(const DeviceTree &tree, const Device &device)
{
    const auto mounts = mountsOf(device);
    const bool canBe = mounts.size() == 1 && !belongsToSystem(mounts.front()) && !isSwap(device) &&
                       !device.node.empty() && tree.isNamed(device);
    return canBe ? "unmount:" + identityText(device.identity) : std::string();
}

std::string adviceFor(bool hasSwap, bool isOnSystemsStick)
{
    if (hasSwap)
        return "Take the swap space away before (swapoff)";
    if (isOnSystemsStick)
        return "Leave the device in its port until the session is back";
    return "Unmount it before, or leave the device in its port until the session is back";
}

// A mounted filesystem, or swap space, on these USB devices.
Finding usedUsbStorage(const DeviceTree &tree, const Device &device,
                       const std::vector<const Device *> &usbDevices)
{
    const bool hasSwap = isSwap(device);
    const auto mounts = mountsOf(device);
    const std::string what =
        mounts.empty() ? "Swap space" : enumerated(mounts) + (hasSwap ? " and swap space" : "");
    const std::string sticks = enumerated(labelsOf(usbDevices));
    const bool isSystem = std::ranges::any_of(mounts, belongsToSystem);
    Finding finding = findingAbout(device, Severity::Warn, "usb-storage-not-persistent");
    finding.label = sticks;
    finding.detail = tree.stackText(device);
    finding.remedyId = unmountRemedy(tree, device);
    finding.remedy = adviceFor(hasSwap, isSystem);
    switch (persistenceOf(usbDevices)) {
    case Persistence::Kept:
        finding.code = hasSwap ? "usb-swap" : "usb-filesystem-mounted";
        finding.text =
            std::format("{} on the USB device {} is lost if it is not in its port at the resume, and the "
                        "session can hang then",
                        what, sticks);
        break;
    case Persistence::Lost:
        finding.severity = Severity::Block;
        finding.text = std::format("{} on the USB device {} would be lost, since the kernel takes it for "
                                   "another device after the resume",
                                   what, sticks);
        finding.remedy = isSystem ? "" : "Unmount it before, or ";
        finding.remedy += finding.remedy.empty() ? "Write" : "write";
        finding.remedy += " 1 to power/persist in the folder of the USB device in /sys";
        break;
    case Persistence::Unknown:
        finding.known = false;
        finding.text = std::format(
            "Whether this outlives the power cut is not known: {} on the USB device {}", what, sticks);
        break;
    }
    return finding;
}

// LUKS that is open, a volume group that is active: what is made of the device goes with it.
std::optional<Finding> openedUsbStorage(const DeviceTree &tree, const Device &device,
                                        const std::vector<const Device *> &usbDevices)
{
    const bool isTop = device.block && !device.block->below.empty() && device.block->above.empty();
    if (!isTop || tree.isInUse(device))
        return std::nullopt;
    Finding finding = findingAbout(device, Severity::Warn, "usb-storage-open");
    finding.text = std::format("{} is open on the USB device {}, though nothing is mounted from it",
                               tree.stackText(device), enumerated(labelsOf(usbDevices)));
    finding.remedy =
        "Lock or deactivate it before, or leave the device in its port until the session is back";
    return finding;
}

// A disk whose medium can be taken out.
std::optional<Finding> usedMedium(const DeviceTree &tree, const Device &device)
{
    const auto disks = tree.disksUnder(device);
    const auto drive = std::ranges::find_if(
        disks, [](const Device *disk) { return disk->block && disk->block->removable.value_or(false); });
    if (drive == disks.end())
        return std::nullopt;
    Finding finding = findingAbout(device, Severity::Warn, "removable-medium-mounted");
    finding.label = labelOf(**drive);
    const auto mounts = mountsOf(device);
    finding.text = std::format("{} on the removable medium in {} is lost if it is not there at the resume",
                               mounts.empty() ? "Swap space" : enumerated(mounts), finding.label);
    finding.detail = tree.stackText(device);
    finding.remedy = "Unmount it before, or leave the medium in until the session is back";
    finding.remedyId = unmountRemedy(tree, device);
    return finding;
}

void findImageOnUsb(const DeviceTree &tree, std::vector<Finding> &findings)
{
    if (tree.imagePath().empty())
        return;
    const Device &partition = *tree.imagePath().front();
    const auto usbDevices = tree.usbUnder(partition);
    if (usbDevices.empty())
        return;
    Finding finding = findingAbout(partition, Severity::Warn, "image-on-usb");
    finding.label = labelOf(*usbDevices.front());
    finding.text = std::format("The hibernated session is written to the USB device {}, and lost without it",
                               finding.label);
    finding.detail = tree.stackText(partition);
    finding.remedy = "Leave it in its port until the session is back";
    findings.push_back(std::move(finding));
}

// Nothing is at stake; but whoever opened a file of it by its name in /dev finds another one.
void findIdleUsbDisks(const DeviceTree &tree, std::vector<Finding> &findings)
{
    std::vector<const Device *> told;
    for (const Device &disk : tree.devices()) {
        if (!disk.block || disk.block->kind != BlockKind::Disk)
            continue;
        for (const Device *usb : tree.usbUnder(disk)) {
            if (persistOf(*usb) != std::optional(false) || tree.isInUse(*usb) ||
                std::ranges::contains(told, usb))
                continue;
            told.push_back(usb);
            Finding finding = findingAbout(*usb, Severity::Info, "usb-storage-not-persistent");
            finding.text =
                std::format("The USB device {} is found anew after the resume; nothing of it is in "
                            "use",
                            finding.label);
            findings.push_back(std::move(finding));
        }
    }
}

} // namespace

void findStorage(const DeviceTree &tree, std::vector<Finding> &findings)
{
    for (const Device &device : tree.devices()) {
        if (!device.block)
            continue;
        const auto usbDevices = tree.usbUnder(device);
        const bool isUsed = !mountsOf(device).empty() || isSwap(device);
        std::optional<Finding> finding;
        if (!usbDevices.empty() && isUsed)
            finding = usedUsbStorage(tree, device, usbDevices);
        else if (!usbDevices.empty())
            finding = openedUsbStorage(tree, device, usbDevices);
        else if (isUsed)
            finding = usedMedium(tree, device);
        if (finding)
            findings.push_back(std::move(*finding));
    }
    findImageOnUsb(tree, findings);
    findIdleUsbDisks(tree, findings);
}

} // namespace torpor
