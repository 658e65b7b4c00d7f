// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory/pagefilter.h"

#include <QTemporaryDir>
#include <QTest>
#include <cstring>
#include <fstream>

using namespace torpor;

namespace
{

constexpr std::uint32_t buddy = 0xf0000000;
constexpr std::uint64_t structsAt = 0x10000;
constexpr std::uint64_t frames = 1024;

// Memory with the structures of `frames` frames at `structsAt`; R is below them.
class Memory
{
public:
    Memory() : m_bytes(structsAt + frames * 64)
    {
        for (std::uint64_t frame = 0; frame < frames; ++frame)
            set(frame, 1, 0xffffffff, 0);
    }
    void set(std::uint64_t frame, std::uint32_t refcount, std::uint32_t mapcount, std::uint64_t order)
    {
        char *page = m_bytes.data() + structsAt + frame * 64;
        std::memcpy(page + 40, &order, 8);
        std::memcpy(page + 48, &mapcount, 4);
        std::memcpy(page + 52, &refcount, 4);
    }
    void poison(std::uint64_t frame)
    {
        const std::uint64_t flags = 1 << 20;
        std::memcpy(m_bytes.data() + structsAt + frame * 64, &flags, 8);
    }
    PageBitmap freePages(const PageStructs &structs, std::uint64_t regionEnd = 0x1000)
    {
        std::ofstream file(m_folder.filePath("mem").toStdString(), std::ios::binary);
        file.write(m_bytes.data(), static_cast<std::streamsize>(m_bytes.size()));
        file.close();
        const auto memory = PhysicalMemory::open(m_folder.filePath("mem").toStdString(), Access::ReadOnly);
        const RangeSet ram{{0, frames * pageSize}};
        return findFreePages(structs, *memory, ram, regionEnd).value();
    }

private:
    QTemporaryDir m_folder;
    std::vector<char> m_bytes;
};

PageStructs description()
{
    return {.size = 64,
            .flagsOffset = 0,
            .refcountOffset = 52,
            .mapcountOffset = 48,
            .privateOffset = 40,
            .buddyValue = buddy,
            .orders = 11,
            .poisonedBit = 20,
            .extents = {{0, frames, structsAt}}};
}

std::uint64_t count(const PageBitmap &bitmap)
{
    std::uint64_t set = 0;
    for (std::uint64_t frame = 0; frame < bitmap.frames(); ++frame)
        set += bitmap.test(frame) ? 1 : 0;
    return set;
}

} // namespace

class PageFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWholeFreeBlocks()
    {
        Memory memory;
        memory.set(64, 0, buddy, 6);
        memory.set(3, 0, buddy, 0);
        const PageBitmap free = memory.freePages(description());
        QCOMPARE(count(free), 65U);
        QVERIFY(free.test(3));
        QVERIFY(free.test(64) && free.test(127));
        QVERIFY(!free.test(63) && !free.test(128));
    }

    void keepsAPageInDoubt_data()
    {
        QTest::addColumn<quint64>("frame");
        QTest::addColumn<quint32>("refcount");
        QTest::addColumn<quint32>("mapcount");
        QTest::addColumn<quint64>("order");
        QTest::newRow("order too high") << quint64(0) << 0U << buddy << quint64(11);
        QTest::newRow("order absurd") << quint64(0) << 0U << buddy << quint64(0xffffea0000000000);
        QTest::newRow("block not aligned to its order") << quint64(66) << 0U << buddy << quint64(2);
        QTest::newRow("still referenced") << quint64(64) << 1U << buddy << quint64(2);
        QTest::newRow("another page type") << quint64(64) << 0U << 0xf1000000U << quint64(2);
        QTest::newRow("the type with more bits") << quint64(64) << 0U << 0xf0000001U << quint64(2);
        QTest::newRow("used") << quint64(64) << 1U << 0U << quint64(0);
    }
    void keepsAPageInDoubt()
    {
        QFETCH(quint64, frame);
        QFETCH(quint32, refcount);
        QFETCH(quint32, mapcount);
        QFETCH(quint64, order);
        Memory memory;
        memory.set(frame, refcount, mapcount, order);
        QCOMPARE(count(memory.freePages(description())), 0U);
    }

    void doesNotReadBrokenMemory()
    {
        Memory memory;
        memory.poison(17);
        const PageBitmap free = memory.freePages(description());
        QVERIFY(free.test(17));
        QCOMPARE(count(free), 1U);
    }

    void keepsPagesWhoseStructuresWereSwappedAway()
    {
        Memory memory;
        memory.set(0, 0, buddy, 5);
        memory.set(512, 0, buddy, 5);
        // R lies in the middle of the structures: those below it are B's own memory now.
        const PageBitmap free = memory.freePages(description(), structsAt + 512 * 64);
        QVERIFY(!free.test(0));
        QVERIFY(free.test(512));
    }

    void keepsPagesWithoutStructures()
    {
        Memory memory;
        memory.set(0, 0, buddy, 5);
        PageStructs structs = description();
        structs.extents = {{256, 256, structsAt + 256 * 64}};
        QCOMPARE(count(memory.freePages(structs)), 0U);
    }

    void blockThatReachesBeyondTheMemoryIsCut()
    {
        Memory memory;
        memory.set(1020, 0, buddy, 2);
        memory.set(512, 0, buddy, 9);
        QCOMPARE(count(memory.freePages(description())), 512U);
    }

    void runLengthsAgreeWithTheBits()
    {
        PageBitmap bitmap(1000);
        bitmap.set(10, 3);
        bitmap.set(64, 200);
        bitmap.set(999, 50); // beyond the end
        std::uint64_t frame = 0;
        std::uint64_t set = 0;
        while (frame < 1000) {
            const std::uint64_t length = bitmap.runLength(frame, 1000 - frame);
            QVERIFY(length > 0);
            for (std::uint64_t i = 0; i < length; ++i)
                QCOMPARE(bitmap.test(frame + i), bitmap.test(frame));
            set += bitmap.test(frame) ? length : 0;
            frame += length;
        }
        QCOMPARE(frame, 1000U);
        QCOMPARE(set, 204U);
        QCOMPARE(bitmap.runLength(70, 10), 10U);
    }
};

QTEST_GUILESS_MAIN(PageFilterTest)
#include "pagefiltertest.moc"
