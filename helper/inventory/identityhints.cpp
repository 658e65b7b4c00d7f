// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attributes.h"
#include "describe.h"

#include <algorithm>
#include <cctype>
#include <format>

namespace torpor
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// "ata3" for "ata", "host0" for "host".
bool isNumbered(std::string_view text, std::string_view prefix)
{
    return text.size() > prefix.size() && text.starts_with(prefix) &&
           std::ranges::all_of(text.substr(prefix.size()), isDigit);
}

std::string after(std::string_view text, char separator)
{
    return std::string(text.substr(text.rfind(separator) + 1));
}

std::string usableSerial(const std::string &serial)
{
    return isUsableSerial(serial) ? serial : std::string();
}

std::string usableUuid(const std::string &uuid)
{
    return isUsableUuid(uuid) ? uuid : std::string();
}

// What folders between a device and the one above it tell of the place. Most
// are numbers of classes (host0, target0:0:0, net) that tell nothing.
std::string stepThrough(const Roots &roots, const std::string &folder, std::string_view name, bool isTop)
{
    // Ports of ATA are counted over all controllers; port_no is the controller's own count.
    if (isNumbered(name, "ata")) {
        const Attributes port(std::format("{}{}/ata_port/{}", roots.sys.string(), folder, name));
        const std::string number = port.text("port_no");
        return number.empty() ? std::string() : "/ata" + number;
    }
    // Of SAS: "port-0:2" is port 2 of host 0.
    if (name.starts_with("port-") || name.starts_with("end_device-"))
        return "/port" + after(name, ':');
    if (isTop)
        return "/" + std::string(name);
    if (name.starts_with("pci") && name.contains(':'))
        return "/pci";
    return {};
}

// The step that the device's own name is.
std::string ownStep(const UdevDevice &udev, const Device &device, const Attributes &attributes)
{
    const std::string &name = udev.name;
    const std::string &subsystem = udev.subsystem;
    if (subsystem == "pci")
        return "/" + after(name, ':');
    if (subsystem == "usb" && udev.type != "usb_device")
        return ":" + after(name, ':');
    if (device.usb) {
        // Both root hubs of an xHCI count their ports from 1.
        if (device.usb->portPath.empty())
            return "/usb" + device.usb->product.substr(std::min<std::size_t>(3, device.usb->product.size()));
        return "/" + after(device.usb->portPath, '.');
    }
    if (subsystem == "scsi") // "2:0:0:0": the host's number is dealt out
        return "/scsi" + name.substr(std::min(name.find(':'), name.size()));
    if (subsystem == "block") {
        if (udev.type == "partition")
            return "/part" + attributes.text("partition");
        if (name.starts_with("nvme"))
            return "/n" + after(name, 'n');
        // mmcblk0boot1 stands beside mmcblk0.
        const auto more = name.starts_with("mmcblk")
                              ? std::min(name.find_first_not_of("0123456789", 6), name.size())
                              : name.size();
        return "/disk" + name.substr(more);
    }
    if (subsystem == "net")
        return "/net" + attributes.text("dev_port");
    if (device.input) {
        const std::string part = after(device.input->physical, '/');
        return "/" + (part.empty() ? std::string("input") : part);
    }
    if (subsystem == "hid") {
        const std::string part = after(udev.property("HID_PHYS"), '/');
        return "/hid" + (part.empty() ? std::string() : " " + part);
    }
    if (subsystem == "thunderbolt") // "0-1": domain 0, route 1
        return "/" + (name.contains('-') ? after(name, '-') : std::string("domain"));
    if (subsystem == "mmc") // "mmc0:aaaa": its address, dealt out by the host
        return "/card";
    if (subsystem == "i2c" && !name.empty() && isDigit(name.front())) // "1-002c"
        return "/" + after(name, '-');
    // Of these there is one below a parent, and its number is dealt out.
    for (const std::string_view single : {"virtio", "nvme", "drm", "bluetooth", "tpm"}) {
        if (subsystem == single)
            return "/" + subsystem;
    }
    return "/" + name;
}

