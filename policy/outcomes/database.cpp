// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <sqlite3.h>
#include <utility>

namespace torpor
{

namespace
{

Code codeOf(int result)
{
    switch (result & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR: // "no such column": our statements are right, so the tables are not
    case SQLITE_MISMATCH:
        return Code::Malformed;
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return Code::IoError;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return Code::NotPermitted;
    case SQLITE_CONSTRAINT:
        return Code::InvalidArgument;
    default:
        return Code::SystemError;
    }
}

std::unexpected<Error> failWith(int result, sqlite3 *database)
{
    // The connection's own text says more ("no such table: attempt"), unless it is of another call.
    const bool own = database != nullptr && sqlite3_extended_errcode(database) == result;
    return std::unexpected(Error{codeOf(result), own ? sqlite3_errmsg(database) : sqlite3_errstr(result)});
}

} // namespace

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement &Statement::bind(std::string_view text)
{
    // A null pointer would bind NULL.
    const int result = sqlite3_bind_text64(m_statement.get(), ++m_bound, text.data() ? text.data() : "",
                                           text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    m_problem = m_problem != 0 ? m_problem : result;
    return *this;
}

Statement &Statement::bind(std::int64_t number)
{
    const int result = sqlite3_bind_int64(m_statement.get(), ++m_bound, number);
    m_problem = m_problem != 0 ? m_problem : result;
    return *this;
}

Statement &Statement::bind(std::uint64_t number)
{
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
    return bind(static_cast<std::int64_t>(std::min(number, most)));
}

Statement &Statement::bind(double number)
{
    const int result =
        sqlite3_bind_double(m_statement.get(), ++m_bound, std::isfinite(number) ? number : 0.0);
    m_problem = m_problem != 0 ? m_problem : result;
    return *this;
}

Statement &Statement::bindNull()
{
    const int result = sqlite3_bind_null(m_statement.get(), ++m_bound);
    m_problem = m_problem != 0 ? m_problem : result;
    return *this;
}

Result<bool> Statement::step()
{
    if (m_problem != 0)
        return failWith(m_problem, nullptr);
    const int result = sqlite3_step(m_statement.get());
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE)
        return false;
    return failWith(result, sqlite3_db_handle(m_statement.get()));
}

Result<void> Statement::run()
{
    for (;;) {
        auto row = step();
        if (row && *row)
            continue;
        sqlite3_reset(m_statement.get());
        m_bound = 0;
        m_problem = 0;
        if (!row)
            return passOn(row);
        return {};
    }
}

std::string Statement::text(int column) const
{
    // The text first: it may be converted, which changes the size.
    const unsigned char *text = sqlite3_column_text(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return text ? std::string(reinterpret_cast<const char *>(text), static_cast<std::size_t>(size))
                : std::string();
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::uint64_t Statement::size(int column) const
{
    return static_cast<std::uint64_t>(std::max<std::int64_t>(integer(column), 0));
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

void Database::Closer::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database); // when the last of its statements has gone
}

Result<Database> Database::open(const std::filesystem::path &path, bool writable, int busyMilliseconds)
{
    sqlite3 *opened = nullptr;
    const int flags = (writable ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY) |
                      SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_FULLMUTEX;
    const int result = sqlite3_open_v2(path.c_str(), &opened, flags, nullptr);
    Database database(opened);
    if (result != SQLITE_OK)
        return failWith(result, opened);
    sqlite3_busy_timeout(opened, busyMilliseconds);
    // A file that somebody has prepared must not run anything through its views and triggers.
    sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return database;
}

Result<void> Database::execute(const std::string &sql)
{
    const int result = sqlite3_exec(m_database.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        return failWith(result, m_database.get());
    return {};
}

Result<Statement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const int result =
        sqlite3_prepare_v2(m_database.get(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (result != SQLITE_OK)
        return failWith(result, m_database.get());
    return Statement(statement);
}

Result<std::int64_t> Database::queryInteger(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return passOn(statement);
    auto row = statement->step();
    if (!row)
        return passOn(row);
    if (!*row)
        return fail(Code::NotFound, "no row");
    return statement->integer(0);
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_database.get());
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return passOn(begun);
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // Some errors have rolled it back already; saying so twice harms nobody.
    if (m_database)
        (void)m_database->execute("ROLLBACK");
}

Result<void> Transaction::commit()
{
    auto committed = m_database->execute("COMMIT");
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace torpor
