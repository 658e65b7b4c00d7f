// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <filesystem>

namespace torpor
{

// Lets grub-script-check parse a file. Success when that program is not
// installed; BootEntryNotEffective with what it said when it refuses.
[[nodiscard]] Result<void> checkGrubScript(const std::filesystem::path &script);

} // namespace torpor
