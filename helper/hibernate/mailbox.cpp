// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailbox.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <vector>

namespace torpor
{

namespace
{

// As many as a huge page has: the kernel may give them as one.
constexpr std::size_t candidates = 512;

// Documentation/admin-guide/mm/pagemap.rst
constexpr std::uint64_t pagemapPresent = std::uint64_t{1} << 63;
constexpr std::uint64_t pagemapFrame = (std::uint64_t{1} << 55) - 1;

Result<std::uint64_t> physicalAddressOf(const Fd &pagemap, std::span<const std::byte> page)
{
    std::uint64_t entry = 0;
    if (auto read = readExactly(pagemap.get(), std::as_writable_bytes(std::span(&entry, 1)),
                                reinterpret_cast<std::uintptr_t>(page.data()) / pageSize * sizeof(entry));
        !read)
        return passOn(read);
    const std::uint64_t address = (entry & pagemapFrame) * pageSize;
    if ((entry & pagemapPresent) == 0 || address == 0)
        return fail(Code::NotPermitted, "the kernel does not tell where the page is");
    return address;
}

// A locked page may still move to another address, for a huge page that the
// kernel puts together. One that a pipe holds, too, does not.
Result<Fd> pin(std::span<std::byte> page)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) < 0)
        return failErrno("pipe", errno);
    Fd reading(ends[0]);
    const Fd writing(ends[1]);
    const iovec vector{.iov_base = page.data(), .iov_len = page.size()};
    if (::vmsplice(writing.get(), &vector, 1, 0) != static_cast<ssize_t>(page.size()))
        return failErrno("vmsplice", errno);
    return reading;
}

} // namespace

// The kernel gives what it likes, and on a machine that has just started that is
// often low. What was tried stays taken, so that something else comes next: at
// the latest when all below R is taken, which has to be free for the save kernel anyway.
Result<Mailbox> Mailbox::create(const Roots &roots, const MemoryLayout &layout, const Id &attempt)
{
    std::vector<Mailbox> tooLow;
    for (std::uint64_t taken = 0; taken <= layout.regionEnd; taken += candidates * pageSize) {
        auto mailbox = tryPages(roots, layout, attempt);
        if (!mailbox || !mailbox->m_page.empty())
            return mailbox;
        tooLow.push_back(std::move(*mailbox));
    }
    return fail(Code::MemoryFull, "making a mailbox: no page outside the save kernel's memory was found");
}

Result<Mailbox> Mailbox::tryPages(const Roots &roots, const MemoryLayout &layout, const Id &attempt)
{
    void *memory = ::mmap(nullptr, candidates * pageSize, PROT_READ | PROT_WRITE,
                          MAP_PRIVATE | MAP_ANONYMOUS | MAP_LOCKED | MAP_POPULATE, -1, 0);
    if (memory == MAP_FAILED)
        return failErrno("making a mailbox", errno);
    const std::span<std::byte> pages(static_cast<std::byte *>(memory), candidates * pageSize);
    Mailbox mailbox(pages);

    auto pagemap = openFile(roots.proc / "self/pagemap", O_RDONLY);
    if (!pagemap)
        return passOn(pagemap, "making a mailbox");
    for (std::size_t i = 0; i < candidates; ++i) {
        const auto page = pages.subspan(i * pageSize, pageSize);
        // Written to first: before that it is the kernel's one page of zeros.
        std::ranges::copy(emptyMailbox(attempt), page.begin());
        auto address = physicalAddressOf(*pagemap, page);
        if (!address)
            return passOn(address, "making a mailbox");
        if (!layout.saved.contains({*address, *address + pageSize}))
            continue;
        auto pinned = pin(page);
        if (!pinned)
            return passOn(pinned, "making a mailbox");
        auto stays = physicalAddressOf(*pagemap, page);
        if (!stays)
            return passOn(stays, "making a mailbox");
        if (*stays != *address) // moved just before it was held
            continue;
        mailbox.m_page = page;
        mailbox.m_physicalAddress = *address;
        mailbox.m_pin = std::move(*pinned);
        return mailbox;
    }
    return mailbox;
}

Mailbox::Mailbox(Mailbox &&other) noexcept
    : m_pages(std::exchange(other.m_pages, {})),
      m_page(other.m_page),
      m_physicalAddress(other.m_physicalAddress),
      m_pin(std::move(other.m_pin))
{
}

Mailbox::~Mailbox()
{
    if (!m_pages.empty())
        ::munmap(m_pages.data(), m_pages.size());
}

Result<Report> Mailbox::read() const
{
    return decodeReport(m_page);
}

} // namespace torpor
