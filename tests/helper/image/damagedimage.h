// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "computer.h"
#include "specification.h"

namespace torpor
{

// A hibernated session on a device, to be damaged with or without checksums
// that fit the damage.
class DamagedImage
{
public:
    explicit DamagedImage(CodecChoice codec = CodecChoice::Lz4);

    [[nodiscard]] const Computer &computer() const { return m_computer; }
    [[nodiscard]] MemoryDevice &device() { return m_device; }
    [[nodiscard]] Superblock superblock();
    [[nodiscard]] IndexEntry entry(std::size_t chunk);
    [[nodiscard]] std::span<std::byte> at(std::uint64_t offset, std::size_t size)
    {
        return std::span(m_device.bytes()).subspan(offset, size);
    }
    // A newer session over this one, as the next hibernation writes it.
    void hibernateAgain();
    // C, with the initramfs of the newest session.
    [[nodiscard]] Result<std::vector<char>> resume();
    [[nodiscard]] HibernatedSession session() const { return m_computer.session(m_number); }

    // What encloses the damaged bytes gets the checksums that they should have.
    void resealChunk(std::size_t chunk);
    void resealIndex();
    void resealSuperblocks();

private:
    Computer m_computer;
    MemoryDevice m_device{Computer::deviceSize};
    unsigned m_number = 1;
};

} // namespace torpor
