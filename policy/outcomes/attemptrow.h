// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attemptrecord.h"
#include "database.h"

namespace torpor
{

// An attempt as rows: one in `attempt`, and those of its lists.

// Texts are cut to this many bytes, between characters: reasons come from
// elsewhere, and a log must not grow by what a driver has to say.
inline constexpr std::size_t mostTextBytes = 4096;
// Entries of each list that are kept.
inline constexpr std::size_t mostListEntries = 1000;

// Inserts the attempt, or replaces what is there of the same id, and sets its
// number. The caller has a transaction.
[[nodiscard]] Result<void> storeAttempt(Database &database, AttemptRecord &record);

// The attempts that `condition` (SQL from WHERE on, with parameters bound by the
// caller) chooses, with their lists.
[[nodiscard]] Result<Statement> selectAttempts(Database &database, std::string_view condition);
[[nodiscard]] Result<std::vector<AttemptRecord>> readAttempts(Database &database, Statement &selected);

} // namespace torpor
