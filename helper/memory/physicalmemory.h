// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"
#include "common/ranges.h"

#include <span>

namespace torpor
{

enum class Access { ReadOnly, ReadWrite };

// A piece of physical memory in our address space; unmapped by the destructor
// unless it is a part of a mapping that stays.
class MappedMemory
{
public:
    MappedMemory() = default;
    explicit MappedMemory(std::span<std::byte> bytes) : m_bytes(bytes), m_owned(true) {}
    [[nodiscard]] static MappedMemory partOf(std::span<std::byte> mapping)
    {
        MappedMemory memory(mapping);
        memory.m_owned = false;
        return memory;
    }
    MappedMemory(MappedMemory &&other) noexcept
        : m_bytes(std::exchange(other.m_bytes, {})), m_owned(other.m_owned)
    {
    }
    MappedMemory &operator=(MappedMemory &&other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        std::swap(m_owned, other.m_owned);
        return *this;
    }
    MappedMemory(const MappedMemory &) = delete;
    MappedMemory &operator=(const MappedMemory &) = delete;
    ~MappedMemory();

    [[nodiscard]] std::span<std::byte> bytes() const { return m_bytes; }

private:
    std::span<std::byte> m_bytes;
    bool m_owned = false;
};

// The machine's memory by physical address, as /dev/mem gives it to B and C:
// everything that is not their own RAM. Reading and writing go through mmap(),
// since write() refuses addresses above the kernel's own RAM with EFAULT.
class PhysicalMemory
{
public:
    PhysicalMemory(PhysicalMemory &&) = default;
    PhysicalMemory &operator=(PhysicalMemory &&) = default;
    virtual ~PhysicalMemory() = default;

    // Opened without O_SYNC, which would make the mappings uncached.
    [[nodiscard]] static Result<PhysicalMemory> open(const std::filesystem::path &path, Access access);

    // `range` is page aligned. NotPermitted where the kernel forbids it.
    [[nodiscard]] virtual Result<MappedMemory> map(Range range) const;

protected:
    PhysicalMemory(Fd fd, Access access) : m_fd(std::move(fd)), m_access(access) {}

private:
    Fd m_fd;
    Access m_access;
};

} // namespace torpor
