// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <string>

namespace torpor
{

// Starts a unit through the service manager and waits until its job is done.
// True when the job's result is "done": a service that exits with an error
// gives "failed", which is not an error of this call.
[[nodiscard]] Result<bool> startUnitAndWait(const std::string &unit);

} // namespace torpor
