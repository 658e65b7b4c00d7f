// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work.h"

#include "disks.h"
#include "image/pipeline.h"
#include "memory/meminfo.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace torpor
{

Result<void> onPartition(const Job &job, Report &report, PhaseClock &clock,
                         const std::function<Result<void>(FileBlockDevice &, ImageStore &)> &work)
{
    if (auto loaded = loadModules(job.manifest.modules); !loaded)
        return loaded;
    auto partition = waitForPartition(job.roots, job.manifest.partuuid, job.console);
    if (!partition)
        return passOn(partition);
    auto ours = openOurStore(partition->devicePath, Access::ReadWrite, job.manifest.target);
    if (!ours)
        return passOn(ours);
    clock.finished(std::format("{}-find-partition", roleName(report.role)));
    return work(*ours->device, ours->store);
}

unsigned cpusWithinMemory(const Job &job, CodecId codec, std::uint64_t reserve)
{
    const std::uint64_t available = readMeminfo(job.roots).available;
    return pipelineCpus(std::max(1U, std::thread::hardware_concurrency()), codec,
                        available - std::min(available, reserve));
}

bool clearWithReason(const Job &job, ImageStore &store, Report report, const Error &reason)
{
    report.error = reason;
    const auto cleared = store.clear();
    const auto reported = store.writeReport(report);
    if (!cleared || !reported) {
        job.console.say("The reason could not be recorded on the partition: " +
                        (cleared ? reported.error().message : cleared.error().message));
    }
    return cleared.has_value();
}

Result<Superblock> withProgress(Console &console, std::string_view what, bool mayCancel,
                                const std::function<Result<Superblock>(Progress &)> &work)
{
    constexpr auto interval = std::chrono::milliseconds(50);
    Progress progress;
    Result<Superblock> result = Superblock{};
    std::mutex mutex;
    std::condition_variable changed;
    bool done = false;
    const std::jthread thread([&] {
        auto outcome = work(progress);
        const std::scoped_lock lock(mutex);
        result = std::move(outcome);
        done = true;
        changed.notify_one();
    });

    std::unique_lock lock(mutex);
    while (!changed.wait_for(lock, interval, [&] { return done; })) {
        console.showProgress(what, progress, mayCancel ? "   Esc: cancel" : "");
        if (mayCancel && console.pressed() == Console::Key::Escape)
            progress.cancelled = true;
    }
    if (result)
        console.showProgress(what, progress, "");
    console.endProgress();
    return result;
}

} // namespace torpor
