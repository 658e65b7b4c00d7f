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

// Devices of a class have no drivers; these are looked at for what they are.
// A class that mattersToHibernation() knows has to be here, too.
constexpr std::array<const char *, 7> classesThatMatter = {"block", "bluetooth", "drm", "input",
                                                           "net",   "nvme",      "tpm"};

template <std::size_t size>
bool isAnyOf(std::string_view text, const std::array<std::string_view, size> &names)
{
    return std::ranges::contains(names, text);
}

// libudev opens every folder on the way to a device, several times. Terminals
// and memory blocks alone, of which a machine has hundreds, would take longer
// than all the rest of a check.
Result<void> matchWhatMayMatter(udev_enumerate *enumerate)
{
    std::vector<std::string> subsystems(classesThatMatter.begin(), classesThatMatter.end());
    std::error_code error;
    for (std::filesystem::directory_iterator bus("/sys/bus", error), end; !error && bus != end;
         bus.increment(error)) {
        if (!isAnyOf(bus->path().filename().native(), busesWithoutSleepers))
            subsystems.push_back(bus->path().filename());
    }
    if (error)
        return failErrno("reading /sys/bus", error.value());
    for (const std::string &subsystem : subsystems) {
        if (const int status = udev_enumerate_add_match_subsystem(enumerate, subsystem.c_str()); status < 0)
            return failErrno("choosing the devices of " + subsystem, status);
    }
    return {};
}

bool blockDeviceMatters(const UdevDevice &device, const Attributes &attributes)
{
    if (device.name.starts_with("ram") || attributes.flag("hidden").value_or(false))
        return false;
    // The kernel makes eight loop devices in advance; so do zram and nbd.
    if (device.name.starts_with("loop") || device.name.starts_with("zram") || device.name.starts_with("nbd"))
        return device.type == "partition" || attributes.number("size").value_or(0) > 0;
    return true;
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
    const Attributes attributes(sysFolder);
    // Subsystems of which every device counts, with and without a driver.
    constexpr std::array<std::string_view, 10> always = {
        "pci", "usb", "virtio", "mmc", "nvme", "serio", "thunderbolt", "hid", "bluetooth", "tpm"};
    if (isAnyOf(device.subsystem, busesWithoutSleepers))
        return false;
    if (device.subsystem == "thunderbolt")
        return device.type == "thunderbolt_device" || device.type == "thunderbolt_domain";
    if (device.subsystem == "bluetooth")
        return device.type == "host" || !device.name.contains(':');
    if (device.subsystem == "nvme")
        return !device.path.starts_with("/devices/virtual/nvme-fabrics");
    if (isAnyOf(device.subsystem, always))
        return true;
    if (device.subsystem == "scsi")
        return device.type == "scsi_device";
    if (device.subsystem == "block")
        return blockDeviceMatters(device, attributes);
    if (device.subsystem == "net")
        return device.name != "lo";
    if (device.subsystem == "drm")
        return device.name.starts_with("card") && !device.name.contains('-');
    if (device.subsystem == "input") // what has keys or axes; the power button and the lid are nobody's loss
        return device.name.starts_with("input") && attributes.has("capabilities/key") &&
               !device.path.starts_with("/devices/LNXSYSTM") && !device.path.starts_with("/devices/virtual");
    return !device.driver.empty();
}

} // namespace torpor
