// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deviceenumerator.h"

#include "attributes.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <libudev.h>
#include <memory>
#include <system_error>

namespace torpor
{

namespace
{

struct Unref {
    void operator()(udev *context) const { udev_unref(context); }
    void operator()(udev_enumerate *enumerate) const { udev_enumerate_unref(enumerate); }
    void operator()(udev_device *device) const { udev_device_unref(device); }
};

std::string textOf(const char *text)
{
    return text ? cleanText(text) : std::string();
}

std::string below(std::string_view folder, const char *path)
{
    std::string text = textOf(path);
    if (text.starts_with(folder))
        text.erase(0, folder.size());
    return text;
}

UdevDevice describe(udev_device *handle)
{
    UdevDevice device;
    device.path = below("/sys", udev_device_get_syspath(handle));
    device.subsystem = textOf(udev_device_get_subsystem(handle));
    device.type = textOf(udev_device_get_devtype(handle));
    device.name = textOf(udev_device_get_sysname(handle));
    device.driver = textOf(udev_device_get_driver(handle));
    device.node = below("/dev/", udev_device_get_devnode(handle));
    udev_list_entry *entry = nullptr;
    udev_list_entry_foreach(entry, udev_device_get_devlinks_list_entry(handle))
    {
        device.links.push_back(below("/dev/", udev_list_entry_get_name(entry)));
    }
    udev_list_entry_foreach(entry, udev_device_get_properties_list_entry(handle))
    {
        device.properties[textOf(udev_list_entry_get_name(entry))] = textOf(udev_list_entry_get_value(entry));
    }
    return device;
}

// Buses where "driver" does not mean a device that sleeps: processors, the
// firmware's objects, memory blocks, ports' services.
constexpr std::array<std::string_view, 10> busesWithoutSleepers = {
    "cpu",    "acpi",      "pci_express",  "memory",      "node",
    "module", "workqueue", "event_source", "clocksource", "machinecheck"};

bool blockDeviceMatters(const UdevDevice &device, const Attributes &attributes)
{
    if (device.name.starts_with("ram") || attributes.flag("hidden").value_or(false))
        return false;
    // The kernel makes eight loop devices in advance; so do zram and nbd.
    if (device.name.starts_with("loop") || device.name.starts_with("zram") || device.name.starts_with("nbd"))
        return device.type == "partition" || attributes.number("size").value_or(0) > 0;
    return true;
}

bool always(const UdevDevice &, const Attributes &)
{
    return true;
}

// What has keys or axes; the power button and the lid are nobody's loss.
bool inputDeviceMatters(const UdevDevice &device, const Attributes &attributes)
{
    return device.name.starts_with("input") && attributes.has("capabilities/key") &&
           !device.path.starts_with("/devices/LNXSYSTM") && !device.path.starts_with("/devices/virtual");
}

// A subsystem whose devices count for what they are, with and without a driver.
struct Subsystem {
    const char *name;
    bool isClass; // not in /sys/bus
    bool (*matters)(const UdevDevice &device, const Attributes &attributes);
};

constexpr std::array<Subsystem, 15> subsystems = {{
    {"pci", false, always},
    {"usb", false, always},
    {"virtio", false, always},
    {"mmc", false, always},
    {"serio", false, always},
    {"hid", false, always},
    {"scsi", false,
     [](const UdevDevice &device, const Attributes &) { return device.type == "scsi_device"; }},
    {"thunderbolt", false,
     [](const UdevDevice &device, const Attributes &) {
         return device.type == "thunderbolt_device" || device.type == "thunderbolt_domain";
     }},
    {"tpm", true, always},
    {"nvme", true,
     [](const UdevDevice &device, const Attributes &) {
         return !device.path.starts_with("/devices/virtual/nvme-fabrics");
     }},
    {"bluetooth", true,
     [](const UdevDevice &device, const Attributes &) {
         return device.type == "host" || !device.name.contains(':');
     }},
    {"block", true, blockDeviceMatters},
    {"input", true, inputDeviceMatters},
    {"net", true, [](const UdevDevice &device, const Attributes &) { return device.name != "lo"; }},
    {"drm", true,
     [](const UdevDevice &device, const Attributes &) {
         return device.name.starts_with("card") && !device.name.contains('-');
     }},
}};

// libudev opens every folder on the way to a device, several times. Terminals
// and memory blocks alone, of which a machine has hundreds, would take longer
// than all the rest of a check.
Result<void> matchWhatMayMatter(udev_enumerate *enumerate)
{
    std::vector<std::string> names;
    for (const Subsystem &subsystem : subsystems) {
        if (subsystem.isClass)
            names.emplace_back(subsystem.name);
    }
    std::error_code error;
    for (std::filesystem::directory_iterator bus("/sys/bus", error), end; !error && bus != end;
         bus.increment(error)) {
        if (!std::ranges::contains(busesWithoutSleepers, bus->path().filename().native()))
            names.push_back(bus->path().filename());
    }
    if (error)
        return failErrno("reading /sys/bus", error.value());
    for (const std::string &name : names) {
        if (const int status = udev_enumerate_add_match_subsystem(enumerate, name.c_str()); status < 0)
            return failErrno("choosing the devices of " + name, status);
    }
    return {};
}

} // namespace

Result<std::vector<UdevDevice>> enumerateDevices()
{
    const std::unique_ptr<udev, Unref> context(udev_new());
    if (!context)
        return failErrno("starting libudev", errno);
    const std::unique_ptr<udev_enumerate, Unref> enumerate(udev_enumerate_new(context.get()));
    if (!enumerate)
        return failErrno("listing the devices", errno);
    if (auto matched = matchWhatMayMatter(enumerate.get()); !matched)
        return passOn(matched, "listing the devices");
    if (const int status = udev_enumerate_scan_devices(enumerate.get()); status < 0)
        return failErrno("listing the devices", status);
    std::vector<UdevDevice> devices;
    udev_list_entry *entry = nullptr;
    udev_list_entry_foreach(entry, udev_enumerate_get_list_entry(enumerate.get()))
    {
        const std::unique_ptr<udev_device, Unref> device(
            udev_device_new_from_syspath(context.get(), udev_list_entry_get_name(entry)));
        if (device)
            devices.push_back(describe(device.get()));
    }
    std::ranges::sort(devices, {}, &UdevDevice::path);
    return devices;
}

bool mattersToHibernation(const UdevDevice &device, const std::string &sysFolder)
{
    if (std::ranges::contains(busesWithoutSleepers, device.subsystem))
        return false;
    const auto *const found = std::ranges::find(subsystems, device.subsystem, &Subsystem::name);
    return found == subsystems.end() ? !device.driver.empty() : found->matters(device, Attributes(sysFolder));
}

} // namespace torpor
