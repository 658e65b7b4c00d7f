// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attemptrecord.h"
#include "common/files.h"
#include "logind.h"
#include "settings.h"
#include "sleephooks.h"

#include <optional>

namespace torpor
{

// One hibernation or rehearsal from the checks to the outcome: check, build,
// arm, load, prove, jump, and, back in A, account and tidy up. Whatever happens
// the record says it, and is stored before the jump and at the end.
class Sequence
{
public:
    // The caller holds the AttemptLock.
    Sequence(const Roots &roots, Settings settings, Mode mode, Logind &logind, const SleepHooks &hooks);

    [[nodiscard]] AttemptRecord run();

private:
    const Roots &m_roots;
    Settings m_settings;
    Mode m_mode;
    Logind &m_logind;
    const SleepHooks &m_hooks;
};

// Run at every normal start: an image that is still there must never be
// resumed from now on, since this start changes the filesystems. Invalidates
// it, takes the resume entry back, and closes an attempt that never came back
// with what the partition knows of it: then its record is returned. The caller
// holds the AttemptLock.
[[nodiscard]] Result<std::optional<AttemptRecord>> settle(const Roots &roots);

} // namespace torpor
