// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/grubversion.h"

#include <QTest>

using namespace torpor;
using namespace std::string_literals;

class GrubVersionTest : public QObject
{
    Q_OBJECT

    static std::span<const std::byte> bytes(const std::string &text)
    {
        return std::as_bytes(std::span(text));
    }

private slots:
    void readsWhatDistributionsWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<uint>("minor");
        QTest::addColumn<bool>("hasCmp");
        QTest::newRow("debian 13") << "2.12-9+deb13u1" << 12U << true;
        QTest::newRow("debian 12") << "2.06-13+deb12u1" << 6U << false;
        QTest::newRow("debian 11, with a tilde") << "2.06-3~deb11u6" << 6U << false;
        QTest::newRow("ubuntu") << "2.12-1ubuntu7.3" << 12U << true;
        QTest::newRow("fedora") << "2.12" << 12U << true;
        QTest::newRow("arch, with an epoch") << "2:2.12.r359.g19c698d12-1" << 12U << true;
        QTest::newRow("newer") << "2.14" << 14U << true;
        QTest::newRow("two digits are more than one") << "2.9" << 9U << false;
        QTest::newRow("release candidate") << "2.12~rc1-10ubuntu4" << 12U << false;
        QTest::newRow("upstream's release candidate") << "2.14rc1" << 14U << true;
    }
    void readsWhatDistributionsWrite()
    {
        QFETCH(QString, text);
        QFETCH(uint, minor);
        QFETCH(bool, hasCmp);
        const auto version = parseGrubVersion(text.toStdString());
        QVERIFY(version);
        QCOMPARE(version->major, 2U);
        QCOMPARE(version->minor, minor);
        QCOMPARE(version->atLeast(grubWithCmpMajor, grubWithCmpMinor), hasCmp);
    }

    void refusesWhatIsNoVersion()
    {
        for (const char *text : {"", "2", "2.", "grub", "12-2", "2.12 with spaces", "2.%d", ".12"})
            QVERIFY2(!parseGrubVersion(text), text);
    }

    void findsTheVersionInTheModuleThatPrintsIt()
    {
        const auto module = "\x7f"
                            "ELF\0\0GNU GRUB  version %s\0"
                            "2.12-9+deb13u1\0normal\0"
                            "2.5 and more\0\0"s;
        const auto version = findGrubVersion(bytes(module));
        QVERIFY2(version, version ? "" : version.error().message.c_str());
        QCOMPARE(version->text, std::string("2.12-9+deb13u1"));
    }

    void refusesAnotherModuleOrNoVersion()
    {
        QVERIFY(!findGrubVersion(bytes("2.12-9\0"s)));
        QVERIFY(!findGrubVersion(bytes("GNU GRUB  version %s\0 nothing"s)));
        QVERIFY(!findGrubVersion({}));
    }

    void refusesTwoVersions()
    {
        const auto module = "GNU GRUB  version %s\0"
                            "2.12\0"
                            "2.06\0"s;
        const auto version = findGrubVersion(bytes(module));
        QVERIFY(!version);
        QCOMPARE(version.error().code, Code::Malformed);
    }
};

QTEST_GUILESS_MAIN(GrubVersionTest)
#include "grubversiontest.moc"
