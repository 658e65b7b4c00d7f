// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/facttable.h"
#include "engine/reference.h"
#include "policyfacts.h"
#include "testpaths.h"

#include <set>

using namespace torpor;
using namespace torpor::policy;

namespace
{

constexpr std::string_view begin = "<!-- What follows is checked against policyReference(). -->\n\n";

std::string page()
{
    return readText(sourcePath("docs/policy.md")).value();
}

// The pieces of TOML that the page shows.
std::vector<std::string> examples(std::string_view text)
{
    std::vector<std::string> all;
    constexpr std::string_view fence = "```toml\n";
    for (auto at = text.find(fence); at != std::string_view::npos; at = text.find(fence)) {
        text.remove_prefix(at + fence.size());
        all.emplace_back(text.substr(0, text.find("```")));
    }
    return all;
}

} // namespace

class PolicyReferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void pageHasEveryFactConditionAndAction()
    {
        const std::string text = page();
        const auto at = text.find(begin);
        QVERIFY(at != std::string::npos);
        const std::string wanted = policyReference();
        if (text.substr(at + begin.size()) == wanted)
            return;
        // For who changed the tables: this is what belongs there.
        const std::string file = "policy-reference.md";
        QVERIFY(replaceFile(std::filesystem::current_path() / file, wanted));
        QFAIL("docs/policy.md is not what the code says: the end of it must be policy-reference.md, which "
              "lies here now");
    }

    void everyRuleThatIsShippedIsOnThePage()
    {
        const std::string text = page();
        const auto isThere = [&](const RuleHead &rule) {
            const std::string row = "| `" + rule.id + "` |";
            QVERIFY2(text.contains(row), row.c_str());
        };
        std::string on;
        for (const char *id : {"idle", "lid-closed", "night", "suspended-long"})
            on += std::string("[[trigger]]\nid = \"") + id + "\"\nenabled = true\n";
        const RuleSet rules = shippedRules(on);
        for (const CheckRule &rule : rules.checks())
            isThere(rule);
        for (const TriggerRule &rule : rules.triggers())
            isThere(rule);
    }

    void examplesOnThePageAreGood()
    {
        const auto all = examples(page());
        QVERIFY(all.size() >= 3);
        for (const std::string &example : all) {
            auto texts = shippedTexts();
            texts.push_back({.layer = Layer::Administrator, .name = "example", .text = example});
            const RuleSet rules = mergeRules(texts);
            QVERIFY2(rules.problems().empty(),
                     rules.problems().empty() ? "" : textOf(rules.problems().front()).c_str());
        }
    }

    void everyWordOfAConditionIsKnownToTheParser()
    {
        // The table of words is the one thing that the reference does not take from the parser.
        const std::string reference = policyReference();
        const auto table = reference.substr(reference.find("## Conditions"));
        for (const char *word :
             {"below = 1", "at_most = 1", "above = 1", "at_least = 1", "between = [1, 2]", "known = true"}) {
            const std::string name(word, std::string_view(word).find(' '));
            QVERIFY(table.contains("| `" + name + "` |"));
            QVERIFY(rulesFrom("[[rule]]\nid = \"r\"\nverdict = \"warn\"\nmessage = \"m\"\n"
                              "when = { fact = \"idle.seconds\", " +
                              std::string(word) + " }\n")
                        .problems()
                        .empty());
        }
        QVERIFY(table.contains("| `is` |"));
    }

    void namesOfFactsAreUniqueAndFound()
    {
        std::set<std::string> names;
        const auto look = [&](auto fields, const std::string &prefix) {
            for (const auto &field : fields) {
                const std::string name = prefix + std::string(field.name);
                QVERIFY2(names.insert(name).second, name.c_str());
                const auto found = findFact(name);
                QVERIFY(found);
                QCOMPARE(fullName(*found), name);
                QVERIFY(!field.meaning.empty() && !field.meaning.contains('|'));
            }
        };
        look(machineFields(), "");
        look(derivedFields(), "");
        look(deviceFields(), "device.");
        look(mountFields(), "mount.");
        look(inhibitorFields(), "inhibitor.");
        look(programFields(), "program.");
        QVERIFY(names.size() > 60);
        QVERIFY(!findFact("device."));
        QVERIFY(!findFact("lid"));
    }
};

QTEST_APPLESS_MAIN(PolicyReferenceTest)
#include "policyreferencetest.moc"