std::string serialOf(const UdevDevice &udev, const Device &device, const Attributes &attributes)
{
    const std::string &subsystem = udev.subsystem;
    if (device.usb)
        return device.usb->portPath.empty() ? std::string() : usableSerial(device.usb->serial);
    if (device.network)
        return device.network->permanentAddress;
    if (device.input)
        return usableSerial(device.input->serial);
    if (subsystem == "nvme")
        return usableSerial(attributes.text("serial"));
    if (subsystem == "mmc")
        return usableSerial(attributes.text("cid"));
    if (subsystem == "thunderbolt")
        return usableSerial(attributes.text("unique_id"));
    if (subsystem == "hid")
        return usableSerial(udev.property("HID_UNIQ"));
    if (!device.block)
        return {};
    const BlockFacts &block = *device.block;
    switch (block.kind) {
    case BlockKind::Partition:
        return usableUuid(block.partUuid);
    case BlockKind::Crypt:
    case BlockKind::Lvm:
    case BlockKind::Multipath:
    case BlockKind::DeviceMapper:
        return block.mapUuid;
    case BlockKind::Raid:
        return usableUuid(block.raidUuid);
    case BlockKind::Loop:
    case BlockKind::Zram:
        return {};
    case BlockKind::Disk:
    case BlockKind::Rom:
    case BlockKind::Unknown:
        break;
    }
    // Namespaces of NVMe and newer SCSI disks tell their own; virtio disks what the host was told.
    if (udev.name.starts_with("nvme"))
        return usableSerial(attributes.text("wwid"));
    const std::string wwid = usableSerial(udev.property("ID_WWN_WITH_EXTENSION"));
    // Behind USB the "serial number of the disk" is mostly the bridge's, and
    // the same for each of its drives: that is told by the device above.
    const bool isBehindUsb = udev.property("ID_BUS") == "usb" || udev.path.contains("/usb");
    const std::string serial = isBehindUsb ? std::string()
                                           : usableSerial(udev.property("ID_SERIAL_SHORT").empty()
                                                              ? attributes.text("serial")
                                                              : udev.property("ID_SERIAL_SHORT"));
    if (wwid.empty() || serial.empty())
        return wwid + serial;
    return wwid + " " + serial;
}

std::string modelOf(const UdevDevice &udev, const Device &device, const Attributes &attributes)
{
    // Where nothing better is known the label is the kernel's name, which tells nothing.
    const std::string label = device.label == udev.name ? std::string() : device.label;
    const auto with = [&](std::string_view what) {
        return std::string(what) + (label.empty() ? "" : " ") + label;
    };
    if (device.pci)
        return std::format("pci {}:{} {}:{}", device.pci->vendor, device.pci->device,
                           device.pci->subsystemVendor, device.pci->subsystemDevice);
    if (device.usb)
        return std::format("usb {}:{}", device.usb->vendor, device.usb->product);
    if (udev.subsystem == "usb")
        return std::format("usb interface {} {}{}{}", attributes.text("bInterfaceNumber"),
                           attributes.text("bInterfaceClass"), attributes.text("bInterfaceSubClass"),
                           attributes.text("bInterfaceProtocol"));
    if (device.network)
        return device.network->isVirtual ? "virtual network" : "network";
    if (device.input)
        return with(
            std::format("input {} {}:{}", device.input->bus, device.input->vendor, device.input->product));
    if (device.block) {
        switch (device.block->kind) {
        case BlockKind::Partition:
            return "partition";
        case BlockKind::Crypt:
        case BlockKind::Lvm:
        case BlockKind::Multipath:
        case BlockKind::DeviceMapper:
            return "dm";
        case BlockKind::Raid:
            return "raid";
        case BlockKind::Loop:
            return "loop " + device.block->backingFile;
        case BlockKind::Zram:
            return "zram";
        case BlockKind::Disk:
        case BlockKind::Rom:
        case BlockKind::Unknown:
            return with("disk");
        }
    }
    if (udev.subsystem == "hid") // "0003:046D:C52B.0005": the last number is dealt out
        return "hid " + udev.name.substr(0, udev.name.find('.'));
    if (udev.subsystem == "thunderbolt" && udev.type == "thunderbolt_device")
        return std::format("thunderbolt {}:{}", attributes.hexadecimal("vendor"),
                           attributes.hexadecimal("device"));
    if (udev.subsystem == "nvme" || udev.subsystem == "scsi" || udev.subsystem == "mmc")
        return with(udev.subsystem);
    const std::string announced = attributes.text("modalias");
    return udev.subsystem + (announced.empty() ? std::string() : " " + announced);
}

} // namespace

IdentityHints hintsOf(const Roots &roots, const UdevDevice &udev, const Device &device)
{
    const Attributes attributes(roots.sys.string() + udev.path);
    IdentityHints hints;
    hints.model = modelOf(udev, device, attributes);
    hints.serial = serialOf(udev, device, attributes);
    const bool isVirtual = udev.path.starts_with("/devices/virtual/");
    if (device.block && isVirtual && device.parent.empty()) {
        hints.isApart = true;
        const BlockFacts &block = *device.block;
        if (block.kind == BlockKind::Loop)
            hints.step = "loop";
        else
            hints.step = block.mapName.empty() ? udev.name : "mapper/" + block.mapName;
        return hints;
    }
    if (device.network && isVirtual) {
        hints.isApart = true;
        hints.step = udev.name;
        return hints;
    }
    // From the device above (or from /devices) through the folders between.
    const std::string top = device.parent.empty() ? "/devices" : device.parent;
    if (udev.path.starts_with(top + "/")) {
        std::string folder = top;
        const std::string rest = udev.path.substr(top.size() + 1);
        const auto names = splitText(rest, '/');
        for (std::size_t i = 0; i + 1 < names.size(); ++i) {
            folder += "/" + std::string(names[i]);
            hints.step += stepThrough(roots, folder, names[i], device.parent.empty());
        }
    }
    hints.step += ownStep(udev, device, attributes);
    return hints;
}

} // namespace torpor
