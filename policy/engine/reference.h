// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace torpor::policy
{

// The part of docs/policy.md that lists every fact, condition, verdict, trigger
// and action, in Markdown. A test compares it with the file.
[[nodiscard]] std::string policyReference();

} // namespace torpor::policy
