// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema.h"

#include <array>

namespace torpor
{

namespace
{

// STRICT: without it SQLite keeps a text in a column of numbers.
Result<void> makeFirstTables(Database &database)
{
    return database.execute(R"(
        CREATE TABLE attempt (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            mode TEXT NOT NULL,
            triggered_by TEXT NOT NULL,
            outcome TEXT NOT NULL,
            reason TEXT NOT NULL,
            message TEXT NOT NULL,
            recording TEXT NOT NULL,
            gap TEXT NOT NULL,
            kernel TEXT NOT NULL,
            save_kernel TEXT NOT NULL,
            codec TEXT NOT NULL,
            target TEXT NOT NULL,
            boot_id TEXT NOT NULL,
            region_bytes INTEGER NOT NULL,
            memory_bytes INTEGER NOT NULL,
            used_bytes INTEGER NOT NULL,
            saved_pages INTEGER NOT NULL,
            zero_pages INTEGER NOT NULL,
            image_bytes INTEGER NOT NULL,
            started TEXT NOT NULL,
            ended TEXT NOT NULL,
            battery_before INTEGER,
            battery_before_state TEXT,
            battery_after INTEGER,
            battery_after_state TEXT
        ) STRICT;
        CREATE TABLE phase (
            attempt INTEGER NOT NULL REFERENCES attempt(number) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            seconds REAL NOT NULL,
            PRIMARY KEY (attempt, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE overridden (
            attempt INTEGER NOT NULL REFERENCES attempt(number) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            code TEXT NOT NULL,
            subject TEXT NOT NULL,
            message TEXT NOT NULL,
            PRIMARY KEY (attempt, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE device_difference (
            attempt INTEGER NOT NULL REFERENCES attempt(number) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            device TEXT NOT NULL,
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            detail TEXT NOT NULL,
            PRIMARY KEY (attempt, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE notice (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            noted TEXT NOT NULL,
            code TEXT NOT NULL,
            message TEXT NOT NULL
        ) STRICT;
    )");
}

// What was on a device that is not as it was. Differences have more kinds since
// then, which a program of version 1 would not understand.
Result<void> addWhatDevicesCarried(Database &database)
{
    return database.execute("ALTER TABLE device_difference ADD COLUMN carried TEXT NOT NULL DEFAULT ''");
}

// The tables are the same. Since then `mode` may be that of a substitute and
// `outcome` powered-off, which a program of version 2 would take for damage.
Result<void> allowSubstitutes(Database &)
{
    return {};
}

constexpr std::array<Migration, 3> allMigrations = {makeFirstTables, addWhatDevicesCarried, allowSubstitutes};

// 0 for an empty file.
Result<std::int64_t> versionOf(Database &database, std::span<const Migration> steps)
{
    auto version = database.queryInteger("PRAGMA user_version");
    if (!version)
        return passOn(version);
    auto owner = database.queryInteger("PRAGMA application_id");
    if (!owner)
        return passOn(owner);
    auto tables = database.queryInteger("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return passOn(tables);
    if (*version == 0 && *owner == 0 && *tables == 0)
        return 0;
    if (*owner != applicationId)
        return fail(Code::Unsupported, "it is a database of another program");
    if (*version < 1 || *version > static_cast<std::int64_t>(steps.size()))
        return fail(Code::Unsupported, "its version is {}; this Torpor knows those up to {}", *version,
                    steps.size());
    return *version;
}

} // namespace

std::span<const Migration> migrations()
{
    return allMigrations;
}

Result<void> migrate(Database &database, std::span<const Migration> steps)
{
    auto version = versionOf(database, steps);
    if (!version)
        return passOn(version);
    if (*version == static_cast<std::int64_t>(steps.size()))
        return {};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return passOn(transaction);
    // Once more: somebody else may have done it while we waited for the lock.
    version = versionOf(database, steps);
    if (!version)
        return passOn(version);
    for (auto next = static_cast<std::size_t>(*version); next < steps.size(); ++next) {
        if (auto stepped = steps[next](database); !stepped)
            return passOn(stepped, std::format("bringing it to version {}", next + 1));
    }
    auto marked = database.execute(
        std::format("PRAGMA application_id = {}; PRAGMA user_version = {}", applicationId, steps.size()));
    if (!marked)
        return marked;
    return transaction->commit();
}

Result<void> requireNewest(Database &database, std::span<const Migration> steps)
{
    auto version = versionOf(database, steps);
    if (!version)
        return passOn(version);
    if (*version == 0)
        return fail(Code::NotFound, "it is empty");
    if (*version != static_cast<std::int64_t>(steps.size()))
        return fail(Code::Unsupported,
                    "its version is {}, not {} yet: the next attempt or start changes that", *version,
                    steps.size());
    return {};
}

} // namespace torpor
