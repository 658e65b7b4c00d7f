// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "device.h"
#include "deviceenumerator.h"
#include "partition/deviceuse.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace torpor
{

// How block devices are stacked (partitions, device mapper, LUKS, LVM, RAID,
// loop), what lies on them and where it is mounted or swapped to.
class BlockStack
{
public:
    // Reads /proc/swaps; what cannot be read, like the mounts, is told in unknowns().
    BlockStack(const Roots &roots, const std::vector<UdevDevice> &devices,
               const Result<std::vector<Mount>> &mounts);

    [[nodiscard]] BlockFacts factsOf(const UdevDevice &device) const;
    // What could not be found out, as sentences without a full stop.
    [[nodiscard]] const std::vector<std::string> &unknowns() const { return m_unknowns; }

private:
    [[nodiscard]] std::vector<const UdevDevice *> devicesOf(const Mount &mount) const;
    [[nodiscard]] const UdevDevice *byPath(std::string_view path) const;
    void addMounts(const Result<std::vector<Mount>> &mounts);
    void readSwaps(const Roots &roots);
    [[nodiscard]] std::vector<std::string> neighbours(const UdevDevice &device,
                                                      std::string_view folder) const;

    std::string m_sys;
    std::vector<const UdevDevice *> m_devices;          // of block
    std::map<std::string, const UdevDevice *> m_byName; // the kernel's name, as /sys writes it
    std::map<std::string, const UdevDevice *> m_byNode; // below /dev, with the links
    std::vector<Mount> m_mounts;
    bool m_knowsMounts = false;
    bool m_knowsSwaps = false;
    std::map<const UdevDevice *, std::vector<std::string>> m_mountPoints;
    std::map<const UdevDevice *, bool> m_swap;
    std::vector<std::string> m_unknowns;
};

// What a person cares about: where everything that lies on a block device is
// mounted, "[SWAP]" for swap space, through partitions and stacks. Sorted, each
// once. `devices` may be of a stored inventory: cycles end.
[[nodiscard]] std::vector<std::string> carriedBy(const std::vector<Device> &devices, const std::string &path);

} // namespace torpor
