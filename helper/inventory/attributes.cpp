// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attributes.h"

#include "common/files.h"

#include <algorithm>
#include <system_error>

namespace torpor
{

namespace
{

// An attribute of /sys is at most a page.
constexpr std::size_t largestAttribute = 4096;

// How many bytes the character that begins the text takes; 0 where it is no
// UTF-8: a byte out of place, too long a form, a surrogate, beyond U+10FFFF.
std::size_t characterLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return first >= 0x20 && first != 0x7f ? 1 : 0;
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return 0;
    }
    const bool tooLong = (first == 0xe0 && byte(1) < 0xa0) || (first == 0xf0 && byte(1) < 0x90);
    const bool notACharacter = (first == 0xed && byte(1) >= 0xa0) || (first == 0xf4 && byte(1) >= 0x90);
    return tooLong || notACharacter ? 0 : length;
}

} // namespace

std::string cleanText(std::string_view text)
{
    std::string clean;
    clean.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        if (length == 0)
            clean += '?';
        else
            clean += text.substr(0, length);
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return clean;
}

std::string Attributes::text(std::string_view name) const
{
    std::error_code error;
    const auto file = m_folder / name;
    // A folder or a device node by this name is not an attribute.
    if (!std::filesystem::is_regular_file(file, error))
        return {};
    const auto content = readText(file, largestAttribute);
    if (!content)
        return {};
    std::string_view text = *content;
    text = text.substr(0, text.find('\0'));
    return cleanText(trimmed(text));
}

std::optional<std::uint64_t> Attributes::number(std::string_view name, int base) const
{
    return parseNumber(text(name), base);
}

std::optional<bool> Attributes::flag(std::string_view name) const
{
    const std::string value = text(name);
    if (value == "1")
        return true;
    if (value == "0")
        return false;
    return std::nullopt;
}

std::string Attributes::hexadecimal(std::string_view name) const
{
    std::string value = text(name);
    if (value.starts_with("0x"))
        value.erase(0, 2);
    return parseNumber(value, 16) ? value : std::string();
}

std::string Attributes::linkName(std::string_view name) const
{
    std::error_code error;
    const auto target = std::filesystem::read_symlink(m_folder / name, error);
    return error ? std::string() : cleanText(target.filename().string());
}

bool Attributes::has(std::string_view name) const
{
    std::error_code error;
    return std::filesystem::exists(m_folder / name, error);
}

} // namespace torpor
