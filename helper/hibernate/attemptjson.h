// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "outcomes/attemptrecord.h"

namespace torpor
{

// An attempt as `--json` prints it: a part of what the outcome log keeps.
[[nodiscard]] std::string attemptToJson(const AttemptRecord &record, int indent = 2);
[[nodiscard]] Result<AttemptRecord> attemptFromJson(std::string_view text);

// What the unit answers to the command line that started it: run/answer.json, in
// a folder that only root can enter. In memory, so that a full disk does not
// keep anybody from learning how their attempt went.
[[nodiscard]] Result<void> storeAnswer(const Roots &roots, const AttemptRecord &record);
// Takes it away. NotFound where the unit ended without an answer.
[[nodiscard]] Result<AttemptRecord> takeAnswer(const Roots &roots);

// The exit status of torpor-hibernate for an attempt: 0, 1 refused, 3 aborted, 4 failed.
[[nodiscard]] int exitStatus(Outcome outcome);

} // namespace torpor
