// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ruleset.h"
#include "policyfacts.h"

using namespace torpor::policy;

namespace
{

const std::string block = R"([[rule]]
id = "no-usb"
about = "device"
match = { on_usb = true }
verdict = "block"
message = "no"
)";

RuleText text(Layer layer, std::string name, std::string content)
{
    return {.layer = layer, .name = std::move(name), .text = std::move(content)};
}

} // namespace

class RuleFileTest : public QObject
{
    Q_OBJECT

private slots:
    void shippedRulesAreGood()
    {
        const RuleSet rules = shippedRules();
        QVERIFY2(rules.problems().empty(),
                 rules.problems().empty() ? "" : textOf(rules.problems().front()).c_str());
        QVERIFY(rules.checks().size() > 20);
        QVERIFY(rules.triggers().size() >= 3);
    }

    void tellsWhereAnErrorIs_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("message");
        const auto rule = [](const char *more) {
            return QString(
                       "[[rule]]\nid = \"r\"\nverdict = \"warn\"\nmessage = \"m\"\nabout = \"device\"\n") +
                   more;
        };
        const auto trigger = [](const char *more) {
            return QString("[[trigger]]\nid = \"t\"\nkind = \"low-battery\"\nmessage = \"m\"\n"
                           "when = { fact = \"battery.percent\", below = 5 }\n") +
                   more;
        };
        QTest::newRow("no TOML") << "[[rule]\n" << 1 << 8 << "";
        QTest::newRow("typographic quotation marks") << "[[rule]]\nid = \u201cx\u201d\n" << 2 << 6 << "ASCII";
        QTest::newRow("unknown table") << "[[rules]]\nid = \"x\"\n" << 1 << 3 << "unknown 'rules'";
        QTest::newRow("rule as a table") << "[rule]\nid = \"x\"\n" << 1 << 2 << "[[rule]]";
        QTest::newRow("no id") << "[[rule]]\nverdict = \"warn\"\n" << 1 << 1 << "needs an id";
        QTest::newRow("bad id") << "[[rule]]\nid = \"Not So\"\n" << 2 << 6 << "needs an id";
        QTest::newRow("same id")
            << "[[rule]]\nid = \"a\"\nenabled = false\n[[trigger]]\nid = \"a\"\nenabled = false\n"
            << 5 << 6 << "twice";
        QTest::newRow("no condition") << rule("") << 1 << 1 << "neither match nor when";
        QTest::newRow("unknown key") << rule("match = { mounted = true }\ncolour = 1\n") << 7 << 1
                                     << "'colour'";
        QTest::newRow("unknown fact in match") << rule("match = { wheels = 4 }\n") << 6 << 11 << "'wheels'";
        QTest::newRow("unknown fact")
            << rule("when = { fact = \"device.wheels\", above = 3 }\n") << 6 << 17 << "wheels";
        QTest::newRow("fact of another subject")
            << rule("when = { fact = \"mount.fuse\", is = true }\n") << 6 << 17 << "not about each mount";
        QTest::newRow("text for a truth value")
            << rule("match = { mounted = \"yes\" }\n") << 6 << 21 << "true or false";
        QTest::newRow("number by is") << rule("match = { size_bytes = 3 }\n") << 6 << 24 << "is a number";
        QTest::newRow("text compared")
            << rule("when = { fact = \"device.driver\", below = 3 }\n") << 6 << 42 << "no number";
        QTest::newRow("two comparisons")
            << rule("when = { fact = \"device.size_bytes\", above = 3, below = 9 }\n") << 6 << -1
            << "one too many";
        QTest::newRow("no comparison")
            << rule("when = { fact = \"device.driver\" }\n") << 6 << 8 << "does not say";
        QTest::newRow("empty all") << rule("when = { all = [] }\n") << 6 << 16 << "lists of conditions";
        QTest::newRow("all beside a fact")
            << rule("when = { fact = \"device.usb_persist\", all = [] }\n") << 6 << 8 << "stands alone";
        QTest::newRow("hysteresis of a truth value")
            << rule("when = { fact = \"device.swap\", is = true, hysteresis = 3 }\n") << 6 << 8
            << "hysteresis";
        QTest::newRow("verdict") << rule("match = { swap = true }\nif_unknown = \"ignore\"\n") << 7 << 14
                                 << "if_unknown";
        QTest::newRow("placeholder") << "[[rule]]\nid = \"r\"\nmessage = \"{device.label}\"\n"
                                     << 3 << 11 << "'{device.label}' is no fact";
        QTest::newRow("remedy of no device")
            << "[[rule]]\nid = \"r\"\nverdict = \"unbind\"\nmessage = \"m\"\n"
               "when = { fact = \"lid.closed\", is = true }\n"
            << 1 << 1 << "cannot have the verdict";
        QTest::newRow("words for what is not asked")
            << rule("match = { swap = true }\nunknown_message = \"m\"\n") << 1 << 1 << "if_unknown";
        QTest::newRow("offer of no remedy")
            << rule("match = { swap = true }\noffers = \"warn\"\n") << 7 << 10 << "offers must be";
        QTest::newRow("offer beside a remedy")
            << "[[rule]]\nid = \"r\"\nabout = \"device\"\nverdict = \"unmount\"\nmessage = \"m\"\n"
               "match = { swap = true }\noffers = \"unbind\"\n"
            << 1 << 1 << "'offers' is for rules";
        QTest::newRow("placeholder in a detail")
            << rule("match = { swap = true }\ndetail = \"{mount.point}\"\n") << 7 << 10
            << "detail: '{mount.point}' is no fact";
        QTest::newRow("ignore nothing") << "[[rule]]\nid = \"r\"\nverdict = \"ignore\"\n"
                                           "when = { fact = \"lid.closed\", is = true }\n"
                                        << 1 << 1 << "'ignores'";
        QTest::newRow("no chain") << trigger("") << 1 << 1 << "no chain";
        QTest::newRow("unknown action") << trigger("chain = [\"explode\"]\n") << 6 << 10 << "are known";
        QTest::newRow("action twice")
            << trigger("chain = [\"suspend\", \"suspend\"]\n") << 6 << 21 << "twice";
        QTest::newRow("critical without a chain")
            << trigger("chain = []\ncritical = true\n") << 1 << 1 << "chain of actions";
        QTest::newRow("critical with quiet hours")
            << trigger("chain = [\"suspend\"]\ncritical = true\nquiet_hours = \"22:00-06:00\"\n") << 1 << 1
            << "no quiet_hours";
        QTest::newRow("critical with much time")
            << trigger("chain = [\"suspend\"]\ncritical = true\ngrace_seconds = 600\n") << 1 << 1
            << "grace_seconds";
        QTest::newRow("quiet hours") << trigger("chain = [\"suspend\"]\nquiet_hours = \"22-6\"\n") << 7 << 15
                                     << "22:00-07:00";
        QTest::newRow("time of day")
            << rule("when = { fact = \"clock.minute\", between = [\"22:00\", \"24:00\"] }\n") << 6 << -1
            << "23:30";
        QTest::newRow("early warning")
            << trigger("chain = [\"suspend\"]\ngrace_seconds = 10\nwarn_at = [60]\n") << 1 << 1
            << "before its grace_seconds";
    }
    void tellsWhereAnErrorIs()
    {
        QFETCH(QString, content);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, message);
        const auto file = parseRules(content.toStdString(), Layer::Administrator, "50-mine.toml");
        QVERIFY(!file);
        const QString told = toQString(textOf(file.error()));
        QVERIFY2(told.contains(message), qPrintable(told));
        QVERIFY2(static_cast<int>(file.error().line) == line, qPrintable(told));
        QVERIFY2(column < 0 || static_cast<int>(file.error().column) == column, qPrintable(told));
        QVERIFY(told.startsWith("50-mine.toml, line "));
    }

    void limitsHowMuchARuleMaySay()
    {
        std::string deep = R"({ fact = "lid.closed", is = true })";
        for (int i = 0; i < deepestCondition; ++i)
            deep = "{ not = " + deep + " }";
        const std::string head = "[[rule]]\nid = \"r\"\nverdict = \"warn\"\nmessage = \"m\"\nwhen = ";
        QVERIFY(!parseRules(head + deep, Layer::Shipped, "f"));
        std::string many = "{ any = [";
        for (std::size_t i = 0; i <= mostConditions; ++i)
            many += R"({ fact = "lid.closed", is = true },)";
        QVERIFY(!parseRules(head + many + "] }", Layer::Shipped, "f"));
        QVERIFY(!parseRules(std::string(largestRuleFile + 1, '#'), Layer::Shipped, "f"));
    }

    void fileWithAnErrorIsSkippedAndTheRestApplies()
    {
        const RuleSet rules = mergeRules(
            {text(Layer::Administrator, "10-good.toml", block),
             text(Layer::Administrator, "20-bad.toml",
                  "[[rule]]\nid = \"fine\"\nverdict = \"warn\"\nmessage = \"m\"\n"
                  "when = { fact = \"lid.closed\", is = true }\n[[rule]]\nid = \"bad\"\ncolour = 1\n")});
        QCOMPARE(rules.problems().size(), std::size_t{1});
        QCOMPARE(rules.problems().front().file, std::string("20-bad.toml"));
        QCOMPARE(rules.problems().front().line, std::size_t{8});
        QCOMPARE(rules.checks().size(), std::size_t{1});
        QCOMPARE(rules.checks().front().id, std::string("no-usb"));
    }

    void laterRuleReplacesEarlierOneInItsPlace()
    {
        const std::string other = "[[rule]]\nid = \"second\"\nverdict = \"warn\"\nmessage = \"m\"\n"
                                  "when = { fact = \"lid.closed\", is = true }\n";
        const std::string replaced = "[[rule]]\nid = \"no-usb\"\nverdict = \"warn\"\nmessage = \"mine\"\n"
                                     "when = { fact = \"lid.closed\", is = true }\n";
        // In whatever order the texts come.
        const RuleSet rules =
            mergeRules({text(Layer::Administrator, "90.toml", replaced),
                        text(Layer::Shipped, "20.toml", other), text(Layer::Shipped, "10.toml", block)});
        QVERIFY(rules.problems().empty());
        QCOMPARE(rules.checks().size(), std::size_t{2});
        QCOMPARE(rules.checks()[0].id, std::string("no-usb"));
        QCOMPARE(rules.checks()[0].message, std::string("mine"));
        QCOMPARE(rules.checks()[0].layer, Layer::Administrator);
        QCOMPARE(rules.checks()[1].id, std::string("second"));
    }

    void switchesRulesOffAndOn()
    {
        QVERIFY(
            mergeRules({text(Layer::Shipped, "10.toml", block),
                        text(Layer::Administrator, "1.toml", "[[rule]]\nid = \"no-usb\"\nenabled = false\n")})
                .checks()
                .empty());
        const RuleSet rules = shippedRules("[[trigger]]\nid = \"idle\"\nenabled = true\n");
        const auto idle = std::ranges::find(rules.triggers(), "idle", &TriggerRule::id);
        QVERIFY(idle != rules.triggers().end());
        QCOMPARE(idle->chain.size(), std::size_t{3});
        QCOMPARE(std::ranges::count(shippedRules().triggers(), "idle", &TriggerRule::id), 0);
    }

    void tellsOfASwitchForNoRule()
    {
        const RuleSet rules = rulesFrom("[[trigger]]\nid = \"idel\"\nenabled = true\n");
        QCOMPARE(rules.problems().size(), std::size_t{1});
        QVERIFY(toQString(rules.problems().front().message).contains("'idel' is not there"));
    }

    void userMayNotTakeProtectionAway_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("block") << toQString(block);
        QTest::newRow("critical") << "[[trigger]]\nid = \"no-usb\"\nkind = \"low-battery\"\nmessage = \"m\"\n"
                                     "critical = true\nchain = [\"suspend\"]\n"
                                     "when = { fact = \"battery.percent\", below = 5 }\n";
        QTest::newRow("final")
            << "[[rule]]\nid = \"no-usb\"\nfinal = true\nverdict = \"warn\"\nmessage = \"m\"\n"
               "when = { fact = \"lid.closed\", is = true }\n";
    }
    void userMayNotTakeProtectionAway()
    {
        QFETCH(QString, before);
        const std::string off = "\n[[rule]]\nid = \"no-usb\"\nenabled = false\n";
        const auto shipped = text(Layer::Shipped, "10.toml", before.toStdString());
        const RuleSet byUser = mergeRules({shipped, text(Layer::User, "mine.toml", off)});
        QCOMPARE(byUser.problems().size(), std::size_t{1});
        QCOMPARE(byUser.problems().front().line, std::size_t{2});
        QCOMPARE(byUser.checks().size() + byUser.triggers().size(), std::size_t{1});
        const RuleSet byAdministrator = mergeRules({shipped, text(Layer::Administrator, "mine.toml", off)});
        QVERIFY(byAdministrator.problems().empty());
        QCOMPARE(byAdministrator.checks().size() + byAdministrator.triggers().size(), std::size_t{0});
    }

    void userMayChangeWhatIsLeftToThem()
    {
        auto texts = shippedTexts();
        texts.push_back(text(Layer::User, "mine.toml",
                             "[[trigger]]\nid = \"battery-low\"\nkind = \"low-battery\"\nmessage = \"mine\"\n"
                             "chain = [\"suspend\"]\nwhen = { fact = \"battery.percent\", at_most = 15 }\n"));
        const RuleSet rules = mergeRules(texts);
        QVERIFY(rules.problems().empty());
        QCOMPARE(std::ranges::find(rules.triggers(), "battery-low", &TriggerRule::id)->message,
                 std::string("mine"));
    }

    void safetyRulesOfABrokenFileStay()
    {
        const std::string warning = "[[rule]]\nid = \"warning\"\nverdict = \"warn\"\nmessage = \"m\"\n"
                                    "when = { fact = \"lid.closed\", is = true }\n";
        const RuleSet good = mergeRules({text(Layer::Administrator, "a.toml", block + warning)});
        QCOMPARE(good.checks().size(), std::size_t{2});
        const auto broken = text(Layer::Administrator, "a.toml", block + warning + "oops\n");
        const RuleSet kept = mergeRules({broken}, &good);
        QCOMPARE(kept.problems().size(), std::size_t{1});
        QCOMPARE(kept.checks().size(), std::size_t{1});
        QCOMPARE(kept.checks().front().id, std::string("no-usb"));
        // Also when it is read once more, still broken.
        QCOMPARE(mergeRules({broken}, &kept).checks().size(), std::size_t{1});
        // Nothing is left of a file that was deleted, or that never was good.
        QVERIFY(mergeRules({}, &kept).checks().empty());
        QVERIFY(mergeRules({broken}).checks().empty());
    }

    void fillsMessagesIn()
    {
        MachineFacts machine;
        machine.kernelRelease = "6.12.57";
        machine.memoryFree = 1.25 * (1 << 30);
        machine.memoryNeeded = 1023;
        machine.imageBytes = 120.4 * (1 << 20);
        machine.saveSpeed = 2e9;
        const DerivedFacts derived{.batteryPercent = 4.5};
        const View view{.machine = &machine, .derived = &derived};
        QCOMPARE(filledIn("{kernel.release} at {battery.percent} %, {{braces}, {lid.closed}", view),
                 std::string("6.12.57 at 4.50 %, {braces}, not known"));
        QCOMPARE(filledIn("open {", view), std::string("open {"));
        // Nobody counts bytes.
        QCOMPARE(
            filledIn("{memory.free_bytes}, {memory.needed_bytes}, {image.bytes}, {partition.bytes}", view),
            std::string("1.2 GiB, 1023 bytes, 120 MiB, not known"));
        QCOMPARE(filledIn("{save.bytes_per_second}", view), std::string("1.9 GiB/s"));
    }
};

QTEST_APPLESS_MAIN(RuleFileTest)
#include "rulefiletest.moc"
