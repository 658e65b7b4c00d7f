// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/ruleswitches.h"

#include "fakes/verifyresult.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <memory>

using namespace torpor;
using namespace torpor::policy;

namespace
{

using Ids = std::vector<std::string>;

void write(const std::filesystem::path &path, const std::string &text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << text;
}

std::string rule(const std::string &id, bool enabled = true)
{
    return "[[rule]]\nid = \"" + id + "\"\nverdict = \"block\"\nmessage = \"m\"\n" +
           (enabled ? "" : "enabled = false\n") + "when = { fact = \"power.on_battery\", is = true }\n";
}

} // namespace

class RuleSwitchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const std::filesystem::path root = m_folder->path().toStdString();
        m_folders = {
            .shipped = root / "shipped", .administrator = root / "etc/rules.d", .user = root / "user"};
        write(m_folders.shipped / "10.toml", rule("usb") + rule("gpu") + rule("rare", false));
    }

    void switchesOffAndOnAgain()
    {
        QCOMPARE(switchedOff(m_folders), Ids{"rare"});
        VERIFY_RESULT(switchOff(m_folders, {"rare", "usb"}));
        QCOMPARE(switchedOff(m_folders), (Ids{"rare", "usb"}));
        const RuleSet rules = loadRules(m_folders);
        QVERIFY(rules.problems().empty());
        QCOMPARE(rules.checks().size(), 1U);
        QCOMPARE(rules.checks().front().id, std::string("gpu"));
        VERIFY_RESULT(switchOff(m_folders, {"rare"}));
        QCOMPARE(switchedOff(m_folders), Ids{"rare"});
        QVERIFY(!std::filesystem::exists(m_folders.administrator / switchesFile)); // it has nothing to say
    }

    void switchesOnWhatIsShippedSwitchedOff()
    {
        VERIFY_RESULT(switchOff(m_folders, {}));
        QVERIFY(switchedOff(m_folders).empty());
        QCOMPARE(loadRules(m_folders).checks().size(), 3U);
    }

    void goesByTheAdministratorsFilesToo()
    {
        write(m_folders.administrator / "20.toml", "[[rule]]\nid = \"usb\"\nenabled = false\n" + rule("own"));
        QCOMPARE(switchedOff(m_folders), (Ids{"rare", "usb"}));
        VERIFY_RESULT(switchOff(m_folders, {"own", "rare"}));
        QCOMPARE(switchedOff(m_folders), (Ids{"own", "rare"}));
        QVERIFY(loadRules(m_folders).problems().empty());
    }

    void refusesWhatIsNoRuleAndChangesNothing()
    {
        VERIFY_RESULT(switchOff(m_folders, {"usb", "rare"}));
        const auto refused = switchOff(m_folders, {"gpu", "x\"\n[[rule]]"});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::InvalidArgument);
        QCOMPARE(switchedOff(m_folders), (Ids{"rare", "usb"}));
    }

    void passesOverTheUsersFilesAndBrokenOnes()
    {
        write(m_folders.user / "30.toml", rule("mine"));
        write(m_folders.administrator / "40.toml", "[[rule");
        QVERIFY(!switchOff(m_folders, {"mine"}));
        VERIFY_RESULT(switchOff(m_folders, {"usb", "rare"}));
        QCOMPARE(switchedOff(m_folders), (Ids{"rare", "usb"}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    RuleFolders m_folders;
};

QTEST_GUILESS_MAIN(RuleSwitchesTest)
#include "ruleswitchestest.moc"
