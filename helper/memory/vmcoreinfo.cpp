// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vmcoreinfo.h"

#include "common/files.h"

namespace torpor
{

Result<Vmcoreinfo> Vmcoreinfo::parse(std::string_view text)
{
    Vmcoreinfo info;
    for (const std::string_view line : splitText(text, '\n')) {
        const auto equals = line.find('=');
        if (equals == std::string_view::npos)
            continue;
        const std::string_view key = line.substr(0, equals);
        std::string_view value = trimmed(line.substr(equals + 1));
        if (key == "OSRELEASE") {
            info.m_release = value;
            continue;
        }
        // SYMBOL values and KERNELOFFSET are hexadecimal without a prefix.
        const int base = key.starts_with("SYMBOL(") || key == "KERNELOFFSET" ? 16 : 10;
        const bool negative = base == 10 && value.starts_with('-');
        if (negative)
            value.remove_prefix(1);
        if (const auto number = parseNumber(value, base))
            info.m_values.emplace(key, negative ? 0 - *number : *number);
    }
    if (info.m_release.empty())
        return fail(Code::KernelNoVmcoreinfo, "the kernel's vmcoreinfo has no OSRELEASE");
    return info;
}

Result<std::uint64_t> Vmcoreinfo::find(std::string_view kind, std::string_view name) const
{
    const std::string key = std::format("{}({})", kind, name);
    const auto found = m_values.find(key);
    if (found == m_values.end())
        return fail(Code::KernelNoVmcoreinfo, "the kernel does not export {}", key);
    return found->second;
}

Result<std::uint64_t> Vmcoreinfo::symbol(std::string_view name) const
{
    return find("SYMBOL", name);
}

Result<std::uint64_t> Vmcoreinfo::offset(std::string_view member) const
{
    return find("OFFSET", member);
}

Result<std::uint64_t> Vmcoreinfo::size(std::string_view type) const
{
    return find("SIZE", type);
}

Result<std::uint64_t> Vmcoreinfo::length(std::string_view array) const
{
    return find("LENGTH", array);
}

Result<std::uint64_t> Vmcoreinfo::number(std::string_view name) const
{
    return find("NUMBER", name);
}

} // namespace torpor
