// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/id.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace torpor
{

// Which of the two kernels without a user space speaks: B saves, C resumes.
enum class Role : std::uint32_t { Save = 0, Resume = 1 };
[[nodiscard]] std::string_view roleName(Role role); // "save", "resume"

// How long a part of the work took.
struct Phase {
    std::string name; // at most 23 bytes, such as "write-image"
    std::uint64_t microseconds = 0;
    bool operator==(const Phase &) const = default;
};

// How far B or C got and why it stopped. It is kept on the partition, where
// the next normal boot finds it, and left in A's mailbox page when B or C
// jumps into A.
struct Report {
    Role role = Role::Save;
    std::uint64_t generation = 0; // on the partition the higher of two valid copies counts
    Id attempt;
    std::optional<Error> error; // nothing when it did what it was to do; the message at most 999 bytes
    std::uint64_t memoryPages = 0;
    std::uint64_t dataPages = 0;
    std::uint64_t zeroPages = 0;
    std::uint64_t imageBytes = 0;
    std::vector<Phase> phases; // at most `mostPhases`
};

inline constexpr std::size_t mostPhases = 32;
inline constexpr std::size_t reportSize = 4096;
using ReportBytes = std::array<std::byte, reportSize>;
[[nodiscard]] ReportBytes encode(const Report &report);
// NoReport when there is none, ImageCorrupt when it is damaged.
[[nodiscard]] Result<Report> decodeReport(std::span<const std::byte> bytes);

// What A fills its mailbox page with before the jump. B and C write to the page
// only while it still looks so: a page that A's kernel has moved elsewhere
// since is then left alone.
[[nodiscard]] ReportBytes emptyMailbox(const Id &attempt);

} // namespace torpor
