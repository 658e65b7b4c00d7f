// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kernel/kernelimage.h"

#include "fakebzimage.h"
#include "kernel/decompress.h"

#include <QTest>
#include <archive.h>
#include <archive_entry.h>
#include <memory>

using namespace torpor;

namespace
{

const std::string configText =
    "#\n# Linux/x86 6.12.107 Kernel Configuration\n#\nCONFIG_KEXEC=y\nCONFIG_KEXEC_JUMP=y\n";

Bytes compressed(const Bytes &content, int filter)
{
    Bytes packed(content.size() + (1 << 20));
    std::size_t used = 0;
    std::unique_ptr<archive, int (*)(archive *)> writer(archive_write_new(), archive_write_free);
    archive_write_set_format_raw(writer.get());
    archive_write_add_filter(writer.get(), filter);
    archive_write_set_bytes_per_block(writer.get(), 0);
    archive_write_open_memory(writer.get(), packed.data(), packed.size(), &used);
    std::unique_ptr<archive_entry, void (*)(archive_entry *)> entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_pathname(entry.get(), "x");
    archive_write_header(writer.get(), entry.get());
    archive_write_data(writer.get(), content.data(), content.size());
    archive_write_close(writer.get());
    packed.resize(used);
    return packed;
}

// A vmlinux as far as its configuration is concerned.
Bytes vmlinux(bool withConfig)
{
    std::string text(100000, 'v');
    text += "a string IKCFG_ST in the kernel's text";
    if (withConfig)
        text += std::string("IKCFG_ST") +
                std::string(asText(compressed(asBytes(configText), ARCHIVE_FILTER_GZIP))) + "IKCFG_ED";
    text += std::string(5000, 'w');
    return asBytes(text);
}

} // namespace

class KernelImageTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSetupHeader()
    {
        const auto image = KernelImage::parse(FakeBzImage{}.build());
        QVERIFY(image.has_value());
        QCOMPARE(image->release(), std::string("6.12.107+deb13-amd64"));
        QVERIFY(image->version().ends_with("Debian 6.12.107-1"));
        QCOMPARE(image->protocolVersion(), 0x020f);
        QCOMPARE(image->initSize(), 0x1a00000U);
        QCOMPARE(image->preferredAddress(), 0x1000000U);
        QCOMPARE(image->alignment(), 0x200000U);
        QCOMPARE(image->commandLineLimit(), 2047U);
        QCOMPARE(image->payloadOffset(), FakeBzImage::setupSize + 64);
        QVERIFY(image->relocatable() && image->hasEntry64() && image->canLoadAbove4G());
        QVERIFY(image->takesFiveLevelPaging() && image->usesFiveLevelPaging());
    }

    void tellsFourLevelKernelsApart()
    {
        const auto image = KernelImage::parse(FakeBzImage{.xloadFlags = 0x3f, .payload = {}}.build());
        QVERIFY(image->takesFiveLevelPaging());
        QVERIFY(!image->usesFiveLevelPaging());
    }

    void refusesWhatIsNoKernel()
    {
        QCOMPARE(KernelImage::parse(asBytes("MZ")).error().code, Code::Malformed);
        QCOMPARE(KernelImage::parse(Bytes(4096)).error().code, Code::Malformed);
        QCOMPARE(KernelImage::parse(FakeBzImage{.protocol = 0x0209, .payload = {}}.build()).error().code,
                 Code::Unsupported);
        QCOMPARE(KernelImage::parse(FakeBzImage{.version = "", .payload = {}}.build()).error().code,
                 Code::Malformed);
    }

    void survivesEveryTruncation()
    {
        const Bytes whole = FakeBzImage{.payload = compressed(vmlinux(true), ARCHIVE_FILTER_GZIP)}.build();
        for (std::size_t size = 0; size < whole.size(); size += size < 0x300 ? 1 : 97) {
            const auto cut = std::span(whole).first(size);
            (void)KernelImage::parse(cut);
            (void)extractConfig(cut);
        }
    }

    void survivesWildOffsets()
    {
        for (const std::size_t field : {0x20e, 0x248, 0x24c}) {
            Bytes image = FakeBzImage{.payload = Bytes(100)}.build();
            storeLe<std::uint16_t>(std::span(image), field, 0xffff);
            storeLe<std::uint16_t>(std::span(image), field + (field == 0x20e ? 0 : 2), 0xffff);
            QVERIFY(!extractConfig(image).has_value());
        }
    }

    void extractsTheConfig_data()
    {
        QTest::addColumn<int>("filter");
        QTest::newRow("gzip") << ARCHIVE_FILTER_GZIP;
        QTest::newRow("xz") << ARCHIVE_FILTER_XZ;
        QTest::newRow("zstd") << ARCHIVE_FILTER_ZSTD;
        QTest::newRow("lz4") << ARCHIVE_FILTER_LZ4;
        QTest::newRow("lzma") << ARCHIVE_FILTER_LZMA;
        QTest::newRow("bzip2") << ARCHIVE_FILTER_BZIP2;
    }
    void extractsTheConfig()
    {
        QFETCH(int, filter);
        Bytes payload = compressed(vmlinux(true), filter);
        // arch/x86/boot/compressed appends the size to some of the streams.
        payload.insert(payload.end(), {std::byte(1), std::byte(2), std::byte(3), std::byte(0)});
        const auto config = extractConfig(FakeBzImage{.payload = payload}.build());
        QVERIFY2(config.has_value(), config ? "" : config.error().message.c_str());
        QCOMPARE(*config, configText);
    }

    void saysWhenThereIsNoConfig()
    {
        const Bytes payload = compressed(vmlinux(false), ARCHIVE_FILTER_GZIP);
        QCOMPARE(extractConfig(FakeBzImage{.payload = payload}.build()).error().code, Code::NotFound);
    }

    void boundsTheDecompression()
    {
        const Bytes bomb = compressed(Bytes(10 << 20), ARCHIVE_FILTER_GZIP);
        QCOMPARE(decompress(bomb, 1 << 20).error().code, Code::Malformed);
    }

    void boundsTheMemoryOfADecoder()
    {
        // A stream of 23 bytes that asks for a dictionary of 1 GiB: properties, size of
        // the dictionary, size of the content (unknown), data.
        Bytes stream(23);
        stream[0] = std::byte(0x5d);
        stream[4] = std::byte(0x40);
        std::fill_n(stream.begin() + 5, 8, std::byte(0xff));
        const auto content = decompress(stream, 1 << 20);
        QCOMPARE(content.error().code, Code::Unsupported);
        QVERIFY2(content.error().message.contains("dictionary"), content.error().message.c_str());
    }

    void knowsNoOtherCompression()
    {
        QCOMPARE(decompress(asBytes("\x89LZO"), 1 << 20).error().code, Code::Unsupported);
        QCOMPARE(decompress({}, 1 << 20).error().code, Code::Unsupported);
    }
};

QTEST_GUILESS_MAIN(KernelImageTest)
#include "kernelimagetest.moc"
