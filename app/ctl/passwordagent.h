// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

namespace torpor
{

// Polkit's agent for terminals, pkttyagent, for this process alone and for as
// long as the object lives. It stays behind an agent that the session has
// already (--fallback): a graphical one asks then.
class PasswordAgent
{
public:
    PasswordAgent() = default;
    PasswordAgent(const PasswordAgent &) = delete;
    PasswordAgent &operator=(const PasswordAgent &) = delete;
    // Ends it. A terminal whose echo it has switched off gets that back, also
    // when a signal such as Ctrl-C's ends this process.
    ~PasswordAgent();

    // Returns when it is registered, or when it cannot be: then polkit asks
    // nobody, and says no.
    void start();

private:
    QProcess m_process;
};

} // namespace torpor
