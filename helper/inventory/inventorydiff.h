// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "inventory.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace torpor
{

enum class DifferenceKind {
    Added,
    Gone,
    Replaced,     // another device, or another medium, where one was
    DriverLost,   // the same device, without the driver that it had
    Reenumerated, // the same device under another name, number or address: the kernel lost and found it
    Moved,        // the same device at another place
    Changed,      // the same device, with other facts
};

// "driver-lost", "re-enumerated": stable, as they are stored.
[[nodiscard]] std::string_view nameOf(DifferenceKind kind);
[[nodiscard]] std::optional<DifferenceKind> differenceKindFromName(std::string_view name);

struct FieldChange {
    std::string field; // as in the JSON of a device: "usb.speed"
    std::string before, after;
    bool operator==(const FieldChange &) const = default;
};

struct Difference {
    DifferenceKind kind = DifferenceKind::Changed;
    std::string label;                 // for a person: "Kingston DataTraveler 3.0"
    std::string subsystem;             // of the device
    std::string identity;              // identityText() of the device before, or of what was added
    std::string pathBefore, pathAfter; // empty where it was not there
    std::vector<std::string> carried;  // mount points and "[SWAP]" on it, before: what is at stake
    std::vector<FieldChange> fields;   // what differs
    // The path (after, for Added; before, for all else) of the nearest device
    // above for which the same is told: the hub with which ten devices went. Empty: this one is the cause.
    std::string partOf;
    bool operator==(const Difference &) const = default;
};

// What became of the devices between two snapshots, in the order of the kinds'
// weight for the same device and of the paths for all else. The same device may
// be told of twice (it was re-enumerated, and lost its driver). What changes all
// the time (whether a device sleeps just now, a network's state) is no
// difference. Pure; snapshots may be anybody's.
[[nodiscard]] std::vector<Difference> compareInventories(const Inventory &before, const Inventory &after);

// [{"kind": "gone", "label": ..., "carried": [...]}, ...]; empty parts are left out.
[[nodiscard]] std::string toJson(const std::vector<Difference> &differences, int indent = -1);
[[nodiscard]] Result<std::vector<Difference>> differencesFromJson(std::string_view text);

// One sentence: "Kingston DataTraveler 3.0 is gone; /media/stick was on it".
[[nodiscard]] std::string differenceText(const Difference &difference);

} // namespace torpor
