// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/inventorydiff.h"
#include "outcomes/attemptrecord.h"

#include <chrono>
#include <functional>
#include <vector>

namespace torpor
{

// How long to look after a resume until the devices are all there.
struct SettleTime {
    // USB disks take two seconds from the reset to the disk (usb-storage's delay_use is one).
    std::chrono::milliseconds patience = std::chrono::seconds(5);
    std::chrono::milliseconds step = std::chrono::milliseconds(500);
};

// What is not as it was before the hibernation. Takes snapshots until two that
// follow each other say the same and nothing is missing, or `patience` is over.
// Fails where no snapshot can be taken.
[[nodiscard]] Result<std::vector<Difference>>
settledDifferences(const Inventory &before, const std::function<Result<Inventory>()> &takeSnapshot,
                   const SettleTime &time);

// The same for the outcome log: what is a consequence of another (the disk of a
// stick that is gone) is counted with that, not told of itself. Pure.
[[nodiscard]] std::vector<DeviceDifference> recordedDifferences(const std::vector<Difference> &differences);

} // namespace torpor
