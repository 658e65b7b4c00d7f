// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "initramfs/manifest.h"

#include <QTest>

using namespace torpor;

namespace
{

Manifest fullManifest()
{
    const RangeSet ram{{0x1000, 0xa0000}, {0x100000, 0x40000000}};
    const std::uint64_t regionEnd = 64 << 20;
    return {.mode = Mode::Rehearse,
            .target = Id::random(),
            .attempt = Id::random(),
            .partuuid = "01234567-89ab-cdef-0123-456789abcdef",
            .codec = CodecChoice::Zstd,
            .verify = true,
            .freeFill = FreeFill::Poison,
            .memoryMapHash = Id::random(),
            .layout = layOutMemory(ram, boundaryPages(ram, {}, regionEnd), regionEnd),
            .pageStructs = PageStructs{.size = 64,
                                       .flagsOffset = 0,
                                       .refcountOffset = 52,
                                       .mapcountOffset = 48,
                                       .privateOffset = 40,
                                       .buddyValue = 0xf0000000,
                                       .orders = 11,
                                       .poisonedBit = 20,
                                       .extents = {{1, 159, 0x3f000040}, {256, 261888, 0x3e000000}}},
            .mailbox = 0x3a000000,
            .kernelRelease = "6.12.107",
            .kernelVersion = "#1 SMP",
            .filesystems = {"fs-1", "fs-2"},
            .removable = {"fs-2"},
            .modules = {"torpor/modules/000-virtio_blk.ko"}};
}

} // namespace

class ManifestTest : public QObject
{
    Q_OBJECT

private slots:
    void readsBackWhole()
    {
        const Manifest written = fullManifest();
        const auto read = manifestFromJson(toJson(written));
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QVERIFY(*read == written);

        Manifest plain = fullManifest();
        plain.pageStructs.reset();
        QVERIFY(*manifestFromJson(toJson(plain)) == plain);
    }

    void namesTheFieldThatIsMissing()
    {
        const std::string text = toJson(fullManifest());
        for (const char *field : {"mode", "target", "attempt", "partuuid", "codec", "verify", "free_fill",
                                  "memory_map_hash", "ram", "boundary_pages", "region_end", "mailbox",
                                  "kernel_release", "filesystems", "removable", "modules"}) {
            std::string without = text;
            const std::string key = std::format("\"{}\":", field);
            without.replace(without.find(key), key.size(), "\"other\":");
            const auto read = manifestFromJson(without);
            QVERIFY2(!read, field);
            QCOMPARE(read.error().code, Code::Malformed);
            QVERIFY(read.error().message.contains(field));
        }
    }

    void refusesAnythingElse_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("negative address")
            << QByteArray("\"mailbox\": 973078528") << QByteArray("\"mailbox\": -1");
        QTest::newRow("text for a number")
            << QByteArray("\"mailbox\": 973078528") << QByteArray("\"mailbox\": \"1\"");
        QTest::newRow("unknown codec") << QByteArray("\"zstd\"") << QByteArray("\"rar\"");
        QTest::newRow("unknown mode") << QByteArray("\"rehearse\"") << QByteArray("\"destroy\"");
        QTest::newRow("impossible structure")
            << QByteArray("\"private_offset\": 40") << QByteArray("\"private_offset\": 4000000000");
        QTest::newRow("a field that reaches out of its structure")
            << QByteArray("\"private_offset\": 40") << QByteArray("\"private_offset\": 60");
        QTest::newRow("structures larger than a window of them")
            << QByteArray("\"size\": 64") << QByteArray("\"size\": 4294967280");
        QTest::newRow("a flag that is none")
            << QByteArray("\"poisoned_bit\": 20") << QByteArray("\"poisoned_bit\": 64");
        QTest::newRow("extents that are no list")
            << QByteArray("\"extents\": [") << QByteArray("\"extents\": 7, \"others\": [");
        QTest::newRow("orders that overflow a shift")
            << QByteArray("\"orders\": 11") << QByteArray("\"orders\": 99");
    }
    void refusesAnythingElse()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray text = QByteArray::fromStdString(toJson(fullManifest()));
        QVERIFY(text.contains(from));
        text.replace(from, to);
        QVERIFY(!manifestFromJson(text.toStdString()));
    }

    void refusesTextThatIsNoJson()
    {
        for (const std::string_view text : {"", "{", "[]", "null", "\xff\xfe", "{\"mode\": {\"mode\": []}}"})
            QVERIFY(!manifestFromJson(text));
        const std::string whole = toJson(fullManifest());
        for (std::size_t length = 0; length + 1 < whole.size(); length += 37)
            QVERIFY(!manifestFromJson(std::string_view(whole).substr(0, length)));
    }
};

QTEST_GUILESS_MAIN(ManifestTest)
#include "manifesttest.moc"
