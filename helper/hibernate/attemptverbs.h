// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "common/mode.h"
#include "document.h"
#include "request.h"

// What only the units and root's command line do.

namespace torpor
{

// The unit's work: one attempt from the request to the outcome, which is told
// by signal, recorded, and answered to who waits for it.
[[nodiscard]] AttemptRecord makeAttempt(const Roots &roots, Mode mode);

// The command line: has the unit do it and waits for its end.
[[nodiscard]] Result<Json> haveAttemptMade(const Roots &roots, Mode mode, const Overrides &overrides);

// At a normal start: puts a left-over image aside and records its story.
// {"closed": [...]}: the attempts of which that is the last word.
[[nodiscard]] Result<Json> settleLastAttempt(const Roots &roots);

} // namespace torpor
