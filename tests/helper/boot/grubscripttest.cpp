// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/grubscript.h"

#include "boot/scriptcheck.h"
#include "common/files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace torpor;

class GrubScriptTest : public QObject
{
    Q_OBJECT

    static GrubPart part(GrubMethod method, bool remembers, std::string commandLine = "console=ttyS0")
    {
        return {.method = method,
                .attempt = *Id::parse("0123456789abcdef0123456789abcdef"),
                .partuuid = "01234567-89ab-cdef-0123-456789abcdef",
                .commandLine = std::move(commandLine),
                .remembersTries = remembers};
    }

private slots:
    void keepsDollarsLiteral()
    {
        QCOMPARE(*quotedForGrub("nokaslr mem=256M memmap=4K$0x1000  memmap=1M$0x800000"),
                 std::string("'nokaslr' 'mem=256M' 'memmap=4K$0x1000' 'memmap=1M$0x800000'"));
        QCOMPARE(*quotedForGrub(""), std::string());
        QCOMPARE(*quotedForGrub("a=*?[x](y){z};&|<>#${root}~%^`b"),
                 std::string("'a=*?[x](y){z};&|<>#${root}~%^`b'"));
    }

    void refusesWhatGrubWouldChange_data()
    {
        QTest::addColumn<QByteArray>("commandLine");
        QTest::newRow("single quote") << QByteArray("a='; reboot; '");
        QTest::newRow("double quote") << QByteArray("a=\"b c\"");
        QTest::newRow("backslash") << QByteArray("a=b\\c");
        QTest::newRow("newline") << QByteArray("a\nmenuentry x { reboot }");
        QTest::newRow("carriage return") << QByteArray("a\rb");
        QTest::newRow("tab") << QByteArray("a\tb");
        QTest::newRow("nul") << QByteArray("a\0b", 3);
        QTest::newRow("not ASCII") << QByteArray("a=\xc3\xa4");
        QTest::newRow("delete") << QByteArray("a\x7f");
    }
    void refusesWhatGrubWouldChange()
    {
        QFETCH(QByteArray, commandLine);
        const auto quoted = quotedForGrub(commandLine.toStdString());
        QVERIFY(!quoted);
        QCOMPARE(quoted.error().code, Code::InvalidArgument);
        QVERIFY(!grubPartText(part(GrubMethod::Marker, true, commandLine.toStdString())));
    }

    void isAcceptedByGrubsOwnParser()
    {
        const QTemporaryDir folder;
        for (const auto method : {GrubMethod::Marker, GrubMethod::NextEntry}) {
            for (const bool remembers : {false, true}) {
                const auto text =
                    grubPartText(part(method, remembers, "a=*?[x](y){z};&|<>#${root}~%^`b @ATTEMPT@"));
                QVERIFY(text);
                const std::filesystem::path file = folder.filePath("custom.cfg").toStdString();
                QVERIFY(replaceFile(file, *text));
                const auto checked = checkGrubScript(file);
                QVERIFY2(checked, checked ? "" : checked.error().message.c_str());
            }
        }
    }

    void reportsWhatGrubsParserRefuses()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("custom.cfg").toStdString();
        QVERIFY(replaceFile(file, "if [ a = b ]; then\n"));
        const auto checked = checkGrubScript(file);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, Code::BootEntryNotEffective);
    }

    void leavesNoPlaceholder()
    {
        for (const auto method : {GrubMethod::Marker, GrubMethod::NextEntry})
            QVERIFY(!grubPartText(part(method, true))->contains('@'));
    }

    void replacesNothingInTheCommandLine()
    {
        QVERIFY(grubPartText(part(GrubMethod::Marker, true, "a=@ATTEMPT@"))->contains("'a=@ATTEMPT@'"));
    }

    void comparesTheMarkerOnlyWithCmp()
    {
        QVERIFY(grubPartText(part(GrubMethod::Marker, true))->contains("if cmp "));
        QVERIFY(!grubPartText(part(GrubMethod::NextEntry, false))->contains("cmp "));
    }

    void looksForThePartitionItself()
    {
        QVERIFY(grubPartText(part(GrubMethod::Marker, true))
                    ->contains("= \"01234567-89ab-cdef-0123-456789abcdef\""));
        GrubPart hostile = part(GrubMethod::Marker, true);
        hostile.partuuid = "1\" ]; then reboot; fi; if [ \"1";
        QCOMPARE(grubPartText(hostile).error().code, Code::InvalidArgument);
    }

    void remembersTriesOnlyWhereGrubCanWrite()
    {
        QVERIFY(grubPartText(part(GrubMethod::Marker, true))->contains("save_env"));
        const auto without = grubPartText(part(GrubMethod::Marker, false));
        QVERIFY(!without->contains("save_env"));
        QVERIFY(!without->contains("load_env"));
        QVERIFY(!without->contains("= unknown"));
    }
};

QTEST_GUILESS_MAIN(GrubScriptTest)
#include "grubscripttest.moc"
