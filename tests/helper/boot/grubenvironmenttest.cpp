// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/grubenvironment.h"

#include <QTest>

using namespace torpor;

class GrubEnvironmentTest : public QObject
{
    Q_OBJECT

    static std::string block(std::string lines)
    {
        std::string text = "# GRUB Environment Block\n" + lines;
        text.resize(1024, '#');
        return text;
    }

private slots:
    void startsAsGrubEditenvMakesIt()
    {
        QCOMPARE(GrubEnvironment().text(), block(""));
        QVERIFY(GrubEnvironment::parse(GrubEnvironment().text()));
    }

    void keepsOtherVariablesByteByByte()
    {
        const std::string before = block("saved_entry=Debian\\\\x\nnext_entry=\nboot_success=1\n");
        auto environment = GrubEnvironment::parse(before);
        QVERIFY(environment);
        QCOMPARE(environment->get("saved_entry"), std::string("Debian\\x"));
        QCOMPARE(environment->get("next_entry"), std::string());
        QVERIFY(environment->set("next_entry", "torpor-resume"));
        QCOMPARE(environment->text(),
                 block("saved_entry=Debian\\\\x\nnext_entry=torpor-resume\nboot_success=1\n"));
        QVERIFY(environment->set("next_entry", ""));
        QCOMPARE(environment->text(), before);
    }

    void appendsAndRemovesWithoutTrace()
    {
        const std::string before = block("a=1\nnext_entry_of_mine=2\n");
        auto environment = GrubEnvironment::parse(before);
        QVERIFY(environment->set("next_entry", "torpor-resume"));
        QCOMPARE(environment->text().size(), std::size_t(1024));
        QCOMPARE(environment->get("next_entry"), std::string("torpor-resume"));
        QCOMPARE(environment->get("next_entry_of_mine"), std::string("2"));
        environment->unset("next_entry");
        QCOMPARE(environment->text(), before);
        environment->unset("next_entry");
        QCOMPARE(environment->text(), before);
    }

    void escapesValues()
    {
        GrubEnvironment environment;
        QVERIFY(environment.set("odd", "back\\slash and\nnewline"));
        QCOMPARE(environment.get("odd"), std::string("back\\slash and\nnewline"));
        const auto again = GrubEnvironment::parse(environment.text());
        QVERIFY(again);
        QCOMPARE(again->get("odd"), std::string("back\\slash and\nnewline"));
    }

    void keepsAnEscapedNewlineTogether()
    {
        // The second line belongs to the first value, whatever it looks like.
        auto environment = GrubEnvironment::parse(block("a=1\\\nnext_entry=x\n"));
        QVERIFY(environment);
        QVERIFY(!environment->get("next_entry"));
        QCOMPARE(environment->get("a"), std::string("1\nnext_entry=x"));
    }

    void refusesMoreThanFits()
    {
        GrubEnvironment environment;
        const std::string before = environment.text();
        QVERIFY(!environment.set("long", std::string(1000, 'x')));
        QCOMPARE(environment.text(), before);
        QVERIFY(environment.set("long", std::string(1024 - 25 - 6, 'x')));
        QVERIFY(!environment.set("b", ""));
    }

    void refusesNamesThatAreNone()
    {
        GrubEnvironment environment;
        for (const char *name : {"", "a=b", "a\nb", "#a"})
            QVERIFY(!environment.set(name, "x"));
    }

    void refusesWhatGrubWouldMisread_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no signature") << QByteArray(1024, '#');
        QTest::newRow("short") << QByteArray("# GRUB Environment Block\n###");
        QTest::newRow("odd size") << QByteArray::fromStdString(block("") + "#");
        QTest::newRow("no newline at the end") << QByteArray::fromStdString(block("a=1"));
        QTest::newRow("no variable") << QByteArray::fromStdString(block("hello\n"));
        QTest::newRow("all used") << QByteArray::fromStdString(block(std::string(999, 'x')));
        QTest::newRow("escape at the end") << QByteArray::fromStdString(block("a=1\\\n"));
    }
    void refusesWhatGrubWouldMisread()
    {
        QFETCH(QByteArray, text);
        const auto environment = GrubEnvironment::parse(text.toStdString());
        QVERIFY(!environment);
        QCOMPARE(environment.error().code, Code::Malformed);
    }
};

QTEST_GUILESS_MAIN(GrubEnvironmentTest)
#include "grubenvironmenttest.moc"
