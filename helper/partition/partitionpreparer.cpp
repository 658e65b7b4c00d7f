// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partitionpreparer.h"

#include "image/store.h"
#include "partitionfinder.h"
#include "signatures.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>

namespace torpor
{

namespace
{

// The store goes past the page cache, libblkid goes through it. Files on some
// filesystems of tests know no direct access.
Result<FileBlockDevice> direct(Fd fd)
{
    const int flags = ::fcntl(fd.get(), F_GETFL);
    if (flags >= 0)
        ::fcntl(fd.get(), F_SETFL, flags | O_DIRECT);
    return FileBlockDevice::adopt(std::move(fd));
}

// Whether the target's store, or what was left of it when it was given back
// and that was interrupted, is there.
Result<void> requireOurs(BlockDevice &device, const Id &target)
{
    auto store = ImageStore::open(device);
    if (store)
        return store->requireTarget(target);
    const Code code = store.error().code;
    if (code == Code::ImageMissing || code == Code::ImageCorrupt) {
        auto remnant = ImageStore::isRemnant(device, target);
        if (!remnant)
            return passOn(remnant);
        if (*remnant)
            return {};
    }
    return fail(Code::PartitionNotPrepared, "{}", store.error().message);
}

} // namespace

PartitionPreparer::PartitionPreparer(Roots roots, const DeviceAccess &access)
    : m_roots(std::move(roots)), m_access(access)
{
}

// What was found by PARTUUID a moment ago may be another device by now (a
// disk pulled and another put in). Once the device is open exclusively it
// cannot change any more, so the PARTUUID is looked up again and compared.
Result<Fd> PartitionPreparer::openChecked(const Partition &partition) const
{
    auto fd = m_access.open(partition.devicePath, DeviceOpen::ExclusiveWrite);
    if (!fd)
        return fd;
    auto facts = m_access.facts(fd->get());
    if (!facts)
        return passOn(facts);
    auto again = PartitionFinder(m_roots, m_access).find(partition.partuuid);
    if (!again)
        return passOn(again);
    if (!facts->isBlockDevice)
        return fail(Code::PartitionNotBlockDevice, "{} is not a block device", partition.devicePath.string());
    if (facts->device != again->device || again->device != partition.device ||
        again->startBytes != partition.startBytes || facts->sizeBytes != again->sizeBytes)
        return fail(Code::PartitionMissing, "{} changed while it was looked at",
                    partition.devicePath.string());
    return fd;
}

Result<Prepared> PartitionPreparer::prepare(std::string_view partuuid, const PreflightOptions &options) const
{
    const std::string doing = std::format("preparing partition {}", partuuid);
    auto partition = PartitionFinder(m_roots, m_access).find(partuuid);
    if (!partition)
        return passOn(partition, doing);
    const Preflight preflight(m_roots, m_access);
    if (auto checked = preflight.check(*partition, options); !checked)
        return passOn(checked, doing);
    auto fd = openChecked(*partition);
    if (!fd)
        return passOn(fd, doing);
    if (auto checked = preflight.check(*partition, options, fd->get()); !checked)
        return passOn(checked, doing);

    if (auto wiped = wipeSignatures(fd->get(), partition->sizeBytes); !wiped)
        return passOn(wiped, doing);
    auto device = direct(std::move(*fd));
    if (!device)
        return passOn(device, doing);
    Prepared prepared{Id::random(), partition->partuuid, partition->sizeBytes};
    if (auto created = ImageStore::create(*device, prepared.target); !created)
        return passOn(created, doing);
    auto store = ImageStore::open(*device);
    if (!store)
        return passOn(store, doing);
    if (auto same = store->requireTarget(prepared.target); !same)
        return passOn(same, doing);
    return prepared;
}

Result<Partition> PartitionPreparer::requirePrepared(std::string_view partuuid, const Id &target,
                                                     std::uint64_t neededBytes) const
{
    auto partition = PartitionFinder(m_roots, m_access).find(partuuid);
    if (!partition)
        return partition;
    auto fd = m_access.open(partition->devicePath, DeviceOpen::Read);
    if (!fd)
        return passOn(fd);
    if (auto checked = Preflight(m_roots, m_access)
                           .check(*partition, {.neededBytes = neededBytes, .erase = false}, fd->get());
        !checked)
        return passOn(checked);
    auto device = FileBlockDevice::adopt(std::move(*fd));
    if (!device)
        return passOn(device);
    auto store = ImageStore::open(*device);
    if (!store)
        return fail(Code::PartitionNotPrepared, "{} is not prepared: {}", partition->devicePath.string(),
                    store.error().message);
    if (auto same = store->requireTarget(target); !same)
        return passOn(same);
    return partition;
}

Result<void> PartitionPreparer::unprepare(std::string_view partuuid, const Id &target) const
{
    const std::string doing = std::format("giving partition {} back", partuuid);
    auto partition = PartitionFinder(m_roots, m_access).find(partuuid);
    if (!partition)
        return passOn(partition, doing);
    auto fd = openChecked(*partition);
    if (!fd)
        return passOn(fd, doing);
    auto signatures = findSignatures(fd->get());
    if (!signatures)
        return passOn(signatures, doing);
    if (!signatures->empty())
        return fail(Code::PartitionHasData, "{}: it holds {} now", doing, describe(signatures->front()));
    auto device = direct(std::move(*fd));
    if (!device)
        return passOn(device, doing);
    if (auto ours = requireOurs(*device, target); !ours)
        return passOn(ours, doing);
    if (auto erased = ImageStore::erase(*device); !erased)
        return passOn(erased, doing);
    return {};
}

} // namespace torpor
