// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/grubconfig.h"

#include "common/files.h"
#include "testpaths.h"

#include <QTest>

using namespace torpor;

class GrubConfigTest : public QObject
{
    Q_OBJECT

    static std::string fixture(const char *name)
    {
        return readText(sourcePath("tests/fixtures/grub") / (std::string(name) + ".cfg")).value();
    }

private slots:
    void acceptsWhatDistributionsGenerate()
    {
        for (const char *name : {"debian13", "ubuntu2404", "fedora42"}) {
            QVERIFY2(checkSourcesCustomCfg(fixture(name)), name);
            QVERIFY2(checkHandlesNextEntry(fixture(name)), name);
        }
    }

    void refusesConfigurationThatDoesNotReadCustomCfg()
    {
        std::string text = fixture("debian13");
        text.erase(text.find("### BEGIN /etc/grub.d/41_custom"));
        const auto checked = checkSourcesCustomCfg(text);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, Code::BootEntryNotEffective);
        QVERIFY(!checkSourcesCustomCfg(text + "# source ${config_directory}/custom.cfg\n"));
        QVERIFY(!checkSourcesCustomCfg(text + "source ${config_directory}/custom.cfg.old\n"));
        QVERIFY(!checkSourcesCustomCfg(text + "echo source ${config_directory}/custom.cfg\n"));
        QVERIFY(checkSourcesCustomCfg(text + "  source \"$prefix/custom.cfg\"\n"));
        QVERIFY(!checkSourcesCustomCfg(""));
    }

    void refusesConfigurationThatOverridesTheEntry_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("default") << "set default=\"2\"";
        QTest::newRow("timeout") << "  set timeout=0";
        QTest::newRow("style") << "timeout_style=hidden";
    }
    void refusesConfigurationThatOverridesTheEntry()
    {
        QFETCH(QString, line);
        const auto checked = checkSourcesCustomCfg(fixture("debian13") + "\n" + line.toStdString() + "\n");
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, Code::BootEntryNotEffective);
        QVERIFY(checkSourcesCustomCfg(line.toStdString() + "\n" + fixture("debian13")));
    }

    void refusesNextEntryThatIsNotHandledOrNotCleared()
    {
        QVERIFY(!checkHandlesNextEntry("set default=0\n"));
        QVERIFY(!checkHandlesNextEntry("set default=\"${next_entry}\"\n"));
        QVERIFY(!checkHandlesNextEntry("save_env next_entry\n"));
        QVERIFY(checkHandlesNextEntry("set default=\"${next_entry}\"\nsave_env next_entry\n"));
    }
};

QTEST_GUILESS_MAIN(GrubConfigTest)
#include "grubconfigtest.moc"
