// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document.h"
#include "engine/decision.h"
#include "engine/trace.h"

namespace torpor
{

// What the policy engine says, as torporctl policy prints it with --json. The
// names are those of the rules' files.
[[nodiscard]] Json toJson(const policy::Decision &decision);
[[nodiscard]] Json toJson(const policy::Fired &fired);
[[nodiscard]] Json toJson(const policy::TriggerState &state);
[[nodiscard]] Json toJson(const std::vector<policy::TimedEvent> &events);
[[nodiscard]] Json toJson(const std::vector<policy::Problem> &problems);

} // namespace torpor
