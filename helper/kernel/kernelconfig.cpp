// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kernelconfig.h"

#include "common/files.h"

namespace torpor
{

KernelConfig KernelConfig::parse(std::string_view text)
{
    constexpr std::string_view notSet = " is not set";
    KernelConfig config;
    for (std::string_view line : splitText(text, '\n')) {
        line = trimmed(line);
        if (line.starts_with("# CONFIG_") && line.ends_with(notSet)) {
            line.remove_prefix(2);
            line.remove_suffix(notSet.size());
            config.m_values.insert_or_assign(std::string(line), "n");
            continue;
        }
        const auto equals = line.find('=');
        if (!line.starts_with("CONFIG_") || equals == std::string_view::npos)
            continue;
        config.m_values.insert_or_assign(std::string(line.substr(0, equals)), line.substr(equals + 1));
    }
    return config;
}

KernelConfig::Tristate KernelConfig::state(std::string_view option) const
{
    const auto found = m_values.find(option);
    if (found == m_values.end())
        return Tristate::No;
    return found->second == "y" ? Tristate::Yes : found->second == "m" ? Tristate::Module : Tristate::No;
}

std::optional<std::string> KernelConfig::value(std::string_view option) const
{
    const auto found = m_values.find(option);
    if (found == m_values.end())
        return std::nullopt;
    const std::string &value = found->second;
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
        return value.substr(1, value.size() - 2);
    return value;
}

} // namespace torpor
