// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpformatter.h"

#include "text.h"
#include "words.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace torpor
{

namespace
{

constexpr std::size_t width = 80;
struct Blank {
    const char *name;
    const char *comment;
};

// What is to be filled in, and has a name that is a word.
constexpr auto blanks = std::to_array<Blank>({
    QT_TRANSLATE_NOOP3("Ctl", "SETTING", "to be filled in, in the help"),
    QT_TRANSLATE_NOOP3("Ctl", "NAME=VALUE", "to be filled in, in the help"),
    QT_TRANSLATE_NOOP3("Ctl", "PERIOD", "to be filled in, in the help"),
    QT_TRANSLATE_NOOP3("Ctl", "FILE", "to be filled in, in the help"),
    QT_TRANSLATE_NOOP3("Ctl", "RULES", "to be filled in, in the help"),
    QT_TRANSLATE_NOOP3("Ctl", "TRACE", "to be filled in, in the help"),
});

// Each line broken to what there is room for.
std::string lines(const std::string &text)
{
    std::string result;
    for (const auto line : std::views::split(text, '\n'))
        result += wrapped(std::string_view(line), width, 0, 0) + '\n';
    return result;
}

} // namespace

HelpFormatter::HelpFormatter()
{
    label("Usage", told(Ctl::tr("Usage", "before a command line in the help")));
    label("OPTIONS", told(Ctl::tr("OPTIONS", "in a command line in the help")));
    label("SUBCOMMAND", told(Ctl::tr("SUBCOMMAND", "in a command line in the help")));
    label("Positionals", told(Ctl::tr("Positionals", "heading in the help: what stands without --")));
}

std::string HelpFormatter::shownName(const std::string &name)
{
    const auto blank = std::ranges::find(blanks, name, &Blank::name);
    return blank == blanks.end() ? name : told(Ctl::tr(blank->name, blank->comment));
}

std::string HelpFormatter::make_description(const CLI::App *app) const
{
    return lines(app->get_description());
}

std::string HelpFormatter::make_footer(const CLI::App *app) const
{
    return '\n' + lines(app->get_footer());
}

// Options keep CLI11's name of their group, so that those that it adds are in the same one.
std::string HelpFormatter::make_group(std::string group, bool isPositional,
                                      std::vector<const CLI::Option *> options) const
{
    const std::string heading = group == "Options" ? told(Ctl::tr("Options", "heading in the help")) : group;
    return Formatter::make_group(heading, isPositional, std::move(options));
}

std::string HelpFormatter::make_option(const CLI::Option *option, bool isPositional) const
{
    return row(make_option_name(option, isPositional) + make_option_opts(option), option->get_description());
}

std::string HelpFormatter::make_option_name(const CLI::Option *option, bool isPositional) const
{
    return shownName(Formatter::make_option_name(option, isPositional));
}

std::string HelpFormatter::make_option_opts(const CLI::Option *option) const
{
    const std::string &text = option->get_option_text();
    return text.empty() ? text : ' ' + text;
}

std::string HelpFormatter::make_subcommand(const CLI::App *verb) const
{
    return row(verb->get_name(), verb->get_description());
}

std::string HelpFormatter::row(const std::string &name, const std::string &description) const
{
    std::string text = "  " + name;
    if (columns(text) < column_width_)
        text = fitted(text, column_width_);
    else
        text += '\n' + std::string(column_width_, ' ');
    return text + wrapped(description, width, column_width_, column_width_) + '\n';
}

} // namespace torpor
