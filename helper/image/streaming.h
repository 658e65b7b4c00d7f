// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>

namespace torpor
{

// Copies and fills pages with stores that go past the processor's caches: what
// comes to its place in the session's memory is not looked at again before the
// jump. A cache would read each line first only to have it overwritten, and
// would give up the loader's buffers for it. Sizes are multiples of 64 bytes,
// addresses of 8; `to` and `from` are of one size and do not overlap.
void streamCopy(std::span<std::byte> to, std::span<const std::byte> from);
void streamFill(std::span<std::byte> to, std::byte value);

} // namespace torpor
