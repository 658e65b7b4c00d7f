// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/inventory.h"

#include <string>

namespace torpor
{

// A device that nothing drives, with a name and a model after the last part of its path.
inline Device madeUpDevice(const std::string &path, const std::string &parent, const std::string &subsystem)
{
    Device device;
    device.path = path;
    device.parent = parent;
    device.subsystem = subsystem;
    device.name = path.substr(path.rfind('/') + 1);
    device.label = "The " + device.name;
    device.identity = {"model of " + device.name, "", "", path};
    device.driver.form = DriverForm::None;
    return device;
}

} // namespace torpor
