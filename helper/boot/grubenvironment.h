// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <optional>
#include <string>
#include <string_view>

namespace torpor
{

// GRUB's environment block (grubenv): a signature line, lines NAME=VALUE in
// which \ and newlines are escaped by \, and '#' up to its fixed size. GRUB
// overwrites it in place, so its size must not change. Other variables are kept as
// they are, byte by byte.
class GrubEnvironment
{
public:
    static constexpr std::size_t defaultSize = 1024;

    // An empty block of 1024 bytes, as `grub-editenv create` makes it.
    GrubEnvironment();
    // Malformed for anything that GRUB itself would refuse or misread.
    [[nodiscard]] static Result<GrubEnvironment> parse(std::string_view text);

    [[nodiscard]] std::optional<std::string> get(std::string_view name) const;
    // Keeps the place of a variable that exists; Malformed when there is no room.
    [[nodiscard]] Result<void> set(std::string_view name, std::string_view value);
    void unset(std::string_view name);

    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    struct Line {
        std::size_t start;
        std::size_t end; // after its newline
    };
    explicit GrubEnvironment(std::string text) : m_text(std::move(text)) {}
    [[nodiscard]] std::optional<Line> lineAt(std::size_t start) const;
    [[nodiscard]] std::optional<Line> find(std::string_view name) const;
    [[nodiscard]] std::size_t used() const; // bytes before the padding

    std::string m_text;
};

} // namespace torpor
