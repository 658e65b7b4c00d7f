// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folder.h"

#include <cstdlib>
#include <fcntl.h>

namespace torpor
{

Folder::Folder()
{
    std::string name = "/dev/shm/torpor-fuzz-XXXXXX";
    require(::mkdtemp(name.data()) != nullptr, "a folder can be made");
    m_path = name;
}

Folder::~Folder()
{
    std::error_code error;
    std::filesystem::remove_all(m_path, error);
}

Roots Folder::roots() const
{
    return {.sys = m_path / "sys",
            .proc = m_path / "proc",
            .dev = m_path / "dev",
            .boot = m_path / "boot",
            .modules = m_path / "modules",
            .etc = m_path / "etc",
            .state = m_path / "state",
            .run = m_path / "run"};
}

void Folder::write(const std::filesystem::path &name, std::string_view content) const
{
    std::error_code error;
    std::filesystem::create_directories((m_path / name).parent_path(), error);
    const auto file = must(openFile(m_path / name, O_WRONLY | O_CREAT | O_TRUNC, 0600), "writing a file");
    must(writeExactly(file.get(), std::as_bytes(std::span(content)), 0), "writing a file");
}

void Folder::clear() const
{
    for (const auto &entry : std::filesystem::directory_iterator(m_path))
        std::filesystem::remove_all(entry.path());
}

} // namespace torpor
