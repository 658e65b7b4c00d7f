// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/trace.h"

#include "fakes/verifyresult.h"
#include "policyfacts.h"
#include "testpaths.h"

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace torpor;
using namespace torpor::policy;

namespace
{

constexpr char tracesPath[] = "tests/fixtures/battery";

std::string lineOf(const Event &event)
{
    std::string line = std::string(nameOf(event.kind)) + " " + event.rule;
    if (event.decision && event.decision->action)
        line += " " + std::string(nameOf(*event.decision->action));
    return line;
}

std::string fixture(const std::string &name)
{
    return readText(sourcePath(tracesPath) / name).value();
}

} // namespace

class TraceTest : public QObject
{
    Q_OBJECT

private slots:
    void batteriesAreActedOnAsExpected_data()
    {
        QTest::addColumn<QString>("file");
        int traces = 0;
        for (const auto &entry : std::filesystem::directory_iterator(sourcePath(tracesPath))) {
            const std::string name = entry.path().filename();
            QTest::newRow(name.c_str()) << toQString(name);
            ++traces;
        }
        QVERIFY(traces >= 14);
    }
    void batteriesAreActedOnAsExpected()
    {
        QFETCH(QString, file);
        const std::string text = fixture(file.toStdString());
        const auto trace = traceFromJson(text);
        VERIFY_RESULT(trace);
        const auto events = simulate(shippedRules(), *trace);
        std::vector<std::string> lines;
        lines.reserve(events.size());
        for (const TimedEvent &timed : events)
            lines.push_back(lineOf(timed.event));
        const auto expected = nlohmann::json::parse(text)["expected"].get<std::vector<std::string>>();
        QCOMPARE(lines, expected);
    }

    void tellsWhatHappensWhenAndWhy()
    {
        const auto trace = traceFromJson(fixture("chain.json"));
        VERIFY_RESULT(trace);
        const auto events = simulate(shippedRules(), *trace);
        const auto countdown = std::ranges::find_if(events, [](const TimedEvent &timed) {
            return timed.event.kind == Event::Kind::Started && timed.event.rule == "battery-critical";
        });
        QVERIFY(countdown != events.end());
        QCOMPARE(countdown->event.reason, "The battery is nearly empty (3 %)");
        QCOMPARE(countdown->event.secondsLeft, 30.0);
        QCOMPARE(events.back().at, 250.0);
        QCOMPARE(events.back().event.kind, Event::Kind::Act);
        QVERIFY(events.back().event.decision);
        QCOMPARE(events.back().event.decision->action, Action::PowerOff);
        QCOMPARE(events.back().event.reason, "The battery is nearly empty (2 %) (rule battery-critical)");
    }

    void stepsAreChangesOfTheOneBefore()
    {
        const auto trace = traceFromJson(R"({"schema": 1, "about": "x", "steps": [
            {"at": 0, "machine": {"lid.closed": true, "idle.seconds": 5}, "mounts": [{"point": "/a"}]},
            {"at": 1.5, "machine": {"lid.closed": null}},
            {"at": 1.5, "failed": "r", "action": "suspend", "mounts": []},
            {"at": 2, "resumed": true}]})");
        VERIFY_RESULT(trace);
        QCOMPARE(trace->size(), std::size_t{4});
        QCOMPARE(trace->at(1).facts.machine.lidClosed, std::nullopt);
        QCOMPARE(trace->at(1).facts.machine.idleSeconds, std::optional(5.0));
        QCOMPARE(trace->at(1).facts.mounts.size(), std::size_t{1});
        QCOMPARE(trace->at(2).what, TraceStep::What::Failed);
        QCOMPARE(trace->at(2).action, Action::Suspend);
        QVERIFY(trace->at(2).facts.mounts.empty());
        QCOMPARE(trace->at(3).what, TraceStep::What::Resumed);
    }

    void refusesWhatIsNoTrace_data()
    {
        QTest::addColumn<QString>("steps");
        QTest::newRow("none") << "";
        QTest::newRow("no time") << "{}";
        QTest::newRow("back in time") << R"({"at": 5}, {"at": 4})";
        QTest::newRow("long") << R"({"at": 1e12})";
        QTest::newRow("two things") << R"({"at": 0, "cancel": "a", "act_now": "b"})";
        QTest::newRow("failed without what") << R"({"at": 0, "failed": "a"})";
        QTest::newRow("action without failed") << R"({"at": 0, "action": "suspend"})";
        QTest::newRow("unknown action") << R"({"at": 0, "failed": "a", "action": "fly"})";
        QTest::newRow("not resumed") << R"({"at": 0, "resumed": false})";
        QTest::newRow("unknown fact") << R"({"at": 0, "machine": {"x": 1}})";
        QTest::newRow("unknown word") << R"({"at": 0, "explode": true})";
        QTest::newRow("no step") << "7";
    }
    void refusesWhatIsNoTrace()
    {
        QFETCH(QString, steps);
        VERIFY_REFUSED(traceFromJson(R"({"schema": 1, "steps": [)" + steps.toStdString() + "]}"),
                       Code::Malformed);
    }

    void refusesATraceThatWouldTakeAllMemory()
    {
        std::string steps = R"({"at": 0, "mounts": [)";
        for (int i = 0; i < 9000; ++i)
            steps += "{},";
        steps += "{}]}";
        for (int i = 0; i < 1000; ++i)
            steps += R"(,{"at": 1})";
        VERIFY_REFUSED(traceFromJson(R"({"schema": 1, "steps": [)" + steps + "]}"), Code::Malformed);
    }
};

QTEST_APPLESS_MAIN(TraceTest)
#include "tracetest.moc"
