// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"

#include <optional>

namespace torpor
{

// What saving took on this machine, by the middle one of its last attempts that went well.
struct PastSavings {
    std::optional<double> bytesPerSecond; // of memory, from the command to the power-off
    std::optional<double> imageOfMemory;  // how much of the memory's size the image had
};
// Empty where nothing is on record, or the log cannot be read.
[[nodiscard]] PastSavings pastSavings(const Roots &roots);

} // namespace torpor
