// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "error.h"
#include "fd.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace torpor
{

using Bytes = std::vector<std::byte>;

// Where the trees that Torpor reads begin. The programs use the defaults;
// tests hand in folders of their own. Never taken from the environment or a caller.
struct Roots {
    std::filesystem::path sys = "/sys";
    std::filesystem::path proc = "/proc";
    std::filesystem::path dev = "/dev";
    std::filesystem::path boot = "/boot";
    std::filesystem::path modules = "/lib/modules";
    std::filesystem::path rules = "/usr/share/torpor/rules.d"; // the shipped ones
    std::filesystem::path etc = "/etc/torpor";
    std::filesystem::path systemd = "/etc/systemd/system"; // the administrator's units
    std::filesystem::path state = "/var/lib/torpor";
    std::filesystem::path run = "/run/torpor";
};

// Opens with O_CLOEXEC. NotFound when there is no such file.
[[nodiscard]] Result<Fd> openFile(const std::filesystem::path &path, int flags, mode_t mode = 0);

// The whole of a file, at most `limit` bytes (a larger one is Malformed).
// Works for /proc and /sys, whose sizes are not known in advance.
[[nodiscard]] Result<std::string> readText(const std::filesystem::path &path, std::size_t limit = 16 << 20);
[[nodiscard]] Result<Bytes> readBytes(const std::filesystem::path &path, std::size_t limit = 256 << 20);

// Replaces the file as a whole: a new file beside it, flushed, renamed over
// it, the folder flushed. After a power cut either the old or the new content
// is there.
[[nodiscard]] Result<void> replaceFile(const std::filesystem::path &path, std::span<const std::byte> content,
                                       mode_t mode = 0644);
[[nodiscard]] Result<void> replaceFile(const std::filesystem::path &path, std::string_view content,
                                       mode_t mode = 0644);

// Makes a folder and those above it; fine where it is there already. With
// `permissions` it has these afterwards, whoever made it.
[[nodiscard]] Result<void> makeFolder(const std::filesystem::path &path,
                                      std::optional<std::filesystem::perms> permissions = std::nullopt);

// Reads or writes exactly the span; a file that is too short is an IoError.
[[nodiscard]] Result<void> readExactly(int fd, std::span<std::byte> buffer, std::uint64_t offset);
[[nodiscard]] Result<void> writeExactly(int fd, std::span<const std::byte> buffer, std::uint64_t offset);

// Writes a value to a file of /sys or /proc.
[[nodiscard]] Result<void> writeValue(const std::filesystem::path &path, std::string_view value);

// Text without the white space around it.
[[nodiscard]] std::string_view trimmed(std::string_view text);
// The pieces between `separator`s; white space separates when it is ' '. Empty pieces are left out.
[[nodiscard]] std::vector<std::string_view> splitText(std::string_view text, char separator);
// A whole number, decimal or with "0x" hexadecimal; nothing else around it.
[[nodiscard]] std::optional<std::uint64_t> parseNumber(std::string_view text, int base = 0);
// The decimal number that the text begins with, which is taken off it.
[[nodiscard]] std::optional<unsigned> takeNumber(std::string_view &text);

} // namespace torpor
