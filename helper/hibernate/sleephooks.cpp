// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sleephooks.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <format>
#include <spawn.h>
#include <sys/wait.h>
#include <system_error>
#include <thread>
#include <unistd.h>

extern char **environ;

namespace torpor
{

namespace
{

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr auto pollEvery = std::chrono::milliseconds(5);
constexpr auto graceAfterTerm = std::chrono::seconds(3);
constexpr auto timeInHurry = std::chrono::seconds(3);

// What systemd passes over (src/basic/path-util.c hidden_or_backup_file()).
bool isHiddenOrBackup(std::string_view name)
{
    static constexpr std::array<std::string_view, 18> endings = {
        "~",         ".rpmnew",    ".rpmsave",  ".rpmorig",     ".dpkg-old",    ".dpkg-new",
        ".dpkg-tmp", ".dpkg-dist", ".dpkg-bak", ".dpkg-backup", ".dpkg-remove", ".ucf-new",
        ".ucf-old",  ".ucf-dist",  ".swp",      ".bak",         ".old",         ".new"};
    return name.starts_with('.') ||
           std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

struct Running {
    std::string name;
    pid_t pid = -1;
};

std::string whyOf(int status)
{
    if (WIFEXITED(status))
        return std::format("exit status {}", WEXITSTATUS(status));
    return std::format("signal {}", WTERMSIG(status));
}

// Takes the ones that have ended off the list.
void reap(std::vector<Running> &running, std::vector<SleepHooks::Failure> &failures)
{
    std::erase_if(running, [&](const Running &hook) {
        int status = 0;
        const pid_t ended = ::waitpid(hook.pid, &status, WNOHANG);
        if (ended == 0 || (ended < 0 && errno == EINTR))
            return false;
        if (ended < 0)
            failures.push_back({hook.name, "it could not be waited for"});
        else if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
            failures.push_back({hook.name, whyOf(status)});
        return true;
    });
}

// Whether they were hurried.
bool waitUntil(Clock::time_point deadline, std::vector<Running> &running,
               std::vector<SleepHooks::Failure> &failures, const std::function<bool()> &hurry = {})
{
    bool hurried = false;
    for (reap(running, failures); !running.empty() && Clock::now() < deadline; reap(running, failures)) {
        if (!hurried && hurry && hurry()) {
            hurried = true;
            deadline = std::min<Clock::time_point>(deadline, Clock::now() + timeInHurry);
        }
        std::this_thread::sleep_for(pollEvery);
    }
    return hurried;
}

int start(const fs::path &program, const char *moment, pid_t &pid)
{
    std::string path = program.string();
    std::string argument = moment;
    char verb[] = "hibernate";
    char *argv[] = {path.data(), argument.data(), verb, nullptr};

    // The environment of the service, as systemd-sleep hands its own on.
    char action[] = "SYSTEMD_SLEEP_ACTION=hibernate";
    std::vector<char *> environment;
    for (char **variable = environ; variable && *variable; ++variable) {
        if (!std::string_view(*variable).starts_with("SYSTEMD_SLEEP_ACTION="))
            environment.push_back(*variable);
    }
    environment.push_back(action);
    environment.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigset_t usual;
    sigemptyset(&none);
    sigemptyset(&usual);
    sigaddset(&usual, SIGPIPE);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setpgroup(&attributes, 0); // so that a timeout ends what it started, too
    posix_spawnattr_setflags(&attributes,
                             POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    const int error = ::posix_spawn(&pid, path.c_str(), &actions, &attributes, argv, environment.data());
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return error;
}

} // namespace

std::vector<fs::path> SleepHooks::list() const
{
    std::vector<fs::path> programs;
    std::error_code error;
    for (fs::directory_iterator it(m_folder, error), end; !error && it != end; it.increment(error)) {
        const fs::path &path = it->path();
        std::error_code ignored;
        // An empty file or a link to /dev/null masks a hook.
        if (isHiddenOrBackup(path.filename().string()) || !fs::is_regular_file(path, ignored) ||
            fs::file_size(path, ignored) == 0 || ::access(path.c_str(), X_OK) != 0)
            continue;
        programs.push_back(path);
    }
    std::ranges::sort(programs);
    return programs;
}

std::vector<SleepHooks::Failure> SleepHooks::run(Moment moment, const std::function<bool()> &hurry) const
{
    std::vector<Failure> failures;
    std::vector<Running> running;
    for (const fs::path &program : list()) {
        Running hook{program.filename(), -1};
        if (const int error = start(program, moment == Moment::Before ? "pre" : "post", hook.pid); error != 0)
            failures.push_back({hook.name, std::system_category().message(error)});
        else
            running.push_back(std::move(hook));
    }
    const auto began = Clock::now();
    const bool hurried = waitUntil(began + m_timeout, running, failures, hurry);
    if (running.empty())
        return failures;

    const auto time =
        hurried ? std::chrono::round<std::chrono::milliseconds>(Clock::now() - began) : m_timeout;
    const auto seconds = std::chrono::duration<double>(time).count();
    for (const Running &hook : running) {
        failures.push_back({hook.name, std::format("still running after {:g} s, ended", seconds)});
        ::kill(-hook.pid, SIGTERM);
    }
    std::vector<Failure> told;
    waitUntil(Clock::now() + graceAfterTerm, running, told);
    for (const Running &hook : running) {
        ::kill(-hook.pid, SIGKILL);
        ::waitpid(hook.pid, nullptr, 0);
    }
    return failures;
}

} // namespace torpor
