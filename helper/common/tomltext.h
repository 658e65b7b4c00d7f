// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "error.h"

#include <string>
#include <string_view>

// The one place that includes toml++: all who do must see it alike. Without
// exceptions, so not the packaged library, which is built with them.
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
// toml++ 3.4 asserts that a table's header begins with a key, or lets the
// compiler rely on it, and a moment later says properly what is wrong with "[{".
#pragma push_macro("NDEBUG")
#undef NDEBUG
#define TOML_ASSERT(expr) static_cast<void>(0)
#include <toml++/toml.hpp>
#pragma pop_macro("NDEBUG")

namespace torpor
{

// Where something stands in a file, both counted from 1.
struct TextPlace {
    std::size_t line = 0;
    std::size_t column = 0;
    auto operator<=>(const TextPlace &) const = default;
};

struct TomlError {
    TextPlace place;
    std::string message;
};

// "line 3, column 1"
[[nodiscard]] std::string placeText(const TextPlace &place);
[[nodiscard]] TextPlace placeOf(const toml::source_region &source);

// Characters that are not ASCII are accepted in comments only: toml++ cannot
// be trusted with them.
[[nodiscard]] std::expected<toml::table, TomlError> parseToml(std::string_view text);

} // namespace torpor
