// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"
#include "manifest.h"

#include <vector>

namespace torpor
{

// Every kernel reads a plain cpio archive; one with CONFIG_RD_ZSTD also a
// packed one, which is a third of the size for /boot and for GRUB, whose disk
// driver is the slowest part of the whole way back.
enum class InitramfsPacking { None, Zstd };

// Builds the initramfs of B and C: `/init` (torpor-init), the manifest and the
// `modules`, files of A in the order in which they are to be loaded; the
// manifest's own list of them is filled in here. Compressed modules (.xz,
// .zst, .gz) are unpacked, so that torpor-init needs no decompressor.
[[nodiscard]] Result<Bytes> buildInitramfs(const std::filesystem::path &torporInit, Manifest manifest,
                                           const std::vector<std::filesystem::path> &modules,
                                           InitramfsPacking packing);

} // namespace torpor
