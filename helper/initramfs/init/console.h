// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "image/pipeline.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace torpor
{

// All consoles of the kernel at once (screen, serial lines): what is said is
// said on each of them, and a key pressed on any of them counts.
class Console
{
public:
    // The consoles that /proc/consoles lists. Without any, everything is said to nobody.
    explicit Console(const Roots &roots);

    // A line of its own; ends a progress bar that stands there.
    void say(std::string_view text);
    // Draws the bar over the one before, at most four times a second.
    void showProgress(std::string_view what, const Progress &progress, std::string_view hint);
    void endProgress();

    // What has been typed since the last call.
    enum class Key { None, Escape, Other };
    [[nodiscard]] Key pressed();
    // Waits until a key is pressed or the time is over.
    void waitForKey(std::chrono::seconds time);

private:
    void write(std::string_view text);

    std::vector<Fd> m_terminals;
    bool m_barShown = false;
    std::chrono::steady_clock::time_point m_barBegun;
    std::chrono::steady_clock::time_point m_barDrawn;
};

// "[#####-----]  52 %  210 of 402 MiB  95 MiB/s  2 s left", apart so that it can be tested.
[[nodiscard]] std::string progressText(std::uint64_t pagesDone, std::uint64_t pagesTotal,
                                       std::chrono::milliseconds elapsed);

} // namespace torpor
