// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/factsjson.h"

#include "engine/facttable.h"
#include "fakes/verifyresult.h"
#include "policyfacts.h"

#include <nlohmann/json.hpp>
#include <random>

using namespace torpor;
using namespace torpor::policy;

namespace
{

// Each field gets a value of its own.
template <typename Type> Type filled(std::span<const Field<Type>> fields, double seed)
{
    Type facts;
    for (const auto &field : fields) {
        seed += 1.5;
        std::visit(
            [&](auto member) {
                auto &value = facts.*member;
                using Value = std::remove_reference_t<decltype(value)>;
                if constexpr (std::is_same_v<Value, std::string>)
                    value = std::string(field.name) + std::to_string(seed);
                else if constexpr (std::is_same_v<Value, std::vector<std::string>>)
                    value = {std::string(field.name), "\u00e4"};
                else if constexpr (std::is_same_v<Value, std::optional<bool>>)
                    value = static_cast<int>(seed * 2) % 2 == 0;
                else
                    value = seed;
            },
            field.member);
    }
    return facts;
}

Facts everything()
{
    Facts facts;
    facts.machine = filled(machineFields(), 1);
    facts.batteries = {filled(batteryFields(), 2), filled(batteryFields(), 3)};
    facts.devices = {filled(deviceFields(), 4), {}, filled(deviceFields(), 5)};
    facts.mounts = {filled(mountFields(), 6)};
    facts.inhibitors = {filled(inhibitorFields(), 7)};
    facts.programs = {filled(programFields(), 8)};
    facts.capability(Action::Suspend) = {.can = Can::No, .reason = "the firmware cannot"};
    facts.capability(Action::PowerOff) = {.can = Can::Yes, .reason = ""};
    return facts;
}

} // namespace

class FactsJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFactIsReadAsItWasWritten()
    {
        for (const int indent : {-1, 2}) {
            const auto again = factsFromJson(toJson(everything(), indent));
            VERIFY_RESULT(again);
            QVERIFY(*again == everything());
        }
    }

    void whatIsNotThereIsNotKnown()
    {
        const auto facts =
            factsFromJson(R"({"schema": 1, "machine": {"lid.closed": null}, "devices": [{}]})");
        VERIFY_RESULT(facts);
        QVERIFY(facts->machine == MachineFacts{});
        QCOMPARE(facts->devices.size(), std::size_t{1});
        QVERIFY(facts->devices.front() == DeviceFacts{});
    }

    void numbersThatJsonDoesNotHaveAreLeftOut()
    {
        Facts facts;
        facts.machine.idleSeconds = std::numeric_limits<double>::infinity();
        facts.machine.timeToEmpty = std::numeric_limits<double>::quiet_NaN();
        facts.machine.memoryUsed = 1e300;
        const auto again = factsFromJson(toJson(facts));
        VERIFY_RESULT(again);
        QCOMPARE(again->machine.idleSeconds, std::nullopt);
        QCOMPARE(again->machine.timeToEmpty, std::nullopt);
        QCOMPARE(again->machine.memoryUsed, std::optional(1e300));
    }

    void textsThatAreNoTextAreReadable()
    {
        Facts facts;
        facts.inhibitors = {{.who = "\xff\xfe"}};
        VERIFY_RESULT(factsFromJson(toJson(facts)));
    }

    void refusesWhatIsNoFacts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("empty") << "" << "no facts";
        QTest::newRow("list") << "[]" << "no facts";
        QTest::newRow("no schema") << R"({"machine": {}})" << "no facts";
        QTest::newRow("misspelt") << R"({"schema": 1, "machine": {"lid.close": true}})"
                                  << "no fact 'lid.close'";
        QTest::newRow("part") << R"({"schema": 1, "machines": {}})" << "no facts 'machines'";
        QTest::newRow("type") << R"({"schema": 1, "machine": {"lid.closed": 1}})" << "true or false";
        QTest::newRow("number as text") << R"({"schema": 1, "batteries": [{"percent": "5"}]})" << "(number)";
        QTest::newRow("no object") << R"({"schema": 1, "devices": [7]})" << "no object";
        QTest::newRow("no list") << R"({"schema": 1, "devices": {}})" << "no list";
        QTest::newRow("capability") << R"({"schema": 1, "capabilities": {"fly": {"can": "yes"}}})" << "'fly'";
        QTest::newRow("can") << R"({"schema": 1, "capabilities": {"suspend": {"can": "maybe"}}})" << "'can'";
        QTest::newRow("long text") << QString(R"({"schema": 1, "machine": {"kernel.release": "%1"}})")
                                          .arg(QString(longestFactText + 1, 'x'))
                                   << "kernel.release";
        QTest::newRow("many") << R"({"schema": 1, "mounts": [)" + QString("{},").repeated(mostSubjects) +
                                     "{}]}"
                              << "at most";
        QTest::newRow("deep") << R"({"schema": 1, "machine": )" + QString("[").repeated(100000) << "no facts";
    }
    void refusesWhatIsNoFacts()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        const auto facts = factsFromJson(text.toStdString());
        VERIFY_REFUSED(facts, Code::Malformed);
        QVERIFY2(toQString(facts.error().message).contains(message), facts.error().message.c_str());
        QVERIFY(facts.error().message.size() < 300);
    }

    void newerSchemaIsUnsupported() { VERIFY_REFUSED(factsFromJson(R"({"schema": 2})"), Code::Unsupported); }

    void changesOnlyWhatADocumentHas()
    {
        Facts facts = plainFacts();
        const auto change = nlohmann::ordered_json::parse(
            R"({"machine": {"lid.closed": true, "clock.date": null}, "batteries": []})");
        VERIFY_RESULT(changeFacts(facts, change));
        Facts wanted = plainFacts();
        wanted.machine.lidClosed = true;
        wanted.machine.clockDate.clear();
        wanted.batteries.clear();
        QVERIFY(facts == wanted);
    }

    void brokenTextsNeverCrash()
    {
        std::mt19937 random(5);
        const std::string good = toJson(everything());
        for (int i = 0; i < 3000; ++i) {
            std::string text = good;
            for (int n = 0; n < 3; ++n)
                text[random() % text.size()] = static_cast<char>(random());
            text.resize(text.size() - random() % 2 * (random() % text.size()));
            if (const auto facts = factsFromJson(text))
                VERIFY_RESULT(factsFromJson(toJson(*facts)));
        }
    }
};

QTEST_APPLESS_MAIN(FactsJsonTest)
#include "factsjsontest.moc"
