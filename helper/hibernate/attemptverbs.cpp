// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptverbs.h"

#include "attemptjson.h"
#include "attemptlock.h"
#include "attemptsignals.h"
#include "attemptstart.h"
#include "recorder.h"
#include "sequence.h"
#include "targetstate.h"

#include <chrono>
#include <spdlog/spdlog.h>
#include <thread>

namespace torpor
{

namespace
{

// What is refused before the sequence has begun, and so is not recorded by it.
AttemptRecord refuse(const Roots &roots, const Request &request, const Error &error)
{
    AttemptRecord record;
    record.id = request.attempt.toString();
    record.mode = request.mode;
    record.trigger = request.overrides.trigger.value_or(record.trigger);
    record.started = utcNow();
    record.bootId = bootId(roots);
    record.stop(Outcome::Refused, error);
    Recorder(roots).close(record, {});
    return record;
}

// The one that was filed, or one without any wish: the unit was started by hand.
Result<Request> requestFor(const Roots &roots, Mode mode)
{
    auto request = takeRequest(roots);
    if (!request && request.error().code == Code::NotFound)
        return Request{.attempt = Id::random(), .mode = mode, .overrides = {}};
    if (request && request->mode != mode)
        return fail(Code::InvalidArgument, "the unit is to {}, and the request is to {}", modeName(mode),
                    modeName(request->mode));
    return request;
}

AttemptRecord attempt(const Roots &roots, const Request &request, AttemptSignals &signals,
                      Cancellation &cancellation)
{
    auto lock = AttemptLock::acquire(roots);
    if (!lock)
        return refuse(roots, request, lock.error());
    if (auto named = lock->name(request.attempt, request.mode); !named)
        spdlog::warn("{}", named.error().message);
    auto settings = loadSettings(roots);
    if (!settings)
        return refuse(roots, request, settings.error());
    const auto logind = Logind::onSystemBus();
    const SleepHooks hooks;
    return Sequence(roots, request.overrides.appliedTo(*settings), request.mode, request.attempt, *logind,
                    hooks, signals, cancellation)
        .run();
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

AttemptRecord makeAttempt(const Roots &roots, Mode mode)
{
    const auto request = requestFor(roots, mode);
    const Id id = request ? request->attempt : Id::random();
    Cancellation cancellation(roots, id);
    BusAttemptSignals signals;
    signals.began(id, mode);
    AttemptRecord record =
        request ? attempt(roots, *request, signals, cancellation)
                : refuse(roots, {.attempt = id, .mode = mode, .overrides = {}}, request.error());
    if (auto stored = storeAnswer(roots, record); !stored)
        spdlog::error("{}", stored.error().message);
    if (exitStatus(record.outcome) == 0)
        spdlog::info("{}: {}", modeName(mode), outcomeName(record.outcome));
    else
        spdlog::error("{}: {} ({}): {}", modeName(mode), outcomeName(record.outcome), record.reason,
                      record.message);
    signals.ended(record);
    return record;
}

Result<Json> haveAttemptMade(const Roots &roots, Mode mode, const Overrides &overrides)
{
    (void)takeAnswer(roots); // to somebody else who did not wait for it
    auto started = startAttempt(roots, mode, overrides, WaitFor::End);
    if (!started)
        return passOn(started);
    auto answer = takeAnswer(roots);
    if (!answer && answer.error().code == Code::NotFound)
        return fail(Code::NoReport,
                    "the service ended without leaving a story; see journalctl -b -u 'torpor-*'");
    return answer;
}

Result<Json> settleLastAttempt(const Roots &roots)
{
    auto lock = AttemptLock::acquire(roots);
    if (!lock)
        return passOn(lock, "looking for a left-over image");
    waitForTarget(roots);
    auto closed = settle(roots);
    if (!closed)
        return passOn(closed, "settling the last hibernation");
    Json list = Json::array();
    for (const AttemptRecord &record : *closed) {
        spdlog::info("The last attempt {}: {} {}", record.id, outcomeName(record.outcome), record.message);
        list.push_back(toJson(record));
    }
    return Json{{"closed", list}};
}

} // namespace torpor
