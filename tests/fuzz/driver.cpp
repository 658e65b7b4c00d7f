// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"

// Freed memory is kept for a while to find its late use; the default of 256 MiB
// would hide the limit on resident memory that the runs have.
extern "C" const char *__asan_default_options()
{
    return "quarantine_size_mb=16:allocator_may_return_null=0";
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    torpor::fuzzOne(std::as_bytes(std::span(data, size)));
    return 0;
}
