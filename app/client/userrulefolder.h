// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace torpor
{

// ~/.config/torpor/rules.d of the user who runs this; empty where there is no such folder to be had.
[[nodiscard]] QString userRuleFolder();

} // namespace torpor
