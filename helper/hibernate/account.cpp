// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account.h"

namespace torpor
{

namespace
{

constexpr std::string_view untold = "untold-";

bool isUntoldMark(const Phase &phase)
{
    return phase.name.starts_with(untold);
}

void addPhases(AttemptRecord &record, const Report &report)
{
    for (const Phase &phase : report.phases) {
        if (!isUntoldMark(phase))
            record.phases.push_back({phase.name, static_cast<double>(phase.microseconds) / 1e6});
    }
}

// What was known when the log could not be written outranks all that can be found out now.
bool accountUntold(AttemptRecord &record, const Evidence &evidence)
{
    const auto outcome = evidence.resume ? untoldOutcome(*evidence.resume) : std::nullopt;
    if (!outcome)
        return false;
    record.outcome = *outcome;
    if (evidence.resume->error)
        record.stop(*outcome, *evidence.resume->error);
    if (*outcome == Outcome::Rehearsed)
        record.mode = Mode::Rehearse;
    return true;
}

// A newly started A finds the image put away and no complaint: then the
// session itself has come back and put it away, and ended before it could tell.
bool cameBack(const AttemptRecord &record, const Evidence &evidence)
{
    return evidence.state == ImageState::Empty && evidence.attempt.toString() == record.id &&
           evidence.resume && !evidence.resume->error;
}

} // namespace

Evidence gatherEvidence(ImageStore &store, const Id &attempt)
{
    Evidence evidence{.state = store.superblock().state,
                      .armed = store.isArmed().value_or(true),
                      .attempt = store.superblock().attempt,
                      .save = {},
                      .resume = {}};
    for (const Role role : {Role::Save, Role::Resume}) {
        auto report = store.readReport(role);
        if (report && report->attempt == attempt)
            (role == Role::Save ? evidence.save : evidence.resume) = std::move(*report);
    }
    return evidence;
}

void addReports(AttemptRecord &record, const Evidence &evidence)
{
    for (const auto &report : {evidence.save, evidence.resume}) {
        if (!report)
            continue;
        addPhases(record, *report);
        if (report->memoryPages == 0)
            continue;
        record.savedPages = report->dataPages + report->zeroPages;
        record.zeroPages = report->zeroPages;
        record.usedBytes = record.savedPages * pageSize;
        record.imageBytes = report->imageBytes;
    }
}

void accountReturn(AttemptRecord &record, const std::optional<Report> &mailbox, const Evidence &evidence)
{
    Evidence known = evidence;
    if (mailbox)
        (mailbox->role == Role::Save ? known.save : known.resume) = mailbox;
    addReports(record, known);
    // We are running, so the last kernel that got as far as a report is the one that jumped here.
    const auto &last = mailbox ? mailbox : known.resume ? known.resume : known.save;
    if (!last) {
        record.stop(Outcome::Aborted, {Code::NoReport, "the save kernel came back without saying why"});
    } else if (last->error) {
        record.stop(Outcome::Aborted, *last->error);
    } else if (last->role == Role::Resume) {
        record.outcome = Outcome::Resumed;
    } else if (record.mode == Mode::Rehearse) {
        record.outcome = Outcome::Rehearsed;
    } else {
        record.stop(Outcome::Aborted, {Code::NoReport, "the save kernel saved the session but came back"});
    }
}

void accountSubstitute(AttemptRecord &record, bool isSameSession)
{
    if (isSameSession)
        record.stop(Outcome::Aborted, {Code::NoReport, "nobody told how it went, and the session went on"});
    else if (record.substitute == Substitute::PowerOff)
        record.outcome = Outcome::PoweredOff;
    else
        record.stop(Outcome::Failed, {Code::NoReport, "the computer was started anew, without the session"});
}

void accountForgotten(AttemptRecord &record, const Evidence &evidence)
{
    if (accountUntold(record, evidence)) {
        addReports(record, evidence);
    } else if (evidence.save || evidence.resume) {
        accountReturn(record, {}, evidence);
    } else {
        record.stop(Outcome::Aborted,
                    {Code::NoReport, "the session went on, but nobody was left to tell what had happened"});
    }
}

void accountLoss(AttemptRecord &record, const Evidence &evidence)
{
    addReports(record, evidence);
    const bool isOurs = evidence.attempt.toString() == record.id;
    if (accountUntold(record, evidence))
        return;
    if (cameBack(record, evidence)) {
        record.outcome = Outcome::Resumed;
    } else if (evidence.resume && evidence.resume->error) {
        record.stop(Outcome::Failed, *evidence.resume->error);
    } else if (evidence.save && evidence.save->error) {
        record.stop(Outcome::Failed, *evidence.save->error);
    } else if (isOurs && evidence.state == ImageState::Ready) {
        // Armed last when saving, disarmed first when loading.
        record.stop(Outcome::Failed,
                    {Code::ImageDiscarded,
                     evidence.armed
                         ? "the computer was started normally while the session was hibernated"
                         : "the power went just when the session was saved, or just when it was to "
                           "be loaded"});
    } else if (isOurs && evidence.state == ImageState::Consumed) {
        record.stop(Outcome::Failed,
                    {Code::ImageConsumed,
                     evidence.resume ? "the session was loaded and started, but stopped before it could "
                                       "say that it was back"
                                     : "the power went while the session was being loaded"});
    } else if (isOurs && evidence.state == ImageState::Writing) {
        record.stop(Outcome::Failed,
                    {Code::ImageUnfinished, "the power went while the session was being saved"});
    } else if (evidence.problem) {
        record.stop(Outcome::Failed, *evidence.problem);
    } else if (evidence.save || evidence.resume) {
        record.stop(Outcome::Failed,
                    {Code::NoReport, evidence.resume
                                         ? "the session was lost, or ended moments after it came back"
                                         : "the session did not come back; the partition does not say why"});
    } else {
        record.stop(Outcome::Failed, {Code::NoReport, "the save kernel did not get as far as the partition"});
    }
}

Report untoldReport(const AttemptRecord &record, const Evidence &evidence)
{
    Report report = toldReport(evidence.resume.value_or(Report()));
    report.role = Role::Resume;
    // The record's ids come from Id::toString().
    report.attempt = Id::parse(record.id).value_or(Id());
    report.error.reset();
    if (!record.reason.empty())
        report.error = Error{codeFromName(record.reason).value_or(Code::SystemError), record.message};
    if (report.phases.size() >= mostPhases)
        report.phases.resize(mostPhases - 1);
    report.phases.push_back({std::string(untold) + std::string(outcomeName(record.outcome)), 0});
    return report;
}

std::optional<Outcome> untoldOutcome(const Report &report)
{
    for (const Phase &phase : report.phases) {
        if (isUntoldMark(phase))
            return outcomeFromName(std::string_view(phase.name).substr(untold.size()));
    }
    return std::nullopt;
}

Report toldReport(Report report)
{
    std::erase_if(report.phases, isUntoldMark);
    return report;
}

} // namespace torpor
