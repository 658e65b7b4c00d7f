// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace torpor
{

// Runs the scripts in system-sleep/ as systemd-sleep does.
class SleepHooks
{
public:
    enum class Moment { Before, After };

    // systemd's one folder (SYSTEM_SLEEP_PATH); it looks nowhere else.
    static constexpr std::string_view defaultFolder = "/usr/lib/systemd/system-sleep";

    explicit SleepHooks(std::filesystem::path folder = defaultFolder,
                        std::chrono::milliseconds timeout = std::chrono::seconds(90))
        : m_folder(std::move(folder)), m_timeout(timeout)
    {
    }

    struct Failure {
        std::string name;
        std::string why; // "exit status 1", "signal 9", "still running after 90 s, killed"
    };

    // All at once, `pre` or `post` and `hibernate` as arguments and
    // SYSTEMD_SLEEP_ACTION=hibernate in the environment. What fails is told
    // and stops nothing, as with systemd. Once `hurry`, which is asked every few
    // milliseconds, says so, those that still run have a few seconds left.
    [[nodiscard]] std::vector<Failure> run(Moment moment, const std::function<bool()> &hurry = {}) const;
    // The programs that would be run, sorted by name.
    [[nodiscard]] std::vector<std::filesystem::path> list() const;

private:
    std::filesystem::path m_folder;
    std::chrono::milliseconds m_timeout;
};

} // namespace torpor
