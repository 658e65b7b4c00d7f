// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "targetstate.h"

#include "partition/partitionfinder.h"

namespace torpor
{

Result<TargetState> findTarget(const Roots &roots)
{
    auto target = Target::load(roots);
    if (!target)
        return passOn(target);
    auto partition = PartitionFinder(roots).find(target->partuuid);
    if (!partition)
        return passOn(partition, "finding the hibernating partition");
    auto ours = openOurStore(partition->devicePath, Access::ReadOnly, target->id);
    if (!ours)
        return passOn(ours, "looking at the hibernating partition");
    return TargetState{std::move(*target), std::move(*partition), ours->store.superblock().state};
}

Result<void> withStore(const TargetState &found, const std::function<Result<void>(ImageStore &)> &work)
{
    auto ours = openOurStore(found.partition.devicePath, Access::ReadWrite, found.target.id);
    if (!ours)
        return passOn(ours);
    return work(ours->store);
}

} // namespace torpor
