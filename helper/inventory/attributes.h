// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace torpor
{

// The attributes of one device's folder in /sys. What is missing, cannot be
// read or is no text of a sensible length is simply not known: devices answer
// "No such device" while they are going, and firmware leaves garbage in its
// strings. Only attributes that the kernel answers from its memory are asked
// for; nothing here wakes a device.
class Attributes
{
public:
    explicit Attributes(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    // Without white space around it; empty when it is not known. `name` may have folders in it.
    [[nodiscard]] std::string text(std::string_view name) const;
    [[nodiscard]] std::optional<std::uint64_t> number(std::string_view name, int base = 0) const;
    // 0 and 1, nothing else.
    [[nodiscard]] std::optional<bool> flag(std::string_view name) const;
    // "0x8086" as "8086".
    [[nodiscard]] std::string hexadecimal(std::string_view name) const;
    // The last part of a link's target: the name of a driver, a subsystem.
    [[nodiscard]] std::string linkName(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;

private:
    std::filesystem::path m_folder;
};

// Text that can be printed and stored: control characters, and bytes that are
// no UTF-8, become '?'.
[[nodiscard]] std::string cleanText(std::string_view text);

} // namespace torpor
