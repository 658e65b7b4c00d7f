// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recorder.h"

#include <algorithm>
#include <spdlog/spdlog.h>
#include <utility>

namespace torpor
{

namespace
{

constexpr std::uint64_t secondsOfDay = 24UL * 60 * 60;

// An attempt whose only trace is on the partition.
AttemptRecord foundRecord(const Superblock &image, const Id &attempt)
{
    AttemptRecord record;
    record.id = attempt.toString();
    record.started = utcNow();
    record.recording = Recording::FromPartition;
    record.gap = "the outcome log could not be written; when it was started is not known";
    if (image.attempt == attempt) {
        record.kernel = image.kernelRelease;
        record.codec = codecName(image.codec);
    }
    return record;
}

// The attempts of which the partition has a story that nobody has told yet: an
// image that was never put away, or a report that the log did not take. Other
// reports stay where they are long after the log has them, or has forgotten them.
std::vector<AttemptRecord> untoldAttempts(ImageStore &store)
{
    const Superblock &image = store.superblock();
    std::vector<AttemptRecord> found;
    if (image.state != ImageState::Empty)
        found.push_back(foundRecord(image, image.attempt));
    const auto report = store.readReport(Role::Resume);
    if (report && untoldOutcome(*report) && (found.empty() || report->attempt != image.attempt))
        found.push_back(foundRecord(image, report->attempt));
    return found;
}

// The report of an attempt that the log has: it must not be told again when the log has forgotten it.
void takeMarkAway(ImageStore &store, std::string_view attempt)
{
    const auto report = store.readReport(Role::Resume);
    if (!report || report->attempt.toString() != attempt || !untoldOutcome(*report))
        return;
    if (const auto left = store.writeReport(toldReport(*report)); !left)
        spdlog::warn("The partition will tell again what is on record: {}", left.error().message);
}

} // namespace

Recorder::Recorder(const Roots &roots, OnPartition onPartition)
    : m_roots(roots), m_onPartition(std::move(onPartition))
{
}

Result<OutcomeLog> Recorder::openLog() const
{
    auto log = OutcomeLog::open(outcomeLogPath(m_roots));
    if (log) {
        if (const auto &aside = log->setAside())
            spdlog::error("{}", aside->message);
    }
    return log;
}

void Recorder::begin(AttemptRecord &record) const
{
    const auto begun = openLog().and_then([&](OutcomeLog log) { return log.begin(record); });
    if (begun)
        return;
    spdlog::warn("The attempt is not on record before the jump: {}", begun.error().message);
    record.gap = begun.error().message;
}

void Recorder::close(AttemptRecord &record, const Evidence &evidence) const
{
    const auto told = openLog().and_then([&](OutcomeLog log) { return log.close(record); });
    if (told)
        return;
    spdlog::warn("How the attempt ended is not on record: {}", told.error().message);
    // Of one that was refused nothing has happened that anybody would look for.
    if (record.outcome == Outcome::Refused || !m_onPartition)
        return;
    const auto left =
        m_onPartition([&](ImageStore &store) { return store.writeReport(untoldReport(record, evidence)); });
    if (!left)
        spdlog::warn("Nor does the partition tell: {}", left.error().message);
}

std::vector<AttemptRecord> Recorder::catchUp() const
{
    std::vector<AttemptRecord> closed;
    const auto done = m_onPartition([&](ImageStore &store) -> Result<void> {
        closed = catchUp(&store, {});
        return {};
    });
    return done ? closed : catchUp(nullptr, done.error());
}

std::vector<AttemptRecord> Recorder::catchUp(ImageStore *store, const std::optional<Error> &problem) const
{
    std::vector<AttemptRecord> open;
    auto log = openLog();
    if (log) {
        if (auto listed = log->openAttempts())
            open = std::move(*listed);
        else
            log = passOn(listed);
    }
    for (auto &untold : store ? untoldAttempts(*store) : std::vector<AttemptRecord>()) {
        if (std::ranges::contains(open, untold.id, &AttemptRecord::id))
            continue;
        // One that is closed was told after all, or only its image was not put away after that.
        if (log && log->find(untold.id))
            takeMarkAway(*store, untold.id);
        else
            open.push_back(std::move(untold));
    }

    const std::string thisBoot = bootId(m_roots);
    for (AttemptRecord &record : open) {
        const bool isSameSession = !thisBoot.empty() && record.bootId == thisBoot;
        if (record.substitute) { // of which the partition knows nothing
            accountSubstitute(record, isSameSession);
            if (const auto told = log->close(record); !told)
                spdlog::error("How it went is not on record: {}", told.error().message);
            continue;
        }
        Evidence evidence;
        const auto id = Id::parse(record.id);
        if (store && id)
            evidence = gatherEvidence(*store, *id);
        evidence.problem = problem;
        if (isSameSession)
            accountForgotten(record, evidence);
        else
            accountLoss(record, evidence);
        const auto told = log ? log->close(record) : Result<void>(std::unexpected(log.error()));
        if (told) {
            if (store)
                takeMarkAway(*store, record.id);
            continue;
        }
        spdlog::error("The story of the last attempt is not on record: {}", told.error().message);
        if (!store)
            continue;
        if (const auto left = store->writeReport(untoldReport(record, evidence)); !left)
            spdlog::warn("Nor does the partition tell: {}", left.error().message);
    }
    return open;
}

void Recorder::prune(std::uint64_t days) const
{
    const auto now = std::time(nullptr);
    const auto age = static_cast<std::time_t>(days * secondsOfDay);
    const auto pruned = openLog().and_then(
        [&](OutcomeLog log) { return log.prune(utcText(std::max<std::time_t>(now - age, 0))); });
    if (!pruned)
        spdlog::warn("{}", pruned.error().message);
    else if (*pruned > 0)
        spdlog::info("{} attempts of more than {} days ago are forgotten.", *pruned, days);
}

std::filesystem::path outcomeLogPath(const Roots &roots)
{
    return roots.state / "outcomes.sqlite";
}

Result<AttemptRecord> lastAttempt(const Roots &roots)
{
    auto last =
        OutcomeLog::open(outcomeLogPath(roots), OutcomeLog::Access::ReadOnly).and_then([](OutcomeLog log) {
            return log.last();
        });
    if (!last)
        return passOn(last, "looking for the last attempt");
    return last;
}

std::string bootId(const Roots &roots)
{
    const auto text = readText(roots.proc / "sys/kernel/random/boot_id", 4096);
    return text ? std::string(trimmed(*text)) : std::string();
}

} // namespace torpor
