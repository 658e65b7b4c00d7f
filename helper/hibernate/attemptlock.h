// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/fd.h"
#include "common/files.h"
#include "common/id.h"
#include "common/mode.h"

#include <optional>

namespace torpor
{

// Makes run/, which only root can enter.
[[nodiscard]] Result<void> makeRunFolder(const Roots &roots);

// Held by the one attempt (or prepare, remove, settle) that may run at a time.
class AttemptLock
{
public:
    // AttemptRunning when another holds it. Makes the run folder (root only).
    [[nodiscard]] static Result<AttemptLock> acquire(const Roots &roots);
    // Whether another process holds it; touches nothing.
    [[nodiscard]] static bool isHeld(const Roots &roots);

    // Tells others which attempt it is held for.
    [[nodiscard]] Result<void> name(const Id &attempt, Mode mode) const;
    struct Holder {
        Id attempt;
        Mode mode = Mode::Hibernate;
    };
    // Nothing where nobody holds it, or not for an attempt; touches nothing.
    [[nodiscard]] static std::optional<Holder> holder(const Roots &roots);

private:
    explicit AttemptLock(Fd fd) : m_fd(std::move(fd)) {}
    Fd m_fd;
};

} // namespace torpor
