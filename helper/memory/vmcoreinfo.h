// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace torpor
{

// What a kernel says of its own data structures (Documentation/admin-guide/
// kdump/vmcoreinfo.rst): lines such as "OFFSET(page._mapcount)=48".
class Vmcoreinfo
{
public:
    [[nodiscard]] static Result<Vmcoreinfo> parse(std::string_view text);

    [[nodiscard]] std::string_view release() const { return m_release; }
    // Each is KernelNoVmcoreinfo, naming what is missing, when the kernel does not export it.
    [[nodiscard]] Result<std::uint64_t> symbol(std::string_view name) const; // a virtual address
    [[nodiscard]] Result<std::uint64_t> offset(std::string_view member) const;
    [[nodiscard]] Result<std::uint64_t> size(std::string_view type) const;
    [[nodiscard]] Result<std::uint64_t> length(std::string_view array) const;
    // Printed by the kernel as a signed decimal number; kept as its two's complement.
    [[nodiscard]] Result<std::uint64_t> number(std::string_view name) const;

private:
    [[nodiscard]] Result<std::uint64_t> find(std::string_view kind, std::string_view name) const;

    std::string m_release;
    std::map<std::string, std::uint64_t, std::less<>> m_values; // "OFFSET(page._mapcount)" and the like
};

} // namespace torpor
