// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look.h"
#include "text.h"

#include <string>

namespace torpor
{

// A sign and a text behind it, broken to the width; with the line's end.
[[nodiscard]] inline std::string signedParagraph(Tone sign, std::string_view text, const Look &look)
{
    const std::size_t indent = look.signWidth() + 1;
    return look.sign(sign) + ' ' + wrapped(text, look.width, indent, indent) + '\n';
}

// A text below such a line.
[[nodiscard]] inline std::string indentedParagraph(std::string_view text, const Look &look)
{
    const std::size_t indent = look.signWidth() + 3;
    return std::string(indent, ' ') + wrapped(text, look.width, indent, indent) + '\n';
}

// "Partition     sda5": a name in a column of its own; `used` blanks are before it already.
[[nodiscard]] inline std::string namedParagraph(std::string_view name, std::string_view text,
                                                const Look &look, std::size_t indent = 14,
                                                std::size_t used = 0)
{
    return fitted(name, indent - used) + wrapped(text, look.width, indent, indent) + '\n';
}

[[nodiscard]] inline std::string paragraph(std::string_view text, const Look &look)
{
    return wrapped(text, look.width, 0, 0) + '\n';
}

} // namespace torpor
