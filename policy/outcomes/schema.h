// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"

#include <span>

namespace torpor
{

// The tables and how they came to be. The version is SQLite's user_version: it
// is part of the transaction that changes the tables, so the two never differ.
// docs/outcomes.md describes the tables of the newest version, and
// tests/fixtures/outcomes has a database of each.

// Brings the tables from the version before to the next one.
using Migration = Result<void> (*)(Database &);

// One migration a step, from an empty file to the newest version. They are only
// ever added to: databases of each version are on people's disks.
[[nodiscard]] std::span<const Migration> migrations();

// Marks the file as ours: "Torp".
inline constexpr std::int64_t applicationId = 0x546f7270;

// Brings a database to the newest version, all steps or none; an empty one, too.
// Unsupported for one of a newer version or of another program; Malformed where
// the tables are not those of its version.
[[nodiscard]] Result<void> migrate(Database &database, std::span<const Migration> steps);

// Says whether it is of the newest version, and changes nothing. NotFound for an
// empty file, Unsupported for another version.
[[nodiscard]] Result<void> requireNewest(Database &database, std::span<const Migration> steps);

} // namespace torpor
