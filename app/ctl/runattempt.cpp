// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Runner that hibernates and rehearses.

#include "models/words.h"
#include "paragraph.h"
#include "runner.h"
#include "service/protocol.h"
#include "views.h"
#include "words.h"

#include <QEventLoop>

namespace torpor
{

namespace
{

// The log is closed at the end, and a moment later once more with the sleep hooks' time.
constexpr auto storyPause = std::chrono::milliseconds(300);
constexpr int storyTries = 10;

// What the signals told, as the service would tell it.
Answer answerOf(const QString &id, const QString &mode, const AttemptEnding &ending)
{
    Answer answer;
    answer.document = {{"attempts",
                        {{{"id", id.toStdString()},
                          {"mode", mode.toStdString()},
                          {"outcome", ending.outcome.toStdString()},
                          {"reason", ending.reason.toStdString()},
                          {"message", ending.message.toStdString()}}}}};
    answer.text = answer.document.dump(2, ' ', false, Json::error_handler_t::replace);
    return answer;
}

const Json &attemptOf(const Answer &answer)
{
    static const Json none = Json::object();
    const Json &attempts = partOf(answer.document, "attempts");
    return attempts.empty() ? none : attempts.front();
}

// What is printed of an attempt that is not waited for.
std::string nameOf(const QString &id, bool json)
{
    const Json document = {{"attempt", id.toStdString()}};
    return (json ? document.dump(2, ' ', false, Json::error_handler_t::replace)
                 : printable(id.toStdString())) +
           '\n';
}

} // namespace

int Runner::attempt(const Request &request)
{
    const bool rehearsal = request.task == Request::Task::Rehearse;
    const char *mode = rehearsal ? "rehearse" : "hibernate";
    const QString cannot = rehearsal ? Ctl::tr("Cannot rehearse: %1") : Ctl::tr("Cannot hibernate: %1");
    QVariantMap arguments = {{protocol::argument::trigger, QStringLiteral("command-line")}};
    if (request.verify)
        arguments.insert(protocol::argument::verify, true);
    if (request.ignoreInhibitors)
        arguments.insert(protocol::argument::ignoreInhibitors, true);
    if (!request.remedies.isEmpty())
        arguments.insert(protocol::argument::remedies, request.remedies);
    const auto reply = m_service.call(rehearsal ? Verb::Rehearse : Verb::Hibernate, arguments);
    if (!reply)
        return refuse(cannot, reply.error(), request.json);
    const QString id = reply->value(QLatin1StringView(protocol::attemptKey)).toString();
    if (id.isEmpty())
        return refuse(cannot,
                      {QString::fromLatin1(codes::helperForeign),
                       Ctl::tr("the service does not tell which attempt has begun"),
                       {}},
                      request.json);
    if (!request.wait) {
        print(nameOf(id, request.json));
        return exitGood;
    }
    if (!request.json && m_output.look.terminal)
        tellPhases(id);
    const Answer answer = endOf(id, QString::fromLatin1(mode));
    print(request.json ? answer.text + '\n' : attemptView(attemptOf(answer), m_output.look));
    return exitOfOutcome(textOf(attemptOf(answer), "outcome"));
}

int Runner::cancel(const Request &request)
{
    const QString cannot = Ctl::tr("Cannot cancel: %1");
    const auto status = m_service.ask(Verb::Status);
    if (!status)
        return refuse(cannot, status.error(), request.json);
    const Json &running = partOf(status->document, "running");
    const QString id = QString::fromStdString(textOf(running, "id"));
    if (id.isEmpty())
        return refuse(cannot, {QStringLiteral("not-found"), Ctl::tr("no attempt is under way"), {}},
                      request.json);
    if (const auto reply = m_service.call(Verb::Cancel, {{protocol::argument::attempt, id}}); !reply)
        return refuse(cannot, reply.error(), request.json);
    if (!request.wait) {
        print(nameOf(id, request.json));
        return exitGood;
    }
    const Answer answer = endOf(id, QString::fromStdString(textOf(running, "mode")));
    const Json &attempt = attemptOf(answer);
    print(request.json ? answer.text + '\n' : attemptView(attempt, m_output.look));
    return textOf(attempt, "reason") == "cancelled" ? exitGood : exitOfOutcome(textOf(attempt, "outcome"));
}

Answer Runner::endOf(const QString &id, const QString &mode)
{
    const auto ending = waitForEnd(id);
    const auto story = storyOf(id, ending);
    const AttemptEnding unknown{id, QStringLiteral("failed"), QStringLiteral("no-report"),
                                Ctl::tr("its process ended without leaving a story; see %1")
                                    .arg(QStringLiteral("journalctl -u torpor-hibernate -b"))};
    Answer answer = story ? *story : answerOf(id, mode, ending.value_or(unknown));
    // Its process is gone, and it cannot end any more before the next start.
    if (!ending && textOf(attemptOf(answer), "outcome") == "pending")
        answer = answerOf(id, mode, unknown);
    return answer;
}

void Runner::tellPhases(const QString &id) const
{
    print(m_output.look.toned(Tone::Quiet, told(Ctl::tr("Attempt %1"), printable(id.toStdString()))) + '\n');
    QObject::connect(&m_watcher, &AttemptWatcher::phaseEnded, &m_watcher,
                     [this, id](const QString &which, const QString &phase) {
                         if (which == id)
                             print(signedParagraph(Tone::Good,
                                                   wordsFor(words::phase, printable(phase.toStdString())),
                                                   m_output.look));
                     });
}

std::optional<AttemptEnding> Runner::waitForEnd(const QString &id)
{
    std::optional<AttemptEnding> result;
    QEventLoop loop;
    QObject::connect(&m_watcher, &AttemptWatcher::ended, &loop, [&](const AttemptEnding &ending) {
        if (ending.id != id)
            return;
        result = ending;
        loop.quit();
    });
    QObject::connect(&m_watcher, &AttemptWatcher::lost, &loop, [&](const QString &which) {
        if (which == id)
            loop.quit();
    });
    m_watcher.follow(id);
    loop.exec();
    return result;
}

AnswerOrRefusal Runner::storyOf(const QString &id, const std::optional<AttemptEnding> &ending)
{
    for (int tries = 1;; ++tries) {
        auto story = m_service.ask(Verb::History, {{protocol::argument::id, id}});
        const std::string outcome = story ? textOf(attemptOf(*story), "outcome") : "";
        const bool isClosed = !outcome.empty() && outcome != "pending";
        if (isClosed || !ending || (!story && exitOf(story.error()) != exitRefused))
            return story;
        if (tries == storyTries) // the signals know better than a log that could not be written
            return story ? AnswerOrRefusal(std::unexpected(Refusal())) : story;
        waitFor(storyPause);
    }
}

} // namespace torpor
