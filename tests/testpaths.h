// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string_view>

namespace torpor
{

// A file of the sources ("resources/torpor.toml"), and one of the build. Where
// these are is known to one object for all tests: theirs are then the same in
// every checkout, and the compiler's cache has them.
[[nodiscard]] std::filesystem::path sourcePath(std::string_view name);
[[nodiscard]] std::filesystem::path buildPath(std::string_view name);

// The rules that are installed.
[[nodiscard]] inline std::filesystem::path shippedRulesPath()
{
    return sourcePath("resources/rules.d");
}

} // namespace torpor
