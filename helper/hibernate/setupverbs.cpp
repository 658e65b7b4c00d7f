// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptlock.h"
#include "boot/bootentry.h"
#include "memory/meminfo.h"
#include "output.h"
#include "outsidefacts.h"
#include "partition/partitionfinder.h"
#include "partition/partitionpreparer.h"
#include "verbs.h"

#include <nlohmann/json.hpp>
#include <print>
#include <spdlog/spdlog.h>

namespace torpor
{

namespace
{

void printCandidates(const std::vector<Candidate> &candidates, std::uint64_t needed)
{
    if (candidates.empty())
        std::println("No partition was found.");
    for (const auto &[partition, refusal] : candidates) {
        std::println("{} {:<14} {:>9}  {}{}{}", sign(refusal ? Tone::Bad : Tone::Good),
                     printable(partition.name), humanSize(partition.sizeBytes),
                     toned(Tone::Strong, partition.partuuid),
                     partition.label.empty() ? "" : "  " + printable(partition.label),
                     partition.diskModel.empty() ? "" : "  on " + printable(partition.diskModel));
        if (refusal)
            std::println("          {}", printable(sentence(refusal->message)));
    }
    std::println("\nAt least {} ({} bytes) are needed. What is on a prepared partition is lost.",
                 humanSize(needed), needed);
}

// Erases the superblock of a partition that was prepared before. It may be gone with its disk.
void forgetFormer(const Roots &roots, const Target &former)
{
    if (auto erased = PartitionPreparer(roots).unprepare(former.partuuid, former.id); !erased)
        spdlog::warn("The partition that was prepared before keeps its superblock: {}",
                     erased.error().message);
}

Result<Prepared> prepare(const Roots &roots, const PrepareOptions &options)
{
    auto lock = AttemptLock::acquire(roots);
    if (!lock)
        return passOn(lock);
    auto partuuid = normalizedPartuuid(options.partuuid);
    if (!partuuid)
        return passOn(partuuid);
    const auto former = Target::load(roots);
    auto prepared = PartitionPreparer(roots).prepare(
        *partuuid, {.neededBytes = smallestPartition(readMeminfo(roots).total), .erase = options.erase});
    if (!prepared)
        return prepared;
    const Target target{prepared->partuuid, prepared->target, prepared->sizeBytes};
    if (auto stored = target.store(roots); !stored)
        return passOn(stored);
    if (former && former->partuuid != target.partuuid)
        forgetFormer(roots, *former);
    return prepared;
}

// An image that waits is thrown away with its entry.
Result<void> clearImage(const Roots &roots)
{
    auto found = findTarget(roots);
    if (!found)
        return passOn(found);
    if (found->state == ImageState::Empty)
        return {};
    return withStore(*found, [](ImageStore &store) { return store.clear(); });
}

Result<void> disarm(const Roots &roots)
{
    auto lock = AttemptLock::acquire(roots);
    if (!lock)
        return passOn(lock);
    // The menu first: a start in between finds no entry, not an entry without its image.
    if (auto disarmed = disarmAllBootEntries(roots); !disarmed)
        return passOn(disarmed, "taking the entry out of the boot menu");
    auto cleared = clearImage(roots);
    if (!cleared && cleared.error().code != Code::PartitionNotPrepared)
        return passOn(cleared, "throwing the image away");
    return {};
}

Result<void> removeEverything(const Roots &roots)
{
    auto lock = AttemptLock::acquire(roots);
    if (!lock)
        return passOn(lock);
    if (auto removed = removeAllBootEntries(roots); !removed)
        return passOn(removed, "taking everything out of the boot menu");
    auto target = Target::load(roots);
    if (!target)
        return target.error().code == Code::PartitionNotPrepared ? Result<void>() : passOn(target);
    auto erased = PartitionPreparer(roots).unprepare(target->partuuid, target->id);
    if (!erased) {
        // A partition that is gone, or was given to something else, is not ours to undo.
        const Code code = erased.error().code;
        if (code != Code::PartitionMissing && code != Code::PartitionForeign &&
            code != Code::PartitionNotPrepared)
            return passOn(erased);
        spdlog::warn("The partition was left as it is: {}", erased.error().message);
    }
    return Target::forget(roots);
}

} // namespace

int runPartitions(const Command &command)
{
    const auto needed = smallestPartition(readMeminfo(command.roots).total);
    auto candidates = PartitionFinder(command.roots).list(needed);
    if (!candidates) {
        printError("list the partitions", candidates.error(), command.json);
        return exitRefused;
    }
    if (!command.json) {
        printCandidates(*candidates, needed);
        return exitGood;
    }
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const auto &[partition, refusal] : *candidates) {
        nlohmann::ordered_json entry = {
            {"partuuid", partition.partuuid},    {"name", partition.name},
            {"size_bytes", partition.sizeBytes}, {"label", partition.label},
            {"disk", partition.diskName},        {"disk_model", partition.diskModel},
            {"usable", !refusal.has_value()}};
        if (refusal)
            entry["refusal"] = {{"code", codeName(refusal->code)}, {"message", refusal->message}};
        list.push_back(std::move(entry));
    }
    const nlohmann::ordered_json json = {{"needed_bytes", needed}, {"partitions", list}};
    std::println("{}", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
    return exitGood;
}

int runPrepare(const Command &command, const PrepareOptions &options)
{
    auto prepared = prepare(command.roots, options);
    if (!prepared) {
        printError("prepare the partition", prepared.error(), command.json);
        return exitRefused;
    }
    if (command.json) {
        const nlohmann::ordered_json json = {{"partuuid", prepared->partuuid},
                                             {"target", prepared->target.toString()},
                                             {"size_bytes", prepared->sizeBytes}};
        std::println("{}", json.dump(2));
    } else {
        std::println("Partition {} ({}) is the hibernating partition now.", prepared->partuuid,
                     humanSize(prepared->sizeBytes));
        std::println("Next: torpor-hibernate check, then torpor-hibernate rehearse.");
    }
    return exitGood;
}

int runDisarm(const Command &command)
{
    if (auto disarmed = disarm(command.roots); !disarmed) {
        printError("disarm", disarmed.error(), command.json);
        return exitRefused;
    }
    printDone("The next start is a normal one.", command.json);
    return exitGood;
}

int runRemove(const Command &command)
{
    if (auto removed = removeEverything(command.roots); !removed) {
        printError("remove the set-up", removed.error(), command.json);
        return exitRefused;
    }
    printDone("The boot menu and the partition are as if Torpor had never been set up.", command.json);
    return exitGood;
}

} // namespace torpor
