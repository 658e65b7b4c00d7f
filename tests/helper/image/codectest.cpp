// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "image/codec.h"

#include <QTest>
#include <random>
#include <vector>

using namespace torpor;

namespace
{

std::vector<std::byte> noise(std::size_t size)
{
    std::vector<std::byte> bytes(size);
    std::mt19937 random(1);
    for (std::byte &byte : bytes)
        byte = std::byte(random());
    return bytes;
}

} // namespace

class CodecTest : public QObject
{
    Q_OBJECT

private slots:
    void namesReadBack()
    {
        for (const std::string_view name : codecChoiceNames)
            QCOMPARE(codecChoiceName(codecChoiceFromName(name).value()), name);
        QVERIFY(!codecChoiceFromName("gzip"));
        QCOMPARE(codecOf(CodecChoice::Auto), CodecId::Lz4);
    }

    void givesBackWhatItTook_data() { codecs(); }
    void givesBackWhatItTook()
    {
        QFETCH(int, id);
        const auto codec = Codec::make(static_cast<CodecId>(id));
        QCOMPARE(codec->id(), static_cast<CodecId>(id));
        codec->setHaste(Codec::mostHaste);
        std::vector<std::byte> pages(3 * pageSize, std::byte{7});
        std::ranges::copy(noise(pageSize), pages.begin() + pageSize);
        std::vector<std::byte> compressed(pages.size());
        const std::size_t size = codec->compress(pages, compressed);
        QVERIFY(size > 0 && (codec->id() == CodecId::None || size < 2 * pageSize));
        std::vector<std::byte> back(pages.size());
        QVERIFY(codec->decompress(std::span(compressed).first(size), back));
        QVERIFY(back == pages);
    }

    void saysThatPagesDoNotCompress_data() { codecs(); }
    void saysThatPagesDoNotCompress()
    {
        QFETCH(int, id);
        const auto codec = Codec::make(static_cast<CodecId>(id));
        std::vector<std::byte> output(pageSize - 1);
        QCOMPARE(codec->compress(noise(pageSize), output), 0U);
    }

    void refusesWhatIsNotOfTheSizeOrNotCompressed_data() { codecs(); }
    void refusesWhatIsNotOfTheSizeOrNotCompressed()
    {
        QFETCH(int, id);
        const auto codec = Codec::make(static_cast<CodecId>(id));
        std::vector<std::byte> compressed(2 * pageSize);
        const std::size_t size = codec->compress(std::vector<std::byte>(pageSize, std::byte{7}), compressed);
        std::vector<std::byte> larger(pageSize + 1);
        QCOMPARE(codec->decompress(std::span(compressed).first(size), larger).error().code,
                 Code::ImageCorrupt);
        std::vector<std::byte> smaller(pageSize - 1);
        QCOMPARE(codec->decompress(std::span(compressed).first(size), smaller).error().code,
                 Code::ImageCorrupt);
        QCOMPARE(codec->decompress(noise(100), smaller).error().code, Code::ImageCorrupt);
    }

private:
    static void codecs()
    {
        QTest::addColumn<int>("id");
        for (const CodecId id : {CodecId::None, CodecId::Lz4, CodecId::Zstd})
            QTest::addRow("%s", std::string(codecName(id)).c_str()) << static_cast<int>(id);
    }
};

QTEST_GUILESS_MAIN(CodecTest)
#include "codectest.moc"
