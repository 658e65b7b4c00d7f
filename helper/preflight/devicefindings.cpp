// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devicefindings.h"

#include "devicetree.h"

namespace torpor
{

namespace
{

Finding unknownFinding(std::string_view code, std::string text)
{
    Finding finding;
    finding.known = false;
    finding.code = code;
    finding.text = std::move(text);
    return finding;
}

} // namespace

std::vector<Finding> deviceFindings(const DeviceFindingFacts &facts)
{
    std::vector<Finding> findings;
    if (facts.inventory) {
        const DeviceTree tree(*facts.inventory, facts.imagePartition);
        findStorage(tree, findings);
        if (facts.imagePartition && tree.imagePath().empty())
            findings.push_back(
                unknownFinding("image-path-unknown",
                               "Which devices are on the way to the hibernating partition is not known"));
        findDrivers(tree, findings);
        findKeyboards(tree, findings);
        for (const auto &unknown : facts.inventory->unknowns)
            findings.push_back(unknownFinding("inventory-unknown", "Not known: " + unknown));
    } else {
        findings.push_back(
            unknownFinding("devices-unknown", "Nothing is known about the devices of this machine: " +
                                                  facts.inventory.error().message));
    }
    if (facts.mounts)
        findMounts(*facts.mounts, findings);
    else
        findings.push_back(
            unknownFinding("mounts-unknown", "What is mounted from the network or by programs is "
                                             "not known: " +
                                                 facts.mounts.error().message));
    sortByWeight(findings);
    return findings;
}

} // namespace torpor
