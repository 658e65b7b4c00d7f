// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hibernate/settings.h"

#include "fakes/machinefolder.h"
#include "hibernate/request.h"
#include "testpaths.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace torpor;

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void hasDefaults()
    {
        const Settings settings;
        QCOMPARE(*parseSettings(""), settings);
        QVERIFY(settings.codec == CodecChoice::Auto);
        QVERIFY(!settings.verify);
        QVERIFY(settings.saveKernel.empty());
        QCOMPARE(settings.regionBytes(), 0U);
        QVERIFY(settings.bootMethod == BootMethod::Auto);
    }

    void readsEveryKey()
    {
        const auto settings =
            parseSettings("[image]\ncodec = 'zstd'\nverify = true\n"
                          "[kernel]\nsave_kernel = '6.12.107+deb13-amd64'\nregion_mib = 128\n"
                          "[boot]\nmethod = 'grub-next-entry'\n"
                          "[log]\nkeep_days = 30\n");
        QVERIFY2(settings.has_value(), settings ? "" : settings.error().message.c_str());
        QVERIFY(settings->codec == CodecChoice::Zstd);
        QVERIFY(settings->verify);
        QCOMPARE(settings->saveKernel, std::string("6.12.107+deb13-amd64"));
        QCOMPARE(settings->regionBytes(), 128U << 20);
        QVERIFY(settings->bootMethod == BootMethod::GrubNextEntry);
        QCOMPARE(settings->keepDays, 30U);
    }

    void installedExampleHoldsTheDefaults()
    {
        const auto text = readText(sourcePath("resources/torpor.toml"));
        QVERIFY(text.has_value());
        const auto settings = parseSettings(*text);
        QVERIFY2(settings.has_value(), settings ? "" : settings.error().message.c_str());
        QCOMPARE(*settings, Settings{});
    }

    void refusesWithThePlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("what");
        QTest::newRow("unknown key") << "[image]\ncodek = 'lz4'\n" << "line 2, column 1" << "codek";
        QTest::newRow("unknown table") << "\n[imagine]\n" << "line 2, column 2" << "imagine";
        QTest::newRow("key outside") << "codec = 'lz4'\n" << "line 1, column 1" << "codec";
        QTest::newRow("bad codec") << "[image]\ncodec = 'lzo'\n" << "line 2, column 9" << "zstd";
        QTest::newRow("wrong type") << "[image]\nverify = 1\n" << "line 2, column 10" << "true or false";
        QTest::newRow("path as release") << "[kernel]\nsave_kernel = '../x'\n"
                                         << "line 2, column 15" << "release";
        QTest::newRow("tiny region") << "[kernel]\nregion_mib = 5\n" << "line 2, column 14" << "32";
        QTest::newRow("negative region") << "[kernel]\nregion_mib = -1\n" << "line 2, column 14" << "32";
        QTest::newRow("method") << "[boot]\nmethod = 'lilo'\n" << "line 2, column 10" << "grub-marker";
        QTest::newRow("keep nothing") << "[log]\nkeep_days = 0\n" << "line 2, column 13" << "1 to";
        QTest::newRow("keep too long") << "[log]\nkeep_days = 100000\n" << "line 2, column 13" << "36525";
        QTest::newRow("no key") << "[{a}]\n" << "line 1, column 2" << "";
        QTest::newRow("letter behind a number") << "[kernel]\nregion_mib = 64\u00e4\n"
                                                << "line 2, column 16" << "not ASCII";
        QTest::newRow("typographic quotes") << "[image]\r\ncodec = \u201clz4\u201d\r\n"
                                            << "line 2, column 9" << "quotation mark";
        QTest::newRow("beside U+FEFF") << "# \u00e4\n[image]\ufefe\n" << "line 2, column 8" << "not ASCII";
        QTest::newRow("no-break space") << "\u00a0[image]\n" << "line 1, column 1" << "not ASCII";
        QTest::newRow("letter in a text") << "[kernel]\nsave_kernel = '6.12\u00e4'\n"
                                          << "line 2, column 20" << "not ASCII";
        QTest::newRow("letter behind # in a text") << "[kernel]\nsave_kernel = '#\u00e4'\n"
                                                   << "line 2, column 15" << "release";
        QTest::newRow("no TOML") << "[image\n" << "line 1" << "";
    }
    void refusesWithThePlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        QFETCH(QString, what);
        const auto settings = parseSettings(text.toStdString());
        QVERIFY(!settings.has_value());
        QCOMPARE(settings.error().code, Code::Malformed);
        const auto message = QString::fromStdString(settings.error().message);
        QVERIFY2(message.contains(place), qPrintable(message));
        QVERIFY2(message.contains(what), qPrintable(message));
    }

    void takesCommentsInAnyLanguage()
    {
        const auto settings = parseSettings("\xef\xbb\xbf# f\xc3\xbcr \xef\xbb\xbe\n"
                                            "[image] # Gr\xf6\xdf e in Latin-1\n"
                                            "codec = 'zstd' # \xe2\x80\x9czstd\xe2\x80\x9d\n");
        QVERIFY2(settings.has_value(), settings ? "" : settings.error().message.c_str());
        QVERIFY(settings->codec == CodecChoice::Zstd);
    }

    void appliesOverrides()
    {
        const Overrides overrides{.codec = CodecChoice::None,
                                  .saveKernel = "7.2.13",
                                  .verify = {},
                                  .regionMib = 96,
                                  .ignoreInhibitors = true,
                                  .trigger = Trigger::LowBattery};
        const Settings settings = overrides.appliedTo({.verify = true, .saveKernel = "x"});
        QVERIFY(settings.codec == CodecChoice::None);
        QVERIFY(settings.verify);
        QCOMPARE(settings.saveKernel, std::string("7.2.13"));
        QCOMPARE(settings.regionMib, 96U);
        QVERIFY(settings.ignoreInhibitors);
        QCOMPARE(settings.trigger, Trigger::LowBattery);
        QCOMPARE(Overrides().appliedTo({}).trigger, Trigger::CommandLine);
    }

    void changesOnlyWhatIsWanted_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("no file") << "" << "[image]\ncodec = \"zstd\"\n\n[log]\nkeep_days = 30\n";
        QTest::newRow("comments") << "# mine\n[image]\n# smaller\ncodec = \"lz4\" # or so\nverify = true\n"
                                  << "# mine\n[image]\n# smaller\ncodec = \"zstd\"\nverify = true\n\n"
                                     "[log]\nkeep_days = 30\n";
        QTest::newRow("no line feed at the end")
            << "[log]\n  keep_days=7" << "[log]\nkeep_days = 30\n\n[image]\ncodec = \"zstd\"\n";
        QTest::newRow("a table without the key")
            << "[image] # empty\n[log]\nkeep_days = 30\n"
            << "[image] # empty\ncodec = \"zstd\"\n[log]\nkeep_days = 30\n";
        QTest::newRow("nothing to change") << "[log]\nkeep_days = 0x1e\n[image]\ncodec='zstd'"
                                           << "[log]\nkeep_days = 0x1e\n[image]\ncodec='zstd'\n";
    }
    void changesOnlyWhatIsWanted()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Settings wanted = *parseSettings(before.toStdString());
        wanted.codec = CodecChoice::Zstd;
        wanted.keepDays = 30;
        const auto edited = editSettings(before.toStdString(), wanted);
        QVERIFY2(edited.has_value(), edited ? "" : edited.error().message.c_str());
        QCOMPARE(QString::fromStdString(*edited), after);
    }

    void changesTheExample()
    {
        const std::string example = *readText(sourcePath("resources/torpor.toml"));
        const Settings wanted{.codec = CodecChoice::None,
                              .verify = true,
                              .saveKernel = "7.2.13",
                              .regionMib = 96,
                              .bootMethod = BootMethod::GrubNextEntry,
                              .keepDays = 1};
        const auto edited = editSettings(example, wanted);
        QVERIFY(edited.has_value());
        QCOMPARE(*parseSettings(*edited), wanted);
        QCOMPARE(std::ranges::count(*edited, '\n'), std::ranges::count(example, '\n'));
    }

    void leavesFilesAloneThatItCannotEdit()
    {
        Settings wanted;
        wanted.codec = CodecChoice::Zstd;
        QCOMPARE(editSettings("image = { codec = \"lz4\" }\n", wanted).error().code, Code::Unsupported);
        QCOMPARE(editSettings("image.codec = \"lz4\"\n", wanted).error().code, Code::Unsupported);
        QCOMPARE(editSettings("[image]\ncodec = \n", wanted).error().code, Code::Malformed);
        wanted.regionMib = 1; // no one's
        QCOMPARE(editSettings("", wanted).error().code, Code::Unsupported);
    }

    void storesSettings()
    {
        const MachineFolder folder;
        const Roots roots = folder.roots();
        Settings wanted;
        wanted.verify = true;
        QVERIFY(storeSettings(roots, wanted).has_value());
        QCOMPARE(*loadSettings(roots), wanted);
        using enum std::filesystem::perms;
        QCOMPARE(std::filesystem::status(roots.etc / "torpor.toml").permissions(),
                 owner_read | owner_write | group_read | others_read);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settingstest.moc"
