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
    auto device = FileBlockDevice::open(partition->devicePath, Access::ReadOnly);
    if (!device)
        return passOn(device, "looking at the hibernating partition");
    auto store = ImageStore::open(*device);
    if (!store)
        return passOn(store, "looking at the hibernating partition");
    if (auto ours = store->requireTarget(target->id); !ours)
        return passOn(ours, "looking at the hibernating partition");
    return TargetState{std::move(*target), std::move(*partition), store->superblock().state};
}

Result<void> withStore(const TargetState &found, const std::function<Result<void>(ImageStore &)> &work)
{
    auto device = FileBlockDevice::open(found.partition.devicePath, Access::ReadWrite);
    if (!device)
        return passOn(device);
    auto store = ImageStore::open(*device);
    if (!store)
        return passOn(store);
    if (auto ours = store->requireTarget(found.target.id); !ours)
        return ours;
    return work(*store);
}

} // namespace torpor
