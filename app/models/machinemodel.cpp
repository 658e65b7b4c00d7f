// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machinemodel.h"

#include "document.h"
#include "service/protocol.h"
#include "words.h"

#include <QTimer>

namespace torpor
{

namespace
{

bool isBusy(const std::optional<Refusal> &refusal)
{
    return refusal && refusal->code == QLatin1StringView(codes::helperBusy);
}

} // namespace

MachineModel::MachineModel(HelperClient &client, AttemptWatcher &watcher, ReportModel &report,
                           QObject *parent)
    : QObject(parent), m_client(client), m_watcher(watcher), m_report(report)
{
    connect(&report, &ReportModel::changed, this, [this] {
        askAgainWhenBusy(m_report.refusal());
        Q_EMIT changed();
    });
    connect(&watcher, &AttemptWatcher::began, this, &MachineModel::run);
    connect(&watcher, &AttemptWatcher::phaseEnded, this, [this](const QString &id, const QString &phase) {
        if (id != m_runningId)
            run(id, {}); // its beginning was before our time
        m_phases << phase;
        Q_EMIT changed();
    });
    connect(&watcher, &AttemptWatcher::ended, this, [this](const AttemptEnding &ending) {
        if (ending.id == m_finishedId)
            return; // told by somebody who follows it, and by the bus
        finish(ending.id);
        askStory(ending, 1);
    });
    connect(&watcher, &AttemptWatcher::lost, this, [this](const QString &id) {
        if (id == m_finishedId)
            return;
        finish(id);
        askStory({id, QStringLiteral("failed"), QStringLiteral("no-report"),
                  tr("its process ended without telling how it went; see the system's journal")},
                 storyTries);
    });
}

void MachineModel::refresh()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    m_client.call(Verb::Status, {}, this, [this](const HelperReply &reply) { takeStatus(reply); });
}

void MachineModel::takeStatus(const HelperReply &reply)
{
    m_loading = false;
    m_trouble.reset();
    if (const auto document = documentOf(reply)) {
        m_prepared = document->value(QLatin1StringView("prepared")).toBool();
        m_armed = document->value(QLatin1StringView("armed")).toBool();
        m_partition = textOf(objectOf(*document, "partition"), "partuuid");
        const QJsonObject last = objectOf(*document, "last_attempt");
        m_last = last.isEmpty() ? std::nullopt : std::optional(Attempt::fromJson(last));
        const QJsonObject running = objectOf(*document, "running");
        const QString id = textOf(running, "id");
        // It may have ended while the answer was on its way.
        if (!id.isEmpty() && id != m_runningId && id != m_finishedId && !m_watcher.endingOf(id)) {
            run(id, textOf(running, "mode"));
            m_watcher.follow(id);
        }
        if (!std::exchange(m_known, true) && m_told && m_last && m_last->number > *m_told &&
            m_last->outcome == u"failed" && id.isEmpty())
            Q_EMIT failureFound(*m_last);
    } else {
        m_trouble = document.error();
    }
    askAgainWhenBusy(m_trouble);
    // One after the other: the helper does one thing at a time.
    if (!torpor::isBusy(m_trouble))
        m_report.refresh();
    if (std::exchange(m_again, false))
        refresh();
    Q_EMIT changed();
}

// What somebody else asks of it takes its time, and then it is there again.
void MachineModel::askAgainWhenBusy(const std::optional<Refusal> &refusal)
{
    if (!torpor::isBusy(refusal) || std::exchange(m_asksAgain, true))
        return;
    QTimer::singleShot(busyPause, this, [this] {
        m_asksAgain = false;
        refresh();
    });
}

// Somebody else's password may be asked for, for minutes: what was known is shown meanwhile.
bool MachineModel::isBusy() const
{
    return (torpor::isBusy(m_trouble) && m_known) ||
           (torpor::isBusy(m_report.refusal()) && m_report.isKnown());
}

MachineModel::State MachineModel::reportState() const
{
    if (m_report.refusal() && !isBusy())
        return State::Unreachable;
    if (!m_report.isKnown())
        return State::Looking;
    if (!m_prepared)
        return State::Unprepared;
    if (!m_report.isReady())
        return State::Blocked;
    const bool doubts =
        m_report.count(ReportModel::Severity::Warn) > 0 || m_report.count(ReportModel::Severity::Unknown) > 0;
    return doubts ? State::Warning : State::Ready;
}

