// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batteryjudge.h"
#include "facts.h"

namespace torpor::policy
{

// What follows from the facts. Nothing where they are missing or cannot be.
[[nodiscard]] DerivedFacts derive(const Facts &facts, const PowerView &power);

} // namespace torpor::policy
