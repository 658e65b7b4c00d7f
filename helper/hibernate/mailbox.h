// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/fd.h"
#include "common/files.h"
#include "image/report.h"
#include "memory/memorymap.h"

namespace torpor
{

// A page of this process, locked in memory, in which B or C leaves its report
// before it jumps into A. So A learns what happened even when the partition
// cannot be reached. The page stays where it is: B and C know it by its address.
class Mailbox
{
public:
    // Finds a page that is in `layout.saved`. NotPermitted without root, to
    // whom alone the kernel tells physical addresses.
    [[nodiscard]] static Result<Mailbox> create(const Roots &roots, const MemoryLayout &layout,
                                                const Id &attempt);

    Mailbox(Mailbox &&other) noexcept;
    Mailbox &operator=(Mailbox &&) = delete;
    Mailbox(const Mailbox &) = delete;
    Mailbox &operator=(const Mailbox &) = delete;
    ~Mailbox();

    [[nodiscard]] std::uint64_t physicalAddress() const { return m_physicalAddress; }
    // NoReport when nobody wrote to it.
    [[nodiscard]] Result<Report> read() const;

private:
    explicit Mailbox(std::span<std::byte> pages) : m_pages(pages) {}

    // Some pages more; one without m_page when none of them is in `layout.saved`.
    [[nodiscard]] static Result<Mailbox> tryPages(const Roots &roots, const MemoryLayout &layout,
                                                  const Id &attempt);

    std::span<std::byte> m_pages; // the mapping
    std::span<std::byte> m_page;  // the one of them that is used
    std::uint64_t m_physicalAddress = 0;
    Fd m_pin; // a pipe that holds m_page
};

} // namespace torpor
