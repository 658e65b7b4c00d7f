// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "common/id.h"
#include "outcomes/attemptrecord.h"

#include <variant>

namespace torpor
{

// What somebody tells of a substitute (outcomes/attemptrecord.h): that logind is
// about to be asked for it, or how that ended. Closed words, no text of a caller.
struct SubstituteReport {
    struct Beginning {
        Substitute substitute;
        Trigger trigger;
    };
    struct Ending {
        Id id;       // of what began
        bool isDone; // it slept, and is back; false: it did not come to that
    };
    std::variant<Beginning, Ending> what;
};
// Writes it into the outcome log, and returns its id. NotPermitted for a beginning
// where the last day has very many entries already, whoever they are of; NotFound and InvalidArgument
// for the ending of what is not a substitute, is over, or began in another session.
[[nodiscard]] Result<Id> recordSubstitute(const Roots &roots, const SubstituteReport &report);

} // namespace torpor
