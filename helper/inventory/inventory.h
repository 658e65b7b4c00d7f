// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"
#include "describe.h"
#include "device.h"
#include "deviceenumerator.h"
#include "kernel/savekernel.h"
#include "partition/deviceuse.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace torpor
{

// A snapshot of the devices of this machine that matter to hibernation.
struct Inventory {
    std::string taken;                 // UTC, "2026-11-21T09:30:00Z"
    std::string machine;               // as the firmware calls it; empty: not told
    std::string kernel;                // the release that runs
    std::string saveKernel;            // the release that the drivers were looked up in; empty: none was
    std::vector<std::string> unknowns; // what could not be found out, as sentences without a full stop
    std::vector<Device> devices;       // sorted by path: with few exceptions parents before children

    // nullptr: there is none.
    [[nodiscard]] const Device *find(std::string_view path) const;
    bool operator==(const Inventory &) const = default;
};

struct InventoryOptions {
    const SaveKernel *saveKernel = nullptr; // its drivers are looked up; nullptr: they stay unknown
    std::vector<std::filesystem::path> initramfsModules; // the files that its initramfs carries
    PermanentAddress permanentAddress = askPermanentAddress;
    const Result<std::vector<Mount>> *mounts = nullptr; // allMounts(), where that was asked already
};

// Takes a snapshot. Fails only where libudev does; everything else that cannot
// be found out is left out or told in `unknowns`. Changes nothing.
[[nodiscard]] Result<Inventory> takeInventory(const Roots &roots, const InventoryOptions &options);

// The same from a list of udev's: for machines that are not this one.
[[nodiscard]] Inventory buildInventory(const Roots &roots, const std::vector<UdevDevice> &devices,
                                       const InventoryOptions &options);

} // namespace torpor
