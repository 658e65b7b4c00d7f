// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"
#include "common/id.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace torpor
{

// The partition that was prepared for this machine: state/target.json.
struct Target {
    std::string partuuid; // lowercase, as /dev/disk/by-partuuid has it
    Id id;                // of its superblock
    std::uint64_t sizeBytes = 0;

    [[nodiscard]] std::string toJson() const;
    [[nodiscard]] static Result<Target> fromJson(std::string_view text);
    [[nodiscard]] Result<void> store(const Roots &roots) const;
    // PartitionNotPrepared when none is remembered.
    [[nodiscard]] static Result<Target> load(const Roots &roots);
    // Forgets it; fine when there is none.
    [[nodiscard]] static Result<void> forget(const Roots &roots);
    bool operator==(const Target &) const = default;
};

// "0e3b2c1a-02", "01234567-89ab-...": hexadecimal digits and dashes, nothing that could be a path.
[[nodiscard]] bool isPartuuid(std::string_view text);

} // namespace torpor
