// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace torpor
{

// A device as udev knows it.
struct UdevDevice {
    std::string path; // below /sys: "/devices/..."
    std::string subsystem, type, name;
    std::string driver;             // empty: none
    std::string node;               // below /dev, empty: none
    std::vector<std::string> links; // other names of the node, below /dev: "disk/by-uuid/..."
    std::map<std::string, std::string, std::less<>> properties;

    // Empty when there is none.
    [[nodiscard]] std::string property(std::string_view name) const
    {
        const auto found = properties.find(name);
        return found == properties.end() ? std::string() : found->second;
    }
};

// The machine's devices of every bus and class of which some may matter to
// hibernation, by libudev, sorted by path. libudev reads /sys
// and /run/udev and cannot be given other roots; tests run under umockdev,
// which shows it another /sys. Devices that vanish while they are looked at
// are left out.
[[nodiscard]] Result<std::vector<UdevDevice>> enumerateDevices();

// Whether a device matters to hibernation: it has a driver whose callbacks run
// when the machine sleeps, or it is a disk, a network interface, a screen, or
// something to type at. `sysFolder` is its folder, for what udev does not tell.
[[nodiscard]] bool mattersToHibernation(const UdevDevice &device, const std::string &sysFolder);

} // namespace torpor
