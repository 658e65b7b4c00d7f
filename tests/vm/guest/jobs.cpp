// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs.h"

#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <format>
#include <sys/wait.h>
#include <unistd.h>

namespace lab
{
namespace
{
constexpr const char *Folder = "/run/lab/jobs";

[[noreturn]] void becomeCommand(const std::string &output, const std::string &command)
{
    setsid();
    const int in = open("/dev/null", O_RDONLY);
    const int out = open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0600);
    if (in < 0 || out < 0) {
        _exit(126);
    }
    dup2(in, 0);
    dup2(out, 1);
    dup2(out, 2);
    closefrom(3);
    signal(SIGPIPE, SIG_DFL);
    setenv("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", 1);
    setenv("HOME", "/root", 1);
    setenv("LC_ALL", "C.UTF-8", 1);
    if (chdir("/root") != 0) {
        _exit(126);
    }
    execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
    _exit(127);
}
} // namespace

bool Jobs::start(const std::string &name, const std::string &command)
{
    if (m_jobs.contains(name)) {
        return true;
    }
    std::error_code error;
    std::filesystem::create_directories(Folder, error);
    const pid_t pid = fork();
    if (pid == 0) {
        becomeCommand(outputPath(name), command);
    }
    if (pid < 0) {
        return false;
    }
    m_jobs[name] = Job{.pid = pid};
    return true;
}

std::string Jobs::state(const std::string &name)
{
    reap();
    const auto job = m_jobs.find(name);
    if (job == m_jobs.end()) {
        return "unknown";
    }
    return job->second.done ? std::format("exited {}", job->second.status) : "running";
}

std::string Jobs::outputPath(const std::string &name)
{
    return std::format("{}/{}", Folder, name);
}

void Jobs::reap()
{
    int status = 0;
    for (pid_t pid = 0; (pid = waitpid(-1, &status, WNOHANG)) > 0;) {
        for (auto &[name, job] : m_jobs) {
            if (job.pid == pid && !job.done) {
                job.done = true;
                job.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
            }
        }
    }
}
} // namespace lab
