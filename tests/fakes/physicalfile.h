// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "memory/physicalmemory.h"

#include <cstdlib>
#include <format>
#include <span>
#include <string>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

namespace torpor
{

// Physical memory that PhysicalMemory maps as it maps /dev/mem.
class PhysicalFile
{
public:
    explicit PhysicalFile(const std::vector<char> &content)
        : m_fd(::memfd_create("physical-memory", MFD_CLOEXEC)), m_size(content.size())
    {
        if (!writeExactly(m_fd.get(), std::as_bytes(std::span(content)), 0))
            std::abort();
    }
    [[nodiscard]] PhysicalMemory open(Access access) const
    {
        return PhysicalMemory::open(std::format("/proc/self/fd/{}", m_fd.get()), access).value();
    }
    [[nodiscard]] std::vector<char> content() const
    {
        std::vector<char> bytes(m_size);
        if (!readExactly(m_fd.get(), std::as_writable_bytes(std::span(bytes)), 0))
            bytes.clear();
        return bytes;
    }

private:
    Fd m_fd;
    std::size_t m_size;
};

} // namespace torpor
