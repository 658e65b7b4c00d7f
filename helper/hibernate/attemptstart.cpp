// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptstart.h"

#include "unitstarter.h"

namespace torpor
{

namespace
{

// Another caller's request is left alone while its unit is being started. The
// lock keeps two callers from looking at the same time.
Result<void> file(const Roots &roots, const Request &request)
{
    auto lock = AttemptLock::acquire(roots);
    if (!lock)
        return passOn(lock);
    if (const auto pending = pendingRequest(roots))
        return fail(Code::AttemptRunning, "another attempt to {} is about to begin, {}",
                    modeName(pending->mode), pending->attempt.toString());
    return storeRequest(roots, request);
}

// Whether the unit has taken our request: none is there, or somebody else's.
bool isTaken(const Roots &roots, const Id &attempt)
{
    const auto pending = pendingRequest(roots);
    return !pending || pending->attempt != attempt;
}

} // namespace

Result<Id> startAttempt(const Roots &roots, Mode mode, const Overrides &overrides, WaitFor wait)
{
    const Request request{.attempt = Id::random(), .mode = mode, .overrides = overrides};
    if (auto filed = file(roots, request); !filed)
        return passOn(filed);
    const auto enough = [&] { return wait == WaitFor::Begin && isTaken(roots, request.attempt); };
    auto started =
        startUnit(mode == Mode::Rehearse ? "torpor-rehearse.service" : "torpor-hibernate.service", enough);
    if (isTaken(roots, request.attempt))
        return request.attempt;
    (void)takeRequest(roots); // nobody else will
    if (!started)
        return passOn(started);
    return fail(Code::SystemError, "systemd did not start the service; see journalctl -b -u 'torpor-*'");
}

std::optional<AttemptLock::Holder> runningAttempt(const Roots &roots)
{
    if (auto holder = AttemptLock::holder(roots))
        return holder;
    const auto pending = pendingRequest(roots);
    if (!pending)
        return std::nullopt;
    return AttemptLock::Holder{pending->attempt, pending->mode};
}

} // namespace torpor
