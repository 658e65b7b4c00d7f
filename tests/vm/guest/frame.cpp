// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include <array>
#include <charconv>
#include <format>

namespace lab
{
namespace
{
constexpr std::string_view Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

uint32_t crc32(std::string_view text)
{
    uint32_t crc = ~0U;
    for (const unsigned char byte : text) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320U : 0);
        }
    }
    return ~crc;
}

template <typename Number> bool parseNumber(std::string_view text, Number &number, int base)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    return error == std::errc() && end == text.data() + text.size();
}
} // namespace

std::optional<Frame> Frame::parse(std::string_view line)
{
    // A torn line may stand before ours without a newline of its own.
    const size_t start = line.rfind('@');
    if (start == std::string_view::npos) {
        return std::nullopt;
    }
    line.remove_prefix(start + 1);
    const size_t idEnd = line.find(' ');
    const size_t crcEnd = idEnd == std::string_view::npos ? idEnd : line.find(' ', idEnd + 1);
    if (crcEnd == std::string_view::npos) {
        return std::nullopt;
    }
    Frame frame;
    uint32_t crc = 0;
    std::string_view rest = line.substr(crcEnd + 1);
    if (!parseNumber(line.substr(0, idEnd), frame.id, 10) ||
        !parseNumber(line.substr(idEnd + 1, crcEnd - idEnd - 1), crc, 16) || crc != crc32(rest)) {
        return std::nullopt;
    }
    while (!rest.empty()) {
        const size_t end = std::min(rest.find(' '), rest.size());
        frame.words.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return frame;
}

std::string Frame::text() const
{
    std::string body;
    for (const std::string &word : words) {
        body += (body.empty() ? "" : " ") + word;
    }
    return std::format("@{} {:08x} {}\n", id, crc32(body), body);
}

std::string toBase64(std::string_view data)
{
    std::string text;
    for (size_t at = 0; at < data.size(); at += 3) {
        uint32_t group = 0;
        for (size_t i = 0; i < 3; ++i) {
            group = group << 8 | (at + i < data.size() ? static_cast<unsigned char>(data[at + i]) : 0U);
        }
        for (size_t i = 0; i < 4; ++i) {
            text += at + i <= data.size() ? Alphabet[group >> (18 - 6 * i) & 63] : '=';
        }
    }
    return text.empty() ? "=" : text;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    std::string data;
    uint32_t group = 0;
    int bits = 0;
    for (const char digit : text) {
        if (digit == '=') {
            break;
        }
        const size_t value = Alphabet.find(digit);
        if (value == std::string_view::npos) {
            return std::nullopt;
        }
        group = group << 6 | static_cast<uint32_t>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            data += static_cast<char>(group >> bits & 0xFF);
        }
    }
    return data;
}
} // namespace lab
