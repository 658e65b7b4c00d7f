// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptjson.h"
#include "attemptlock.h"
#include "output.h"
#include "outsidefacts.h"
#include "recorder.h"
#include "sequence.h"
#include "unitstarter.h"
#include "verbs.h"

#include <chrono>
#include <spdlog/spdlog.h>
#include <thread>

namespace torpor
{

namespace
{

AttemptRecord refusedRecord(Mode mode, Outcome outcome, const Error &error)
{
    AttemptRecord record;
    record.mode = mode;
    record.started = utcNow();
    record.stop(outcome, error);
    return record;
}

// What is refused before the sequence has begun, and so is not recorded by it.
AttemptRecord refuseHere(const Roots &roots, Mode mode, const Error &error, Trigger trigger)
{
    AttemptRecord record = refusedRecord(mode, Outcome::Refused, error);
    record.id = Id::random().toString();
    record.trigger = trigger;
    record.bootId = bootId(roots);
    Recorder(roots).close(record, {});
    return record;
}

// The service: everything happens here, and the story is kept whatever happens.
AttemptRecord runHere(const Roots &roots, Mode mode)
{
    auto lock = AttemptLock::acquire(roots);
    if (!lock)
        return refuseHere(roots, mode, lock.error(), Trigger::CommandLine);
    auto overrides = takeRequest(roots);
    auto settings = loadSettings(roots);
    if (!overrides)
        return refuseHere(roots, mode, overrides.error(), Trigger::CommandLine);
    if (!settings)
        return refuseHere(roots, mode, settings.error(), overrides->trigger.value_or(Trigger::CommandLine));
    const auto logind = Logind::onSystemBus();
    const SleepHooks hooks;
    return Sequence(roots, overrides->appliedTo(*settings), mode, *logind, hooks).run();
}

// The command line: hands the request to the service and waits for it.
AttemptRecord runByUnit(const Roots &roots, const AttemptOptions &options)
{
    if (AttemptLock::isHeld(roots))
        return refusedRecord(options.mode, Outcome::Refused,
                             Error{Code::AttemptRunning, "another hibernation is under way"});
    if (auto stored = storeRequest(roots, options.overrides); !stored)
        return refusedRecord(options.mode, Outcome::Refused, stored.error());
    (void)takeAnswer(roots); // to somebody else who did not wait for it
    const bool rehearsal = options.mode == Mode::Rehearse;
    auto started = startUnitAndWait(rehearsal ? "torpor-rehearse.service" : "torpor-hibernate.service");
    if (!started) {
        (void)takeRequest(roots); // nobody will
        return refusedRecord(options.mode, Outcome::Refused, started.error());
    }
    auto answer = takeAnswer(roots);
    if (!answer && answer.error().code == Code::NotFound)
        return refusedRecord(
            options.mode, Outcome::Failed,
            Error{Code::NoReport,
                  "the service ended without leaving a story; see journalctl -u torpor-hibernate -b"});
    if (!answer)
        return refusedRecord(options.mode, Outcome::Failed, answer.error());
    return *answer;
}

// At an early start the disk may not have been found yet, and nothing waits for it but us.
void waitForTarget(const Roots &roots)
{
    constexpr auto step = std::chrono::milliseconds(100);
    for (int tries = 0; tries < 50; ++tries) {
        const auto found = findTarget(roots);
        if (found || found.error().code != Code::PartitionMissing)
            return;
        std::this_thread::sleep_for(step);
    }
}

} // namespace

int runAttempt(const Command &command, const AttemptOptions &options)
{
    if (!options.inUnit) {
        const AttemptRecord record = runByUnit(command.roots, options);
        printAttempt(record, command.json);
        return exitStatus(record.outcome);
    }
    const AttemptRecord record = runHere(command.roots, options.mode);
    if (auto stored = storeAnswer(command.roots, record); !stored)
        spdlog::error("{}", stored.error().message);
    if (exitStatus(record.outcome) == exitGood)
        spdlog::info("{}: {}", modeName(options.mode), outcomeName(record.outcome));
    else
        spdlog::error("{}: {} ({}): {}", modeName(options.mode), outcomeName(record.outcome), record.reason,
                      record.message);
    return exitStatus(record.outcome);
}

int runSettle(const Command &command)
{
    auto lock = AttemptLock::acquire(command.roots);
    if (!lock) {
        printError("look for a left-over image", lock.error(), command.json);
        return exitRefused;
    }
    waitForTarget(command.roots);
    const auto closed = settle(command.roots);
    if (!closed) {
        printError("settle the last hibernation", closed.error(), command.json);
        return exitRefused;
    }
    for (const AttemptRecord &record : *closed)
        spdlog::info("The last attempt {}: {} {}", record.id, outcomeName(record.outcome), record.message);
    if (command.json && !closed->empty())
        printAttempt(closed->back(), true);
    return exitGood;
}

} // namespace torpor
