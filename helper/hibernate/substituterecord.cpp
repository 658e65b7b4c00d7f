// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "substituterecord.h"

#include "account.h"
#include "battery.h"
#include "recorder.h"

#include <ctime>

namespace torpor
{

namespace
{

// Who sits at the machine may have this written: not so often that it fills the
// disk. No machine is put to sleep every ten minutes of a day.
constexpr std::size_t mostADay = 144;

Result<void> requireRoom(OutcomeLog &log)
{
    auto latest = log.history(mostADay);
    if (!latest)
        return passOn(latest);
    constexpr std::time_t day = 24L * 60 * 60;
    if (latest->size() == mostADay && latest->back().started > utcText(std::time(nullptr) - day))
        return fail(Code::NotPermitted, "the last day has {} entries already: no more of these are written",
                    mostADay);
    return {};
}

// Where no partition is prepared nobody looks after a start what became of those before.
void closeThoseOfOtherSessions(OutcomeLog &log, const std::string &thisBoot)
{
    const auto open = log.openAttempts();
    for (AttemptRecord record : open ? *open : std::vector<AttemptRecord>()) {
        if (!record.substitute || record.bootId == thisBoot)
            continue;
        accountSubstitute(record, false);
        (void)log.close(record); // the next one tries again
    }
}

Result<Id> begin(const Roots &roots, OutcomeLog &log, const SubstituteReport::Beginning &beginning)
{
    if (auto room = requireRoom(log); !room)
        return passOn(room);
    const Id id = Id::random();
    AttemptRecord record;
    record.id = id.toString();
    record.substitute = beginning.substitute;
    record.trigger = beginning.trigger;
    record.started = utcNow();
    record.bootId = bootId(roots);
    closeThoseOfOtherSessions(log, record.bootId);
    record.batteryBefore = readBattery(roots);
    if (auto begun = log.begin(record); !begun)
        return passOn(begun);
    return id;
}

Result<Id> end(const Roots &roots, OutcomeLog &log, const SubstituteReport::Ending &ending)
{
    auto record = log.find(ending.id.toString());
    if (!record)
        return passOn(record);
    if (!record->substitute || record->outcome != Outcome::Pending || record->bootId != bootId(roots))
        return fail(Code::InvalidArgument, "{} is nothing that this session waits for the end of",
                    record->id);
    record->batteryAfter = readBattery(roots);
    if (ending.isDone)
        record->outcome = Outcome::Resumed;
    else
        record->stop(Outcome::Aborted, {Code::SystemError, "logind did not do it; the journal tells why"});
    if (auto closed = log.close(*record); !closed)
        return passOn(closed);
    return ending.id;
}

} // namespace

Result<Id> recordSubstitute(const Roots &roots, const SubstituteReport &report)
{
    auto log = OutcomeLog::open(outcomeLogPath(roots));
    auto recorded = log.and_then([&](OutcomeLog &open) {
        const auto *beginning = std::get_if<SubstituteReport::Beginning>(&report.what);
        return beginning ? begin(roots, open, *beginning)
                         : end(roots, open, std::get<SubstituteReport::Ending>(report.what));
    });
    if (!recorded)
        return passOn(recorded, "recording what is done in place of a hibernation");
    return recorded;
}

} // namespace torpor
