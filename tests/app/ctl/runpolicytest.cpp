// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/runner.h"
#include "fakes/fakehelperclient.h"
#include "fakes/machinefolder.h"
#include "phrases/translation.h"
#include "testpaths.h"

#include <QLocale>
#include <QTest>
#include <sstream>

using namespace torpor;

namespace
{

class NobodyToAsk : public Asker
{
public:
    [[nodiscard]] bool isThere() const override { return false; }
    [[nodiscard]] std::optional<std::string> ask(const std::string & /*text*/) override { return {}; }
};

constexpr auto stickMounted = R"({"schema": 1,
 "machine": {"power.on_battery": true},
 "capabilities": {"kexec-hibernate": {"can": "yes"}, "kernel-hibernate": {"can": "no", "reason": "there is no swap"}},
 "batteries": [{"name": "BAT0", "present": true, "percent": 4, "rate_w": 10, "state": "discharging"}],
 "devices": [{"path": "/devices/usb1/1-1", "label": "stick\u001b[31m", "identity": "usb 1", "subsystem": "block",
              "mounted": true, "mounts": ["/media/stick"], "uses": ["/media/stick"], "on_usb": true,
              "usb_persist": true, "carrier": "SanDisk Ultra", "graphics": false}]})";

} // namespace

// torporctl policy, with the rules that are installed.
class RunPolicyTest : public QObject
{
    Q_OBJECT

    MachineFolder m_folder;
    FakeHelperClient m_client;
    std::ostringstream m_out, m_err;

    int run(const Request &request)
    {
        m_out.str({});
        m_err.str({});
        Service service(m_client, nullptr);
        AttemptWatcher watcher(QDBusConnection(QStringLiteral("none")));
        NobodyToAsk asker;
        return Runner(
                   service, watcher, asker, {.out = m_out, .err = m_err, .look = {}},
                   {.shipped = shippedRulesPath(), .administrator = m_folder.path() / "rules.d", .user = {}})
            .run(request);
    }
    std::string file(const char *name, std::string_view content) const
    {
        m_folder.write(name, content);
        return m_folder.path() / name;
    }
    Json answer() const { return Json::parse(m_out.str(), nullptr, false); }

private Q_SLOTS:
    void init()
    {
        m_folder.clear();
        m_client.calls.clear();
    }

    void cleanup()
    {
        removeTexts();
        QLocale::setDefault(QLocale::c());
    }

    void explainsRecordedFactsWithoutTheService()
    {
        QCOMPARE(run({.task = Request::Task::PolicyExplain, .factsFile = file("facts.json", stickMounted)}),
                 exitGood);
        const std::string text = m_out.str();
        QVERIFY2(text.contains("Decision: hibernate (kexec)"), text.c_str());
        QVERIFY2(text.contains("rule usb-filesystem-mounted"), text.c_str());
        QVERIFY2(text.contains("battery.percent = 4"), text.c_str());
        QVERIFY(!text.contains('\033')); // whatever a stick is called
        QVERIFY(m_client.calls.empty());
    }

    void asksTheServiceForThisMachinesFacts()
    {
        m_client.answerDocument(Verb::Check, QString::fromUtf8(stickMounted), QStringLiteral("facts"));
        const auto saved = m_folder.path() / "saved.json";
        QCOMPARE(run({.task = Request::Task::PolicyExplain, .json = true, .saveFacts = saved}), exitGood);
        QCOMPARE(answer()["automatic"]["action"], "kexec-hibernate");
        QCOMPARE(answer()["automatic"]["rule"], "battery-low");
        QCOMPARE(answer()["automatic"]["remedies"][0]["remedy"], "unmount");
        QCOMPARE(answer()["wish"]["considered"][1]["reason"], "not needed");
        QVERIFY(answer()["problems"].empty());
        // What was saved explains the same.
        const Json before = answer();
        QCOMPARE(run({.task = Request::Task::PolicyExplain, .json = true, .factsFile = saved}), exitGood);
        QVERIFY(answer() == before);
    }

    void triesRulesBeforeTheyAreInForce()
    {
        const std::string rules =
            file("50-own.toml", "[[rule]]\nid = \"usb-filesystem-mounted\"\nenabled = false\n"
                                "[[trigger]]\nid = \"battery-low\"\nenabled = false\n");
        QCOMPARE(run({.task = Request::Task::PolicyExplain,
                      .json = true,
                      .factsFile = file("facts.json", stickMounted),
                      .rulesFile = rules}),
                 exitGood);
        QVERIFY(answer()["automatic"]["action"].is_null());
        QVERIFY(answer()["automatic"]["fired"].empty());
    }

    void tellsWhichRulesOfAFileFire()
    {
        const std::string rules =
            file("50-own.toml", "[[rule]]\nid = \"own\"\nabout = \"device\"\nverdict = \"block\"\n"
                                "match = { mounts = \"/media/*\" }\nmessage = \"No {device.carrier}\"\n"
                                "[[rule]]\nid = \"other\"\nverdict = \"warn\"\nmessage = \"gone\"\n"
                                "when = { fact = \"kernel.files_gone\", is = true }\n");
        const std::string facts = file("facts.json", stickMounted);
        QCOMPARE(run({.task = Request::Task::PolicyTest, .factsFile = facts, .rulesFile = rules}), exitGood);
        QVERIFY2(m_out.str().contains("own fires"), m_out.str().c_str());
        QVERIFY2(m_out.str().contains("block: No SanDisk Ultra"), m_out.str().c_str());
        QVERIFY2(m_out.str().contains("other does not fire"), m_out.str().c_str());
        QCOMPARE(
            run({.task = Request::Task::PolicyTest, .json = true, .factsFile = facts, .rulesFile = rules}),
            exitGood);
        QCOMPARE(answer()["rules"][0]["fires"], true);
        QCOMPARE(answer()["rules"][1]["fires"], false);
    }

