// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hibernate/mailbox.h"

#include "common/id.h"
#include "fakes/verifyresult.h"

#include <QTest>
#include <cctype>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <optional>
#include <span>
#include <sstream>
#include <string>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace torpor;

namespace
{

constexpr std::size_t hugePageSize = std::size_t{2} << 20;
constexpr int collapse = 25; // MADV_COLLAPSE, of Linux 6.1

// 0 where a page is not there.
std::uint64_t frameOf(std::uintptr_t address)
{
    std::uint64_t entry = 0;
    const auto pagemap = openFile("/proc/self/pagemap", O_RDONLY);
    if (!pagemap || !readExactly(pagemap->get(), std::as_writable_bytes(std::span(&entry, 1)),
                                 address / pageSize * sizeof(entry)))
        return 0;
    return entry & ((std::uint64_t{1} << 55) - 1);
}

// Has the kernel move the huge page's worth of pages around an address to one place, as khugepaged does by
// itself.
bool makeHugePage(std::uintptr_t address)
{
    // NOLINTNEXTLINE(performance-no-int-to-ptr): an address that /proc tells is a number
    void *start = reinterpret_cast<void *>(address / hugePageSize * hugePageSize);
    return ::madvise(start, hugePageSize, MADV_HUGEPAGE) == 0 &&
           ::madvise(start, hugePageSize, collapse) == 0;
}

// Among what this process has locked in memory.
std::optional<std::uintptr_t> whereMapped(std::uint64_t physicalAddress)
{
    std::ifstream smaps("/proc/self/smaps");
    std::uintptr_t start = 0;
    std::uintptr_t end = 0;
    for (std::string line; std::getline(smaps, line);) {
        if (!std::isupper(static_cast<unsigned char>(line.front()))) { // "7f0a2c000000-7f0a2c200000 rw-p ..."
            char dash = 0;
            std::istringstream(line) >> std::hex >> start >> dash >> end;
        } else if (line.starts_with("VmFlags:") && line.contains(" lo")) {
            for (std::uintptr_t page = start; page < end; page += pageSize) {
                if (frameOf(page) == physicalAddress / pageSize)
                    return page;
            }
        }
    }
    return std::nullopt;
}

} // namespace

class MailboxTest : public QObject
{
    Q_OBJECT

    // All the memory that a machine can have.
    const MemoryLayout m_layout{.saved = RangeSet({{pageSize, std::uint64_t{1} << 52}})};

private Q_SLOTS:
    // So that the next test can fail: a locked page moves when its neighbours become a huge page.
    void lockedPagesMove()
    {
        const std::size_t size = 2 * hugePageSize;
        void *memory = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        QVERIFY(memory != MAP_FAILED);
        ::madvise(memory, size, MADV_NOHUGEPAGE);
        std::memset(memory, 1, size);
        QCOMPARE(::mlock(memory, size), 0);
        // The second page of a huge one: the first may be where it is to be by chance.
        const auto page =
            (reinterpret_cast<std::uintptr_t>(memory) + hugePageSize) / hugePageSize * hugePageSize +
            pageSize;
        const std::uint64_t before = frameOf(page);
        const bool made = makeHugePage(page);
        const std::uint64_t after = frameOf(page);
        ::munmap(memory, size);
        if (!made)
            qInfo("This kernel makes no huge pages when it is asked to.");
        else if (::geteuid() == 0)
            QVERIFY(before != after);
    }

    void mailboxStaysWhereItIs()
    {
        const Id attempt = Id::random();
        ::prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0); // else it may be one huge page to begin with
        const auto mailbox = Mailbox::create(Roots(), m_layout, attempt);
        ::prctl(PR_SET_THP_DISABLE, 0, 0, 0, 0);
        if (::geteuid() != 0) {
            QVERIFY(!mailbox);
            QCOMPARE(mailbox.error().code, Code::NotPermitted);
            return;
        }
        VERIFY_RESULT(mailbox);
        QCOMPARE(mailbox->read().error().code, Code::NoReport);
        const std::uintptr_t page = whereMapped(mailbox->physicalAddress()).value_or(0);
        QVERIFY(page != 0);
        makeHugePage(page);
        QCOMPARE(frameOf(page) * pageSize, mailbox->physicalAddress());
    }
};

QTEST_GUILESS_MAIN(MailboxTest)
#include "mailboxtest.moc"
