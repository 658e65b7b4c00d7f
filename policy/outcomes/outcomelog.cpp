// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outcomelog.h"

#include "attemptrow.h"

namespace torpor
{

Result<void> OutcomeLog::store(AttemptRecord &attempt)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return passOn(transaction);
    return storeAttempt(m_database, attempt).and_then([&] { return transaction->commit(); });
}

Result<AttemptRecord> OutcomeLog::one(Result<Statement> selected)
{
    if (!selected)
        return passOn(selected);
    auto found = readAttempts(m_database, *selected);
    if (!found)
        return passOn(found);
    if (found->empty())
        return fail(Code::NotFound, "no attempt is on record");
    return std::move(found->front());
}

Result<void> OutcomeLog::begin(AttemptRecord &attempt)
{
    if (attempt.outcome != Outcome::Pending || attempt.id.empty())
        return fail(Code::InvalidArgument, "an attempt that begins is pending and has an id");
    if (auto stored = store(attempt); !stored)
        return passOn(stored, "recording the attempt");
    return {};
}

Result<void> OutcomeLog::close(AttemptRecord &attempt)
{
    if (attempt.outcome == Outcome::Pending || attempt.id.empty())
        return fail(Code::InvalidArgument, "an attempt that is over has an outcome and an id");
    if (attempt.ended.empty())
        attempt.ended = utcNow();
    if (attempt.outcome != Outcome::Refused && attempt.recording == Recording::InTime) {
        auto known = find(attempt.id);
        if (!known && known.error().code == Code::NotFound)
            attempt.recording = Recording::Late;
    }
    if (auto stored = store(attempt); !stored)
        return passOn(stored, "recording how the attempt ended");
    return {};
}

Result<std::vector<AttemptRecord>> OutcomeLog::openAttempts()
{
    auto selected = selectAttempts(m_database, "WHERE outcome = 'pending' ORDER BY number");
    if (!selected)
        return passOn(selected, "looking for open attempts");
    return readAttempts(m_database, *selected);
}

Result<AttemptRecord> OutcomeLog::last()
{
    return one(
        selectAttempts(m_database, "WHERE mode IN ('hibernate', 'rehearse') ORDER BY number DESC LIMIT 1"));
}

Result<AttemptRecord> OutcomeLog::find(std::string_view id)
{
    auto selected = selectAttempts(m_database, "WHERE id = ?");
    if (selected)
        selected->bind(id);
    return one(std::move(selected));
}

Result<std::vector<AttemptRecord>> OutcomeLog::history(std::size_t count, std::optional<std::int64_t> before)
{
    auto selected = selectAttempts(m_database, "WHERE number < ? ORDER BY number DESC LIMIT ?");
    if (!selected)
        return passOn(selected, "reading the history");
    selected->bindAll(before.value_or(INT64_MAX), static_cast<std::uint64_t>(count));
    return readAttempts(m_database, *selected);
}

Result<std::size_t> OutcomeLog::prune(const std::string &before)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return passOn(transaction, "pruning the outcome log");
    // Their lists go with them.
    auto attempts =
        m_database.prepare("DELETE FROM attempt WHERE started < ? AND outcome != 'pending' AND number NOT IN "
                           "(SELECT number FROM attempt ORDER BY number DESC LIMIT ?)");
    if (!attempts)
        return passOn(attempts, "pruning the outcome log");
    auto pruned = attempts->bindAll(before, alwaysKept).run();
    const auto count = static_cast<std::size_t>(m_database.changes());
    if (pruned) {
        auto old = m_database.prepare("DELETE FROM notice WHERE noted < ?");
        pruned = old ? old->bind(before).run() : passOn(old);
    }
    if (pruned)
        pruned = transaction->commit();
    if (!pruned)
        return passOn(pruned, "pruning the outcome log");
    return count;
}

Result<void> OutcomeLog::note(const std::string &code, const std::string &message)
{
    auto insertion = m_database.prepare("INSERT INTO notice (noted, code, message) VALUES (?, ?, ?)");
    if (!insertion)
        return passOn(insertion, "leaving a notice");
    if (auto noted = insertion->bindAll(utcNow(), code, message).run(); !noted)
        return passOn(noted, "leaving a notice");
    return {};
}

Result<std::vector<Notice>> OutcomeLog::notices()
{
    auto selected = m_database.prepare("SELECT noted, code, message FROM notice ORDER BY number DESC");
    if (!selected)
        return passOn(selected, "reading the notices");
    std::vector<Notice> notices;
    for (;;) {
        auto row = selected->step();
        if (!row)
            return passOn(row, "reading the notices");
        if (!*row)
            return notices;
        notices.push_back({selected->text(0), selected->text(1), selected->text(2)});
    }
}

} // namespace torpor
