// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "request.h"

#include <CLI/CLI.hpp>
#include <string>

namespace torpor
{

// The command line of torporctl: its verbs, options and help.
class CommandLine
{
public:
    CommandLine();
    CommandLine(const CommandLine &) = delete;
    CommandLine &operator=(const CommandLine &) = delete;

    // Throws CLI::ParseError, also for --help and --version: see CLI::App::exit().
    [[nodiscard]] const Request &parse(int argc, const char *const *argv);
    // For its help, and for those who check that the documentation is complete.
    [[nodiscard]] const CLI::App &app() const { return m_app; }
    [[nodiscard]] int exit(const CLI::Error &error) const { return m_app.exit(error); }

private:
    CLI::App *add(const char *name, const std::string &description, const char *example, Request::Task task);
    void addAttempt(const char *name, const std::string &description, const char *example,
                    Request::Task task);
    void addNoWait(CLI::App *verb);
    void addHistory();
    void addSettings();
    void addPolicy();

    CLI::App m_app;
    Request m_request;
};

} // namespace torpor
