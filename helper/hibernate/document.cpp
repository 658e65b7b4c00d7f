// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document.h"

namespace torpor
{

std::string textOf(const Json &document, int indent)
{
    return document.dump(indent, ' ', false, Json::error_handler_t::replace);
}

Json toJson(const Error &error)
{
    return {{"code", codeName(error.code)}, {"message", error.message}};
}

} // namespace torpor
