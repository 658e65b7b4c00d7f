// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/rulefolders.h"

#include "fakes/machinefolder.h"

#include <QTest>
#include <fstream>

using namespace torpor;
using namespace torpor::policy;

namespace
{

void write(const std::filesystem::path &path, const std::string &text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << text;
}

std::string rule(const std::string &id, const std::string &verdict = "block")
{
    return "[[rule]]\nid = \"" + id + "\"\nverdict = \"" + verdict +
           "\"\nmessage = \"m\"\nwhen = { fact = \"power.on_battery\", is = true }\n";
}

std::string trigger(const std::string &id, bool critical)
{
    return "[[trigger]]\nid = \"" + id +
           "\"\nkind = \"low-battery\"\nmessage = \"m\"\nchain = [\"suspend\"]\n" +
           (critical ? "critical = true\n" : "") + "when = { fact = \"battery.percent\", at_most = 2 }\n";
}

} // namespace

class RuleFoldersTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_machine = std::make_unique<MachineFolder>();
        m_folders = {.shipped = m_machine->path() / "shipped",
                     .administrator = m_machine->path() / "etc",
                     .user = m_machine->path() / "user"};
    }

    void readsTheFilesOfEachLayer()
    {
        write(m_folders.shipped / "10-a.toml", rule("a"));
        write(m_folders.shipped / "20-b.toml", rule("b"));
        write(m_folders.administrator / "10-b.toml", "[[rule]]\nid = \"b\"\nenabled = false\n");
        write(m_folders.user / "mine.toml", rule("mine", "warn"));
        const RuleSet rules = loadRules(m_folders);
        QVERIFY(rules.problems().empty());
        QCOMPARE(rules.checks().size(), std::size_t(2));
        QCOMPARE(rules.checks()[0].id, std::string("a"));
        QCOMPARE(rules.checks()[1].layer, Layer::User);
    }

    void takesMissingFoldersAndOtherFilesForNoRules()
    {
        write(m_folders.shipped / "README", "no rule");
        write(m_folders.shipped / ".10-a.toml", "no rule");
        write(m_folders.shipped / "10-a.toml~", "no rule");
        const RuleSet rules = loadRules(m_folders);
        QVERIFY(rules.problems().empty() && rules.checks().empty());
    }

    void leavesALayerOutThatIsNotUsed()
    {
        write(m_folders.user / "mine.toml", rule("mine", "warn"));
        m_folders.user.clear();
        QVERIFY(loadRules(m_folders).checks().empty());
    }

    void tellsWhatCannotBeRead()
    {
        write(m_folders.shipped / "10-a.toml", rule("a"));
        std::filesystem::create_directories(m_folders.administrator / "20-b.toml");
        write(m_folders.administrator / "30-c.toml", std::string(largestRuleFile + 1, '#'));
        const RuleSet rules = loadRules(m_folders);
        QCOMPARE(rules.checks().size(), std::size_t(1));
        QCOMPARE(rules.problems().size(), std::size_t(2));
        QCOMPARE(rules.problems()[0].file, std::string("20-b.toml"));
        QVERIFY(!rules.problems()[0].message.empty());
    }

    void keepsTheSafetyOfAFileThatCannotBeReadAnyMore()
    {
        write(m_folders.shipped / "10-a.toml", rule("block") + rule("warn", "warn"));
        const RuleSet good = loadRules(m_folders);
        std::filesystem::remove(m_folders.shipped / "10-a.toml");
        std::filesystem::create_directories(m_folders.shipped / "10-a.toml");
        const RuleSet rules = loadRules(m_folders, &good);
        QCOMPARE(rules.problems().size(), std::size_t(1));
        QCOMPARE(rules.checks().size(), std::size_t(1));
        QCOMPARE(rules.checks()[0].id, std::string("block"));
    }

    void leavesTheCriticalTriggersAlone()
    {
        write(m_folders.shipped / "10-a.toml", rule("a") + trigger("low", false) + trigger("critical", true));
        const RuleSet rules = loadRules(m_folders);
        QCOMPARE(rules.triggers().size(), std::size_t(2));
        const RuleSet critical = rules.criticalOnly();
        QCOMPARE(critical.triggers().size(), std::size_t(1));
        QCOMPARE(critical.triggers()[0].id, std::string("critical"));
        QCOMPARE(critical.checks().size(), std::size_t(1));
    }

private:
    std::unique_ptr<MachineFolder> m_machine;
    RuleFolders m_folders;
};

QTEST_GUILESS_MAIN(RuleFoldersTest)
#include "rulefolderstest.moc"
