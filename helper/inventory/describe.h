// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "device.h"
#include "deviceenumerator.h"

#include <functional>
#include <string>

namespace torpor
{

// The permanent address of a network interface, by its name; empty: not known.
using PermanentAddress = std::function<std::string(const std::string &)>;
// Asks the driver (ethtool, ETHTOOL_GPERMADDR).
[[nodiscard]] std::string askPermanentAddress(const std::string &interface);

// Everything about a device that its own folder in /sys and udev tell, but its
// driver, identity and place in the stack of block devices. `parent` is the
// path of the device above it.
[[nodiscard]] Device describeDevice(const Roots &roots, const UdevDevice &udev, const std::string &parent,
                                    const PermanentAddress &permanentAddress);

// What only the making of identities needs.
struct IdentityHints {
    std::string model;
    std::string serial;   // its own, checked to be usable
    std::string step;     // from the place of the device above it to its own, with the separator in front
    bool isApart = false; // what is above it has nothing to do with it: device mapper, virtual interfaces
};
[[nodiscard]] IdentityHints hintsOf(const Roots &roots, const UdevDevice &udev, const Device &device);

} // namespace torpor