MachineModel::State MachineModel::state() const
{
    if (m_starting || !m_runningId.isEmpty())
        return State::Working;
    if (m_countdown)
        return State::Countdown;
    if (m_trouble && !isBusy())
        return State::Unreachable;
    return m_known ? reportState() : State::Looking;
}

bool MachineModel::canHibernate() const
{
    const State now = state();
    return now == State::Ready || now == State::Warning || now == State::Countdown;
}

QString MachineModel::headline() const
{
    switch (state()) {
    case State::Looking:
        return tr("Looking at this machine");
    case State::Unreachable:
        break;
    case State::Unprepared:
        return tr("Hibernation is not set up");
    case State::Blocked:
        return tr("This machine cannot hibernate now");
    case State::Warning:
        return tr("Ready to hibernate, with warnings");
    case State::Ready:
        return tr("Ready to hibernate");
    case State::Countdown:
        return tr("Hibernating in %1")
            .arg(words::duration(static_cast<double>(m_countdown.value_or(std::chrono::seconds()).count())));
    case State::Working:
        return runningText();
    }
    const auto &refusal = m_trouble ? m_trouble : m_report.refusal();
    if (torpor::isBusy(refusal))
        return tr("Torpor's helper is busy");
    return refusal && refusal->code == QLatin1StringView(codes::helperMissing)
               ? tr("Torpor's helper is not installed")
               : tr("Torpor's helper cannot be reached");
}

QString MachineModel::reportText() const
{
    const int blocks = m_report.count(ReportModel::Severity::Block);
    const int warnings = m_report.count(ReportModel::Severity::Warn);
    const int unknowns = m_report.count(ReportModel::Severity::Unknown);
    QStringList sentences;
    if (blocks > 0)
        sentences << tr("%n thing(s) are in the way.", nullptr, blocks);
    if (warnings > 0)
        sentences << tr("%n warning(s).", nullptr, warnings);
    if (unknowns > 0)
        sentences << tr("%n thing(s) could not be found out; a rehearsal tells.", nullptr, unknowns);
    return sentences.join(u' ');
}

QString MachineModel::explanation() const
{
    if (isBusy() && state() != State::Working && state() != State::Countdown)
        return tr(
            "The helper is busy with another request; a question for a password may be open. This is how "
            "things were before.");
    switch (state()) {
    case State::Unreachable: {
        const auto &refusal = m_trouble ? m_trouble : m_report.refusal();
        return refusal
                   ? QStringLiteral("%1 %2").arg(words::reason(*refusal), words::advice(*refusal)).trimmed()
                   : QString();
    }
    case State::Unprepared:
        return tr("A partition has to be prepared first. Nothing is changed before you confirm it.");
    case State::Blocked:
    case State::Warning:
        return reportText();
    case State::Ready:
        return m_last ? tr("Last time: %1").arg(words::story(*m_last)) : tr("It has not been tried yet.");
    case State::Looking:
    case State::Countdown:
    case State::Working:
        break;
    }
    return {};
}

QString MachineModel::runningText() const
{
    const bool rehearsal = m_runningMode == u"rehearse";
    if (m_cancelling)
        return rehearsal ? tr("Cancelling the rehearsal") : tr("Cancelling the hibernation");
    if (m_phases.isEmpty())
        return rehearsal ? tr("Rehearsing") : tr("Hibernating");
    //: %1 is what was done last: "Writing open files"
    return (rehearsal ? tr("Rehearsing (done: %1)") : tr("Hibernating (done: %1)"))
        .arg(words::phase(m_phases.last()));
}

std::optional<double> MachineModel::progress() const
{
    if (!m_last || m_last->verdict() != Attempt::Verdict::Good)
        return std::nullopt;
    double all = 0, done = 0;
    for (const Attempt::Phase &phase : m_last->phases) {
        // A rehearsal does not come back through a power-on.
        if (m_runningMode == u"rehearse" && phase.name.startsWith(u"resume-"))
            continue;
        all += phase.seconds;
        done += m_phases.contains(phase.name) ? phase.seconds : 0;
    }
    return all > 0 ? std::optional(done / all) : std::nullopt;
}

void MachineModel::hibernate(const Wish &wish)
{
    begin(Verb::Hibernate, wish);
}

void MachineModel::rehearse(const Wish &wish)
{
    begin(Verb::Rehearse, wish);
}

