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
    bool operator==(const Inhibitor &) const = default;
};

// What is asked of logind and of the service manager. Behind an interface for the tests.
class Logind
{
public:
    virtual ~Logind() = default;
    [[nodiscard]] virtual Result<std::vector<Inhibitor>> listInhibitors() = 0;
    // The answer to one of its questions, "CanSuspend" and so on: "yes", "no", "challenge", "na".
    [[nodiscard]] virtual Result<std::string> can(const char *question) = 0;
    // Asks every session's screen locker; does not wait for it.
    [[nodiscard]] virtual Result<void> lockSessions() = 0;
    // The one that speaks to the system bus.
    [[nodiscard]] static std::unique_ptr<Logind> onSystemBus();
};

} // namespace torpor
