// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptlock.h"
#include "boot/bootentry.h"
#include "memory/meminfo.h"
#include "outsidefacts.h"
#include "partition/partitionfinder.h"
#include "partition/partitionpreparer.h"
#include "takeover/takeover.h"
#include "targetstate.h"
#include "verbs.h"

#include <spdlog/spdlog.h>

namespace torpor
{

namespace
{

// Erases the superblock of a partition that was prepared before. It may be gone with its disk.
void forgetFormer(const Roots &roots, const Target &former)
{
    if (auto erased = PartitionPreparer(roots).unprepare(former.partuuid, former.id); !erased)
        spdlog::warn("The partition that was prepared before keeps its superblock: {}",
                     erased.error().message);
}

Result<Prepared> prepareAndRemember(const Roots &roots, const PrepareOptions &options)
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

Result<void> disarmAndClear(const Roots &roots)
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

Result<void> undoEverything(const Roots &roots)
{
    auto lock = AttemptLock::acquire(roots);
    if (!lock)
        return passOn(lock);
    // First, so that nobody hibernates in between to where there is nothing any more.
    if (auto givenBack = TakeOver(roots, reloadUnits).giveBack(); !givenBack)
        return passOn(givenBack);
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

Result<Json> preparePartition(const Roots &roots, const PrepareOptions &options)
{
    auto prepared = prepareAndRemember(roots, options);
    if (!prepared)
        return passOn(prepared);
    return Json{{"partuuid", prepared->partuuid},
                {"target", prepared->target.toString()},
                {"size_bytes", prepared->sizeBytes}};
}

Result<Json> disarm(const Roots &roots)
{
    if (auto disarmed = disarmAndClear(roots); !disarmed)
        return passOn(disarmed);
    return Json{{"ok", true}};
}

Result<Json> removeEverything(const Roots &roots)
{
    if (auto removed = undoEverything(roots); !removed)
        return passOn(removed);
    return Json{{"ok", true}};
}

} // namespace torpor
