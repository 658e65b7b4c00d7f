// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exitstatus.h"

#include <algorithm>
#include <array>

namespace torpor
{

Exit exitOf(const Refusal &refusal)
{
    static constexpr std::array noAccess = {
        codes::accessDenied,
        codes::authorizationDenied,
        codes::authorizationRequired,
        codes::authorizationCancelled,
        "not-permitted", // the last is the service's own
    };
    static constexpr std::array unreachable = {codes::busMissing, codes::helperMissing,
                                               codes::helperGone, codes::helperSilent,
                                               codes::helperBusy, codes::helperForeign};
    const auto isCode = [&](const char *code) { return refusal.code == QLatin1StringView(code); };
    if (std::ranges::any_of(noAccess, isCode))
        return exitNoAccess;
    if (std::ranges::any_of(unreachable, isCode))
        return exitUnreachable;
    return exitRefused;
}

Exit exitOfOutcome(std::string_view outcome)
{
    if (outcome == "resumed" || outcome == "rehearsed")
        return exitGood;
    if (outcome == "refused")
        return exitRefused;
    if (outcome == "aborted")
        return exitAborted;
    return exitFailed;
}

} // namespace torpor
