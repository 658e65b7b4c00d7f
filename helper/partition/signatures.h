// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <cstdint>
#include <string>
#include <vector>

namespace torpor
{

// Something on a device that libblkid knows.
struct Signature {
    std::string type;  // such as ext4, crypto_LUKS, LVM2_member, gpt
    std::string usage; // filesystem, crypto, raid, other; empty for a partition table
    std::string label; // often empty
};

// Everything that libblkid finds, with damaged checksums as well.
[[nodiscard]] Result<std::vector<Signature>> findSignatures(int fd);

// Zeroes what libblkid looks at, the first and the last MiB above all, until
// it finds nothing any more. IoError when that does not come about.
[[nodiscard]] Result<void> wipeSignatures(int fd, std::uint64_t sizeBytes);

// "an ext4 filesystem labelled \"home\"", for messages.
[[nodiscard]] std::string describe(const Signature &signature);

} // namespace torpor
