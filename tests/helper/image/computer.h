// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fakes/memorydevice.h"
#include "image/codec.h"
#include "image/resumable.h"
#include "image/store.h"

namespace torpor
{

// What one attempt is about: the session's memory and what A wrote into the initramfs.
struct HibernatedSession {
    Id attempt;
    std::vector<char> memory;
    ExpectedImage expected;
};

// A small computer whose A, B and C do on a device what the real ones do on
// the partition, in the same order: B as helper/initramfs/init/save.cpp, C as
// resume.cpp beside it, A as helper/hibernate/sequence.cpp.
class Computer
{
public:
    static constexpr std::uint64_t memorySize = 3 << 20;
    static constexpr std::uint64_t deviceSize = 3 << 20;

    explicit Computer(CodecChoice codec = CodecChoice::Lz4) : m_codec(codec) {}

    [[nodiscard]] const Id &target() const { return m_target; }
    // The saved ranges of the memory.
    [[nodiscard]] const RangeSet &saved() const { return m_saved; }
    // Of one number always the same, of another with the same pages used but other content.
    [[nodiscard]] HibernatedSession session(unsigned number) const;
    // The superblock that B begins with.
    [[nodiscard]] Superblock superblockOf(const HibernatedSession &session) const;

    [[nodiscard]] Result<void> prepare(BlockDevice &device) const;
    // B: chunks and index, then READY; or both.
    [[nodiscard]] Result<Superblock> write(BlockDevice &device, const HibernatedSession &session) const;
    [[nodiscard]] Result<void> complete(BlockDevice &device, const Superblock &written) const;
    [[nodiscard]] Result<void> save(BlockDevice &device, const HibernatedSession &session) const;
    // C: the memory as it is before the jump, or why there is none. What an
    // error leaves behind is as C leaves it: EMPTY with a report.
    [[nodiscard]] Result<std::vector<char>> resume(BlockDevice &device,
                                                   const HibernatedSession &session) const;
    // What C finds before it changes anything.
    [[nodiscard]] Result<Superblock> look(BlockDevice &device, const HibernatedSession &session) const;
    // A after a normal start, or back in the session.
    [[nodiscard]] Result<void> settle(BlockDevice &device) const;
    // Whether GRUB would choose the resume entry that A made for the session.
    [[nodiscard]] bool grubFinds(BlockDevice &device, const HibernatedSession &session) const;
    // Whether each saved page holds what the session's held.
    [[nodiscard]] bool isWhole(const std::vector<char> &memory, const HibernatedSession &session) const;

private:
    [[nodiscard]] Result<ImageStore> open(BlockDevice &device) const;

    CodecChoice m_codec;
    Id m_target = Id(std::array<std::byte, Id::size>{std::byte{0x54}});
    // A boundary page, and seven ranges with holes between: eight chunks.
    RangeSet m_saved = [] {
        RangeSet ranges{{0x9f000, 0xa0000}};
        for (std::uint64_t i = 0; i < 7; ++i)
            ranges.add({(1 << 20) + i * 48 * pageSize, (1 << 20) + (i * 48 + 40) * pageSize});
        return ranges;
    }();
};

} // namespace torpor
