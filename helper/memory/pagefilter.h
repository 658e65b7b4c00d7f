// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "pagestructs.h"
#include "physicalmemory.h"

#include <vector>

namespace torpor
{

// A bit for each page frame from 0 to the highest one.
class PageBitmap
{
public:
    explicit PageBitmap(std::uint64_t frames = 0) : m_words((frames + 63) / 64), m_frames(frames) {}

    [[nodiscard]] bool test(std::uint64_t frame) const
    {
        return frame < m_frames && ((m_words[frame / 64] >> (frame % 64)) & 1) != 0;
    }
    // Frames from m_frames on are passed over.
    void set(std::uint64_t first, std::uint64_t count);
    // How many frames from `frame` on, `limit` at most, have the same bit as it.
    [[nodiscard]] std::uint64_t runLength(std::uint64_t frame, std::uint64_t limit) const;
    [[nodiscard]] std::uint64_t frames() const { return m_frames; }

private:
    std::vector<std::uint64_t> m_words;
    std::uint64_t m_frames;
};

// The frames of `ram` that need not be saved: those of the buddy allocator's
// free blocks, and those whose memory is broken. In doubt (a structure that is
// not known or below R, an odd order) a frame is not in it.
//
// `memory` is A's, as B sees it; structures below `regionEnd` were swapped away.
[[nodiscard]] Result<PageBitmap> findFreePages(const PageStructs &structs, const PhysicalMemory &memory,
                                               const RangeSet &ram, std::uint64_t regionEnd);

} // namespace torpor
