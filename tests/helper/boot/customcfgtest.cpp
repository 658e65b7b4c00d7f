// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/customcfg.h"

#include <QTest>

using namespace torpor;

class CustomCfgTest : public QObject
{
    Q_OBJECT

private slots:
    void givesTheUsersTextBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("a newline") << QByteArray("\n");
        QTest::newRow("entries") << QByteArray("menuentry 'mine' {\n  true\n}\n");
        QTest::newRow("no newline at the end") << QByteArray("set a=1");
        QTest::newRow("blank lines at the end") << QByteArray("set a=1\n\n\n");
        QTest::newRow("CRLF and binary") << QByteArray("a\r\n\0\xff\r\n", 7);
        QTest::newRow("comment that looks like ours") << QByteArray("# BEGINNING torpor\n  # BEGIN torpor\n");
    }
    void givesTheUsersTextBack()
    {
        QFETCH(QByteArray, text);
        const std::string before = text.toStdString();
        const auto with = withTorporPart(before, "part one\n");
        QVERIFY(with);
        QCOMPARE(*findTorporPart(*with), std::string("part one\n"));
        const auto again = withTorporPart(*with, "part one\n");
        QCOMPARE(*again, *with);
        const auto replaced = withTorporPart(*with, "another\nand longer\n");
        QCOMPARE(*findTorporPart(*replaced), std::string("another\nand longer\n"));
        QCOMPARE(*withoutTorporPart(*replaced), before);
        QCOMPARE(*withoutTorporPart(before), before);
        QVERIFY(!*findTorporPart(before));
    }

    void removesTheFileThatItMade()
    {
        const auto with = withTorporPart(std::nullopt, "part\n");
        QVERIFY(with);
        const auto without = withoutTorporPart(*withTorporPart(*with, "other\n"));
        QVERIFY(without);
        QVERIFY(!without->has_value());
    }

    void keepsWhatWasAddedToAFileThatItMade()
    {
        const auto with = withTorporPart(std::nullopt, "part\n");
        QCOMPARE(*withoutTorporPart(*with + "set a=1\n"), std::string("set a=1\n"));
        QCOMPARE(*withoutTorporPart("set b=2\n" + *with), std::string("set b=2\n"));
    }

    void keepsWhatWasAddedBelow()
    {
        const auto with = withTorporPart("set a=1", "part\n");
        QCOMPARE(*withoutTorporPart(*with + "set b=2"), std::string("set a=1\nset b=2"));
        const auto replaced = withTorporPart(*with + "set b=2", "new\n");
        QCOMPARE(*withoutTorporPart(*replaced), std::string("set a=1\nset b=2"));
    }

    void refusesLinesThatAreNoPair_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no end") << QByteArray("a\n# BEGIN torpor\nb\n");
        QTest::newRow("no begin") << QByteArray("a\n# END torpor\nb\n");
        QTest::newRow("two") << QByteArray("# BEGIN torpor\n# END torpor\n# BEGIN torpor\n# END torpor\n");
        QTest::newRow("nested") << QByteArray("# BEGIN torpor\n# BEGIN torpor\n# END torpor\n");
        QTest::newRow("unknown note") << QByteArray("# BEGIN torpor (something)\n# END torpor\n");
        QTest::newRow("begin without newline") << QByteArray("# BEGIN torpor");
    }
    void refusesLinesThatAreNoPair()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!withTorporPart(text.toStdString(), "part\n"));
        QVERIFY(!withoutTorporPart(text.toStdString()));
        QCOMPARE(findTorporPart(text.toStdString()).error().code, Code::Malformed);
    }
};

QTEST_GUILESS_MAIN(CustomCfgTest)
#include "customcfgtest.moc"
