// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/fd.h"

#include <cstdint>
#include <filesystem>
#include <sys/types.h>

namespace torpor
{

// What the kernel says about an open file.
struct DeviceFacts {
    bool isBlockDevice = false;
    dev_t device = 0; // st_rdev
    std::uint64_t sizeBytes = 0;
    bool readOnly = false;
};

enum class DeviceOpen {
    Read,
    ExclusiveWrite, // O_EXCL: the kernel refuses a device that is mounted or held
};

// How block devices are opened and looked at: the seam where tests put image
// files in place of devices.
class DeviceAccess
{
public:
    virtual ~DeviceAccess() = default;

    // PartitionInUse where the kernel refuses exclusive access.
    [[nodiscard]] virtual Result<Fd> open(const std::filesystem::path &path, DeviceOpen how) const;
    [[nodiscard]] virtual Result<DeviceFacts> facts(int fd) const;

    // The real thing.
    [[nodiscard]] static const DeviceAccess &system();
};

} // namespace torpor