    void tellsWhereAFileIsWrong()
    {
        const std::string rules = file("50-own.toml", "[[rule]]\nid = \"own\"\nverdict = \"explode\"\n");
        QCOMPARE(run({.task = Request::Task::PolicyTest, .rulesFile = rules}), exitRefused);
        QVERIFY2(m_out.str().contains("50-own.toml, line 3, column 11"), m_out.str().c_str());
        QCOMPARE(run({.task = Request::Task::PolicyTest, .json = true, .rulesFile = rules}), exitRefused);
        QCOMPARE(answer()["problems"][0]["line"], 3);
        QVERIFY(m_client.calls.empty());
    }

    void explainsInTheUsersLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        installTexts(QLocale(QLocale::German));
        QCOMPARE(run({.task = Request::Task::PolicyExplain, .factsFile = file("facts.json", stickMounted)}),
                 exitGood);
        const std::string text = m_out.str();
        for (const char *line :
             {"\nEntscheidung: Ruhezustand (kexec)\n", "\nErwogen:\n", "\nVorher:\n", "\nAuslöser:\n",
              "\nRegeln, die gegriffen haben:\n", "    Regel usb-filesystem-mounted (mitgeliefert), Gerät",
              "battery-low trifft zu\n", "    weil device."})
            QVERIFY2(text.contains(line), (line + text).c_str());
        for (const char *word :
             {"Decision", "Reason", "Considered", " holds", "because", "not needed", " rule "})
            QVERIFY2(!text.contains(word), (word + text).c_str());
        const std::string rules = file("50-own.toml", "[[rule]]\nid = \"own\"\nverdict = \"explode\"\n");
        QCOMPARE(run({.task = Request::Task::PolicyTest, .rulesFile = rules}), exitRefused);
        QVERIFY2(m_out.str().contains("50-own.toml, Zeile 3, Spalte 11: verdict muss"), m_out.str().c_str());
    }

    void playsATraceInTheUsersLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        installTexts(QLocale(QLocale::German));
        const std::string trace = file("trace.json", R"({"schema": 1, "steps": [
            {"at": 0, "machine": {"power.on_battery": true}, "capabilities": {"kexec-hibernate": {"can": "yes"}},
             "batteries": [{"name": "BAT0", "present": true, "percent": 2, "rate_w": 10, "state": "discharging"}]},
            {"at": 60, "batteries": [{"name": "BAT0", "present": true, "percent": 2, "rate_w": 10, "state": "discharging"}]},
            {"at": 120, "batteries": [{"name": "BAT0", "present": true, "percent": 2, "rate_w": 10, "state": "discharging"}]}]})");
        QCOMPARE(run({.task = Request::Task::PolicySimulate, .traceFile = trace}), exitGood);
        const std::string text = m_out.str();
        QVERIFY2(text.contains("begonnen: Der Akku ist fast leer (2 %), in 30 s"), text.c_str());
        QVERIFY2(text.contains("handelt: Ruhezustand (kexec): Der Akku ist fast leer (2 %) (Regel"),
                 text.c_str());
    }

    void playsATrace()
    {
        const std::string trace = file("trace.json", R"({"schema": 1, "steps": [
            {"at": 0, "machine": {"power.on_battery": true}, "capabilities": {"kexec-hibernate": {"can": "yes"}},
             "batteries": [{"name": "BAT0", "present": true, "percent": 20, "rate_w": 10, "state": "discharging"}]},
            {"at": 60, "batteries": [{"name": "BAT0", "present": true, "percent": 20, "rate_w": 10, "state": "discharging"}]},
            {"at": 3600, "batteries": [{"name": "BAT0", "present": true, "percent": 4, "rate_w": 10, "state": "discharging"}]},
            {"at": 3630, "batteries": [{"name": "BAT0", "present": true, "percent": 4, "rate_w": 10, "state": "discharging"}]},
            {"at": 3900, "batteries": [{"name": "BAT0", "present": true, "percent": 4, "rate_w": 10, "state": "discharging"}]}]})");
        QCOMPARE(run({.task = Request::Task::PolicySimulate, .traceFile = trace}), exitGood);
        QVERIFY2(m_out.str().contains("act: hibernate (kexec)"), m_out.str().c_str());
        QCOMPARE(run({.task = Request::Task::PolicySimulate, .json = true, .traceFile = trace}), exitGood);
        const Json events = answer()["events"];
        QVERIFY(std::ranges::any_of(events, [](const Json &event) {
            return event["kind"] == "act" && event["action"] == "kexec-hibernate";
        }));
    }

    void refusesWhatItCannotRead()
    {
        QCOMPARE(run({.task = Request::Task::PolicySimulate, .traceFile = "/nonexistent"}), exitRefused);
        QCOMPARE(
            run({.task = Request::Task::PolicyExplain, .factsFile = file("facts.json", "{\"machine\": 1}")}),
            exitRefused);
        QVERIFY(m_err.str().starts_with("Cannot explain the policy"));
    }
};

QTEST_GUILESS_MAIN(RunPolicyTest)
#include "runpolicytest.moc"
