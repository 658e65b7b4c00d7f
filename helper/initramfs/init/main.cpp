// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// torpor-init: PID 1 of B, which saves the session, and of C, which resumes it.
//
// PID 1 itself does as little as possible. A child does the work, so that a
// crash of the child is one more way to fail, not a kernel panic: PID 1 then
// jumps back into the session (B) or starts the machine normally (C).

#include "console.h"
#include "jump.h"
#include "work.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <exception>
#include <linux/reboot.h>
#include <new>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace torpor
{

namespace
{

constexpr auto readingTime = std::chrono::seconds(10);
constexpr auto longReadingTime = std::chrono::seconds(60);

void mountKernelFilesystems()
{
    // The kernel may have mounted devtmpfs already; what is really missing shows later, with a name.
    ::mount("proc", "/proc", "proc", MS_NOSUID | MS_NOEXEC | MS_NODEV, nullptr);
    ::mount("sysfs", "/sys", "sysfs", MS_NOSUID | MS_NOEXEC | MS_NODEV, nullptr);
    ::mount("devtmpfs", "/dev", "devtmpfs", MS_NOSUID | MS_NOEXEC, nullptr);
}

// The last word of the kernel's command line that begins so, without that beginning.
std::optional<std::string> parameter(std::string_view commandLine, std::string_view name)
{
    std::optional<std::string> value;
    for (const std::string_view word : splitText(commandLine, ' ')) {
        if (word.starts_with(name))
            value = word.substr(name.size());
    }
    return value;
}

[[noreturn]] void end(Console &console, int command, std::string_view instead)
{
    ::reboot(command);
    console.say(instead);
    for (;;)
        std::this_thread::sleep_for(std::chrono::hours(1));
}

[[noreturn]] void powerOff(Console &console)
{
    end(console, RB_POWER_OFF, "You can switch off the computer now.");
}

[[noreturn]] void startNormally(Console &console)
{
    console.say("The computer starts normally in 10 seconds, or when you press a key.");
    console.waitForKey(readingTime);
    end(console, RB_AUTOBOOT, "Please restart the computer.");
}

Report runInChild(const Job &job, Role role)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const Report report = role == Role::Save ? saveSession(job) : resumeSession(job);
        job.shared.report = encode(report);
        job.shared.finished = true;
        ::_exit(0);
    }
    int status = 0;
    while (child > 0 && ::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (job.shared.finished) {
        if (auto report = decodeReport(job.shared.report))
            return *report;
    }
    const std::string how = child < 0             ? std::string("could not start")
                            : WIFSIGNALED(status) ? std::format("was ended by signal {} ({})",
                                                                WTERMSIG(status), strsignal(WTERMSIG(status)))
                                                  : std::format("ended with status {}", WEXITSTATUS(status));
    return {.role = role,
            .attempt = job.manifest.attempt,
            .error = Error{Code::SystemError, "torpor-init's worker " + how},
            .phases = {}};
}

[[noreturn]] void jumpWithReport(const Job &job, const Report &report)
{
    if (auto left = leaveInMailbox(job.roots, job.manifest.layout, job.manifest.mailbox, report); !left)
        job.console.say("The session will not know why: " + left.error().message);
    const Error error = jumpInto(job.roots, job.manifest.layout, job.shared.reentry);
    job.console.say("The session is lost: " + error.message);
    startNormally(job.console);
}

[[noreturn]] void save(const Job &job)
{
    job.console.say(job.manifest.mode == Mode::Hibernate ? "Hibernating." : "Rehearsing a hibernation.");
    const Report report = runInChild(job, Role::Save);
    if (!report.error && job.manifest.mode == Mode::Hibernate) {
        job.console.say("The session is saved. Switching off.");
        powerOff(job.console);
    }
    if (report.error && job.shared.imageMayBeReady) {
        // Both the image and this memory may be the session now. Only one of them may go on.
        job.console.say("The session may be saved, but not for certain: " + report.error->message);
        job.console.waitForKey(readingTime);
        powerOff(job.console);
    }
    job.console.say(!report.error ? "Everything reads back as it was. Returning to the session."
                    : report.error->code == Code::Cancelled
                        ? "Cancelled. Returning to the session."
                        : "Cannot save the session: " + report.error->message + ". Returning to it.");
    jumpWithReport(job, report);
}

[[noreturn]] void resume(const Job &job)
{
    job.console.say("Resuming the hibernated session.");
    const Report report = runInChild(job, Role::Resume);
    if (!report.error)
        jumpWithReport(job, report);
    job.console.say("Cannot resume the hibernated session: " + report.error->message + ".");
    if (job.shared.disarmed) {
        job.console.say("Its unsaved work is lost; files that were saved are not affected.");
        startNormally(job.console);
    }
    // The boot loader would bring us back here for ever.
    job.console.say("Switching off. At the next start choose \"Discard it and start normally\" in the menu.");
    job.console.waitForKey(longReadingTime);
    powerOff(job.console);
}

[[noreturn]] void run()
{
    mountKernelFilesystems();
    const Roots roots;
    Console console(roots);
    const std::string commandLine = readText(roots.proc / "cmdline").value_or("");
    const std::string role = parameter(commandLine, roleParameter).value_or("");
    auto manifest = readText(std::filesystem::path("/") / manifestPath).and_then([](const std::string &text) {
        return manifestFromJson(text);
    });
    void *memory = ::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (!manifest || memory == MAP_FAILED) {
        console.say("Cannot start: " + (manifest ? std::string("no memory") : manifest.error().message));
        startNormally(console);
    }
    auto *shared = new (memory) Shared;
    const Job job{.roots = roots, .manifest = *manifest, .console = console, .shared = *shared};
    const auto reentry = parseNumber(parameter(commandLine, reentryParameter).value_or(""));
    if (role == roleName(Role::Save) && reentry) {
        shared->reentry = *reentry;
        save(job);
    }
    if (role == roleName(Role::Resume))
        resume(job);
    console.say("Cannot start: the kernel command line tells neither to save nor to resume a session.");
    startNormally(console);
}

} // namespace

} // namespace torpor

int main()
{
    try {
        torpor::run();
    } catch (const std::exception &error) { // no memory; without its init the kernel starts the machine anew
        std::fprintf(stderr, "torpor: Cannot start: %s\n", error.what());
    }
    return 1;
}
