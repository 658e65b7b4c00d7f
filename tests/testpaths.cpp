// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testpaths.h"

namespace torpor
{

std::filesystem::path sourcePath(std::string_view name)
{
    return std::filesystem::path(SOURCE_FOLDER) / name;
}

std::filesystem::path buildPath(std::string_view name)
{
    return std::filesystem::path(BUILD_FOLDER) / name;
}

} // namespace torpor
