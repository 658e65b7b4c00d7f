// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/helperclient.h"

#include <string_view>

namespace torpor
{

// The first five as torpor-hibernate's.
enum Exit {
    exitGood = 0,
    exitRefused = 1,
    exitUsage = 2,
    exitAborted = 3,     // broken off, and the session went on
    exitFailed = 4,      // or nobody knows how it ended
    exitNoAccess = 5,    // the authorization was denied or not given
    exitUnreachable = 6, // the service is missing, busy or does not answer
};

[[nodiscard]] Exit exitOf(const Refusal &refusal);
// Of an attempt's outcome, as the outcome log names it.
[[nodiscard]] Exit exitOfOutcome(std::string_view outcome);

} // namespace torpor
