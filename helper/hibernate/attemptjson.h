// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "document.h"
#include "outcomes/outcomelog.h"

namespace torpor
{

// Everything that the outcome log keeps of an attempt; what is not known is left out.
[[nodiscard]] Json toJson(const AttemptRecord &record);
[[nodiscard]] Json toJson(const PeriodStatistics &statistics);
[[nodiscard]] Json toJson(const DeviceTally &tally);
[[nodiscard]] Json toJson(const Notice &notice);

// What the unit answers to the command line that started it: run/answer.json, in
// a folder that only root can enter. In memory, so that a full disk does not
// keep anybody from learning how their attempt went.
[[nodiscard]] Result<void> storeAnswer(const Roots &roots, const AttemptRecord &record);
// Takes it away. NotFound where the unit ended without an answer.
[[nodiscard]] Result<Json> takeAnswer(const Roots &roots);

// The exit status of torpor-hibernate for an attempt: 0, 1 refused, 3 aborted, 4 failed.
[[nodiscard]] int exitStatus(Outcome outcome);

} // namespace torpor
