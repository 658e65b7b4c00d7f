// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <string>
#include <sys/types.h>

namespace lab
{
/** What a member of the workload reports. */
struct Report {
    std::atomic<int64_t> pid;
    std::atomic<uint64_t> progress; ///< counts on for ever
    std::atomic<uint64_t> errors;
};

/** Shared between the members of the workload and whoever asks them, by a mapped file. */
struct Board {
    enum Member : size_t { Counter, Connection, Appender, Still, Members };
    std::array<Report, Members> reports;

    static constexpr const char *Path = "/run/lab/work/board";
    static constexpr std::array<const char *, Members> Names = {"counter", "connection", "appender", "still"};

    /** Maps the board, making it anew when asked; null when that fails. */
    [[nodiscard]] static Board *open(bool create);
    Report &report(Member member) { return reports[member]; }
};
} // namespace lab
