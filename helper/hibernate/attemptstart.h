// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attemptlock.h"
#include "request.h"

namespace torpor
{

enum class WaitFor { Begin, End };

// Hands the request to the unit that makes the attempt, and starts it. Returns
// the attempt's id once the unit has taken it up, or once it has ended.
// AttemptRunning while another one is under way or about to begin (see
// runningAttempt()); SystemError where systemd does not start the unit, which
// then leaves nothing behind.
[[nodiscard]] Result<Id> startAttempt(const Roots &roots, Mode mode, const Overrides &overrides,
                                      WaitFor wait);

// The attempt that is under way, or that a unit is about to begin.
[[nodiscard]] std::optional<AttemptLock::Holder> runningAttempt(const Roots &roots);

} // namespace torpor
