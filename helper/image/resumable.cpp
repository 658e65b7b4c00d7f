// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resumable.h"

namespace torpor
{

namespace
{

Result<void> requireReady(ImageState state)
{
    switch (state) {
    case ImageState::Empty:
        return fail(Code::ImageMissing, "there is no hibernated session on the partition");
    case ImageState::Writing:
        return fail(Code::ImageUnfinished, "the session was not saved to the end");
    case ImageState::Consumed:
        return fail(Code::ImageConsumed, "the hibernated session was resumed before and is used up");
    case ImageState::Ready:
        break;
    }
    return {};
}

// The superblock keeps less of a text than a kernel may have.
bool isStartOf(const std::string &kept, const std::string &whole)
{
    return kept == whole.substr(0, mostKernelText);
}

} // namespace

Result<void> requireResumable(const Superblock &image, const ExpectedImage &expected)
{
    if (auto ready = requireReady(image.state); !ready)
        return ready;
    if (image.attempt != expected.attempt)
        return fail(Code::ImageForeign,
                    "the hibernated session {} is not the one that this entry resumes ({})",
                    image.attempt.toString(), expected.attempt.toString());
    if (image.memoryMapHash != expected.memoryMapHash)
        return fail(Code::MemoryMapChanged,
                    "the firmware lays out the memory differently than when the session was hibernated");
    const auto differs = [](std::string_view what) {
        return fail(Code::ImageForeign, "the superblock has another {} than this entry", what);
    };
    if (image.regionEnd != expected.regionEnd)
        return differs("memory region");
    if (image.memoryPages != expected.memoryPages)
        return differs("amount of memory");
    if (image.codec != expected.codec)
        return differs("codec");
    if (image.freeFill != expected.freeFill)
        return differs("filling of free pages");
    if (!isStartOf(image.kernelRelease, expected.kernelRelease) ||
        !isStartOf(image.kernelVersion, expected.kernelVersion))
        return differs("kernel");
    if (image.dataPages > image.memoryPages || image.zeroPages > image.memoryPages - image.dataPages)
        return fail(Code::ImageCorrupt, "the superblock counts more pages than the session has");
    return {};
}

} // namespace torpor
