// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptstart.h"
#include "cancellation.h"
#include "verbs.h"

#include <chrono>
#include <functional>
#include <thread>

namespace torpor
{

namespace
{

// For a moment an attempt is not to be seen: its unit has taken the request and not the lock yet.
bool soon(const std::function<bool()> &isSo)
{
    constexpr auto step = std::chrono::milliseconds(20);
    constexpr int tries = 25;
    for (int i = 0; i < tries; ++i) {
        if (isSo())
            return true;
        std::this_thread::sleep_for(step);
    }
    return false;
}

} // namespace

Result<Json> cancelAttempt(const Roots &roots, const std::optional<Id> &attempt)
{
    std::optional<AttemptLock::Holder> running;
    const auto isUnderWay = [&] {
        running = runningAttempt(roots);
        return running && (!attempt || running->attempt == *attempt);
    };
    if (!soon(isUnderWay) || !running)
        return attempt ? fail(Code::NotFound, "the attempt {} is not under way", attempt->toString())
                       : fail(Code::NotFound, "no attempt is under way");
    const AttemptLock::Holder which = *running;
    if (auto wanted = wantCancelled(roots, which.attempt); !wanted)
        return passOn(wanted);
    // One that ends puts away what was decided of it: left there, it was said too late to be heard.
    const auto isHeard = [&] {
        running = runningAttempt(roots);
        return (running && running->attempt == which.attempt) || !isDecided(roots, which.attempt);
    };
    if (!soon(isHeard)) {
        forgetCancellation(roots, which.attempt);
        return fail(Code::NotFound, "the attempt {} has ended by itself", which.attempt.toString());
    }
    return Json{{"id", which.attempt.toString()}, {"mode", modeName(which.mode)}};
}

} // namespace torpor
