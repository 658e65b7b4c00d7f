// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "describe.h"

#include "attributes.h"
#include "common/fd.h"
#include "kernel/drivers.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <format>
#include <linux/ethtool.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace torpor
{

namespace
{

std::string joined(std::initializer_list<std::string> words)
{
    std::string text;
    for (const auto &word : words) {
        if (!word.empty())
            text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

std::string orElse(const std::string &text, const std::string &other)
{
    return text.empty() ? other : text;
}

PciFacts pciFacts(const Attributes &attributes)
{
    return {.vendor = attributes.hexadecimal("vendor"),
            .device = attributes.hexadecimal("device"),
            .subsystemVendor = attributes.hexadecimal("subsystem_vendor"),
            .subsystemDevice = attributes.hexadecimal("subsystem_device"),
            .deviceClass = attributes.hexadecimal("class"),
            .bootVga = attributes.flag("boot_vga")};
}

UsbFacts usbFacts(const Attributes &attributes)
{
    UsbFacts facts{.vendor = attributes.hexadecimal("idVendor"),
                   .product = attributes.hexadecimal("idProduct"),
                   .release = attributes.text("bcdDevice"),
                   .serial = attributes.text("serial"),
                   .portPath = attributes.text("devpath"),
                   .speed = attributes.text("speed"),
                   .removable = attributes.text("removable"),
                   .persist = attributes.flag("power/persist")};
    if (facts.portPath == "0") // what a root hub says
        facts.portPath.clear();
    return facts;
}

NetworkFacts networkFacts(const UdevDevice &udev, const Attributes &attributes,
                          const PermanentAddress &permanentAddress)
{
    NetworkFacts facts{.address = attributes.text("address"),
                       .state = attributes.text("operstate"),
                       .devicePort = attributes.text("dev_port"),
                       .isWireless = udev.type == "wlan" || attributes.has("phy80211"),
                       .isVirtual = udev.path.starts_with("/devices/virtual/")};
    if (!facts.isVirtual && permanentAddress)
        facts.permanentAddress = permanentAddress(udev.name);
    // NET_ADDR_PERM: the address in use is the one that the card came with.
    if (!facts.isVirtual && facts.permanentAddress.empty() && attributes.text("addr_assign_type") == "0")
        facts.permanentAddress = facts.address;
    if (!isUsableSerial(facts.permanentAddress))
        facts.permanentAddress.clear();
    return facts;
}

InputFacts inputFacts(const UdevDevice &udev, const Attributes &attributes)
{
    const auto isOne = [&](std::string_view property) { return udev.property(property) == "1"; };
    return {.bus = attributes.hexadecimal("id/bustype"),
            .vendor = attributes.hexadecimal("id/vendor"),
            .product = attributes.hexadecimal("id/product"),
            .physical = attributes.text("phys"),
            .serial = attributes.text("uniq"),
            .isKeyboard = hasKeyboardKeys(attributes.text("capabilities/key")),
            .isPointer = isOne("ID_INPUT_MOUSE") || isOne("ID_INPUT_TOUCHPAD") ||
                         isOne("ID_INPUT_TOUCHSCREEN") || isOne("ID_INPUT_TABLET")};
}

std::string labelOf(const UdevDevice &udev, const Attributes &attributes)
{
    const std::string model =
        joined({udev.property("ID_VENDOR_FROM_DATABASE"), udev.property("ID_MODEL_FROM_DATABASE")});
    if (udev.subsystem == "pci")
        return orElse(model, std::format("PCI device {}:{}", attributes.hexadecimal("vendor"),
                                         attributes.hexadecimal("device")));
    if (udev.subsystem == "usb" && udev.type == "usb_device") {
        const std::string own = joined({attributes.text("manufacturer"), attributes.text("product")});
        return orElse(orElse(own, model), std::format("USB device {}:{}", attributes.hexadecimal("idVendor"),
                                                      attributes.hexadecimal("idProduct")));
    }
    if (udev.subsystem == "usb")
        return orElse(attributes.text("interface"), "interface " + attributes.text("bInterfaceNumber"));
    if (udev.subsystem == "block") {
        if (udev.type == "partition")
            return joined({"partition", attributes.text("partition"), udev.property("ID_FS_LABEL")});
        const std::string map = attributes.text("dm/name");
        return orElse(orElse(map, attributes.text("device/model")),
                      orElse(udev.property("ID_MODEL"), udev.name));
    }
    if (udev.subsystem == "nvme" || udev.subsystem == "scsi")
        return orElse(joined({attributes.text("vendor"), attributes.text("model")}), udev.name);
    if (udev.subsystem == "thunderbolt")
        return orElse(joined({attributes.text("vendor_name"), attributes.text("device_name")}), udev.name);
    if (udev.subsystem == "input" || udev.subsystem == "mmc")
        return orElse(attributes.text("name"), udev.name);
    if (udev.subsystem == "hid")
        return orElse(udev.property("HID_NAME"), udev.name);
    return udev.name;
}

} // namespace

std::string askPermanentAddress(const std::string &interface)
{
    if (interface.size() >= IFNAMSIZ)
        return {};
    const Fd handle(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (!handle)
        return {};
    constexpr std::size_t length = 6;      // of Ethernet and its like
    constexpr std::size_t mostLength = 32; // MAX_ADDR_LEN
    ethtool_perm_addr head{};
    head.cmd = ETHTOOL_GPERMADDR;
    head.size = mostLength;
    std::array<unsigned char, sizeof head + mostLength> buffer{};
    std::memcpy(buffer.data(), &head, sizeof head);
    ifreq request{};
    std::memcpy(request.ifr_name, interface.c_str(), interface.size());
    request.ifr_data = reinterpret_cast<char *>(buffer.data());
    if (::ioctl(handle.get(), SIOCETHTOOL, &request) < 0)
        return {};
    std::memcpy(&head, buffer.data(), sizeof head);
    if (head.size != length)
        return {};
    std::string text;
    for (std::size_t i = 0; i < length; ++i)
        text += std::format("{}{:02x}", i == 0 ? "" : ":", buffer.at(sizeof head + i));
    return text;
}

Device describeDevice(const Roots &roots, const UdevDevice &udev, const std::string &parent,
                      const PermanentAddress &permanentAddress)
{
    const Attributes attributes(roots.sys.string() + udev.path);
    Device device;
    device.path = udev.path;
    device.parent = parent;
    device.subsystem = udev.subsystem;
    device.type = udev.type;
    device.name = udev.name;
    device.node = udev.node;
    device.number = attributes.text("dev");
    device.label = labelOf(udev, attributes);
    device.power = {.control = attributes.text("power/control"),
                    .runtimeStatus = attributes.text("power/runtime_status"),
                    .wakeup = attributes.text("power/wakeup"),
                    .state = attributes.text("power_state")};
    if (udev.subsystem == "pci") {
        device.pci = pciFacts(attributes);
        device.isGraphics = device.pci->deviceClass.starts_with("03");
    } else if (udev.subsystem == "usb" && udev.type == "usb_device") {
        device.usb = usbFacts(attributes);
        device.sequence = attributes.number("devnum", 10);
    } else if (udev.subsystem == "block") {
        device.sequence = attributes.number("diskseq", 10);
    } else if (udev.subsystem == "net") {
        device.network = networkFacts(udev, attributes, permanentAddress);
        device.sequence = attributes.number("ifindex", 10);
    } else if (udev.subsystem == "input") {
        device.input = inputFacts(udev, attributes);
    } else if (udev.subsystem == "drm") {
        device.isGraphics = true;
    }
    return device;
}

} // namespace torpor
