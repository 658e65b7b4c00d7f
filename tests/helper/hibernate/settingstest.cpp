// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hibernate/settings.h"

#include <QTemporaryDir>
#include <QTest>

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
        const auto text = readText(EXAMPLE);
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

    void handsARequestOverOnce()
    {
        const QTemporaryDir folder;
        const Roots roots{.run = folder.filePath("run").toStdString()};
        const Overrides overrides{.codec = CodecChoice::Zstd,
                                  .saveKernel = "",
                                  .verify = true,
                                  .regionMib = 0,
                                  .trigger = Trigger::Lid};
        QVERIFY(storeRequest(roots, overrides).has_value());
        QCOMPARE(std::filesystem::status(roots.run).permissions(), std::filesystem::perms::owner_all);
        QCOMPARE(*takeRequest(roots), overrides);
        QCOMPARE(*takeRequest(roots), Overrides{});
    }

    void refusesForeignRequests_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no object") << "[]";
        QTest::newRow("no JSON") << "{";
        QTest::newRow("unknown") << R"({"shell": "sh"})";
        QTest::newRow("codec") << R"({"codec": "lzo"})";
        QTest::newRow("type") << R"({"codec": 1})";
        QTest::newRow("path") << R"({"save_kernel": "../../etc/shadow"})";
        QTest::newRow("region") << R"({"region_mib": 100000})";
        QTest::newRow("trigger") << R"({"trigger": "whim"})";
        QTest::newRow("negative") << R"({"region_mib": -1})";
        // Deeper than a stack takes calls.
        QTest::newRow("deep") << R"({"codec": )" + QString(1'000'000, '[') + QString(1'000'000, ']') + "}";
    }
    void refusesForeignRequests()
    {
        QFETCH(QString, text);
        QVERIFY(!Overrides::fromJson(text.toStdString()).has_value());
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settingstest.moc"
