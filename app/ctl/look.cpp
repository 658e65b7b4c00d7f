// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <format>
#include <sys/ioctl.h>
#include <unistd.h>

namespace torpor
{

namespace
{

// Narrower than this no table makes sense, and some terminals say 0 or 1.
constexpr std::size_t narrowest = 20;

std::string_view environment(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

} // namespace

Look Look::of(int descriptor)
{
    Look look;
    look.terminal = ::isatty(descriptor) == 1;
    if (!look.terminal)
        return look;
    look.colour = environment("NO_COLOR").empty() && environment("TERM") != "dumb";
    winsize size{};
    if (::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        look.width = std::max<std::size_t>(narrowest, size.ws_col);
    return look;
}

std::string Look::toned(Tone tone, std::string_view text) const
{
    if (!colour)
        return std::string(text);
    static constexpr std::array escapes = {"32", "31", "33", "2", "1", "33"};
    return std::format("\033[{}m{}\033[0m", escapes.at(static_cast<std::size_t>(tone)), text);
}

std::string Look::sign(Tone tone) const
{
    switch (tone) {
    case Tone::Good:
        return toned(tone, terminal ? "✔" : "ok     ");
    case Tone::Bad:
        return toned(tone, terminal ? "✘" : "FAIL   ");
    case Tone::Warning:
        return toned(tone, terminal ? "!" : "warn   ");
    case Tone::Quiet:
        return toned(tone, terminal ? "·" : "note   ");
    default:
        return toned(tone, terminal ? "?" : "unknown");
    }
}

} // namespace torpor
