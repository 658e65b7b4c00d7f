// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "error.h"

#include <array>
#include <cstdlib>
#include <cstring>

namespace torpor
{

namespace
{
constexpr std::array codeNames = {
#define TORPOR_CODE_TEXT(name, text) std::string_view(text),
    TORPOR_CODES(TORPOR_CODE_TEXT)
#undef TORPOR_CODE_TEXT
};
} // namespace

std::string_view codeName(Code code)
{
    return codeNames.at(static_cast<std::size_t>(code));
}

std::optional<Code> codeFromName(std::string_view name)
{
    for (std::size_t i = 0; i < codeNames.size(); ++i) {
        if (codeNames[i] == name)
            return static_cast<Code>(i);
    }
    return std::nullopt;
}

std::unexpected<Error> failErrno(std::string_view doing, int error, Code code)
{
    return std::unexpected(Error{code, std::string(doing) + ": " + strerror(std::abs(error))});
}

} // namespace torpor
