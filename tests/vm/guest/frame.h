// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lab
{
/**
 * One line of the serial protocol between the host and the agent:
 *
 *     @ID CRC32 WORD WORD ...\n
 *
 * ID is the request's number, which the answer repeats; CRC32 (eight hex digits)
 * covers everything after it, so that a line that a power cut or a resume tore
 * is dropped instead of obeyed. Words hold no space; data travels as base64.
 */
struct Frame {
    uint64_t id = 0;
    std::vector<std::string> words;

    [[nodiscard]] static std::optional<Frame> parse(std::string_view line);
    [[nodiscard]] std::string text() const;
};

[[nodiscard]] std::string toBase64(std::string_view data);
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);
} // namespace lab