bool MachineModel::canCancel() const
{
    // What follows is the jump. The session stands still then, and so do we; seen from here it is over.
    const bool hasJumped = m_phases.contains(QStringLiteral("sync"));
    return state() == State::Working && !m_cancelling && !hasJumped;
}

void MachineModel::cancel()
{
    if (!canCancel())
        return;
    m_cancelling = true;
    if (!m_runningId.isEmpty())
        sendCancel(); // otherwise when the helper has told which one it is
    Q_EMIT changed();
}

void MachineModel::sendCancel()
{
    const QVariantMap arguments = {{QLatin1StringView(protocol::argument::attempt), m_runningId}};
    m_client.call(Verb::Cancel, arguments, this, [this, id = m_runningId](const HelperReply &reply) {
        if (reply || id != m_runningId)
            return; // it has ended in the meantime, which is told by itself
        m_cancelling = false;
        Q_EMIT refused(tr("Cannot cancel"), reply.error());
        Q_EMIT changed();
    });
}

void MachineModel::begin(Verb verb, const Wish &wish)
{
    if (state() == State::Working)
        return;
    QVariantMap arguments = {{QLatin1StringView(protocol::argument::trigger), wish.trigger}};
    if (wish.verify)
        arguments.insert(QLatin1StringView(protocol::argument::verify), true);
    if (wish.ignoreInhibitors)
        arguments.insert(QLatin1StringView(protocol::argument::ignoreInhibitors), true);
    if (!wish.remedies.isEmpty())
        arguments.insert(QLatin1StringView(protocol::argument::remedies), wish.remedies);
    m_starting = true;
    m_cancelling = false;
    m_runningMode = verb == Verb::Rehearse ? QStringLiteral("rehearse") : QStringLiteral("hibernate");
    m_phases.clear();
    m_client.call(verb, arguments, this, [this, verb, mode = m_runningMode](const HelperReply &reply) {
        m_starting = false;
        if (!reply) {
            m_cancelling = m_cancelling && !m_runningId.isEmpty();
            Q_EMIT refused(verb == Verb::Rehearse ? tr("Cannot rehearse") : tr("Cannot hibernate"),
                           reply.error());
            refresh();
            Q_EMIT changed();
            return;
        }
        const QString id = reply->value(QLatin1StringView(protocol::attemptKey)).toString();
        if (id != m_finishedId)
            run(id, mode);
        m_watcher.follow(id);
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void MachineModel::run(const QString &id, const QString &mode)
{
    if (id == m_runningId)
        return;
    m_runningId = id;
    if (!mode.isEmpty())
        m_runningMode = mode;
    m_phases.clear();
    if (m_cancelling)
        sendCancel();
    Q_EMIT attemptBegan(m_runningMode);
    Q_EMIT changed();
}

void MachineModel::finish(const QString &id)
{
    m_finishedId = id;
    if (m_runningId == id) {
        m_runningId.clear();
        m_cancelling = false;
    }
    m_phases.clear();
    Q_EMIT changed();
}

// The log is closed at the attempt's end, and a moment later once more with the
// sleep hooks' time; without an answer the signals' own words must do.
void MachineModel::askStory(const AttemptEnding &ending, int tries)
{
    m_client.call(
        Verb::History, {{QLatin1StringView(protocol::argument::id), ending.id}}, this,
        [this, ending, tries, mode = m_runningMode](const HelperReply &reply) {
            const auto document = documentOf(reply);
            const QJsonArray found = document ? listOf(*document, "attempts") : QJsonArray();
            Attempt attempt = Attempt::fromJson(found.isEmpty() ? QJsonObject() : found.first().toObject());
            if (!found.isEmpty() && !attempt.isPending()) {
                tell(attempt);
                return;
            }
            if (document && tries < storyTries) {
                QTimer::singleShot(storyPause, this, [this, ending, tries] { askStory(ending, tries + 1); });
                return;
            }
            attempt.id = ending.id;
            attempt.mode = mode;
            attempt.outcome = ending.outcome;
            attempt.reason = ending.reason;
            attempt.message = ending.message;
            tell(attempt);
        });
}

void MachineModel::tell(const Attempt &attempt)
{
    m_last = attempt;
    Q_EMIT attemptEnded(attempt);
    Q_EMIT changed();
    refresh();
}

void MachineModel::setCountdown(std::optional<std::chrono::seconds> left)
{
    if (m_countdown == left)
        return;
    m_countdown = left;
    Q_EMIT changed();
}

} // namespace torpor
