// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string_view>

namespace torpor
{

enum class Mode {
    Hibernate, // save, power off, resume
    Rehearse,  // save, read back, jump back without a power cut
};

// "hibernate", "rehearse"
[[nodiscard]] constexpr std::string_view modeName(Mode mode)
{
    return mode == Mode::Hibernate ? "hibernate" : "rehearse";
}

[[nodiscard]] constexpr std::optional<Mode> modeFromName(std::string_view name)
{
    for (const Mode mode : {Mode::Hibernate, Mode::Rehearse}) {
        if (name == modeName(mode))
            return mode;
    }
    return std::nullopt;
}

} // namespace torpor
