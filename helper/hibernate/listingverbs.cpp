// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/inventoryjson.h"
#include "memory/meminfo.h"
#include "outsidefacts.h"
#include "partition/partitionfinder.h"
#include "verbs.h"
#include "wholelook.h"

#include <algorithm>

namespace torpor
{

namespace
{

Json toJson(const Candidate &candidate)
{
    const auto &[partition, refusal] = candidate;
    Json json = {{"partuuid", partition.partuuid},    {"name", partition.name},
                 {"size_bytes", partition.sizeBytes}, {"label", partition.label},
                 {"disk", partition.diskName},        {"disk_model", partition.diskModel},
                 {"usable", !refusal.has_value()}};
    if (refusal)
        json["refusal"] = toJson(*refusal);
    return json;
}

Json toJson(const KernelCheck &check)
{
    return {{"code", codeName(check.code)},
            {"state", stateName(check.state)},
            {"text", check.text},
            {"detail", check.detail}};
}

Json toJson(const KernelChoice &choice, const SaveKernels &kernels, bool fiveLevelPaging)
{
    Json json = {{"release", choice.release}, {"running", choice.isRunning}, {"usable", false}};
    const auto kernel = kernels.choose(choice.release);
    if (!kernel) {
        json["refusal"] = toJson(kernel.error());
        return json;
    }
    const auto checks = checkSaveKernel(*kernel, fiveLevelPaging);
    json["usable"] = !std::ranges::contains(checks, KernelCheck::State::Fail, &KernelCheck::state);
    json["checks"] = Json::array();
    for (const KernelCheck &check : checks)
        json["checks"].push_back(toJson(check));
    return json;
}

} // namespace

Result<Json> listDevices(const Roots &roots)
{
    const auto settings = loadSettings(roots);
    auto look = lookAtDevices(roots, planSaving(roots, settings ? settings->saveKernel : ""));
    if (!look.inventory)
        return passOn(look.inventory, "listing the devices");
    return Json::parse(toJson(*look.inventory), nullptr, false);
}

Result<Json> listPartitions(const Roots &roots)
{
    const auto needed = smallestPartition(readMeminfo(roots).total);
    auto candidates = PartitionFinder(roots).list(needed);
    if (!candidates)
        return passOn(candidates, "listing the partitions");
    Json list = Json::array();
    for (const Candidate &candidate : *candidates)
        list.push_back(toJson(candidate));
    return Json{{"needed_bytes", needed}, {"partitions", list}};
}

Result<Json> listKernels(const Roots &roots)
{
    const bool fiveLevelPaging = usesFiveLevelPaging(roots);
    const SaveKernels kernels(roots);
    Json list = Json::array();
    for (const KernelChoice &choice : kernels.list())
        list.push_back(toJson(choice, kernels, fiveLevelPaging));
    return Json{{"kernels", list}};
}

} // namespace torpor
