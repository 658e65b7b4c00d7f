// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace torpor
{

// "1.5 GiB"; bytes below 1 KiB as they are.
[[nodiscard]] std::string humanSize(double bytes);

} // namespace torpor
