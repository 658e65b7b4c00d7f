// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptrow.h"

#include <algorithm>

namespace torpor
{

namespace
{

// In the order in which they are bound and read; `number` is before them.
constexpr std::string_view columns =
    "id, mode, triggered_by, outcome, reason, message, recording, gap, kernel, save_kernel, codec, target, "
    "boot_id, region_bytes, memory_bytes, used_bytes, saved_pages, zero_pages, image_bytes, started, ended, "
    "battery_before, battery_before_state, battery_after, battery_after_state";

std::string_view cut(std::string_view text)
{
    if (text.size() <= mostTextBytes)
        return text;
    std::size_t end = mostTextBytes;
    // Not within a character of UTF-8, which goes on with bytes 10xxxxxx.
    while (end > mostTextBytes - 4 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end;
    return text.substr(0, end);
}

void bindBattery(Statement &statement, const std::optional<BatteryReading> &reading)
{
    if (reading && reading->percent)
        statement.bind(static_cast<std::int64_t>(*reading->percent));
    else
        statement.bindNull();
    if (reading)
        statement.bind(batteryStateName(reading->state));
    else
        statement.bindNull();
}

std::optional<BatteryReading> readBattery(const Statement &row, int column)
{
    if (row.isNull(column + 1))
        return std::nullopt;
    BatteryReading reading;
    if (!row.isNull(column))
        reading.percent = static_cast<int>(std::clamp<std::int64_t>(row.integer(column), 0, 100));
    reading.state = batteryStateFromName(row.text(column + 1)).value_or(BatteryState::Unknown);
    return reading;
}

Result<void> storeRow(Database &database, AttemptRecord &record)
{
    static const std::string sql = [] {
        std::string places;
        std::string updates;
        for (std::string_view rest = columns; !rest.empty();) {
            const auto name = rest.substr(0, rest.find(", "));
            rest.remove_prefix(std::min(name.size() + 2, rest.size()));
            places += places.empty() ? "?" : ", ?";
            if (name != "id")
                updates += std::format("{}{} = excluded.{}", updates.empty() ? "" : ", ", name, name);
        }
        return std::format("INSERT INTO attempt ({}) VALUES ({}) ON CONFLICT (id) DO UPDATE SET {} "
                           "RETURNING number",
                           columns, places, updates);
    }();
    auto statement = database.prepare(sql);
    if (!statement)
        return passOn(statement);
    statement->bindAll(cut(record.id), record.kindName(), triggerName(record.trigger),
                       outcomeName(record.outcome), cut(record.reason), cut(record.message),
                       recordingName(record.recording), cut(record.gap), cut(record.kernel),
                       cut(record.saveKernel), cut(record.codec), cut(record.target), cut(record.bootId),
                       record.regionBytes, record.memoryBytes, record.usedBytes, record.savedPages,
                       record.zeroPages, record.imageBytes, cut(record.started), cut(record.ended));
    bindBattery(*statement, record.batteryBefore);
    bindBattery(*statement, record.batteryAfter);
    auto row = statement->step();
    if (!row)
        return passOn(row);
    record.number = statement->integer(0);
    return statement->run();
}

// Replaces a list; `bindEntry` binds an entry's own columns.
template <typename Entry, typename Bind>
Result<void> storeList(Database &database, std::int64_t number, std::string_view table,
                       std::string_view ownColumns, std::string_view places, const std::vector<Entry> &list,
                       Bind bindEntry)
{
    auto removal = database.prepare(std::format("DELETE FROM {} WHERE attempt = ?", table));
    if (!removal)
        return passOn(removal);
    if (auto removed = removal->bind(number).run(); !removed)
        return removed;
    auto insertion = database.prepare(
        std::format("INSERT INTO {} (attempt, position, {}) VALUES (?, ?, {})", table, ownColumns, places));
    if (!insertion)
        return passOn(insertion);
    for (std::size_t i = 0; i < std::min(list.size(), mostListEntries); ++i) {
        insertion->bindAll(number, static_cast<std::int64_t>(i));
        bindEntry(*insertion, list[i]);
        if (auto inserted = insertion->run(); !inserted)
            return inserted;
    }
    return {};
}

// Calls add(row) for each entry of a list, in its order.
template <typename Add>
Result<void> readList(Database &database, std::int64_t number, std::string_view table,
                      std::string_view ownColumns, Add add)
{
    auto selection = database.prepare(
        std::format("SELECT {} FROM {} WHERE attempt = ? ORDER BY position", ownColumns, table));
    if (!selection)
        return passOn(selection);
    selection->bind(number);
    for (;;) {
        auto row = selection->step();
        if (!row)
            return passOn(row);
        if (!*row)
            return {};
        if (auto added = add(*selection); !added)
            return added;
    }
}

Result<AttemptRecord> readRow(const Statement &row)
{
    AttemptRecord record;
    int column = 0;
    record.number = row.integer(column++);
    record.id = row.text(column++);
    const std::string kind = row.text(column++);
    const auto mode = modeFromName(kind);
    record.substitute = substituteFromName(kind);
    const auto trigger = triggerFromName(row.text(column++));
    const auto outcome = outcomeFromName(row.text(column++));
    record.reason = row.text(column++);
    record.message = row.text(column++);
    const auto recording = recordingFromName(row.text(column++));
    if ((!mode && !record.substitute) || !trigger || !outcome || !recording)
        return fail(Code::Malformed, "attempt {} has a mode, trigger, outcome or recording that is not known",
                    record.number);
    record.mode = mode.value_or(record.mode);
    record.trigger = *trigger;
    record.outcome = *outcome;
    record.recording = *recording;
    for (std::string *text :
         {&record.gap, &record.kernel, &record.saveKernel, &record.codec, &record.target, &record.bootId})
        *text = row.text(column++);
    for (std::uint64_t *number : {&record.regionBytes, &record.memoryBytes, &record.usedBytes,
                                  &record.savedPages, &record.zeroPages, &record.imageBytes})
        *number = row.size(column++);
    record.started = row.text(column++);
    record.ended = row.text(column++);
    record.batteryBefore = readBattery(row, column);
    record.batteryAfter = readBattery(row, column + 2);
    return record;
}

Result<void> readLists(Database &database, AttemptRecord &record)
{
    return readList(database, record.number, "phase", "name, seconds",
                    [&](const Statement &row) -> Result<void> {
                        record.phases.push_back({row.text(0), row.real(1)});
                        return {};
                    })
        .and_then([&] {
            return readList(database, record.number, "overridden", "code, subject, message",
                            [&](const Statement &row) -> Result<void> {
                                record.overridden.push_back({row.text(0), row.text(1), row.text(2)});
                                return {};
                            });
        })
        .and_then([&] {
            return readList(
                database, record.number, "device_difference", "device, name, kind, detail, carried",
                [&](const Statement &row) -> Result<void> {
                    const auto kind = differenceFromName(row.text(2));
                    if (!kind)
                        return fail(Code::Malformed, "attempt {} has an unknown difference", record.number);
                    record.devices.push_back({row.text(0), row.text(1), *kind, row.text(3), row.text(4)});
                    return {};
                });
        });
}

} // namespace

Result<void> storeAttempt(Database &database, AttemptRecord &record)
{
    return storeRow(database, record)
        .and_then([&] {
            return storeList(database, record.number, "phase", "name, seconds", "?, ?", record.phases,
                             [](Statement &row, const AttemptRecord::Phase &phase) {
                                 row.bindAll(cut(phase.name), phase.seconds);
                             });
        })
        .and_then([&] {
            return storeList(database, record.number, "overridden", "code, subject, message", "?, ?, ?",
                             record.overridden, [](Statement &row, const OverriddenFinding &finding) {
                                 row.bindAll(cut(finding.code), cut(finding.subject), cut(finding.message));
                             });
        })
        .and_then([&] {
            return storeList(
                database, record.number, "device_difference", "device, name, kind, detail, carried",
                "?, ?, ?, ?, ?", record.devices, [](Statement &row, const DeviceDifference &device) {
                    row.bindAll(cut(device.device), cut(device.name), differenceName(device.kind),
                                cut(device.detail), cut(device.carried));
                });
        });
}

Result<Statement> selectAttempts(Database &database, std::string_view condition)
{
    return database.prepare(std::format("SELECT number, {} FROM attempt {}", columns, condition));
}

Result<std::vector<AttemptRecord>> readAttempts(Database &database, Statement &selected)
{
    std::vector<AttemptRecord> records;
    for (;;) {
        auto row = selected.step();
        if (!row)
            return passOn(row);
        if (!*row)
            return records;
        auto record = readRow(selected);
        if (!record)
            return passOn(record);
        if (auto read = readLists(database, *record); !read)
            return passOn(read);
        records.push_back(std::move(*record));
    }
}

} // namespace torpor
