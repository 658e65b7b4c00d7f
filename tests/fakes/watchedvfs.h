// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <string>

namespace torpor
{

// While it lives, all that SQLite writes in this program goes past a function,
// on to the real files. There can be one at a time, and it must outlive the
// databases that are opened while it lives.
class WatchedVfs
{
public:
    enum class Act { Open, Write, Truncate, Sync, Delete };
    // Called before each act; a result other than SQLITE_OK is what the act
    // fails with. Opening is only asked about where the file may be written.
    using Before = std::function<int(Act act, const std::string &path)>;
    // Called after each act that was done.
    using After = std::function<void(Act act, const std::string &path)>;

    explicit WatchedVfs(Before before, After after = {});
    WatchedVfs(const WatchedVfs &) = delete;
    WatchedVfs &operator=(const WatchedVfs &) = delete;
    ~WatchedVfs();
};

} // namespace torpor
