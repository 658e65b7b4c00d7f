// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner.h"

#include "paragraph.h"
#include "service/protocol.h"
#include "views.h"

#include <algorithm>

namespace torpor
{

namespace
{

// An attempt by its id has 32 digits; a listing is searched for shorter ones.
constexpr qsizetype idDigits = 32;
constexpr int mostAttempts = 1000;

QVariantMap what(const char *name)
{
    return {{protocol::argument::what, QString::fromLatin1(name)}};
}

std::string doneView(const Json & /*document*/, const Look &look)
{
    return paragraph("The boot menu and the partition are as if Torpor had never been set up.", look);
}

std::string disarmedView(const Json & /*document*/, const Look &look)
{
    return paragraph("There is no image any more. The next start is a normal one.", look);
}

} // namespace

int Runner::run(const Request &request)
{
    using Task = Request::Task;
    switch (request.task) {
    case Task::Check:
        return check(request);
    case Task::Devices:
        return show(m_service.ask(Verb::Check, what("devices")), request, "list the devices", devicesView);
    case Task::Prepare:
        return prepare(request);
    case Task::Hibernate:
    case Task::Rehearse:
        return attempt(request);
    case Task::Cancel:
        return cancel(request);
    case Task::Status:
        return show(m_service.ask(Verb::Status), request, "show the status", statusView);
    case Task::History:
        return history(request);
    case Task::Settings:
        return settings(request);
    case Task::PolicyExplain:
    case Task::PolicyTest:
    case Task::PolicySimulate:
        return policy(request);
    case Task::Remove:
        break;
    }
    return remove(request);
}

int Runner::show(const AnswerOrRefusal &answer, const Request &request, const char *what, View view)
{
    if (!answer)
        return refuse(what, answer.error(), request.json);
    print(request.json ? answer->text + '\n' : view(answer->document, m_output.look));
    return exitGood;
}

int Runner::check(const Request &request)
{
    if (request.kernels)
        return show(m_service.ask(Verb::Check, what("kernels")), request, "list the kernels", kernelsView);
    const auto answer = m_service.ask(Verb::Check, what("report"));
    const int status = show(answer, request, "check", checkView);
    return status == exitGood && !boolOf(answer->document, "ready").value_or(false) ? exitRefused : status;
}

int Runner::prepare(const Request &request)
{
    if (request.partuuid.isEmpty())
        return show(m_service.ask(Verb::Check, what("partitions")), request, "list the partitions",
                    partitionsView);
    if (const auto stop = confirmPrepare(request))
        return *stop;
    return show(m_service.ask(Verb::Prepare, {{protocol::argument::partuuid, request.partuuid},
                                              {protocol::argument::erase, request.erase}}),
                request, "prepare the partition", preparedView);
}

std::optional<int> Runner::confirmPrepare(const Request &request)
{
    if (request.yes)
        return {};
    const std::string partuuid = request.partuuid.toStdString();
    std::string described;
    if (m_asker.isThere()) {
        // What it is helps to decide; that it is not known does not matter here.
        const auto listed = m_service.ask(Verb::Check, what("partitions"));
        described = listed ? partitionText(listed->document, partuuid) : "";
    }
    const std::string text = std::format("Partition {}{} becomes the hibernating partition.", partuuid,
                                         described.empty() ? "" : " (" + described + ")");
    if (request.erase)
        return confirm(request, text + " Everything on it is lost for good.",
                       "Type its PARTUUID again to go on:", partuuid);
    return confirm(request, text + " It is refused if it holds data.", "Go on? [y/N]", "y");
}

// `expected` must be the answer; "y" may be written out.
std::optional<int> Runner::confirm(const Request &request, const std::string &text,
                                   const std::string &question, const std::string &expected)
{
    const auto stop = [&](const char *code, const char *message, Exit status) {
        if (request.json)
            printError({QString::fromLatin1(code), QString::fromLatin1(message), {}});
        else
            m_output.err << paragraph(sentence(message), m_output.look) << std::flush;
        return status;
    };
    if (!m_asker.isThere())
        return stop("confirmation-missing",
                    "Nothing was done: there is nobody to ask whether this is meant, and --yes is not given",
                    exitUsage);
    m_output.err << paragraph(text, m_output.look) << std::flush;
    const QString answer = QString::fromStdString(m_asker.ask(question).value_or("")).trimmed().toLower();
    if (answer == QString::fromStdString(expected) || (expected == "y" && answer == QStringLiteral("yes")))
        return {};
    return stop("cancelled", "Nothing was done", exitRefused);
}

int Runner::settings(const Request &request)
{
    if (request.settings.isEmpty())
        return show(m_service.ask(Verb::Check, what("settings")), request, "show the settings", settingsView);
    return show(m_service.ask(Verb::Configure, request.settings), request, "change the settings",
                settingsView);
}

int Runner::remove(const Request &request)
{
    if (!request.yes) {
        const auto stop =
            request.imageOnly
                ? confirm(request, "A session that waits to be resumed is lost.", "Go on? [y/N]", "y")
                : confirm(request,
                          "The hibernating partition is given up, and with it a session that waits to be "
                          "resumed.",
                          "Go on? [y/N]", "y");
        if (stop)
            return *stop;
    }
    return show(m_service.ask(Verb::Remove, {{protocol::argument::imageOnly, request.imageOnly}}), request,
                request.imageOnly ? "throw the image away" : "remove the set-up",
                request.imageOnly ? disarmedView : doneView);
}

int Runner::history(const Request &request)
{
    if (!request.id.isEmpty())
        return showAttempt(request);
    QVariantMap arguments;
    View view = historyView;
    if (request.statistics) {
        arguments = what("statistics");
        arguments.insert(protocol::argument::period, *request.statistics);
        view = statisticsView;
    } else if (request.missingDevices) {
        arguments = what("devices");
        view = missingDevicesView;
    } else if (request.notices) {
        arguments = what("notices");
        view = noticesView;
    } else {
        arguments = what("attempts");
        if (request.count)
            arguments.insert(protocol::argument::count, *request.count);
    }
    return show(m_service.ask(Verb::History, arguments), request, "show the history", view);
}

int Runner::showAttempt(const Request &request)
{
    const auto id = wholeId(request.id);
    if (!id)
        return refuse("show the attempt", id.error(), request.json);
    return show(m_service.ask(Verb::History, {{protocol::argument::id, *id}}), request, "show the attempt",
                [](const Json &document, const Look &look) {
                    const Json &attempts = partOf(document, "attempts");
                    return attempts.empty() ? paragraph("Nothing is known of this attempt.", look)
                                            : attemptView(attempts.front(), look);
                });
}

std::expected<QString, Refusal> Runner::wholeId(const QString &beginning)
{
    if (beginning.size() == idDigits)
        return beginning;
    QVariantMap arguments = what("attempts");
    arguments.insert(protocol::argument::count, mostAttempts);
    const auto listed = m_service.ask(Verb::History, arguments);
    if (!listed)
        return std::unexpected(listed.error());
    QStringList found;
    for (const Json &attempt : partOf(listed->document, "attempts")) {
        if (const QString id = QString::fromStdString(textOf(attempt, "id")); id.startsWith(beginning))
            found << id;
    }
    if (found.size() == 1)
        return found.front();
    return std::unexpected(
        Refusal{QStringLiteral("not-found"),
                found.isEmpty()
                    ? QStringLiteral("no attempt's id begins with %1").arg(beginning)
                    : QStringLiteral("the ids of %1 attempts begin with %2").arg(found.size()).arg(beginning),
                {}});
}

int Runner::refuse(const char *what, const Refusal &refusal, bool json) const
{
    if (json) {
        printError(refusal);
        return exitOf(refusal);
    }
    std::string text = std::format("Cannot {}: {}", what, sentence(printable(refusal.message.toStdString())));
    if (!refusal.attempt.isEmpty())
        text += " It is attempt " + printable(refusal.attempt.toStdString()) + '.';
    m_output.out.flush();
    m_output.err << paragraph(text, m_output.look) << std::flush;
    return exitOf(refusal);
}

void Runner::printError(const Refusal &refusal) const
{
    Json error = {{"code", refusal.code.toStdString()}, {"message", refusal.message.toStdString()}};
    if (!refusal.attempt.isEmpty())
        error["attempt"] = refusal.attempt.toStdString();
    const Json document = {{"error", error}};
    print(document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
}

void Runner::print(const std::string &text) const
{
    m_output.out << text << std::flush;
}

} // namespace torpor
