// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line and the service of hibernation; see torpor-hibernate --help.

#include "attemptjson.h"
#include "attemptverbs.h"
#include "kernel/kernelconfigsource.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <functional>
#include <print>
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

// Exit statuses; an attempt's own are in exitStatus().
enum Exit { exitGood = 0, exitRefused = 1, exitUsage = 2 };

// Prints what a verb answers, and returns the exit status.
int print(const Result<Json> &answer)
{
    std::println("{}", textOf(answer ? *answer : Json{{"error", toJson(answer.error())}}));
    if (!answer)
        return exitRefused;
    if (answer->contains("outcome"))
        return exitStatus(outcomeFromName(answer->value("outcome", "")).value_or(Outcome::Failed));
    return answer->value("ready", true) ? exitGood : exitRefused;
}

int runVerb(int argc, char **argv)
{
    CLI::App app(
        "The root side of Torpor: what its units run, and for root by hand. Prints JSON.\n"
        "For people there is torporctl.\n"
        "Exit status: 0 good, 1 refused, 2 wrong usage, 3 broken off (the session went on), 4 failed.",
        "torpor-hibernate");
    app.require_subcommand(1);
    app.fallthrough();
    app.set_version_flag("--version", TORPOR_VERSION);
    bool json = false; // always so
    app.add_flag("--json", json)->group("");

    const Roots roots;
    std::function<int()> run;
    const auto add = [&](std::string_view name, const char *description, std::function<int()> function) {
        CLI::App *verb = app.add_subcommand(std::string(name), description);
        verb->callback([&run, function = std::move(function)] { run = function; });
        return verb;
    };

    bool inUnit = false; // we are the service, not the one who has it started
    Overrides overrides;
    PrepareOptions preparation;
    addOverrides(*add("check", "Look at everything that a hibernation needs; touches nothing",
                      [&] { return print(checkMachine(roots, overrides)); }),
                 overrides);
    add("partitions", "List the partitions, and why one cannot be prepared",
        [&] { return print(listPartitions(roots)); });
    add("kernels", "List the kernels, and why one cannot be the save kernel",
        [&] { return print(listKernels(roots)); });
    add("devices", "List the devices that matter, their drivers and what is mounted on them",
        [&] { return print(listDevices(roots)); });
    add("facts", "Print what the rules of /etc/torpor/rules.d are asked with",
        [&] { return print(showFacts(roots)); });
    CLI::App *prepare = add("prepare", "Make a partition the hibernating partition; what is on it is lost",
                            [&] { return print(preparePartition(roots, preparation)); });
    prepare->add_option("--partition", preparation.partuuid, "Its PARTUUID, as partitions shows it")
        ->required();
    prepare->add_flag("--erase", preparation.erase, "Also when it holds data");

    const auto addAttempt = [&](Mode mode, const char *description) {
        CLI::App *verb = add(modeName(mode), description, [&, mode] {
            if (inUnit)
                return exitStatus(makeAttempt(roots, mode).outcome);
            return print(haveAttemptMade(roots, mode, overrides));
        });
        addOverrides(*verb, overrides);
        verb->add_flag("--ignore-inhibitors", overrides.ignoreInhibitors,
                       "Also when a program asks not to sleep");
        verb->add_option_function<std::string>(
                "--trigger", [&](const std::string &text) { overrides.trigger = triggerFromName(text); },
                "What it is done for, as the outcome log tells it: user, command-line, low-battery, idle, "
                "lid, power-button or schedule")
            ->check(CLI::IsMember(triggerNames()));
        verb->add_option(
                "--remedy", overrides.remedies,
                "What is done before and undone afterwards: the remedy_id of a finding of check. More than "
                "one may be given")
            ->allow_extra_args(false);
        verb->add_flag("--in-unit", inUnit)->group("");
    };
    addAttempt(Mode::Hibernate, "Save the session, power off, and resume it at the next start");
    addAttempt(Mode::Rehearse, "The whole way without the power cut: save, compare every page, come back");
    std::optional<Id> cancelled;
    add("cancel", "End the attempt that is under way, as long as it has not jumped",
        [&] { return print(cancelAttempt(roots, cancelled)); })
        ->add_option_function<std::string>(
            "ATTEMPT",
            [&](const std::string &text) {
                const auto id = Id::parse(text);
                if (!id)
                    throw CLI::ValidationError("ATTEMPT", "that is not the id of an attempt");
                cancelled = *id;
            },
            "Only the one with this id");
    add("disarm", "Take the entry out of the boot menu and throw the image away",
        [&] { return print(disarm(roots)); });
    add("remove", "Undo everything that prepare and hibernate set up",
        [&] { return print(removeEverything(roots)); });
    add("status", "Show the partition, the boot entry and the last attempt",
        [&] { return print(showStatus(roots)); });
    HistoryQuery history;
    add("history", "Show the attempts on record, the newest first",
        [&] { return print(showHistory(roots, history)); })
        ->add_option("--count", history.count, "At most so many")
        ->check(CLI::Range(std::size_t(1), HistoryQuery::mostAtOnce));
    add("settle", "At a normal start: put a left-over image aside, record its story",
        [&] {
            const auto settled = settleLastAttempt(roots);
            return settled && inUnit ? int(exitGood) : print(settled); // the journal has it in words
        })
        ->add_flag("--in-unit", inUnit)
        ->group("");

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? exitGood : exitUsage;
    }
    if (::geteuid() != 0)
        return print(fail(Code::NotPermitted, "torpor-hibernate must be run as root"));
    setUpLog(inUnit);
    return run();
}

} // namespace

int main(int argc, char **argv)
{
    ::umask(022);
    try {
        return runVerb(argc, argv);
    } catch (const std::exception &error) { // no memory, or a standard output that is closed
        std::fprintf(stderr, "torpor-hibernate: %s\n", error.what());
        return exitStatus(Outcome::Failed);
    }
}
