// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace torpor
{

// What is wrong with a command line, in the user's language; CLI11 tells it in
// English only. One line, and nothing in it acts on a terminal.
[[nodiscard]] std::string usageError(const CLI::App &app, const CLI::Error &error);

} // namespace torpor
