// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jump.h"

#include "memory/physicalmemory.h"

#include <algorithm>
#include <cerrno>
#include <linux/kexec.h>
#include <linux/reboot.h>
#include <sys/syscall.h>
#include <vector>

namespace torpor
{

namespace
{

// A's control code may reach into the page behind its first (KEXEC_CONTROL_PAGE_SIZE with its order).
constexpr std::uint64_t controlPages = 2;

} // namespace

Result<void> leaveInMailbox(const Roots &roots, const MemoryLayout &layout, std::uint64_t mailbox,
                            const Report &report)
{
    const Range page{mailbox, mailbox + pageSize};
    if (mailbox % pageSize != 0 || !layout.saved.contains(page))
        return fail(Code::InvalidArgument, "the mailbox {:#x} is not a page of the session", mailbox);
    auto memory = PhysicalMemory::open(roots.dev / "mem", Access::ReadWrite);
    if (!memory)
        return passOn(memory);
    auto mapped = memory->map(page);
    if (!mapped)
        return passOn(mapped);
    if (!std::ranges::equal(mapped->bytes(), emptyMailbox(report.attempt)))
        return fail(Code::NotFound, "the mailbox is no longer where the session left it");
    std::ranges::copy(encode(report), mapped->bytes().begin());
    return {};
}

// The kernel that runs now maps only its own memory and the segments of the
// image that it is about to start, not A's code. So A's own bytes at the entry
// are loaded as a segment to where they are already.
Error jumpInto(const Roots &roots, const MemoryLayout &layout, std::uint64_t reentry)
{
    const auto failed = [](Error error) { return std::move(error).during("jumping into the session"); };
    const std::uint64_t first = reentry & ~(pageSize - 1);
    const RangeSet code = layout.saved.intersection(Range{first, first + controlPages * pageSize});
    if (!code.contains({first, first + pageSize}))
        return failed(
            {Code::JumpFailed, std::format("the address {:#x} is not in the session's memory", reentry)});
    const Range target = *code.covering({first, first + pageSize});

    auto memory = PhysicalMemory::open(roots.dev / "mem", Access::ReadOnly);
    if (!memory)
        return failed(std::move(memory.error()));
    auto mapped = memory->map(target);
    if (!mapped)
        return failed(std::move(mapped.error()));
    const std::vector<std::byte> bytes(mapped->bytes().begin(), mapped->bytes().end());

    kexec_segment segment{};
    segment.buf = bytes.data();
    segment.bufsz = bytes.size();
    segment.mem = reinterpret_cast<const void *>(target.start);
    segment.memsz = bytes.size();
    if (::syscall(SYS_kexec_load, reentry, 1UL, &segment, static_cast<unsigned long>(KEXEC_ARCH_X86_64)) < 0)
        return failErrno("jumping into the session: kexec_load", errno, Code::JumpFailed).error();
    ::syscall(SYS_reboot, LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_KEXEC, nullptr);
    return failErrno("jumping into the session", errno, Code::JumpFailed).error();
}

} // namespace torpor
