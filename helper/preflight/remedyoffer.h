// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "devicetree.h"
#include "engine/rule.h"

#include <string>

namespace torpor
{

// The id of the remedy (see remedy/remedy.h) that a rule wants for a device;
// empty where it cannot be done: what the session runs from is not unmounted,
// nothing is taken away that something is used through, and a device that
// cannot be told from another is left alone.
[[nodiscard]] std::string remedyFor(policy::Verdict remedy, const DeviceTree &tree, const Device &device);

} // namespace torpor
