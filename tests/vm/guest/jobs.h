// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <string>
#include <sys/types.h>

namespace lab
{
/**
 * The commands that the host had started. Each runs in a session of its own with
 * its output in a file, so that background processes of a command outlive it and
 * keep nobody waiting.
 */
class Jobs
{
public:
    /** Starts COMMAND in /bin/sh as root; a name that is known already is not started again. */
    [[nodiscard]] bool start(const std::string &name, const std::string &command);
    /** "running", "exited STATUS" or "unknown"; a signal counts as 128 plus its number. */
    [[nodiscard]] std::string state(const std::string &name);
    /** Where the output of a job is kept. */
    [[nodiscard]] static std::string outputPath(const std::string &name);
    void reap();
    [[nodiscard]] size_t count() const { return m_jobs.size(); }

private:
    struct Job {
        pid_t pid = -1;
        int status = -1;
        bool done = false;
    };
    std::map<std::string, Job> m_jobs;
};
} // namespace lab
