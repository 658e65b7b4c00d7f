// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "inventory.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace torpor
{

// {"schema": 1, "taken": ..., "devices": [{"path": ..., "usb": {...}}, ...]}
//
// Texts and lists that are empty, and parts that a device does not have, are
// left out; what is not known is null. indent -1 is one line.
[[nodiscard]] std::string toJson(const Inventory &inventory, int indent = -1);
// Malformed for what toJson() would not write, Unsupported for a newer schema.
// Fields that are not known are passed over.
[[nodiscard]] Result<Inventory> inventoryFromJson(std::string_view text);

// One device, with its fields' names as in the list above.
[[nodiscard]] nlohmann::ordered_json toJson(const Device &device);

// Names of the enumerations, as they stand in JSON: "built-in", "crypt".
[[nodiscard]] std::string_view nameOf(DriverForm form);
[[nodiscard]] std::string_view nameOf(SaveKernelDriver driver);
[[nodiscard]] std::string_view nameOf(BlockKind kind);

} // namespace torpor
