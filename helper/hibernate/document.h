// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <nlohmann/json.hpp>
#include <string>

namespace torpor
{

// What the verbs answer: documents that torpor-hibernate prints, and that
// torpor-helper hands to torporctl and the desktop application.
using Json = nlohmann::ordered_json;

// As text. Bytes that are not UTF-8 become U+FFFD: names of files and labels may have any.
[[nodiscard]] std::string textOf(const Json &document, int indent = 2);
// {"code": "...", "message": "..."}
[[nodiscard]] Json toJson(const Error &error);

} // namespace torpor
