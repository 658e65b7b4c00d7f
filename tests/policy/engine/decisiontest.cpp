// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/decision.h"

#include "policyfacts.h"

using namespace torpor::policy;

class DecisionTest : public QObject
{
    Q_OBJECT

    const RuleSet m_rules = shippedRules();

    static Facts critical()
    {
        Facts facts = onBattery(2);
        for (const Action action : allActions)
            facts.capability(action) = {.can = Can::No, .reason = "it cannot"};
        return facts;
    }

private slots:
    void takesTheFirstOfTheChainThatCanWork_data()
    {
        QTest::addColumn<int>("cannot"); // the first so many
        QTest::addColumn<int>("wanted");
        for (int i = 0; i < 4; ++i)
            QTest::addRow("%d cannot", i) << i << i;
    }
    void takesTheFirstOfTheChainThatCanWork()
    {
        QFETCH(int, cannot);
        QFETCH(int, wanted);
        Facts facts = critical();
        for (int i = cannot; i < 4; ++i)
            facts.capabilities[i].can = Can::Yes;
        const Decision decision = decide(m_rules, facts);
        QCOMPARE(decision.rule, std::string("battery-critical"));
        QCOMPARE(decision.action, std::optional(allActions[wanted]));
        QCOMPARE(decision.considered.size(), allActions.size());
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(decision.considered[i].chosen, i == wanted);
            QVERIFY(!decision.considered[i].reason.empty());
            if (i < cannot)
                QCOMPARE(decision.considered[i].reason, std::string("it cannot"));
        }
    }

    void criticalChainNeverEndsInNothing()
    {
        QCOMPARE(decide(m_rules, critical()).action, std::optional(Action::PowerOff));
        // Also where the rule does not name it, and all has failed.
        const RuleSet rules = rulesFrom("[[trigger]]\nid = \"c\"\nkind = \"low-battery\"\ncritical = true\n"
                                        "message = \"m\"\nchain = [\"suspend\"]\n"
                                        "when = { fact = \"battery.percent\", at_most = 5 }\n");
        const Facts facts = critical();
        QCOMPARE(decide(rules, facts).action, std::optional(Action::PowerOff));
        const DerivedFacts derived;
        const Decision again =
            decideFor(rules.triggers().front(), rules, facts, derived, {Action::Suspend, Action::PowerOff});
        QCOMPARE(again.action, std::optional(Action::PowerOff));
    }

    void criticalTriesWhatMayWorkBeforePoweringOff()
    {
        Facts facts = critical();
        facts.capability(Action::KernelHibernate) = {};
        QCOMPARE(decide(m_rules, facts).action, std::optional(Action::KernelHibernate));
    }

    void othersDoNothingRatherThanTryTheirLuck()
    {
        Facts facts = critical();
        facts.batteries = onBattery(5).batteries;
        facts.capability(Action::KernelHibernate) = {.can = Can::Unknown, .reason = "no answer"};
        const Decision decision = decide(m_rules, facts);
        QCOMPARE(decision.rule, std::string("battery-low"));
        QCOMPARE(decision.action, std::nullopt);
        QVERIFY(decision.reason.contains("it cannot"));
        QVERIFY(decision.reason.contains("no answer"));
    }

    void gravestTriggerDecides()
    {
        QCOMPARE(decide(m_rules, onBattery(9)).rule, std::string("battery-warning"));
        QCOMPARE(decide(m_rules, onBattery(9)).action, std::nullopt);
        QCOMPARE(decide(m_rules, onBattery(4)).rule, std::string("battery-low"));
        QCOMPARE(decide(m_rules, onBattery(1)).rule, std::string("battery-critical"));
    }

    void chargerIsNamedAsTheReasonForNothing()
    {
        Facts facts = onBattery(1);
        facts.machine.onBattery = false;
        const Decision decision = decide(m_rules, facts);
        QCOMPARE(decision.action, std::nullopt);
        QVERIFY(explain(decision).contains("battery-critical holds, but a charger is plugged in"));
    }

    void blockedActionIsPassedOver()
    {
        Facts facts = onBattery(1);
        facts.machine.imageBytes = 99e9;
        const Decision decision = decide(m_rules, facts);
        QCOMPARE(decision.action, std::optional(Action::KernelHibernate));
        QVERIFY(decision.considered.front().reason.contains("rule image-too-large"));
    }

    void remediesOfTheActionAreListed()
    {
        Facts facts = onBattery(1);
        DeviceFacts stick = device("sdb1");
        stick.onUsb = true;
        stick.usbPersist = true;
        stick.mounted = true;
        stick.mounts = {"/media/stick"};
        facts.devices = {stick};
        const Decision decision = decide(m_rules, facts);
        const std::vector<RemedyWanted> wanted = {
            {.remedy = Verdict::Unmount, .subject = "test sdb1", .rule = "usb-filesystem-mounted"}};
        QVERIFY(decision.remedies == wanted);
        facts.capability(Action::KexecHibernate).can = Can::No;
        facts.capability(Action::KernelHibernate).can = Can::No;
        QVERIFY(decide(m_rules, facts).remedies.empty()); // suspending needs none
    }

    void wishIsCheckedLikeATrigger()
    {
        Facts facts = plainFacts();
        QCOMPARE(decideWish({Action::KexecHibernate}, m_rules, facts).action,
                 std::optional(Action::KexecHibernate));
        facts.programs.push_back({.name = "dpkg", .kind = "package-manager", .pid = {}});
        const Decision decision = decideWish({Action::KexecHibernate}, m_rules, facts);
        QCOMPARE(decision.action, std::nullopt);
        QVERIFY(decision.reason.contains("dpkg is changing the system's packages"));
        QVERIFY(!decideWish({}, m_rules, facts).reason.empty());
    }

    void ignoreRulePassesOverOneDevice()
    {
        const std::string ignore = "[[rule]]\nid = \"my-stick\"\nabout = \"device\"\nverdict = \"ignore\"\n"
                                   "ignores = [\"usb-*\"]\nmatch = { name = \"sdb1\" }\n";
        Facts facts = plainFacts();
        for (const char *name : {"sdb1", "sdc1"}) {
            DeviceFacts stick = device(name);
            stick.onUsb = true;
            stick.usbPersist = false;
            stick.mounted = true;
            stick.mounts = {"/media/stick"};
            facts.devices.push_back(stick);
        }
        const Decision decision = decideWish({Action::KexecHibernate}, shippedRules(ignore), facts);
        QCOMPARE(decision.assessment.fired.size(), std::size_t{1});
        QCOMPARE(decision.assessment.fired.front().subject, std::string("test sdc1"));
        QCOMPARE(decision.assessment.ignored.size(), std::size_t{1});
        QCOMPARE(decision.assessment.ignored.front().ignoredBy, std::string("my-stick"));

        // A user can pass over warnings of the others, not over what they block.
        auto texts = shippedTexts();
        texts.push_back({.layer = Layer::User, .name = "mine.toml", .text = ignore});
        QCOMPARE(decideWish({}, mergeRules(texts), facts).assessment.fired.size(), std::size_t{2});
        facts.devices.front().usbPersist.reset();
        QCOMPARE(decideWish({}, mergeRules(texts), facts).assessment.ignored.size(),
                 std::size_t{1}); // not the rule that blocks
    }

    void whatIsNotKnownCanBeWarnedOf()
    {
        const RuleSet rules =
            rulesFrom("[[rule]]\nid = \"r\"\nabout = \"device\"\nverdict = \"block\"\n"
                      "if_unknown = \"warn\"\nmatch = { usb_persist = false }\nmessage = \"lost\"\n");
        Facts facts = plainFacts();
        facts.devices = {device("sdb1")};
        const Decision decision = decideWish({Action::Suspend, Action::KexecHibernate}, rules, facts);
        const Fired &fired = decision.assessment.fired.front();
        QCOMPARE(fired.verdict, Verdict::Warn);
        QVERIFY(!fired.known);
        QCOMPARE(fired.message, std::string("It is not known whether this is so: lost"));
        QCOMPARE(decision.assessment.weightFor(Action::KexecHibernate), Weight::Warned);
        QCOMPARE(decision.assessment.weightFor(Action::Suspend), Weight::Allowed);
        facts.devices.front().usbPersist = false;
        QCOMPARE(decideWish({}, rules, facts).assessment.weightFor(Action::KexecHibernate), Weight::Blocked);
    }

    void whatIsNotKnownCanBeToldInOtherWords()
    {
        const RuleSet rules = rulesFrom("[[rule]]\nid = \"r\"\nabout = \"device\"\nverdict = \"block\"\n"
                                        "if_unknown = \"warn\"\nmatch = { usb_persist = false }\n"
                                        "message = \"{device.name} is lost\"\n"
                                        "unknown_message = \"Whether {device.name} is lost is not known\"\n");
        Facts facts = plainFacts();
        facts.devices = {device("sdb1")};
        const auto messageOf = [&] {
            return decideWish({Action::KexecHibernate}, rules, facts).assessment.fired.front().message;
        };
        QCOMPARE(messageOf(), std::string("Whether sdb1 is lost is not known"));
        facts.devices.front().usbPersist = false;
        QCOMPARE(messageOf(), std::string("sdb1 is lost"));
    }

    void explanationNamesRulesAndFacts()
    {
        Facts facts = onBattery(2);
        facts.machine.kernelFilesGone = true;
        facts.capability(Action::KexecHibernate) = {.can = Can::No, .reason = "no partition is prepared"};
        const std::string text = explain(decide(m_rules, facts));
        for (const char *part :
             {"Decision: suspend\n", "Reason: The battery is nearly empty (2 %) (rule battery-critical)\n",
              "  - hibernate (kexec): no partition is prepared\n", "rule kernel-updated", "  * suspend: ",
              "  - power off: not needed\n", "battery.percent = 2", "because kernel.files_gone = yes"})
            QVERIFY2(text.contains(part), text.c_str());
    }
};

QTEST_APPLESS_MAIN(DecisionTest)
#include "decisiontest.moc"
