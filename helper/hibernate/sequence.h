// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attemptsignals.h"
#include "cancellation.h"
#include "common/files.h"
#include "logind.h"
#include "outcomes/attemptrecord.h"
#include "settings.h"
#include "sleephooks.h"

#include <vector>

namespace torpor
{

// One hibernation or rehearsal from the checks to the outcome: check, build,
// arm, load, prove, jump, and, back in A, account and tidy up. Whatever happens
// the record says it, and is in the outcome log before the jump and at the end.
// Between any two steps before the jump it can be cancelled: then all is undone.
class Sequence
{
public:
    // The caller holds the AttemptLock.
    Sequence(const Roots &roots, Settings settings, Mode mode, const Id &id, Logind &logind,
             const SleepHooks &hooks, AttemptSignals &signals, Cancellation &cancellation);

    [[nodiscard]] AttemptRecord run();

private:
    const Roots &m_roots;
    Settings m_settings;
    Mode m_mode;
    Id m_id;
    Logind &m_logind;
    const SleepHooks &m_hooks;
    AttemptSignals &m_signals;
    Cancellation &m_cancellation;
};

// Run at every normal start: an image that is still there must never be
// resumed from now on, since this start changes the filesystems. Invalidates
// it, takes the resume entry back, closes what is still open in the outcome log
// with what the partition knows of it, and forgets what is too old. Returns the
// attempts that it closed, oldest first. The caller holds the AttemptLock.
[[nodiscard]] Result<std::vector<AttemptRecord>> settle(const Roots &roots);

} // namespace torpor
