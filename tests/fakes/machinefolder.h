// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"

#include <cstdlib>
#include <fcntl.h>

namespace torpor
{

// A folder in place of the machine's trees; gone with the object.
class MachineFolder
{
public:
    explicit MachineFolder(const std::filesystem::path &parent = std::filesystem::temp_directory_path())
    {
        std::string name = parent / "torpor-machine-XXXXXX";
        if (::mkdtemp(name.data()) == nullptr)
            std::abort();
        m_path = std::filesystem::canonical(name);
    }
    MachineFolder(const MachineFolder &) = delete;
    MachineFolder &operator=(const MachineFolder &) = delete;
    ~MachineFolder()
    {
        std::error_code error;
        std::filesystem::remove_all(m_path, error);
    }

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] Roots roots() const
    {
        return {.sys = m_path / "sys",
                .proc = m_path / "proc",
                .dev = m_path / "dev",
                .boot = m_path / "boot",
                .modules = m_path / "modules",
                .rules = m_path / "rules.d",
                .etc = m_path / "etc",
                .systemd = m_path / "systemd",
                .state = m_path / "state",
                .run = m_path / "run"};
    }

    // `name` is relative to the folder, or a path in it; folders above it are made.
    void write(const std::filesystem::path &name, std::string_view content) const
    {
        const std::filesystem::path path = m_path / name;
        const bool made = makeFolder(path.parent_path()).has_value();
        auto file = openFile(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (!made || !file || !writeExactly(file->get(), std::as_bytes(std::span(content)), 0))
            std::abort();
    }

    // Takes everything out of it.
    void clear() const
    {
        for (const auto &entry : std::filesystem::directory_iterator(m_path))
            std::filesystem::remove_all(entry.path());
    }

private:
    std::filesystem::path m_path;
};

} // namespace torpor
