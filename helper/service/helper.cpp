// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helper.h"

#include "arguments.h"
#include "hibernate/attemptstart.h"
#include "hibernate/verbs.h"
#include "protocol.h"

#include <KAuth/HelperSupport>
#include <spdlog/sinks/systemd_sink.h>
#include <spdlog/spdlog.h>
#include <sys/stat.h>

namespace torpor
{

namespace
{

KAuth::ActionReply refusal(const Error &error)
{
    spdlog::info("Refused: {} ({})", error.message, codeName(error.code));
    KAuth::ActionReply reply = KAuth::ActionReply::HelperErrorReply();
    reply.addData(protocol::codeKey, QString::fromUtf8(codeName(error.code)));
    reply.addData(protocol::messageKey, QString::fromStdString(error.message));
    // What KAuth's own clients show.
    reply.setErrorDescription(QString::fromStdString(error.message));
    return reply;
}

KAuth::ActionReply replyWith(const Result<Json> &answer)
{
    if (!answer)
        return refusal(answer.error());
    KAuth::ActionReply reply = KAuth::ActionReply::SuccessReply();
    reply.addData(protocol::documentKey, QString::fromStdString(textOf(*answer, -1)));
    return reply;
}

KAuth::ActionReply replyWith(const Result<Id> &attempt)
{
    if (!attempt)
        return refusal(attempt.error());
    KAuth::ActionReply reply = KAuth::ActionReply::SuccessReply();
    reply.addData(protocol::attemptKey, QString::fromStdString(attempt->toString()));
    return reply;
}

Result<Json> answerCheck(const Roots &roots, CheckWhat what)
{
    switch (what) {
    case CheckWhat::Devices:
        return listDevices(roots);
    case CheckWhat::Partitions:
        return listPartitions(roots);
    case CheckWhat::Kernels:
        return listKernels(roots);
    case CheckWhat::Settings:
        return showSettings(roots);
    case CheckWhat::Facts:
        return showFacts(roots);
    case CheckWhat::Report:
        break;
    }
    return checkMachine(roots, {});
}

} // namespace

Helper::Helper(QObject *parent) : QObject(parent), m_watch(this)
{
    ::umask(022);
    if (!spdlog::get("torpor-helper"))
        spdlog::set_default_logger(spdlog::systemd_logger_mt("torpor-helper", "torpor-helper"));
}

KAuth::ActionReply Helper::check(const QVariantMap &arguments)
{
    m_watch.allowed();
    return replyWith(
        checkArguments(arguments).and_then([this](CheckWhat what) { return answerCheck(m_roots, what); }));
}

KAuth::ActionReply Helper::status(const QVariantMap &arguments)
{
    m_watch.allowed();
    return replyWith(noArguments(arguments).and_then([this] { return showStatus(m_roots); }));
}

KAuth::ActionReply Helper::history(const QVariantMap &arguments)
{
    m_watch.allowed();
    return replyWith(historyArguments(arguments).and_then(
        [this](const HistoryQuery &query) { return showHistory(m_roots, query); }));
}

KAuth::ActionReply Helper::hibernate(const QVariantMap &arguments)
{
    return start(Mode::Hibernate, arguments);
}

KAuth::ActionReply Helper::rehearse(const QVariantMap &arguments)
{
    return start(Mode::Rehearse, arguments);
}

KAuth::ActionReply Helper::start(Mode mode, const QVariantMap &arguments)
{
    m_watch.allowed();
    const auto started = attemptArguments(arguments).and_then(
        [&](const Overrides &overrides) { return startAttempt(m_roots, mode, overrides, WaitFor::Begin); });
    KAuth::ActionReply reply = replyWith(started);
    if (!started && started.error().code == Code::AttemptRunning) {
        if (const auto running = runningAttempt(m_roots))
            reply.addData(protocol::attemptKey, QString::fromStdString(running->attempt.toString()));
    }
    return reply;
}

KAuth::ActionReply Helper::cancel(const QVariantMap &arguments)
{
    m_watch.allowed();
    return replyWith(cancelArguments(arguments).and_then(
        [this](const Id &attempt) { return cancelAttempt(m_roots, attempt); }));
}

KAuth::ActionReply Helper::record(const QVariantMap &arguments)
{
    m_watch.allowed();
    return replyWith(recordArguments(arguments).and_then(
        [this](const SubstituteReport &report) { return recordSubstitute(m_roots, report); }));
}

KAuth::ActionReply Helper::prepare(const QVariantMap &arguments)
{
    m_watch.allowed();
    return replyWith(prepareArguments(arguments).and_then(
        [this](const PrepareOptions &options) { return preparePartition(m_roots, options); }));
}

KAuth::ActionReply Helper::configure(const QVariantMap &arguments)
{
    m_watch.allowed();
    return replyWith(configureArguments(arguments).and_then(
        [this](const SettingsChange &change) { return changeSettings(m_roots, change); }));
}

KAuth::ActionReply Helper::remove(const QVariantMap &arguments)
{
    m_watch.allowed();
    return replyWith(removeArguments(arguments).and_then([this](const RemoveOptions &options) {
        return options.imageOnly ? disarm(m_roots) : removeEverything(m_roots);
    }));
}

} // namespace torpor
