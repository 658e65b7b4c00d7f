// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "asker.h"

#include <iostream>
#include <unistd.h>

namespace torpor
{

bool TerminalAsker::isThere() const
{
    return ::isatty(STDIN_FILENO) == 1;
}

std::optional<std::string> TerminalAsker::ask(const std::string &question)
{
    std::cout.flush();
    std::cerr << question << ' ' << std::flush;
    std::string line;
    if (!std::getline(std::cin, line)) {
        std::cerr << '\n';
        return {};
    }
    return line;
}

} // namespace torpor
