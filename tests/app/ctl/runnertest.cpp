// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/runner.h"

#include <QTest>
#include <QTimer>
#include <deque>
#include <sstream>

using namespace torpor;

namespace
{

const QString id = QStringLiteral("3f9ac27e51d04b6c8a90e2f4b7d6c5a1");

HelperReply document(const char *text)
{
    return QVariantMap{{QStringLiteral("document"), QString::fromUtf8(text)}};
}

HelperReply refused(const char *code, const char *message = "it is not to be")
{
    return std::unexpected(Refusal{QString::fromUtf8(code), QString::fromUtf8(message), {}});
}

// Says what it is told to, in its order, and keeps what it was asked.
class FakeClient : public HelperClient
{
public:
    std::deque<HelperReply> replies;
    std::vector<std::pair<Verb, QVariantMap>> calls;
    Permission permission = Permission::Granted;

protected:
    void send(Verb verb, const QVariantMap &arguments, Done done) override
    {
        calls.emplace_back(verb, arguments);
        const HelperReply reply = replies.empty() ? refused("nothing-to-say") : replies.front();
        if (!replies.empty())
            replies.pop_front();
        QTimer::singleShot(0, this, [reply, done = std::move(done)] { done(reply); });
    }
    void sendQuestion(Verb /*verb*/, PermissionKnown known) override
    {
        QTimer::singleShot(0, this, [this, known = std::move(known)] { known(permission); });
    }
};

class FakeAsker : public Asker
{
public:
    bool there = false;
    std::optional<std::string> answer;
    std::string question;

    [[nodiscard]] bool isThere() const override { return there; }
    [[nodiscard]] std::optional<std::string> ask(const std::string &text) override
    {
        question = text;
        return answer;
    }
};

} // namespace

class RunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<FakeClient>();
        m_watcher = std::make_unique<AttemptWatcher>(QDBusConnection(QStringLiteral("none")));
        m_asker = std::make_unique<FakeAsker>();
        m_out.str({});
        m_err.str({});
        m_agents = 0;
        m_terminal = false;
    }

    void printsTheServicesDocumentUnchanged()
    {
        const char *text = "{ \"codec\":\"auto\",\n\t\"new\": [1.50] }";
        m_client->replies = {document(text)};
        QCOMPARE(run({.task = Request::Task::Settings, .json = true}), exitGood);
        QCOMPARE(m_out.str(), std::string(text) + "\n");
        QCOMPARE(m_client->calls.front().second,
                 QVariantMap({{QStringLiteral("what"), QStringLiteral("settings")}}));
    }

    void asksEachVerbForItsDocument_data()
    {
        QTest::addColumn<int>("task");
        QTest::addColumn<QString>("what");
        QTest::newRow("check") << int(Request::Task::Check) << "report";
        QTest::newRow("devices") << int(Request::Task::Devices) << "devices";
        QTest::newRow("prepare") << int(Request::Task::Prepare) << "partitions";
        QTest::newRow("history") << int(Request::Task::History) << "attempts";
    }
    void asksEachVerbForItsDocument()
    {
        QFETCH(int, task);
        QFETCH(QString, what);
        m_client->replies = {document(R"({"ready": true})")};
        QCOMPARE(run({.task = static_cast<Request::Task>(task)}), exitGood);
        QCOMPARE(m_client->calls.front().second.value(QStringLiteral("what")).toString(), what);
        QVERIFY(!m_out.str().empty());
    }

    void saysByTheStatusThatTheMachineIsNotReady()
    {
        m_client->replies = {document(R"({"ready": false, "requirements": []})")};
        QCOMPARE(run({.task = Request::Task::Check, .json = true}), exitRefused);
    }

    void hasAnExitStatusForEachRefusal_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("refused") << QByteArray("inhibited") << 1;
        QTest::newRow("running") << QByteArray("attempt-running") << 1;
        QTest::newRow("denied") << QByteArray("authorization-denied") << 5;
        QTest::newRow("nobody authenticated") << QByteArray("authorization-required") << 5;
        QTest::newRow("cancelled") << QByteArray("authorization-cancelled") << 5;
        QTest::newRow("not permitted") << QByteArray("not-permitted") << 5;
        QTest::newRow("bus says no") << QByteArray("access-denied") << 5;
        QTest::newRow("missing") << QByteArray("helper-missing") << 6;
        QTest::newRow("gone") << QByteArray("helper-gone") << 6;
        QTest::newRow("silent") << QByteArray("helper-silent") << 6;
        QTest::newRow("busy") << QByteArray("helper-busy") << 6;
        QTest::newRow("foreign") << QByteArray("helper-foreign") << 6;
        QTest::newRow("no bus") << QByteArray("bus-missing") << 6;
    }
    void hasAnExitStatusForEachRefusal()
    {
        QFETCH(QByteArray, code);
        QFETCH(int, status);
        m_client->replies = {refused(code.constData(), "bad\033[31m")};
        QCOMPARE(run({.task = Request::Task::Status}), status);
        QCOMPARE(m_err.str(), "Cannot show the status: bad?[31m.\n");
        m_client->replies = {refused(code.constData())};
        QCOMPARE(run({.task = Request::Task::Status, .json = true}), status);
        const Json error = Json::parse(m_out.str());
        QCOMPARE(error["error"]["code"].get<std::string>(), code.toStdString());
        QCOMPARE(error["error"]["message"].get<std::string>(), "it is not to be");
    }

    void refusesAnAnswerThatIsNoDocument()
    {
        m_client->replies = {document("[1"), QVariantMap()};
        QCOMPARE(run({.task = Request::Task::Status}), exitUnreachable);
        QCOMPARE(run({.task = Request::Task::Status, .json = true}), exitUnreachable);
        QVERIFY(m_out.str().contains("helper-foreign"));
    }

    void startsAnAgentOnlyForAPassword()
    {
        m_client->replies = {document("{}"), document("{}")};
        QCOMPARE(run({.task = Request::Task::Status}), exitGood);
        QCOMPARE(m_agents, 0);
        m_client->permission = Permission::NeedsAuthentication;
        QCOMPARE(run({.task = Request::Task::Status}), exitGood);
        QCOMPARE(m_agents, 1);
    }

    void asksTheServiceNothingWhenNobodyIsToBeAsked()
    {
        m_client->permission = Permission::NeedsAuthentication;
        QCOMPARE(run({.task = Request::Task::Status, .mayAsk = false}), exitNoAccess);
        QVERIFY(m_client->calls.empty());
        QVERIFY(m_err.str().contains("--no-ask"));
    }

    void preparesAfterTheRightAnswerOnly_data()
    {
        QTest::addColumn<bool>("erase");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("prepared");
        QTest::newRow("y") << false << QByteArray("y") << true;
        QTest::newRow("Yes") << false << QByteArray(" Yes ") << true;
        QTest::newRow("nothing") << false << QByteArray("") << false;
        QTest::newRow("n") << false << QByteArray("n") << false;
        QTest::newRow("y is not enough to erase") << true << QByteArray("y") << false;
        QTest::newRow("another partition") << true << QByteArray("1234abcd-06") << false;
        QTest::newRow("typed again") << true << QByteArray("1234ABCD-05") << true;
    }
    void preparesAfterTheRightAnswerOnly()
    {
        QFETCH(bool, erase);
        QFETCH(QByteArray, answer);
        QFETCH(bool, prepared);
        m_asker->there = true;
        m_asker->answer = answer.toStdString();
        m_client->replies = {
            document(R"({"partitions": [{"partuuid": "1234abcd-05", "name": "sdb5", "size_bytes": 1024}]})"),
            document(R"({"partuuid": "1234abcd-05", "size_bytes": 1024})")};
        const int status =
            run({.task = Request::Task::Prepare, .partuuid = QStringLiteral("1234abcd-05"), .erase = erase});
        QCOMPARE(status, prepared ? exitGood : exitRefused);
        QVERIFY(m_err.str().contains("sdb5, 1.0 KiB"));
        QCOMPARE(m_client->calls.size(), prepared ? 2U : 1U);
        if (prepared)
            QCOMPARE(m_client->calls.back(),
                     std::pair(Verb::Prepare,
                               QVariantMap({{QStringLiteral("partuuid"), QStringLiteral("1234abcd-05")},
                                            {QStringLiteral("erase"), erase}})));
    }

    void changesNothingWithoutSomebodyToAsk()
    {
        QCOMPARE(run({.task = Request::Task::Prepare, .partuuid = QStringLiteral("1234abcd-05")}), exitUsage);
        QCOMPARE(run({.task = Request::Task::Remove}), exitUsage);
        QVERIFY(m_err.str().contains("--yes"));
        QCOMPARE(run({.task = Request::Task::Remove, .json = true}), exitUsage);
        QCOMPARE(Json::parse(m_out.str())["error"]["code"].get<std::string>(), "confirmation-missing");
        m_asker->there = true;
        QCOMPARE(run({.task = Request::Task::Remove, .json = true}), exitRefused);
        QCOMPARE(Json::parse(m_out.str())["error"]["code"].get<std::string>(), "cancelled");
        QVERIFY(m_client->calls.empty());
    }

    void asksNobodyWithYes()
    {
        m_client->replies = {document(R"({"ok": true})"), document(R"({"ok": true})")};
        QCOMPARE(run({.task = Request::Task::Remove, .yes = true}), exitGood);
        QCOMPARE(m_client->calls.back().second, QVariantMap({{QStringLiteral("image_only"), false}}));
        QCOMPARE(run({.task = Request::Task::Remove, .yes = true, .imageOnly = true}), exitGood);
        QCOMPARE(m_client->calls.back().second, QVariantMap({{QStringLiteral("image_only"), true}}));
        QVERIFY(m_out.str().contains("The next start is a normal one."));
    }

    void changesSettings()
    {
        m_client->replies = {document(R"({"codec": "zstd"})")};
        QCOMPARE(run({.task = Request::Task::Settings,
                      .settings = {{QStringLiteral("codec"), QStringLiteral("zstd")}}}),
                 exitGood);
        QCOMPARE(
            m_client->calls.back(),
            std::pair(Verb::Configure, QVariantMap({{QStringLiteral("codec"), QStringLiteral("zstd")}})));
        QVERIFY(m_out.str().starts_with("codec         zstd\n"));
    }

    void findsAnAttemptByItsFirstDigits()
    {
        const char *list = R"({"attempts": [{"id": "3f9ac27e51d04b6c8a90e2f4b7d6c5a1"},
                                            {"id": "3f9a0000000000000000000000000000"}]})";
        m_client->replies = {document(list),
                             document(R"({"attempts": [{"id": "x", "outcome": "resumed"}]})")};
        QCOMPARE(run({.task = Request::Task::History, .id = QStringLiteral("3f9ac")}), exitGood);
        QCOMPARE(m_client->calls.back().second, QVariantMap({{QStringLiteral("id"), id}}));
        m_client->replies = {document(list)};
        QCOMPARE(run({.task = Request::Task::History, .id = QStringLiteral("3f9a")}), exitRefused);
        QVERIFY(m_err.str().contains("the ids of 2 attempts begin with 3f9a"));
        m_client->replies = {document(list)};
        QCOMPARE(run({.task = Request::Task::History, .json = true, .id = QStringLiteral("beef")}),
                 exitRefused);
        QVERIFY(m_out.str().contains("not-found"));
    }

    void goesOnWithoutWaiting()
    {
        m_client->replies = {begun(), begun()};
        QCOMPARE(run({.task = Request::Task::Hibernate, .wait = false}), exitGood);
        QCOMPARE(m_out.str(), id.toStdString() + "\n");
        QCOMPARE(run({.task = Request::Task::Rehearse,
                      .json = true,
                      .verify = true,
                      .ignoreInhibitors = true,
                      .wait = false,
                      .remedies = {QStringLiteral("unmount:x")}}),
                 exitGood);
        QCOMPARE(Json::parse(m_out.str())["attempt"].get<std::string>(), id.toStdString());
        QCOMPARE(m_client->calls.back(),
                 std::pair(Verb::Rehearse,
                           QVariantMap(
                               {{QStringLiteral("trigger"), QStringLiteral("command-line")},
                                {QStringLiteral("verify"), true},
                                {QStringLiteral("ignore_inhibitors"), true},
                                {QStringLiteral("remedies"), QStringList({QStringLiteral("unmount:x")})}})));
    }

    void bearsAReplyWithoutAnAttempt()
    {
        m_client->replies = {QVariantMap()};
        QCOMPARE(run({.task = Request::Task::Hibernate, .json = true}), exitUnreachable);
        QVERIFY(m_out.str().contains("helper-foreign"));
    }

    void tellsWhatRunsAlready()
    {
        m_client->replies = {
            std::unexpected(Refusal{QStringLiteral("attempt-running"), QStringLiteral("busy"), id})};
        QCOMPARE(run({.task = Request::Task::Hibernate}), exitRefused);
        QCOMPARE(m_err.str(), "Cannot hibernate: busy. It is attempt " + id.toStdString() + ".\n");
    }

    void hasAnExitStatusForEachOutcome_data()
    {
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<int>("status");
        QTest::newRow("resumed") << QByteArray("resumed") << 0;
        QTest::newRow("rehearsed") << QByteArray("rehearsed") << 0;
        QTest::newRow("refused") << QByteArray("refused") << 1;
        QTest::newRow("aborted") << QByteArray("aborted") << 3;
        QTest::newRow("failed") << QByteArray("failed") << 4;
        QTest::newRow("unknown") << QByteArray("vanished") << 4;
    }
    void hasAnExitStatusForEachOutcome()
    {
        QFETCH(QByteArray, outcome);
        QFETCH(int, status);
        m_client->replies = {begun(), attemptOf(outcome)};
        sendLater([this] { Q_EMIT m_watcher->ended({id, QStringLiteral("whatever"), {}, {}}); });
        QCOMPARE(run({.task = Request::Task::Hibernate}), status);
    }

    void showsPhasesOnATerminalOnly()
    {
        for (const bool terminal : {true, false}) {
            init();
            m_terminal = terminal;
            m_client->replies = {begun(), attemptOf("resumed")};
            sendLater([this] {
                Q_EMIT m_watcher->phaseEnded(QStringLiteral("another"), QStringLiteral("not-mine"));
                Q_EMIT m_watcher->phaseEnded(id, QStringLiteral("load-save-kernel"));
                Q_EMIT m_watcher->ended({id, QStringLiteral("resumed"), {}, {}});
            });
            QCOMPARE(run({.task = Request::Task::Hibernate}), exitGood);
            QCOMPARE(m_out.str().contains("✔ load-save-kernel"), terminal);
            QVERIFY(!m_out.str().contains("not-mine"));
            QVERIFY(m_out.str().contains("The session was hibernated and came back."));
        }
    }

    void waitsForTheLogToBeClosed()
    {
        m_client->replies = {begun(), attemptOf("pending"), attemptOf("pending"), attemptOf("resumed")};
        sendLater([this] { Q_EMIT m_watcher->ended({id, QStringLiteral("resumed"), {}, {}}); });
        QCOMPARE(run({.task = Request::Task::Hibernate}), exitGood);
        QCOMPARE(m_client->calls.size(), 4U);
    }

    void believesTheSignalsWithoutALog()
    {
        m_client->replies = {begun(), refused("authorization-required")};
        sendLater([this] {
            Q_EMIT m_watcher->ended(
                {id, QStringLiteral("aborted"), QStringLiteral("cancelled"), QStringLiteral("Esc")});
        });
        QCOMPARE(run({.task = Request::Task::Hibernate, .json = true}), exitAborted);
        const Json told = Json::parse(m_out.str());
        QCOMPARE(told["attempts"][0]["reason"].get<std::string>(), "cancelled");
    }

    void saysThatAnAttemptVanished()
    {
        m_client->replies = {begun(), attemptOf("pending")};
        sendLater([this] { Q_EMIT m_watcher->lost(id); });
        QCOMPARE(run({.task = Request::Task::Rehearse}), exitFailed);
        QVERIFY(m_out.str().starts_with("The rehearsal failed: its process ended without leaving a story"));
    }

    void believesTheLogOfAVanishedAttempt()
    {
        m_client->replies = {begun(), attemptOf("refused")};
        sendLater([this] { Q_EMIT m_watcher->lost(id); });
        QCOMPARE(run({.task = Request::Task::Rehearse}), exitRefused);
    }

    void cancelsWhatRuns()
    {
        m_client->replies = {running(), QVariantMap{{QStringLiteral("document"), QStringLiteral("{}")}},
                             attemptOf("aborted", "cancelled")};
        sendLater([this] {
            Q_EMIT m_watcher->ended({id, QStringLiteral("aborted"), QStringLiteral("cancelled"), {}});
        });
        QCOMPARE(run({.task = Request::Task::Cancel}), exitGood);
        QCOMPARE(m_client->calls[1],
                 (std::pair<Verb, QVariantMap>(Verb::Cancel, {{QStringLiteral("attempt"), id}})));
        QVERIFY2(m_out.str().contains("was cancelled"), m_out.str().c_str());
    }

    void saysThatNothingRuns()
    {
        m_client->replies = {document(R"({"running": null})")};
        QCOMPARE(run({.task = Request::Task::Cancel, .json = true}), exitRefused);
        QVERIFY(m_out.str().contains("not-found"));
        QCOMPARE(m_client->calls.size(), 1U);
    }

    void saysThatItIsTooLate()
    {
        m_client->replies = {running(), refused("too-late")};
        QCOMPARE(run({.task = Request::Task::Cancel}), exitRefused);
        QVERIFY(m_err.str().starts_with("Cannot cancel: "));
    }

    // Refused or failed by itself at the same moment.
    void tellsHowItEndedInstead()
    {
        m_client->replies = {running(), QVariantMap{{QStringLiteral("document"), QStringLiteral("{}")}},
                             attemptOf("refused", "memory-full")};
        sendLater([this] { Q_EMIT m_watcher->ended({id, QStringLiteral("refused"), {}, {}}); });
        QCOMPARE(run({.task = Request::Task::Cancel}), exitRefused);
    }

    void cancelsWithoutWaiting()
    {
        m_client->replies = {running(), QVariantMap{{QStringLiteral("document"), QStringLiteral("{}")}}};
        QCOMPARE(run({.task = Request::Task::Cancel, .json = true, .wait = false}), exitGood);
        QCOMPARE(Json::parse(m_out.str())["attempt"].get<std::string>(), id.toStdString());
    }

