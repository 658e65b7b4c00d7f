// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace torpor
{

// Doubtful is what is not known; a warning is known well.
enum class Tone { Good, Bad, Doubtful, Quiet, Strong, Warning };

// How texts are written to where they go.
struct Look {
    std::size_t width = 80; // columns
    bool terminal = false;  // marks such as ✔; words elsewhere, for grep
    bool colour = false;

    // Of what is open as `descriptor`: the terminal's own width, and colours
    // unless NO_COLOR is set to something (no-color.org) or TERM is "dumb".
    [[nodiscard]] static Look of(int descriptor);

    // `text` in a colour, where there are any.
    [[nodiscard]] std::string toned(Tone tone, std::string_view text) const;
    // In front of a line, signWidth() columns wide.
    [[nodiscard]] std::string sign(Tone tone) const;
    [[nodiscard]] std::size_t signWidth() const { return terminal ? 1 : 7; }
};

} // namespace torpor
