// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <functional>
#include <string>

namespace torpor
{

// Starts a unit through the service manager and waits until its job is done, or
// `enough`, which is asked every 20 ms, says so. A service that exits with an
// error is no error of this call.
[[nodiscard]] Result<void> startUnit(const std::string &unit, const std::function<bool()> &enough);

} // namespace torpor
