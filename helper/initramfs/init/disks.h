// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"
#include "console.h"
#include "image/format.h"
#include "partition/partition.h"

#include <chrono>
#include <string>
#include <vector>

namespace torpor
{

// Loads the initramfs's modules in the given order. One that is there already
// is no error; another failure is, since a disk may depend on it.
[[nodiscard]] Result<void> loadModules(const std::vector<std::string> &paths);

// Slow USB and SATA disks take up to 15 s to spin up and answer.
inline constexpr std::chrono::seconds longestWait{30};

// Waits until the disk has been found by its driver, PartitionMissing after that time. Says on the console
// that it is waiting when that takes long.
[[nodiscard]] Result<Partition> waitForPartition(const Roots &roots, std::string_view partuuid,
                                                 Console &console, std::chrono::seconds atMost = longestWait);

// What these partitions look like now; those that this kernel does not see are left out.
[[nodiscard]] std::vector<Fingerprint> takeFingerprints(const Roots &roots,
                                                        const std::vector<std::string> &partuuids);

// FilesystemChanged when one of them looks different, or is not there and not among the removable ones.
[[nodiscard]] Result<void> compareFingerprints(const Roots &roots, const std::vector<Fingerprint> &expected,
                                               const std::vector<std::string> &removable, Console &console);

} // namespace torpor
