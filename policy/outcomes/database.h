// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace torpor
{

// The C API of SQLite with owners and Results. Its errors by code:
// Malformed      the file is damaged, no database, or has other tables than it should
// IoError        the disk failed or is full
// NotPermitted   the file or its folder may not be opened or written
// InvalidArgument a constraint of the schema is broken
// SystemError    anything else, among it somebody else's lock that did not go away

// A prepared statement. Parameters and columns count from 0.
class Statement
{
public:
    // A value that cannot be bound (no memory) makes the next step() fail.
    Statement &bind(std::string_view text);
    Statement &bind(std::int64_t number);
    // Larger numbers than SQLite's are cut to the largest.
    Statement &bind(std::uint64_t number);
    // SQLite takes no NaN: it and infinities become 0.
    Statement &bind(double number);
    Statement &bindNull();
    template <typename... Values> Statement &bindAll(const Values &...values)
    {
        (bind(values), ...);
        return *this;
    }

    // Whether there is a row to read.
    [[nodiscard]] Result<bool> step();
    // Runs it to its end and makes it ready for other parameters.
    [[nodiscard]] Result<void> run();

    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::uint64_t size(int column) const; // negative ones are 0
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class Database;
    struct Finalizer {
        void operator()(sqlite3_stmt *statement) const;
    };
    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) {}

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    int m_bound = 0;   // parameters so far
    int m_problem = 0; // the first of binding
};

class Database
{
public:
    // Opens, or with `writable` creates, the file, which must be no symbolic
    // link. `busyMilliseconds` is how long somebody else's lock is waited for.
    [[nodiscard]] static Result<Database> open(const std::filesystem::path &path, bool writable,
                                               int busyMilliseconds);

    // One statement or several.
    [[nodiscard]] Result<void> execute(const std::string &sql);
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    // The first column of the first row; NotFound where there is none.
    [[nodiscard]] Result<std::int64_t> queryInteger(std::string_view sql);
    // Rows that the last statement inserted, updated or deleted.
    [[nodiscard]] std::int64_t changes() const;

private:
    friend class Transaction;
    struct Closer {
        void operator()(sqlite3 *database) const;
    };
    explicit Database(sqlite3 *database) : m_database(database) {}

    std::unique_ptr<sqlite3, Closer> m_database;
};

// All that is done while it lives is done when commit() succeeds, and none of it
// otherwise. Takes the write lock at once: a transaction that reads first could
// not wait for it later.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    // On the disk when it returns.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database; // nothing once it is over
};

} // namespace torpor
