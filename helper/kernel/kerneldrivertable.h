// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drivers.h"

#include <string_view>
#include <vector>

namespace torpor
{

// The configuration options that must all be y for a driver to be in a
// kernel, for the storage that desktops have. Empty: not known.
[[nodiscard]] std::vector<std::string_view> configOptionsOf(const DriverNeed &need);

// Drivers that stand on the way to a disk but without which it works.
[[nodiscard]] bool isDispensable(std::string_view driver);

} // namespace torpor
