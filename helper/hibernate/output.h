// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "outcomes/attemptrecord.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace torpor
{

enum class Tone { Good, Bad, Doubtful, Quiet, Strong };

// `text` in a colour where standard output is a terminal, as it is elsewhere.
[[nodiscard]] std::string toned(Tone tone, std::string_view text);
// A sign in front of a line: a check mark on a terminal, a word elsewhere.
[[nodiscard]] std::string sign(Tone tone);

// "1.5 GiB"; bytes below 1 KiB as they are.
[[nodiscard]] std::string humanSize(std::uint64_t bytes);
// The first letter as a capital, and a full stop: errors are written without both.
[[nodiscard]] std::string sentence(std::string_view text);
// Control characters would let a file name or a partition's label write to the terminal.
[[nodiscard]] std::string printable(std::string_view text);

// "Cannot prepare the partition: ..." to standard error, or as JSON to
// standard output: {"error":{"code":"...","message":"..."}}.
void printError(std::string_view whatCannotBe, const Error &error, bool json);
// {"ok":true} for verbs that have nothing else to tell, or `text`.
void printDone(std::string_view text, bool json);
// The story of an attempt.
void printAttempt(const AttemptRecord &record, bool json);

} // namespace torpor
