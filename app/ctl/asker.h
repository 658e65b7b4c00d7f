// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>

namespace torpor
{

// Somebody at a terminal who can be asked.
class Asker
{
public:
    Asker() = default;
    Asker(const Asker &) = delete;
    Asker &operator=(const Asker &) = delete;
    virtual ~Asker() = default;

    [[nodiscard]] virtual bool isThere() const = 0;
    // A line, without its end; nothing when there is none.
    [[nodiscard]] virtual std::optional<std::string> ask(const std::string &question) = 0;
};

// On standard input, where it is a terminal. The question goes to standard
// error: standard output may be read by a program.
class TerminalAsker : public Asker
{
public:
    [[nodiscard]] bool isThere() const override;
    [[nodiscard]] std::optional<std::string> ask(const std::string &question) override;
};

} // namespace torpor
