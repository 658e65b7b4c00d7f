// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"

#include <cstdio>
#include <cstdlib>
#include <sys/mman.h>

namespace torpor
{

void require(bool holds, std::string_view invariant)
{
    if (holds)
        return;
    std::fprintf(stderr, "INVARIANT DOES NOT HOLD: %.*s\n", static_cast<int>(invariant.size()),
                 invariant.data());
    std::abort();
}

MemoryFile::MemoryFile(std::size_t size) : m_fd(::memfd_create("fuzz", MFD_CLOEXEC))
{
    fill({}, size);
}

std::string MemoryFile::path() const
{
    return std::format("/proc/self/fd/{}", m_fd.get());
}

void MemoryFile::fill(std::span<const std::byte> content, std::size_t size)
{
    require(::ftruncate(m_fd.get(), 0) == 0 && ::ftruncate(m_fd.get(), static_cast<off_t>(size)) == 0,
            "a file in memory takes its size");
    must(writeExactly(m_fd.get(), content.first(std::min(content.size(), size)), 0), "filling a file");
}

} // namespace torpor
