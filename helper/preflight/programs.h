// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "engine/facts.h"

#include <filesystem>
#include <vector>

namespace torpor
{

// The programs that run now and that rules want to know of, by their names in
// /proc: package managers and what writes firmware, where root runs them, and
// virtual machines. Each process is one.
[[nodiscard]] Result<std::vector<policy::ProgramFacts>> runningPrograms(const std::filesystem::path &proc);

} // namespace torpor
