// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity.h"

#include <algorithm>
#include <cctype>
#include <format>

namespace torpor
{

namespace
{

// Media without any uuid begin so: they can differ, but cannot be recognised.
constexpr std::string_view blank = "blank, ";

std::string lettersAndDigits(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            result += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return result;
}

} // namespace

bool isRecognisableMedium(std::string_view medium)
{
    return !medium.empty() && !medium.starts_with(blank);
}

bool isSameDevice(const Identity &a, const Identity &b)
{
    if (a.model != b.model)
        return false;
    if (!a.medium.empty() && !b.medium.empty() && a.medium != b.medium)
        return false;
    if (!a.serial.empty() && !b.serial.empty())
        return a.serial == b.serial;
    if (isRecognisableMedium(a.medium) && isRecognisableMedium(b.medium))
        return true;
    return !a.place.empty() && a.place == b.place;
}

bool isFoundAnywhere(const Identity &identity)
{
    return !identity.serial.empty() || isRecognisableMedium(identity.medium);
}

std::string identityText(const Identity &identity)
{
    std::string text = identity.model;
    if (!identity.serial.empty())
        text += ", serial " + identity.serial;
    if (!identity.medium.empty())
        text += ", medium " + identity.medium;
    if (!isFoundAnywhere(identity) && !identity.place.empty())
        text += ", at " + identity.place;
    return text;
}

bool isUsableSerial(std::string_view serial)
{
    const std::string text = lettersAndDigits(serial);
    if (text.size() < 3)
        return false;
    if (std::ranges::all_of(text, [&](char c) { return c == text.front(); }))
        return false;
    // Counted up, from any start: 123456789012, 0123456789abcdef.
    constexpr std::string_view decimal = "012345678901234567890123456789";
    constexpr std::string_view hexadecimal = "0123456789abcdef0123456789abcdef";
    return !decimal.contains(text) && !hexadecimal.contains(text);
}

bool isUsableUuid(std::string_view uuid)
{
    // The part before the dash of an MBR's PARTUUID is the disk's signature.
    const auto dash = uuid.find('-');
    const std::string_view first = dash == 8 && uuid.size() <= 11 ? uuid.substr(0, dash) : uuid;
    const std::string text = lettersAndDigits(first);
    return !text.empty() && !std::ranges::all_of(text, [](char c) { return c == '0'; });
}

std::string mediumText(std::uint64_t sizeBytes, std::vector<std::string> uuids)
{
    if (sizeBytes == 0)
        return std::format("{}no medium", blank);
    std::erase_if(uuids, [](const std::string &uuid) { return !isUsableUuid(uuid); });
    std::ranges::sort(uuids);
    const auto repeated = std::ranges::unique(uuids);
    uuids.erase(repeated.begin(), repeated.end());
    std::string text = std::format("{}{} bytes", uuids.empty() ? blank : "", sizeBytes);
    for (const auto &uuid : uuids)
        text += " " + uuid;
    return text;
}

} // namespace torpor
