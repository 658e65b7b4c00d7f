// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner.h"

#include "paragraph.h"
#include "phrases/phrasebook.h"
#include "service/protocol.h"
#include "views.h"
#include "words.h"

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
    return paragraph(told(Ctl::tr("The boot menu and the partition are as if Torpor had never been set up.")),
                     look);
}

std::string disarmedView(const Json & /*document*/, const Look &look)
{
    return paragraph(told(Ctl::tr("There is no image any more. The next start is a normal one.")), look);
}

} // namespace

int Runner::run(const Request &request)
{
    using Task = Request::Task;
    switch (request.task) {
    case Task::Check:
        return check(request);
    case Task::Devices:
        return show(m_service.ask(Verb::Check, what("devices")), request,
                    Ctl::tr("Cannot list the devices: %1"), devicesView);
    case Task::Prepare:
        return prepare(request);
    case Task::Hibernate:
    case Task::Rehearse:
        return attempt(request);
    case Task::Cancel:
        return cancel(request);
    case Task::Status:
        return show(m_service.ask(Verb::Status), request, Ctl::tr("Cannot show the status: %1"), statusView);
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

int Runner::show(const AnswerOrRefusal &answer, const Request &request, const QString &cannot, View view)
{
    if (!answer)
        return refuse(cannot, answer.error(), request.json);
    print(request.json ? answer->text + '\n' : view(answer->document, m_output.look));
    return exitGood;
}

int Runner::check(const Request &request)
{
    if (request.kernels)
        return show(m_service.ask(Verb::Check, what("kernels")), request,
                    Ctl::tr("Cannot list the kernels: %1"), kernelsView);
    const auto answer = m_service.ask(Verb::Check, what("report"));
    const int status = show(answer, request, Ctl::tr("Cannot check: %1"), checkView);
    return status == exitGood && !boolOf(answer->document, "ready").value_or(false) ? exitRefused : status;
}

int Runner::prepare(const Request &request)
{
    if (request.partuuid.isEmpty())
        return show(m_service.ask(Verb::Check, what("partitions")), request,
                    Ctl::tr("Cannot list the partitions: %1"), partitionsView);
    if (const auto stop = confirmPrepare(request))
        return *stop;
    return show(m_service.ask(Verb::Prepare, {{protocol::argument::partuuid, request.partuuid},
                                              {protocol::argument::erase, request.erase}}),
                request, Ctl::tr("Cannot prepare the partition: %1"), preparedView);
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
    const std::string which = described.empty() ? partuuid : partuuid + " (" + described + ")";
    if (request.erase)
        return confirm(request,
                       Ctl::tr("Partition %1 becomes the hibernating partition. Everything on it is lost for "
                               "good.")
                           .arg(QString::fromStdString(which)),
                       told(Ctl::tr("Type its PARTUUID again to go on:")), partuuid);
    return confirm(request,
                   Ctl::tr("Partition %1 becomes the hibernating partition. It is refused if it holds data.")
                       .arg(QString::fromStdString(which)));
}

// A word is the answer; whoever reads the question in another language may answer in English.
std::optional<int> Runner::confirm(const Request &request, const QString &text)
{
    return confirm(request, text, told(Ctl::tr("Go on? [y/N]")), std::string());
}

// `expected` must be the answer; empty: a yes.
std::optional<int> Runner::confirm(const Request &request, const QString &text, const std::string &question,
                                   const std::string &expected)
{
    const auto stop = [&](const char *code, const QString &message, Exit status) {
        if (request.json)
            printError({QString::fromLatin1(code), message, {}});
        else
            m_output.err << paragraph(sentence(message.toStdString()), m_output.look) << std::flush;
        return status;
    };
    if (!m_asker.isThere())
        return stop("confirmation-missing",
                    Ctl::tr("Nothing was done: there is nobody to ask whether this is meant, and %1 is not "
                            "given")
                        .arg(QStringLiteral("--yes")),
                    exitUsage);
    m_output.err << paragraph(text.toStdString(), m_output.look) << std::flush;
    const QString answer = QString::fromStdString(m_asker.ask(question).value_or("")).trimmed().toLower();
    //: Answers to "Go on? [y/N]" that mean yes, with commas between
    const QStringList yes = Ctl::tr("y,yes").split(u',') << QStringLiteral("y") << QStringLiteral("yes");
    if (expected.empty() ? yes.contains(answer) : answer == QString::fromStdString(expected))
        return {};
    return stop("cancelled", Ctl::tr("Nothing was done"), exitRefused);
}

int Runner::settings(const Request &request)
{
    if (request.settings.isEmpty())
        return show(m_service.ask(Verb::Check, what("settings")), request,
                    Ctl::tr("Cannot show the settings: %1"), settingsView);
    return show(m_service.ask(Verb::Configure, request.settings), request,
                Ctl::tr("Cannot change the settings: %1"), settingsView);
}

int Runner::remove(const Request &request)
{
    if (!request.yes) {
        const auto stop =
            request.imageOnly
                ? confirm(request, Ctl::tr("A session that waits to be resumed is lost."))
                : confirm(request,
                          Ctl::tr("The hibernating partition is given up, and with it a session that "
                                  "waits to be resumed."));
        if (stop)
            return *stop;
    }
    return show(m_service.ask(Verb::Remove, {{protocol::argument::imageOnly, request.imageOnly}}), request,
                request.imageOnly ? Ctl::tr("Cannot throw the image away: %1")
                                  : Ctl::tr("Cannot remove the set-up: %1"),
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
    return show(m_service.ask(Verb::History, arguments), request, Ctl::tr("Cannot show the history: %1"),
                view);
}

int Runner::showAttempt(const Request &request)
{
    const auto id = wholeId(request.id);
    if (!id)
        return refuse(Ctl::tr("Cannot show the attempt: %1"), id.error(), request.json);
    return show(m_service.ask(Verb::History, {{protocol::argument::id, *id}}), request,
                Ctl::tr("Cannot show the attempt: %1"), [](const Json &document, const Look &look) {
                    const Json &attempts = partOf(document, "attempts");
                    return attempts.empty()
                               ? paragraph(told(Ctl::tr("Nothing is known of this attempt.")), look)
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
    return std::unexpected(Refusal{
        QStringLiteral("not-found"),
        found.isEmpty() ? Ctl::tr("no attempt's id begins with %1").arg(beginning)
                        : Ctl::tr("the ids of %1 attempts begin with %2").arg(found.size()).arg(beginning),
        {}});
}

int Runner::refuse(const QString &cannot, const Refusal &refusal, bool json) const
{
    if (json) {
        printError(refusal);
        return exitOf(refusal);
    }
    const QString message = QString::fromStdString(printable(refusal.message.toStdString()));
    const QString reason = phrases::reason(refusal.code, message, phrases::Isolation::None);
    std::string text = told(cannot, sentence(reason.toStdString()));
    if (!refusal.attempt.isEmpty())
        text += ' ' + told(Ctl::tr("It is attempt %1."), printable(refusal.attempt.toStdString()));
    m_output.out.flush();
    m_output.err << paragraph(text, m_output.look);
    // What a code means is not all that there is to know.
    if (const QString details = phrases::details(refusal.code, message); !details.isEmpty())
        m_output.err << paragraph(
            told(Ctl::tr("In the service's own words: %1"), sentence(details.toStdString())), m_output.look);
    m_output.err << std::flush;
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
