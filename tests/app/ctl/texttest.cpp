// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/text.h"

#include "ctl/table.h"

#include <QTest>
#include <format>

using namespace torpor;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsNothingActOnTheTerminal_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("printed");
        QTest::newRow("plain") << QByteArray("USB stick") << QByteArray("USB stick");
        QTest::newRow("escape") << QByteArray("\033[2Jgone") << QByteArray("?[2Jgone");
        QTest::newRow("C1 control") << QByteArray("\xc2\x9b"
                                                  "31m")
                                    << QByteArray("?31m");
        QTest::newRow("delete and bell") << QByteArray("a\x7f\x07") << QByteArray("a??");
        QTest::newRow("lines") << QByteArray("a\nb\tc\r") << QByteArray("a b c?");
        QTest::newRow("line separator") << QByteArray("a\u2028b") << QByteArray("a?b");
        QTest::newRow("turned around") << QByteArray("a\u202eb") << QByteArray("a?b");
        QTest::newRow("isolated") << QByteArray("\u2067a") << QByteArray("?a");
        QTest::newRow("invisible") << QByteArray("a\u200bb") << QByteArray("a?b");
        QTest::newRow("no UTF-8") << QByteArray("a\xff") << QByteArray("a\ufffd");
        QTest::newRow("Hebrew") << QByteArray("גיבוי") << QByteArray("גיבוי");
        QTest::newRow("joined emoji") << QByteArray("👩\u200d💻") << QByteArray("👩\u200d💻");
    }
    void letsNothingActOnTheTerminal()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, printed);
        QCOMPARE(QByteArray::fromStdString(printable(std::string_view(text.data(), text.size()))), printed);
    }

    void keepsAnEmbeddedZeroOut() { QCOMPARE(printable(std::string_view("a\0b", 3)), "a?b"); }

    void countsColumns()
    {
        QCOMPARE(columns(""), 0U);
        QCOMPARE(columns("abc"), 3U);
        QCOMPARE(columns("磁盘"), 4U);
        QCOMPARE(columns("e\u0301"), 1U);
        QCOMPARE(columns("גיבוי"), 5U);
        QCOMPARE(columns("…✔"), 2U);
    }

    void fitsExactly()
    {
        QCOMPARE(fitted("abc", 5), "abc  ");
        QCOMPARE(fitted("abc", 5, true), "  abc");
        QCOMPARE(fitted("abcdef", 4), "abc…");
        QCOMPARE(fitted("磁盘磁盘", 4), "磁… "); // half a character is no character
        for (std::size_t width = 1; width < 12; ++width)
            QCOMPARE(columns(fitted("磁盘e\u0301 גיבוי x", width)), width);
    }

    void breaksLinesBetweenWords()
    {
        QCOMPARE(wrapped("one two three four", 12, 2, 0), "one two\n  three four");
        QCOMPARE(wrapped("one two", 12, 2, 8), "one\n  two");
        QCOMPARE(wrapped("", 12, 2, 0), "");
    }

    void breaksLinesOfLanguagesWithoutBlanks()
    {
        // No line begins with what closes.
        QCOMPARE(wrapped("磁盘已满，请清理", 8, 0, 0), "磁盘已\n满，请清\n理");
        QCOMPARE(wrapped("分区 sda5 已满", 20, 0, 0), "分区 sda5 已满");
        QCOMPARE(wrapped("分区sda5已满", 9, 0, 0), "分区sda5\n已满");
    }

    void breaksWordsThatHaveNoRoom()
    {
        const std::string text =
            wrapped(std::format("{} {}", std::string(50, 'x'), std::string(50, 'y')), 20, 4, 0);
        std::size_t letters = 0;
        for (const auto &line : QString::fromStdString(text).split(u'\n')) {
            QVERIFY(line.size() <= 20);
            letters += line.count(u'x') + line.count(u'y');
        }
        QCOMPARE(letters, 100U);
    }

    void saysSizes()
    {
        QCOMPARE(humanSize(0), "0 bytes");
        QCOMPARE(humanSize(1023), "1023 bytes");
        QCOMPARE(humanSize(1536), "1.5 KiB");
        QCOMPARE(humanSize(1048575), "1.0 MiB"); // not 1024 KiB
        QCOMPARE(humanSize(9.97 * 1048576), "10 MiB");
        QCOMPARE(humanSize(2.0 * 1024 * 1024 * 1024 * 1024), "2.0 TiB");
    }

    void saysDurations()
    {
        QCOMPARE(humanDuration(0.349), "0.35 s");
        QCOMPARE(humanDuration(9.996), "10.0 s");
        QCOMPARE(humanDuration(59.96), "1 min 00 s");
        QCOMPARE(humanDuration(125), "2 min 05 s");
        QCOMPARE(humanDuration(3599.7), "1 h 00 min");
        QCOMPARE(humanDuration(11220), "3 h 07 min");
    }

    void saysTimesInTheLocalZone()
    {
        qputenv("TZ", "Asia/Kolkata");
        ::tzset();
        QCOMPARE(localTime("2026-11-21T20:41:21Z"), "2026-11-22 02:11");
        QCOMPARE(localTime("yesterday"), "yesterday");
    }

    void leavesUnimportantColumnsOut()
    {
        Table table({{.title = "Name", .least = 6, .importance = 2},
                     {.title = "Size", .toTheRight = true, .least = 8, .importance = 0},
                     {.title = "Why", .least = 6, .importance = 1}});
        table.add({{"磁盘磁盘磁盘", {}}, {"1234 GiB", {}}, {"because of it", {}}});
        QCOMPARE(table.text({.width = 80}),
                 "Name              Size  Why\n磁盘磁盘磁盘  1234 GiB  because of it\n");
        QCOMPARE(table.text({.width = 30}), "Name           Size  Why\n磁盘磁盘…  1234 GiB  because …\n");
        QCOMPARE(table.text({.width = 20}), "Name       Why\n磁盘磁盘…  because …\n");
        QCOMPARE(table.text({.width = 9}), "Name\n磁盘磁盘…\n");
    }

    void leavesEmptyColumnsOut()
    {
        Table table({{.title = "Name"}, {.title = "Nothing"}});
        table.add({{"a", {}}, {"", {}}});
        QCOMPARE(table.text({.width = 80}), "Name\na\n");
    }

    void coloursOnlyWhereAsked()
    {
        Table table({{.title = "Name"}});
        table.add({{"a", Tone::Bad}});
        QVERIFY(!table.text({.width = 80, .terminal = true}).contains('\033'));
        QCOMPARE(table.text({.width = 80, .terminal = true, .colour = true}),
                 "\033[1mName\033[0m\n\033[31ma\033[0m\n");
    }
};

QTEST_GUILESS_MAIN(TextTest)

#include "texttest.moc"
