// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <optional>
#include <string>
#include <string_view>

namespace torpor
{

// custom.cfg may hold the user's own entries. Ours stand at its end between
// two comment lines; everything outside them comes back byte by byte when
// they are taken out. What the first line says after "torpor" remembers what
// had to be changed to put them there.

// The text with `part` (whole lines) as our part, replacing an older one.
// `text` is nullopt where there is no file. Malformed when our comment lines
// are not a pair: then only a person can say whose the lines between are.
[[nodiscard]] Result<std::string> withTorporPart(std::optional<std::string_view> text, std::string_view part);

// The text without our part; nullopt when the file was ours alone.
[[nodiscard]] Result<std::optional<std::string>> withoutTorporPart(std::string_view text);

// Our part's lines without the two comment lines; nullopt when it is not there.
[[nodiscard]] Result<std::optional<std::string>> findTorporPart(std::string_view text);

} // namespace torpor