private:
    static HelperReply running()
    {
        return document(R"({"running": {"id": "3f9ac27e51d04b6c8a90e2f4b7d6c5a1", "mode": "hibernate"}})");
    }
    static HelperReply begun() { return QVariantMap{{QStringLiteral("attempt"), id}}; }
    static HelperReply attemptOf(const QByteArray &outcome, const QByteArray &reason = {})
    {
        return document((R"({"attempts": [{"id": "3f9ac27e51d04b6c8a90e2f4b7d6c5a1", "mode": "hibernate",
                                           "outcome": ")" +
                         outcome + R"(", "reason": ")" + reason + R"("}]})")
                            .constData());
    }
    void sendLater(const std::function<void()> &send) { QTimer::singleShot(150, m_watcher.get(), send); }

    int run(const Request &request)
    {
        m_out.str({});
        m_err.str({});
        const auto agent = [this] { ++m_agents; };
        Service service(*m_client, request.mayAsk ? std::function<void()>(agent) : nullptr);
        return Runner(service, *m_watcher, *m_asker,
                      {.out = m_out, .err = m_err, .look = {.width = 200, .terminal = m_terminal}})
            .run(request);
    }

    std::unique_ptr<FakeClient> m_client;
    std::unique_ptr<AttemptWatcher> m_watcher;
    std::unique_ptr<FakeAsker> m_asker;
    std::ostringstream m_out, m_err;
    int m_agents = 0;
    bool m_terminal = false;
};

QTEST_GUILESS_MAIN(RunnerTest)

#include "runnertest.moc"
