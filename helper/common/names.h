// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace torpor
{

// Enumerations and what they are called in files. The names are stable.
template <typename Enum> struct Named {
    Enum value;
    std::string_view name;
};

template <typename Enum, std::size_t count>
[[nodiscard]] constexpr std::string_view nameIn(const std::array<Named<Enum>, count> &names, Enum wanted)
{
    const auto found = std::ranges::find(names, wanted, &Named<Enum>::value);
    return found == names.end() ? std::string_view() : found->name;
}

template <typename Enum, std::size_t count>
[[nodiscard]] constexpr std::optional<Enum> valueIn(const std::array<Named<Enum>, count> &names,
                                                    std::string_view wanted)
{
    const auto found = std::ranges::find(names, wanted, &Named<Enum>::name);
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

} // namespace torpor
