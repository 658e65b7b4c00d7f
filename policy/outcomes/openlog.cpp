// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opening the log: making it, checking it, setting a broken one aside.

#include "attemptrow.h"
#include "common/files.h"
#include "outcomelog.h"
#include "schema.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <system_error>

namespace torpor
{

namespace
{

namespace fs = std::filesystem;

// That it will never be read, whatever is done again. Not for what may go away
// by itself: a full or failing disk, missing rights, somebody else's lock.
bool isHopeless(const Error &error)
{
    return error.code == Code::Malformed || error.code == Code::Unsupported;
}

// Before SQLite does, which would let others read it: who can read can also take a
// shared lock and keep it, and then nothing can be written any more.
Result<void> makeFile(const fs::path &path)
{
    auto made = openFile(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    // Not closed when it was there already: closing any descriptor of a database
    // drops the locks that this process has on it.
    if (made)
        return {};
    if (std::error_code error; fs::exists(fs::symlink_status(path, error)))
        return {};
    return passOn(made);
}

Result<void> checkPages(Database &database)
{
    auto check = database.prepare("PRAGMA quick_check(1)");
    if (!check)
        return passOn(check);
    auto row = check->step();
    if (!row)
        return passOn(row);
    if (!*row || check->text(0) != "ok")
        return fail(Code::Malformed, "{}", check->text(0));
    return {};
}

// The version may be right and a table gone all the same.
Result<void> checkTables(Database &database)
{
    for (const char *list : {"SELECT attempt, position, name, seconds FROM phase",
                             "SELECT attempt, position, code, subject, message FROM overridden",
                             "SELECT attempt, position, device, name, kind, detail FROM device_difference",
                             "SELECT number, noted, code, message FROM notice"}) {
        if (auto prepared = database.prepare(list); !prepared)
            return passOn(prepared);
    }
    if (auto prepared = selectAttempts(database, ""); !prepared)
        return passOn(prepared);
    return {};
}

Result<void> setUp(Database &database)
{
    // TRUNCATE: a commit is the journal's truncation, which is flushed; with DELETE
    // the folder would have to be. No WAL, which leaves two more files beside it
    // that must not be lost. A journal is what a power cut is undone with.
    auto set = database.execute("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; "
                                "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; "
                                "PRAGMA temp_store = MEMORY");
    if (!set)
        return set;
    return checkPages(database).and_then([&] { return migrate(database, migrations()); }).and_then([&] {
        return checkTables(database);
    });
}

// A lock on the folder, so that two processes do not set the same database aside:
// the second would take away the new one of the first.
Result<Fd> lockFolder(const fs::path &folder)
{
    auto fd = openFile(folder, O_RDONLY | O_DIRECTORY);
    if (!fd)
        return passOn(fd);
    while (::flock(fd->get(), LOCK_EX) < 0) {
        if (errno != EINTR)
            return failErrno("locking " + folder.string(), errno);
    }
    return fd;
}

// "outcomes.sqlite.broken-20261121T124121Z", with a number where there is one already.
fs::path nameAside(const fs::path &path)
{
    std::string time = utcNow();
    std::erase_if(time, [](char c) { return c == '-' || c == ':'; });
    const std::string base = path.string() + ".broken-" + time;
    fs::path name = base;
    std::error_code error;
    for (int i = 2; fs::exists(fs::symlink_status(name, error)); ++i)
        name = std::format("{}-{}", base, i);
    return name;
}

Result<fs::path> moveAside(const fs::path &path, int folder)
{
    fs::path aside = nameAside(path);
    std::error_code error;
    fs::rename(path, aside, error);
    if (error)
        return failErrno("renaming " + path.string(), error.value());
    // What may still have to be undone in it. SQLite never applies it to the new
    // file, which begins empty, should we not get here.
    fs::rename(path.string() + "-journal", aside.string() + "-journal", error);
    if (::fsync(folder) < 0)
        return failErrno("flushing " + path.parent_path().string(), errno, Code::IoError);
    return aside;
}

} // namespace

Result<OutcomeLog> OutcomeLog::tryToOpen(const fs::path &path, Access access)
{
    const bool writable = access == Access::ReadWrite;
    if (writable) {
        if (auto made = makeFile(path); !made)
            return passOn(made);
    } else if (std::error_code error; !fs::exists(path, error)) {
        return fail(Code::NotFound, "there is no outcome log yet");
    }
    auto database = Database::open(path, writable, busyMilliseconds);
    if (!database)
        return passOn(database);
    auto ready =
        writable ? setUp(*database)
                 : requireNewest(*database, migrations()).and_then([&] { return checkTables(*database); });
    if (!ready)
        return passOn(ready);
    return OutcomeLog(std::move(*database));
}

Result<OutcomeLog> OutcomeLog::open(const fs::path &path, Access access)
{
    const std::string doing = "opening the outcome log " + path.string();
    if (access == Access::ReadWrite) {
        if (auto made = makeFolder(path.parent_path()); !made)
            return passOn(made, doing);
    }
    auto log = tryToOpen(path, access);
    if (log || access == Access::ReadOnly || !isHopeless(log.error())) {
        if (!log)
            return passOn(log, doing);
        return log;
    }
    auto folder = lockFolder(path.parent_path());
    if (!folder)
        return passOn(folder, doing);
    // Once more: somebody else may have been faster.
    log = tryToOpen(path, access);
    if (log)
        return log;
    if (!isHopeless(log.error()))
        return passOn(log, doing);
    const std::string why = log.error().message;
    auto aside = moveAside(path, folder->get());
    if (!aside)
        return passOn(aside, doing);
    log = tryToOpen(path, access);
    if (!log)
        return passOn(log, std::format("{} (the former one is {} now)", doing, aside->string()));
    Notice notice{utcNow(), "set-aside",
                  std::format("the outcome log could not be used ({}); it was renamed to {}, and a new one "
                              "was started",
                              why, aside->string())};
    if (auto noted = log->note(notice.code, notice.message); !noted)
        return passOn(noted, doing);
    log->m_setAside = std::move(notice);
    return log;
}

} // namespace torpor
