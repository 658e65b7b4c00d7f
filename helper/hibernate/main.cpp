// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line and the service of hibernation; see torpor-hibernate --help.

#include "kernel/kernelconfigsource.h"
#include "output.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/sinks/systemd_sink.h>
#include <spdlog/spdlog.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace torpor;

namespace
{

void setUpLog(bool inService)
{
    auto logger = inService ? spdlog::systemd_logger_mt("torpor-hibernate", "torpor-hibernate")
                            : spdlog::stderr_logger_mt("torpor-hibernate");
    if (!inService) {
        logger->set_pattern("torpor-hibernate: %v");
        logger->set_level(spdlog::level::warn);
    }
    spdlog::set_default_logger(std::move(logger));
}

void addOverrides(CLI::App &verb, Overrides &overrides)
{
    verb.add_option_function<std::string>(
            "--codec", [&](const std::string &text) { overrides.codec = codecChoiceFromName(text); },
            "How the image is compressed: auto, lz4, zstd or none")
        ->check(CLI::IsMember(std::vector<std::string>(codecChoiceNames.begin(), codecChoiceNames.end())));
    verb.add_option_function<std::string>(
            "--save-kernel", [&](const std::string &text) { overrides.saveKernel = text; },
            "The kernel that saves and resumes, by its release; \"\" is the running one")
        ->check([](const std::string &text) {
            return text.empty() || isReleaseName(text) ? std::string()
                                                       : "'" + text + "' is not a kernel's release";
        });
    verb.add_option_function<std::uint64_t>(
            "--region", [&](std::uint64_t mib) { overrides.regionMib = mib; },
            "The memory that the save kernel gets, in MiB; 0 is automatic")
        ->check(CLI::IsMember({0}) | CLI::Range(32, 4096));
    verb.add_flag_function(
        "--verify", [&](std::int64_t) { overrides.verify = true; },
        "Read the image back before powering off");
}

} // namespace

int main(int argc, char **argv)
{
    ::umask(022);
    CLI::App app(
        "Hibernates this machine through kexec jump, and sets it up for that.\n"
        "Exit status: 0 good, 1 refused, 2 wrong usage, 3 broken off (the session went on), 4 failed.",
        "torpor-hibernate");
    app.require_subcommand(1);
    app.fallthrough();
    app.set_version_flag("--version", TORPOR_VERSION);
    Command command;
    app.add_flag("--json", command.json, "Print JSON");

    std::function<int()> run;
    const auto add = [&](const char *name, const char *description, std::function<int()> function) {
        CLI::App *verb = app.add_subcommand(name, description);
        verb->callback([&run, function = std::move(function)] { run = function; });
        return verb;
    };

    Overrides overrides;
    AttemptOptions attempt;
    PrepareOptions preparation;
    addOverrides(*add("check", "Look at everything that a hibernation needs; touches nothing",
                      [&] { return runCheck(command, overrides); }),
                 overrides);
    add("partitions", "List the partitions, and why one cannot be prepared",
        [&] { return runPartitions(command); });
    add("devices", "List the devices that matter, their drivers and what is mounted on them",
        [&] { return runDevices(command); });
    CLI::App *prepare = add("prepare", "Make a partition the hibernating partition; what is on it is lost",
                            [&] { return runPrepare(command, preparation); });
    prepare->add_option("--partition", preparation.partuuid, "Its PARTUUID, as partitions shows it")
        ->required();
    prepare->add_flag("--erase", preparation.erase, "Also when it holds data");

    const auto addAttempt = [&](Mode mode, const char *description) {
        CLI::App *verb = add(modeName(mode).data(), description, [&, mode] {
            attempt.mode = mode;
            attempt.overrides = overrides;
            return runAttempt(command, attempt);
        });
        addOverrides(*verb, overrides);
        verb->add_flag("--ignore-inhibitors", overrides.ignoreInhibitors,
                       "Also when a program asks not to sleep");
        verb->add_option_function<std::string>(
                "--trigger", [&](const std::string &text) { overrides.trigger = triggerFromName(text); },
                "What it is done for, as the outcome log tells it: user, command-line, low-battery, idle, "
                "lid, power-button or schedule")
            ->check(CLI::IsMember(triggerNames()));
        // For the unit files: do it here, do not start the service.
        verb->add_flag("--in-unit", attempt.inUnit)->group("");
    };
    addAttempt(Mode::Hibernate, "Save the session, power off, and resume it at the next start");
    addAttempt(Mode::Rehearse, "The whole way without the power cut: save, compare every page, come back");
    add("disarm", "Take the entry out of the boot menu and throw the image away",
        [&] { return runDisarm(command); });
    add("remove", "Undo everything that prepare and hibernate set up", [&] { return runRemove(command); });
    add("status", "Show the partition, the boot entry and the last attempt",
        [&] { return runStatus(command); });
    bool inBoot = false;
    CLI::App *settle = add("settle", "At a normal start: put a left-over image aside, record its story",
                           [&] { return runSettle(command); });
    settle->add_flag("--in-unit", inBoot)->group("");

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? exitGood : exitUsage;
    }
    if (::geteuid() != 0) {
        printError("do this", Error{Code::NotPermitted, "torpor-hibernate must be run as root"},
                   command.json);
        return exitRefused;
    }
    setUpLog(attempt.inUnit || inBoot);
    return run();
}
