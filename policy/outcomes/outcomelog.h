// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attemptrecord.h"
#include "database.h"

#include <filesystem>

namespace torpor
{

// Something that happened to the log itself.
struct Notice {
    std::string noted; // RFC 3339, UTC
    std::string code;  // "set-aside"
    std::string message;
    bool operator==(const Notice &) const = default;
};

// How the attempts of one kind went in a day, month or year, or at all times.
// Attempts that are still open are not counted.
struct PeriodStatistics {
    std::string period; // "2026-11-21", "2026-11", "2026"; "" at all times
    std::uint64_t attempts = 0;
    std::uint64_t succeeded = 0; // resumed or rehearsed
    std::uint64_t aborted = 0;
    std::uint64_t refused = 0;
    std::uint64_t failed = 0;
    // Means of those that succeeded; nothing where none did.
    std::optional<double> secondsAway; // from the command to the power-off
    std::optional<double> secondsBack; // from C's start on, without the firmware and the boot loader
    // Of those that were begun: one that was refused neither succeeded nor failed.
    [[nodiscard]] std::optional<double> successRate() const;
};
enum class PeriodLength { AllTimes, Year, Month, Day };

// A device that was missing after a hibernation, or had another in its place.
struct DeviceTally {
    std::string device;
    std::string name;          // the newest
    std::uint64_t missing = 0; // after how many attempts
    std::uint64_t returns = 0; // attempts at all after which the session was there
    std::string lastMissing;   // when the newest of these attempts was started
    bool operator==(const DeviceTally &) const = default;
};

// The SQLite database of all attempts, /var/lib/torpor/outcomes.sqlite.
//
// Nothing of what this class does may stop a hibernation: a caller warns and
// goes on. What could not be written before the jump is written by close()
// afterwards, with a mark.
//
// Whatever returns has been flushed; after a power cut at any instant the
// database holds all of a change or none of it. Several processes may use it at
// once. All functions return IoError (also for a full disk), NotPermitted,
// SystemError (among it a lock that somebody held for `busyMilliseconds`) or
// Malformed (damaged; the next open() sets it aside).
class OutcomeLog
{
public:
    enum class Access { ReadOnly, ReadWrite };
    static constexpr int busyMilliseconds = 3000;
    // So many of the newest attempts stay, however old: the clock may have been wrong.
    static constexpr std::int64_t alwaysKept = 10;

    // Opens and checks it. ReadWrite makes the file (only root may read it) and
    // its folder, brings its tables up to date, and renames a database aside that
    // is damaged, newer or somebody else's (`outcomes.sqlite.broken-` and the
    // time), starting a new one: a notice in it tells. Nothing is ever deleted.
    // ReadOnly changes nothing: NotFound where there is none, Malformed or
    // Unsupported where it would be set aside.
    [[nodiscard]] static Result<OutcomeLog> open(const std::filesystem::path &path,
                                                 Access access = Access::ReadWrite);
    // What was set aside by this open().
    [[nodiscard]] const std::optional<Notice> &setAside() const { return m_setAside; }

    // Before the jump: the attempt is Pending. Sets its number.
    [[nodiscard]] Result<void> begin(AttemptRecord &attempt);
    // The attempt is over. Sets `ended` where it is empty, and replaces what was
    // there; the last word counts. Of an attempt that the log does not know it
    // keeps all, as Late unless the caller says otherwise or it never jumped.
    [[nodiscard]] Result<void> close(AttemptRecord &attempt);

    // Those that are still Pending, oldest first.
    [[nodiscard]] Result<std::vector<AttemptRecord>> openAttempts();
    // NotFound where there is none. The last is that of Torpor itself, not a substitute.
    [[nodiscard]] Result<AttemptRecord> last();
    [[nodiscard]] Result<AttemptRecord> find(std::string_view id);
    // At most `count`, newest first; of the next page `before` is the number of this one's last.
    [[nodiscard]] Result<std::vector<AttemptRecord>> history(std::size_t count,
                                                             std::optional<std::int64_t> before = {});
    // Oldest period first, without those in which there was nothing.
    [[nodiscard]] Result<std::vector<PeriodStatistics>> statistics(PeriodLength length,
                                                                   Mode mode = Mode::Hibernate);
    // Those that were missing most often come first.
    [[nodiscard]] Result<std::vector<DeviceTally>> devicesNotComingBack(std::size_t count);

    // Deletes closed attempts and notices from before that moment (RFC 3339, UTC);
    // returns how many attempts.
    [[nodiscard]] Result<std::size_t> prune(const std::string &before);

    [[nodiscard]] Result<void> note(const std::string &code, const std::string &message);
    // Newest first.
    [[nodiscard]] Result<std::vector<Notice>> notices();

private:
    explicit OutcomeLog(Database database) : m_database(std::move(database)) {}
    [[nodiscard]] static Result<OutcomeLog> tryToOpen(const std::filesystem::path &path, Access access);
    [[nodiscard]] Result<void> store(AttemptRecord &attempt);
    [[nodiscard]] Result<AttemptRecord> one(Result<Statement> selected);

    Database m_database;
    std::optional<Notice> m_setAside;
};

} // namespace torpor
