// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "physicalmemory.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>

namespace torpor
{

MappedMemory::~MappedMemory()
{
    if (m_owned && !m_bytes.empty())
        ::munmap(m_bytes.data(), m_bytes.size());
}

Result<PhysicalMemory> PhysicalMemory::open(const std::filesystem::path &path, Access access)
{
    auto fd = openFile(path, access == Access::ReadOnly ? O_RDONLY : O_RDWR);
    if (!fd)
        return passOn(fd);
    return PhysicalMemory(std::move(*fd), access);
}

Result<MappedMemory> PhysicalMemory::map(Range range) const
{
    if (range.size() == 0)
        return fail(Code::InvalidArgument, "mapping physical memory: there is none in {:#x}-{:#x}",
                    range.start, range.end);
    const int protection = m_access == Access::ReadOnly ? PROT_READ : PROT_READ | PROT_WRITE;
    void *address =
        ::mmap(nullptr, range.size(), protection, MAP_SHARED, m_fd.get(), static_cast<off_t>(range.start));
    if (address == MAP_FAILED) {
        return failErrno(std::format("mapping physical memory {:#x}-{:#x}", range.start, range.end), errno,
                         errno == EPERM ? Code::NotPermitted : Code::SystemError);
    }
    return MappedMemory({static_cast<std::byte *>(address), static_cast<std::size_t>(range.size())});
}

} // namespace torpor
