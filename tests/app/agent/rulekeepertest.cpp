// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/rulekeeper.h"

#include "fakes/machinefolder.h"

#include <QSignalSpy>
#include <QTest>
#include <fstream>

using namespace torpor;
namespace fs = std::filesystem;

namespace
{

void write(const fs::path &path, const std::string &text)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path) << text;
}

std::string rule(const std::string &id)
{
    return "[[rule]]\nid = \"" + id +
           "\"\nverdict = \"block\"\nmessage = \"m\"\nwhen = { fact = \"power.on_battery\", is = true }\n";
}

} // namespace

class RuleKeeperTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_machine = std::make_unique<MachineFolder>();
        m_folders = {.shipped = m_machine->path() / "shipped/rules.d",
                     .administrator = m_machine->path() / "etc/torpor/rules.d",
                     .user = {}};
        write(m_folders.shipped / "10-a.toml", rule("a"));
    }

    void readsAgainWhenAFileIsAddedOrChanged()
    {
        const RuleKeeper keeper(m_folders);
        QCOMPARE(ids(keeper), QStringList{QStringLiteral("a")});
        write(m_folders.shipped / "20-b.toml", rule("b"));
        QTRY_COMPARE(ids(keeper), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        write(m_folders.shipped / "20-b.toml", rule("c"));
        QTRY_COMPARE(ids(keeper), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
        // As editors do it: another file takes its place. Twice.
        for (const char *id : {"d", "e"}) {
            write(m_folders.shipped / "20-b.new", rule(id));
            fs::rename(m_folders.shipped / "20-b.new", m_folders.shipped / "20-b.toml");
            QTRY_COMPARE(ids(keeper), (QStringList{QStringLiteral("a"), QString::fromLatin1(id)}));
        }
        fs::remove(m_folders.shipped / "20-b.toml");
        QTRY_COMPARE(ids(keeper), QStringList{QStringLiteral("a")});
    }

    void seesAFolderThatIsMadeLater()
    {
        fs::create_directories(m_machine->path() / "etc");
        const RuleKeeper keeper(m_folders);
        write(m_folders.administrator / "mine.toml", rule("mine"));
        QTRY_COMPARE(ids(keeper), (QStringList{QStringLiteral("a"), QStringLiteral("mine")}));
        write(m_folders.administrator / "more.toml", rule("more"));
        QTRY_COMPARE(ids(keeper).size(), 3);
    }

    void keepsSafetyRulesOfAFileThatIsWrongNow()
    {
        RuleKeeper keeper(m_folders);
        QSignalSpy changed(&keeper, &RuleKeeper::changed);
        write(m_folders.shipped / "10-a.toml", "[[rule]]\nid =");
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(keeper.rules().problems().size(), std::size_t(1));
        QCOMPARE(ids(keeper), QStringList{QStringLiteral("a")});
    }

private:
    static QStringList ids(const RuleKeeper &keeper)
    {
        QStringList list;
        for (const auto &rule : keeper.rules().checks())
            list.append(QString::fromStdString(rule.id));
        return list;
    }

    std::unique_ptr<MachineFolder> m_machine;
    policy::RuleFolders m_folders;
};

QTEST_GUILESS_MAIN(RuleKeeperTest)
#include "rulekeepertest.moc"
