// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace torpor
{

// The options of a kernel, parsed from the text of its .config.
class KernelConfig
{
public:
    enum class Tristate { No, Module, Yes };

    // Lines that are neither an option nor a comment are passed over: distributions add their own.
    [[nodiscard]] static KernelConfig parse(std::string_view text);

    // An option that is not named is No: a .config does not list the options whose dependencies are not met.
    [[nodiscard]] Tristate state(std::string_view option) const;
    [[nodiscard]] bool isYes(std::string_view option) const { return state(option) == Tristate::Yes; }
    [[nodiscard]] bool isYesOrModule(std::string_view option) const { return state(option) != Tristate::No; }
    // Whether the text names the option at all, be it as "is not set".
    [[nodiscard]] bool names(std::string_view option) const { return m_values.contains(option); }
    // The value of a number or string option, without its quotes.
    [[nodiscard]] std::optional<std::string> value(std::string_view option) const;
    // False for a text that holds no option: a truncated or foreign file.
    [[nodiscard]] bool isPlausible() const { return m_values.size() >= 10; }

private:
    std::map<std::string, std::string, std::less<>> m_values; // "n" for "is not set"
};

} // namespace torpor
