// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"
#include "manifest.h"

#include <filesystem>
#include <string>
#include <vector>

namespace torpor
{

// A file of A for the kernel's firmware loader.
struct InitramfsFirmware {
    std::string name; // below /lib/firmware: no "..", as from Drivers::planFor()
    std::filesystem::path file;
};

// Builds the initramfs of B and C: `/init` (torpor-init), the manifest and the
// `modules`, files of A in the order in which they are to be loaded; the
// manifest's own list of them is filled in here. Compressed modules and
// firmware (.xz, .zst, .gz) are unpacked, so that neither torpor-init nor the
// kernel needs a decompressor. The archive itself is an uncompressed cpio:
// every kernel can read it.
[[nodiscard]] Result<Bytes> buildInitramfs(const std::filesystem::path &torporInit, Manifest manifest,
                                           const std::vector<std::filesystem::path> &modules,
                                           const std::vector<InitramfsFirmware> &firmware = {});

} // namespace torpor
