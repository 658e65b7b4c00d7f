// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"

#include <optional>
#include <string>
#include <vector>

namespace torpor
{

// The running kernel's memory as /proc/kcore shows it: an ELF file whose
// program headers give kernel virtual addresses and, for RAM, the physical
// ones (include/linux/kcore.h, fs/proc/kcore.c).
class KernelMemory
{
public:
    // Checks the ELF headers. NotPermitted under lockdown.
    [[nodiscard]] static Result<KernelMemory> open(const std::filesystem::path &kcore);

    // NotFound when no segment holds the whole of it.
    [[nodiscard]] Result<void> readVirtual(std::uint64_t address, std::span<std::byte> buffer) const;
    [[nodiscard]] Result<void> readPhysical(std::uint64_t address, std::span<std::byte> buffer) const;
    [[nodiscard]] Result<std::uint64_t> readVirtual64(std::uint64_t address) const;
    [[nodiscard]] Result<std::uint64_t> readPhysical64(std::uint64_t address) const;

    // The text of the VMCOREINFO note. KernelNoVmcoreinfo when there is none.
    [[nodiscard]] Result<std::string> vmcoreinfoText() const;

private:
    struct Segment {
        std::uint64_t virtualStart;
        std::optional<std::uint64_t> physicalStart;
        std::uint64_t size;
        std::uint64_t fileOffset;
    };

    explicit KernelMemory(Fd fd) : m_fd(std::move(fd)) {}

    Fd m_fd;
    std::vector<Segment> m_segments;
    std::uint64_t m_notesOffset = 0;
    std::uint64_t m_notesSize = 0;
};

} // namespace torpor
