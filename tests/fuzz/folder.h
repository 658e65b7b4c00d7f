// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fuzz.h"

namespace torpor
{

// A folder in memory (/dev/shm) in place of the machine's trees; gone with the process.
class Folder
{
public:
    Folder();
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    ~Folder();

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] Roots roots() const;
    void write(const std::filesystem::path &name, std::string_view content) const;
    void clear() const;

private:
    std::filesystem::path m_path;
};

} // namespace torpor
