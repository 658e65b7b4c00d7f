// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptcheck.h"

#include "common/fd.h"
#include "common/files.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace torpor
{

namespace
{

constexpr std::array programs = {"/usr/bin/grub-script-check", "/usr/bin/grub2-script-check"};

std::string readAll(int fd)
{
    std::string text;
    std::array<char, 4096> buffer;
    for (;;) {
        const ssize_t got = ::read(fd, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return text;
        if (text.size() < 16 * buffer.size()) // the rest only keeps the program from blocking
            text.append(buffer.data(), static_cast<std::size_t>(got));
    }
}

} // namespace

Result<void> checkGrubScript(const std::filesystem::path &script)
{
    const char *program = nullptr;
    for (const char *candidate : programs) {
        if (::access(candidate, X_OK) == 0) {
            program = candidate;
            break;
        }
    }
    if (program == nullptr)
        return {};

    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) < 0)
        return failErrno("making a pipe", errno);
    Fd readEnd(ends[0]);
    Fd writeEnd(ends[1]);
    std::string path = script.string();
    std::string name = program;
    std::array<char *, 3> arguments = {name.data(), path.data(), nullptr};
    std::string locale = "LC_ALL=C";
    std::array<char *, 2> environment = {locale.data(), nullptr};

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, writeEnd.get(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, writeEnd.get(), STDERR_FILENO);
    pid_t child = 0;
    const int error = ::posix_spawn(&child, program, &actions, nullptr, arguments.data(), environment.data());
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        return failErrno("starting " + name, error);
    writeEnd = Fd();
    const std::string output = readAll(readEnd.get());
    int status = 0;
    while (::waitpid(child, &status, 0) < 0) {
        if (errno != EINTR)
            return failErrno("waiting for " + name, errno);
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return fail(Code::BootEntryNotEffective, "{} refuses {}: {}", name, path, trimmed(output));
    return {};
}

} // namespace torpor
