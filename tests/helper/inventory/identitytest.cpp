// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/identity.h"

#include "inventory/attributes.h"

#include <QTest>

using namespace torpor;

class IdentityTest : public QObject
{
    Q_OBJECT

    const Identity m_stick{
        .model = "usb 0781:5583", .serial = "", .medium = "", .place = "pci0000:00/14.0/usb2/4"};

    [[nodiscard]] Identity with(std::string serial, std::string medium, std::string place) const
    {
        return {m_stick.model, std::move(serial), std::move(medium), std::move(place)};
    }

private slots:
    void decidesBySerialWhereverTheDeviceIs()
    {
        QVERIFY(isSameDevice(with("4C53", "", "a"), with("4C53", "", "b")));
        QVERIFY(!isSameDevice(with("4C53", "", "a"), with("4C54", "", "a")));
    }

    void decidesByPlaceWithoutSerial()
    {
        QVERIFY(isSameDevice(with("", "", "a"), with("", "", "a")));
        QVERIFY(!isSameDevice(with("", "", "a"), with("", "", "b")));
        QVERIFY(!isSameDevice(with("", "", ""), with("", "", "")));
    }

    void fallsBackOnPlaceWhereOneSnapshotCouldNotReadTheSerial()
    {
        QVERIFY(isSameDevice(with("4C53", "", "a"), with("", "", "a")));
        QVERIFY(!isSameDevice(with("4C53", "", "a"), with("", "", "b")));
    }

    void tellsMediaApartInTheSamePlace()
    {
        const std::string one = mediumText(1000, {"7d3f6a0e-11c2-4b8e-90a4-000000000103"});
        const std::string other = mediumText(1000, {"7d3f6a0e-11c2-4b8e-90a4-000000000104"});
        QVERIFY(!isSameDevice(with("", one, "a"), with("", other, "a")));
        QVERIFY(!isSameDevice(with("4C53", one, "a"), with("4C53", other, "a"))); // a card reader
        QVERIFY(isSameDevice(with("", one, "a"), with("", one, "b")));
    }

    void doesNotRecogniseBlankMediaElsewhere()
    {
        const std::string blank = mediumText(1000, {});
        QVERIFY(isSameDevice(with("", blank, "a"), with("", blank, "a")));
        QVERIFY(!isSameDevice(with("", blank, "a"), with("", blank, "b")));
        QVERIFY(!isSameDevice(with("", blank, "a"), with("", mediumText(2000, {}), "a")));
        QVERIFY(!isFoundAnywhere(with("", blank, "a")));
    }

    void neverTakesOneModelForAnother()
    {
        Identity other = with("4C53", "", "a");
        other.model = "usb 0781:5584";
        QVERIFY(!isSameDevice(with("4C53", "", "a"), other));
    }

    void doesNotTrustSerialsThatEveryDeviceHas_data()
    {
        QTest::addColumn<QString>("serial");
        QTest::addColumn<bool>("usable");
        for (const char *bad : {"", "0", "02", "000000000000", "00-00-00", "0123456789ABCDEF", "123456789012",
                                "FFFFFFFF", "012345678", "0123456789ABCD"})
            QTest::newRow(bad) << QString(bad) << false;
        for (const char *good :
             {"4C530001230415117132", "0371623110008048", "A0B", "000000264001", "1825E144B4BB"})
            QTest::newRow(good) << QString(good) << true;
    }
    void doesNotTrustSerialsThatEveryDeviceHas()
    {
        QFETCH(QString, serial);
        QFETCH(bool, usable);
        QCOMPARE(isUsableSerial(serial.toStdString()), usable);
    }

    void doesNotTrustUuidsOfZeros()
    {
        QVERIFY(!isUsableUuid(""));
        QVERIFY(!isUsableUuid("00000000-01"));
        QVERIFY(!isUsableUuid("00000000-0000-0000-0000-000000000000"));
        QVERIFY(isUsableUuid("1a2b3c4d-01"));
        QVERIFY(isUsableUuid("A1B2-0001"));
        QVERIFY(isUsableUuid("00000000-0000-0000-0000-000000000001"));
    }

    void ordersUuidsSoThatTheSameMediumReadsTheSame()
    {
        QCOMPARE(mediumText(512, {"b1", "a1", "b1", ""}), std::string("512 bytes a1 b1"));
        QCOMPARE(mediumText(0, {"a1"}), mediumText(0, {}));
    }

    void cleansTextThatFirmwareWrote()
    {
        QCOMPARE(cleanText("Microsoft® Nano"), std::string("Microsoft® Nano"));
        QCOMPARE(cleanText("a\x01"
                           "b\x7f"),
                 std::string("a?b?"));
        QCOMPARE(cleanText("\xff\xfe\xc0\xaf"), std::string("????"));
        QCOMPARE(cleanText("\xed\xa0\x80"), std::string("???")); // half a surrogate pair
        QCOMPARE(cleanText("\xe2\x82"), std::string("??"));      // cut off
        QCOMPARE(cleanText("\xf0\x9f\x92\xbe"), std::string("\xf0\x9f\x92\xbe"));
    }
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "identitytest.moc"
