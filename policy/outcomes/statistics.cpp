// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the log says of many attempts together.

#include "outcomelog.h"

namespace torpor
{

namespace
{

// How many characters of an RFC 3339 time name the period.
std::int64_t prefixOf(PeriodLength length)
{
    switch (length) {
    case PeriodLength::AllTimes:
        return 0;
    case PeriodLength::Year:
        return 4;
    case PeriodLength::Month:
        return 7;
    case PeriodLength::Day:
        break;
    }
    return 10;
}

std::optional<double> realOrNothing(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

} // namespace

std::optional<double> PeriodStatistics::successRate() const
{
    const auto begun = static_cast<double>(succeeded + aborted + failed);
    return begun > 0 ? std::optional(static_cast<double>(succeeded) / begun) : std::nullopt;
}

Result<std::vector<PeriodStatistics>> OutcomeLog::statistics(PeriodLength length, Mode mode)
{
    // What belongs to the way back: as AttemptRecord::Phase::isWayBack().
    auto selected = m_database.prepare(R"(
        WITH duration AS (
            SELECT attempt,
                sum(seconds) FILTER (WHERE NOT (name GLOB 'resume-*' OR name GLOB 'wake-*')) AS away,
                sum(seconds) FILTER (WHERE name GLOB 'resume-*' OR name GLOB 'wake-*') AS back
            FROM phase GROUP BY attempt
        )
        SELECT substr(started, 1, ?) AS period, count(*),
            count(*) FILTER (WHERE outcome IN ('resumed', 'rehearsed')),
            count(*) FILTER (WHERE outcome = 'aborted'),
            count(*) FILTER (WHERE outcome = 'refused'),
            count(*) FILTER (WHERE outcome = 'failed'),
            avg(away) FILTER (WHERE outcome IN ('resumed', 'rehearsed')),
            avg(back) FILTER (WHERE outcome IN ('resumed', 'rehearsed'))
        FROM attempt LEFT JOIN duration ON duration.attempt = attempt.number
        WHERE mode = ? AND outcome != 'pending'
        GROUP BY period ORDER BY period)");
    if (!selected)
        return passOn(selected, "counting outcomes");
    selected->bindAll(prefixOf(length), modeName(mode));
    std::vector<PeriodStatistics> periods;
    for (;;) {
        auto row = selected->step();
        if (!row)
            return passOn(row, "counting outcomes");
        if (!*row)
            return periods;
        periods.push_back({.period = selected->text(0),
                           .attempts = selected->size(1),
                           .succeeded = selected->size(2),
                           .aborted = selected->size(3),
                           .refused = selected->size(4),
                           .failed = selected->size(5),
                           .secondsAway = realOrNothing(*selected, 6),
                           .secondsBack = realOrNothing(*selected, 7)});
    }
}

Result<std::vector<DeviceTally>> OutcomeLog::devicesNotComingBack(std::size_t count)
{
    // Where there is one max(), SQLite takes the other columns from its row.
    auto selected = m_database.prepare(R"(
        SELECT device, name, count(DISTINCT number) AS missing, max(number) AS newest, started,
            (SELECT count(*) FROM attempt WHERE outcome IN ('resumed', 'rehearsed', 'aborted')
                AND mode IN ('hibernate', 'rehearse'))
        FROM device_difference JOIN attempt ON attempt.number = device_difference.attempt
        WHERE kind IN ('missing', 'replaced')
        GROUP BY device ORDER BY missing DESC, newest DESC LIMIT ?)");
    if (!selected)
        return passOn(selected, "counting devices");
    selected->bind(static_cast<std::uint64_t>(count));
    std::vector<DeviceTally> tallies;
    for (;;) {
        auto row = selected->step();
        if (!row)
            return passOn(row, "counting devices");
        if (!*row)
            return tallies;
        tallies.push_back(
            {selected->text(0), selected->text(1), selected->size(2), selected->size(5), selected->text(4)});
    }
}

} // namespace torpor
