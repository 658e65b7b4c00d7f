// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <filesystem>
#include <string_view>

namespace torpor
{

// Makes what was written on the filesystem of `path` visible to a boot loader
// that reads ext4 or XFS without replaying the journal: syncfs, then freeze
// and at once thaw, which writes the journal back. Filesystems that cannot be
// frozen (vfat, tmpfs) need only the first. SystemError when somebody else has frozen it.
[[nodiscard]] Result<void> flushForBootLoader(const std::filesystem::path &path);

// Whether GRUB can overwrite a file there in place: ext2 to 4, XFS and vfat on
// a plain partition; not btrfs, ZFS, device-mapper or RAID, where it can
// read only. BootLoaderUnsupported with the reason.
[[nodiscard]] Result<void> checkGrubCanWrite(const std::filesystem::path &path,
                                             const std::filesystem::path &sys);

// The decision of the above, from statfs's f_type and the device's place below
// /sys/devices (empty when the filesystem is on no block device).
[[nodiscard]] Result<void> checkGrubCanWriteOn(long filesystemMagic, std::string_view deviceFolder);

} // namespace torpor
