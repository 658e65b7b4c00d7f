// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace torpor
{

// Help that fits 80 columns, in the user's language, and tells what an option
// takes, not what it may not be combined with.
class HelpFormatter : public CLI::Formatter
{
public:
    HelpFormatter();

    // What the command line calls `name`, as a person reads it: the name of what is
    // to be filled in; an option's own name as it is.
    [[nodiscard]] static std::string shownName(const std::string &name);

    [[nodiscard]] std::string make_description(const CLI::App *app) const override;
    [[nodiscard]] std::string make_footer(const CLI::App *app) const override;
    [[nodiscard]] std::string make_group(std::string group, bool isPositional,
                                         std::vector<const CLI::Option *> options) const override;
    [[nodiscard]] std::string make_option(const CLI::Option *option, bool isPositional) const override;
    [[nodiscard]] std::string make_option_name(const CLI::Option *option, bool isPositional) const override;
    [[nodiscard]] std::string make_option_opts(const CLI::Option *option) const override;
    [[nodiscard]] std::string make_subcommand(const CLI::App *verb) const override;

private:
    [[nodiscard]] std::string row(const std::string &name, const std::string &description) const;
};

} // namespace torpor
