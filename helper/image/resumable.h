// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "format.h"

namespace torpor
{

// What C knows from its initramfs, which A made for this attempt, and from its
// own firmware.
struct ExpectedImage {
    Id attempt;
    Id memoryMapHash; // of the firmware as it is now
    CodecId codec = CodecId::None;
    FreeFill freeFill = FreeFill::None;
    std::uint64_t regionEnd = 0;
    std::uint64_t memoryPages = 0;
    std::string kernelRelease;
    std::string kernelVersion;
};

// Whether the image is complete, unused, of this attempt and of this machine,
// as far as its superblock tells; the codes say which is not so. A superblock
// that contradicts the initramfs of its own attempt was written by somebody
// else, or its checksum hides damage: ImageForeign.
[[nodiscard]] Result<void> requireResumable(const Superblock &image, const ExpectedImage &expected);

} // namespace torpor
