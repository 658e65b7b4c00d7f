// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"

#include <cstddef>
#include <span>

namespace torpor
{

// Everything that comes out of `bytes`, in one of the compressions that a kernel
// may have (gzip, xz, lzma, bzip2, zstd, lz4); more than `limit` bytes of it are
// Malformed. What is broken half-way gives what came out before: look at the
// content, not at its end. Beside the content this takes at most 160 MiB,
// whatever the streams ask for: kernels' own decompressors take dictionaries of
// up to 128 MiB (ZSTD_WINDOWSIZE_MAX in lib/decompress_unzstd.c, and xz_wrap.sh).
[[nodiscard]] Result<Bytes> decompress(std::span<const std::byte> bytes, std::size_t limit);

} // namespace torpor
