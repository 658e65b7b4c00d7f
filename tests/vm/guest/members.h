// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "board.h"

#include <string>

namespace lab
{
/** The members of the workload; each runs for ever and reports on the board. */

/** A process whose memory holds a known pattern: checks and rewrites page by page, and counts on. */
[[noreturn]] void runCounter(Report &report, size_t bytes);
/** Two ends of a TCP connection on loopback that exchange numbered, checked messages. */
[[noreturn]] void runConnection(Report &report);
/** Appends numbered, checksummed records to a file and syncs it. */
[[noreturn]] void runAppender(Report &report, const std::string &path);
/** A process that holds memory and does nothing: it is stopped and looked at from outside. */
[[noreturn]] void runStill(Report &report, size_t bytes);

/** Reads a file of the appender from its first to its last record; the number of good records, or -1. */
[[nodiscard]] int64_t checkAppended(const std::string &path, bool fromDisk);
} // namespace lab
