// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "image/checksum.h"

#include <QTest>
#include <random>
#include <set>
#include <vector>

using namespace torpor;

namespace
{

// The bytes 0, 1, 2, ... with a step, as checksumtest's vectors were made from.
std::vector<std::byte> counting(std::size_t size, unsigned step)
{
    std::vector<std::byte> bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::byte>(i * step + i / 256);
    return bytes;
}

} // namespace

class ChecksumTest : public QObject
{
    Q_OBJECT

private slots:
    // Computed by a program of another language from docs/image-format.md.
    void agreesWithTheSpecification_data()
    {
        QTest::addColumn<quint64>("size");
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<quint64>("checksum");
        QTest::addRow("0 bytes, seed 0") << quint64(0) << quint64(0x0) << quint64(0x0000000000000000);
        QTest::addRow("64 bytes, seed 0") << quint64(64) << quint64(0x0) << quint64(0xf3f5334580cef7f2);
        QTest::addRow("64 bytes, seed 1") << quint64(64) << quint64(0x1) << quint64(0x4b6ed97cbb8221de);
        QTest::addRow("4096 bytes, seed 123456789abcdef0")
            << quint64(4096) << quint64(0x123456789abcdef0) << quint64(0x4be08573240e9c1b);
        QTest::addRow("4032 bytes, seed ffffffffffffffff")
            << quint64(4032) << quint64(0xffffffffffffffff) << quint64(0xff403082ca3f1783);
    }
    void agreesWithTheSpecification()
    {
        QFETCH(quint64, size);
        QFETCH(quint64, seed);
        QFETCH(quint64, checksum);
        QCOMPARE(wideChecksum(counting(size, 7), seed), checksum);
    }

    void everySingleBitMatters()
    {
        auto bytes = counting(256, 3);
        std::set<std::uint64_t> sums{wideChecksum(bytes, 1)};
        for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
            bytes[bit / 8] ^= std::byte{1} << (bit % 8);
            sums.insert(wideChecksum(bytes, 1));
            bytes[bit / 8] ^= std::byte{1} << (bit % 8);
        }
        QCOMPARE(sums.size(), bytes.size() * 8 + 1);
    }

    void swappedAndZeroedPiecesMatter()
    {
        std::mt19937_64 random(5);
        std::vector<std::byte> bytes(4096);
        for (auto &byte : bytes)
            byte = static_cast<std::byte>(random());
        std::set<std::uint64_t> sums{wideChecksum(bytes, 0)};
        std::size_t made = 1;
        for (const std::size_t piece : {8, 16, 64, 512}) {
            for (std::size_t at = 0; at + 2 * piece <= bytes.size(); at += piece, made += 2) {
                auto swapped = bytes;
                std::ranges::swap_ranges(std::span(swapped).subspan(at, piece),
                                         std::span(swapped).subspan(at + piece, piece));
                sums.insert(wideChecksum(swapped, 0));
                auto zeroed = bytes;
                std::ranges::fill(std::span(zeroed).subspan(at, piece), std::byte{0});
                sums.insert(wideChecksum(zeroed, 0));
            }
        }
        QCOMPARE(sums.size(), made);
    }

    void moreZerosAreAnotherContent()
    {
        std::set<std::uint64_t> sums;
        for (std::size_t size = 0; size < 64; ++size)
            sums.insert(wideChecksum(std::vector<std::byte>(size * wideChecksumBlock), 0));
        QCOMPARE(sums.size(), 64U);
    }
};

QTEST_GUILESS_MAIN(ChecksumTest)
#include "checksumtest.moc"
