// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/files.h"

#include "common/id.h"

#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace torpor;

class FilesTest : public QObject
{
    Q_OBJECT

private slots:
    void replacesAFileAsAWhole()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("file").toStdString();
        QVERIFY(replaceFile(path, std::string_view("one"), 0600));
        QVERIFY(replaceFile(path, std::string_view("two"), 0640));
        QCOMPARE(readText(path).value(), std::string("two"));
        QCOMPARE(static_cast<unsigned>(std::filesystem::status(path).permissions()), 0640U);
        // Nothing is left beside it.
        QCOMPARE(std::distance(std::filesystem::directory_iterator(path.parent_path()), {}), 1);
        QVERIFY(!replaceFile(std::filesystem::path("/proc/torpor"), std::string_view("x")));
    }

    void makesAFolderThatMayBeThere()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "a/b";
        QVERIFY(makeFolder(path));
        QVERIFY(makeFolder(path, std::filesystem::perms::owner_all));
        QCOMPARE(std::filesystem::status(path).permissions(), std::filesystem::perms::owner_all);
        QVERIFY(replaceFile(path / "file", std::string_view("x")));
        QVERIFY(makeFolder(path / "file/c").error().message.contains("making " + path.string()));
    }

    void refusesAFileLargerThanExpected()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("file").toStdString();
        QVERIFY(replaceFile(path, std::string(5000, 'x')));
        QVERIFY(readText(path, 5000));
        QCOMPARE(readText(path, 4999).error().code, Code::Malformed);
        QCOMPARE(readText(path.string() + "2").error().code, Code::NotFound);
    }

    void readsKernelFilesWithoutASize() { QVERIFY(readText("/proc/self/status")->contains("Name:")); }

    void parsesNumbersStrictly()
    {
        QCOMPARE(parseNumber("42"), std::optional<std::uint64_t>(42));
        QCOMPARE(parseNumber("0x2a"), std::optional<std::uint64_t>(42));
        QCOMPARE(parseNumber("2a", 16), std::optional<std::uint64_t>(42));
        for (const std::string_view text : {"", "0x", "-1", "+1", " 1", "1 ", "1x", "99999999999999999999"})
            QVERIFY2(!parseNumber(text), std::string(text).c_str());
    }

    void takesANumberOffTheFront()
    {
        std::string_view text = "012.5";
        QCOMPARE(takeNumber(text), std::optional(12U));
        QCOMPARE(text, std::string_view(".5"));
        for (std::string_view none : {"", ".5", "-1", "+1", " 1", "99999999999"}) {
            const std::string_view before = none;
            QVERIFY(!takeNumber(none));
            QCOMPARE(none, before);
        }
    }

    void splitsAtWhiteSpaceOrASeparator()
    {
        const std::vector<std::string_view> words{"a", "b", "c"};
        QCOMPARE(splitText(" a\tb \n c ", ' '), words);
        QCOMPARE(splitText("a,,b,c,", ','), words);
        QCOMPARE(trimmed(" \n a b \t"), std::string_view("a b"));
        QCOMPARE(trimmed("  "), std::string_view());
    }

    void idsAreDistinctAndReadBack()
    {
        std::set<std::string> seen;
        for (int i = 0; i < 100; ++i) {
            const Id id = Id::random();
            QVERIFY(seen.insert(id.toString()).second);
            QVERIFY(Id::parse(id.toString()).value() == id);
        }
        for (const std::string &text : {std::string(), std::string(31, 'a'), std::string(33, 'a'),
                                        std::string(32, 'A'), std::string(32, '/')})
            QVERIFY(!Id::parse(text));
    }

    // XXH3-128 is what docs/image-format.md promises; this is its value for no bytes.
    void hashesAsXxh3()
    {
        QCOMPARE(Id::hashOf({}).toString(), std::string("99aa06d3014798d86001c324468d497f"));
    }

    void everyCodeHasANameOfItsOwn()
    {
        std::set<std::string_view> names;
        for (int i = 0; i <= static_cast<int>(Code::FilesystemChanged); ++i) {
            const auto code = static_cast<Code>(i);
            QVERIFY(names.insert(codeName(code)).second);
            QVERIFY(codeFromName(codeName(code)) == code);
        }
        QVERIFY(!codeFromName("no-such-code"));
    }

    void errorsTellWhatWasBeingDone()
    {
        Result<int> inner = fail(Code::IoError, "Input/output error");
        const Result<int> outer = passOn(inner, "reading the superblock");
        QCOMPARE(outer.error().message, std::string("reading the superblock: Input/output error"));
        QCOMPARE(outer.error().code, Code::IoError);
    }
};

QTEST_GUILESS_MAIN(FilesTest)
#include "filestest.moc"
