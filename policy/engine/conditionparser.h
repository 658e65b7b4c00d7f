// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/tomltext.h"
#include "condition.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace torpor::policy
{

template <typename Type> using Parsed = std::expected<Type, TomlError>;

template <typename... Args>
[[nodiscard]] std::unexpected<TomlError> wrong(const toml::source_region &source,
                                               std::format_string<Args...> format, Args &&...args)
{
    return std::unexpected(
        TomlError{.place = placeOf(source), .message = std::format(format, std::forward<Args>(args)...)});
}
template <typename Type> [[nodiscard]] std::unexpected<TomlError> passOn(Parsed<Type> &parsed)
{
    return std::unexpected(std::move(parsed.error()));
}

// Values of a rule's keys; `key` is for the message.
[[nodiscard]] Parsed<bool> truthFrom(const toml::node &node, std::string_view key);
[[nodiscard]] Parsed<std::string> textFrom(const toml::node &node, std::string_view key);
// One text, or a list of them.
[[nodiscard]] Parsed<std::vector<std::string>> textsFrom(const toml::node &node, std::string_view key);
[[nodiscard]] Parsed<double> numberFrom(const toml::node &node, std::string_view key, double lowest,
                                        double highest);
// Minutes of the day of "23:30".
[[nodiscard]] std::optional<int> minuteFrom(std::string_view text);

// Names and texts of the file, as far as they fit into a message.
[[nodiscard]] std::string shown(std::string_view text);

// Makes conditions of what a rule says. `about` is the table that the rule may
// ask besides those of the machine.
class ConditionParser
{
public:
    explicit ConditionParser(Table about) : m_about(about) {}

    // { all = [...] }, { any = [...] }, { not = {...} } or { fact = ..., below = ... }
    [[nodiscard]] Parsed<Condition> when(const toml::node &node);
    // { subsystem = "block", mounted = true }: facts of `about`, all of them.
    [[nodiscard]] Parsed<Condition> match(const toml::node &node);

private:
    [[nodiscard]] Parsed<Condition> condition(const toml::node &node, int depth);
    [[nodiscard]] Parsed<Condition> combined(Condition::Kind kind, const toml::node &node, int depth);
    [[nodiscard]] Parsed<Condition> comparison(const toml::table &table);
    [[nodiscard]] Parsed<FactRef> fact(const toml::node &node) const;
    [[nodiscard]] Parsed<Operand> operand(const toml::node &node, FactRef compared) const;
    [[nodiscard]] Parsed<void> readOperator(Condition &condition, std::string_view word,
                                            const toml::node &node) const;
    [[nodiscard]] Parsed<void> count(const toml::node &node);

    Table m_about;
    std::size_t m_conditions = 0;
};

} // namespace torpor::policy
