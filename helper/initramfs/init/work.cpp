// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace torpor
{

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
