// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "image/format.h"
#include "kernel/kernelconfig.h"

#include <optional>
#include <string_view>

namespace torpor
{

// What A's kernel relies on its free pages to hold (mm/mm_init.c,
// mem_debugging_and_hardening_init()). Without a known configuration zeros are
// assumed to be needed: they do no harm.
[[nodiscard]] FreeFill freeFillOf(std::string_view commandLine, const std::optional<KernelConfig> &config);

} // namespace torpor
