// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace torpor
{

// One entry of logind's ListInhibitors().
struct Inhibitor {
    std::string what; // "sleep", "shutdown:sleep"
    std::string who;
    std::string why;
    std::string mode; // "block", "block-weak" (systemd 257), "delay"

    [[nodiscard]] bool isAboutSleep() const;
    // A block-weak one counts as well: it holds for callers without privileges
    // only, but logind, not we, would be the one to say who asked.
    [[nodiscard]] bool blocks() const { return isAboutSleep() && mode.starts_with("block"); }
    bool operator==(const Inhibitor &) const = default;
};

// Inhibited, with who and why of each, when one of them blocks sleep.
[[nodiscard]] Result<void> refuseInhibited(const std::vector<Inhibitor> &inhibitors);

// What is asked of logind and of the service manager. Behind an interface for the tests.
class Logind
{
public:
    virtual ~Logind() = default;
    [[nodiscard]] virtual Result<std::vector<Inhibitor>> listInhibitors() = 0;
    // Asks every session's screen locker; does not wait for it.
    [[nodiscard]] virtual Result<void> lockSessions() = 0;
    // The one that speaks to the system bus.
    [[nodiscard]] static std::unique_ptr<Logind> onSystemBus();
};

} // namespace torpor
