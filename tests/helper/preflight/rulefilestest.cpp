// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/machinefolder.h"
#include "fakes/verifyresult.h"
#include "lookup.h"
#include "testpaths.h"

using namespace torpor;

// Which rules are in force, and what becomes of files with errors.
class RuleFilesTest : public QObject
{
    Q_OBJECT

    MachineFolder m_folder;
    Roots m_roots = m_folder.roots();

    std::vector<Finding> findings() const
    {
        Inventory inventory;
        inventory.devices.emplace_back().path = "/devices/usb1/1-1";
        inventory.devices[0].usb.emplace().portPath = "1";
        inventory.devices[0].usb->persist = true;
        inventory.devices[0].label = "A stick";
        inventory.devices.emplace_back().path = "/devices/usb1/1-1/sda";
        inventory.devices[1].parent = "/devices/usb1/1-1";
        inventory.devices[1].subsystem = "block";
        inventory.devices[1].node = "sda";
        inventory.devices[1].identity = {"disk", "serial", "", "port 1"};
        inventory.devices[1].block.emplace().kind = BlockKind::Disk;
        inventory.devices[1].block->mounts = {"/media/stick"};
        inventory.devices[1].block->swap = false;
        return judge(loadRules(m_roots),
                     {.inventory = inventory, .imagePartition = {}, .mounts = std::vector<Mount>()}, {})
            .findings;
    }
    void addOwn(const char *text) const { m_folder.write(m_roots.etc / "rules.d/50-own.toml", text); }

private slots:
    void init()
    {
        m_folder.clear();
        std::filesystem::copy(shippedRulesPath(), m_roots.rules);
    }

    void administratorSwitchesRulesOff()
    {
        QCOMPARE(theFinding(findings(), "usb-filesystem-mounted").severity, Severity::Warn);
        addOwn("[[rule]]\nid = \"usb-filesystem-mounted\"\nenabled = false\n");
        QCOMPARE(summary(findings()), QStringList("info no-keyboard"));
    }

    void administratorsRuleTakesThePlaceOfTheShippedOne()
    {
        addOwn("[[rule]]\nid = \"usb-filesystem-mounted\"\nabout = \"device\"\nverdict = \"block\"\n"
               "match = { on_usb = true, mounted = true }\nmessage = \"Not here: {device.mounts}\"\n");
        const Finding finding = theFinding(findings(), "usb-filesystem-mounted");
        QCOMPARE(finding.severity, Severity::Block);
        QCOMPARE(finding.text, std::string("Not here: /media/stick"));
        QCOMPARE(finding.remedyId, std::string());
        VERIFY_REFUSED(refuseBlocked(findings()), Code::FindingBlocks);
    }

    void tellsWhereAFileIsWrong()
    {
        addOwn("[[rule]]\nid = \"usb-filesystem-mounted\"\nenabled = perhaps\n");
        const Finding wrong = theFinding(findings(), "rules-file-invalid");
        QCOMPARE(wrong.severity, Severity::Warn);
        QVERIFY2(wrong.text.contains("50-own.toml, line 3, column "), wrong.text.c_str());
        // The rest applies.
        QCOMPARE(theFinding(findings(), "usb-filesystem-mounted").severity, Severity::Warn);
    }

    void doesNotPassOverRulesThatAreNotThere()
    {
        std::filesystem::remove_all(m_roots.rules);
        const Finding missing = theFinding(findings(), "rules-missing");
        QVERIFY(!missing.known);
        QCOMPARE(missing.severity, Severity::Warn);
    }

    void doesNotPassOverAFileThatIsTooLarge()
    {
        addOwn(std::string((1 << 20) + 1, '#').c_str());
        QVERIFY(theFinding(findings(), "rules-file-invalid").text.contains("50-own.toml"));
    }

    void readsOnlyFilesOfRules()
    {
        m_folder.write(m_roots.etc / "rules.d/README", "no rules");
        m_folder.write(m_roots.etc / "rules.d/.50-own.toml.swp", "no rules");
        m_folder.write(m_roots.etc / "rules.d/.hidden.toml", "no rules");
        QVERIFY(loadRules(m_roots).problems().empty());
    }

    void offersNoRemedyForWhatTheSystemNeeds()
    {
        addOwn("[[rule]]\nid = \"everything\"\nabout = \"device\"\nverdict = \"unbind\"\n"
               "match = { subsystem = \"block\" }\nmessage = \"Away with {device.name}\"\n");
        // It is mounted.
        const Finding finding = theFinding(findings(), "everything");
        QCOMPARE(finding.severity, Severity::Warn);
        QVERIFY(finding.remedyId.empty() && !finding.byDefault);
    }
};

QTEST_GUILESS_MAIN(RuleFilesTest)
#include "rulefilestest.moc"
