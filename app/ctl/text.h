// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/humansize.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace torpor
{

// Texts for a terminal. Widths are in columns: a CJK character takes two, a
// combining accent none. All but printable() expect what printable() returns.

// Valid UTF-8 in which nothing acts on the terminal or on the order of what is
// beside it: control characters, line ends, invisible and direction-changing
// characters are replaced. A file name or a partition's label may be anything.
[[nodiscard]] std::string printable(std::string_view text);

[[nodiscard]] std::size_t columns(std::string_view text);
// Exactly `width` columns: padded, or cut with an ellipsis in place of what is left out.
[[nodiscard]] std::string fitted(std::string_view text, std::size_t width, bool toTheRight = false);
// Broken into lines of at most `width` columns, where possible between words;
// all but the first begin with `indent` blanks. The first has `used` columns already.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t width, std::size_t indent,
                                  std::size_t used);

// With a full stop: errors are written without.
[[nodiscard]] std::string sentence(std::string_view text);
// "0.35 s", "12.3 s", "2 min 05 s", "3 h 07 min"
[[nodiscard]] std::string humanDuration(double seconds);
// "2026-11-21 13:41" of an RFC 3339 text, in the local time zone; the text itself where it is none.
[[nodiscard]] std::string localTime(std::string_view text);

} // namespace torpor
