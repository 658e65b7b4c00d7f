// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "computer.h"

#include "fakes/physicalfile.h"
#include "image/loader.h"
#include "image/writer.h"

#include <cstring>
#include <random>

namespace torpor
{

namespace
{

Id idOf(unsigned char kind, unsigned number)
{
    return Id({std::byte{kind}, std::byte(number), std::byte(number >> 8), std::byte{0xa5}});
}

// Of the first page of each range on, every eighth is free and every fifth zeros, whatever the number.
bool isFree(std::uint64_t frame)
{
    return frame % 8 == 5;
}

bool isZero(std::uint64_t frame)
{
    return frame % 5 == 3;
}

} // namespace

HibernatedSession Computer::session(unsigned number) const
{
    HibernatedSession session{.attempt = idOf('A', number), .memory = std::vector<char>(memorySize)};
    std::mt19937_64 random(number);
    for (std::uint64_t frame = 0; frame < memorySize / pageSize; ++frame) {
        for (std::uint64_t i = 0; i < pageSize && !isZero(frame); i += 8) {
            const std::uint64_t value = frame % 2 == 0 || i % 64 == 0 ? random() : frame;
            std::memcpy(session.memory.data() + frame * pageSize + i, &value, sizeof(value));
        }
    }
    session.expected = {.attempt = session.attempt,
                        .memoryMapHash = idOf('M', 0),
                        .codec = codecOf(m_codec),
                        .freeFill = FreeFill::Zero,
                        .regionEnd = 1 << 20,
                        .memoryPages = m_saved.totalSize() / pageSize,
                        .kernelRelease = "6.12.107",
                        .kernelVersion = "#1 SMP PREEMPT_DYNAMIC"};
    return session;
}

Superblock Computer::superblockOf(const HibernatedSession &session) const
{
    const ExpectedImage &expected = session.expected;
    return {.attempt = session.attempt,
            .memoryMapHash = expected.memoryMapHash,
            .codec = expected.codec,
            .freeFill = expected.freeFill,
            .reentryAddress = (1 << 20) + 123,
            .regionEnd = expected.regionEnd,
            .memoryPages = expected.memoryPages,
            .kernelRelease = expected.kernelRelease,
            .kernelVersion = expected.kernelVersion,
            .fingerprints = {{"01234567-89ab-cdef-0123-456789abcdef", idOf('F', 0)}}};
}

Result<void> Computer::prepare(BlockDevice &device) const
{
    return ImageStore::create(device, m_target);
}

Result<ImageStore> Computer::open(BlockDevice &device) const
{
    auto store = ImageStore::open(device);
    if (store) {
        if (auto ours = store->requireTarget(m_target); !ours)
            return passOn(ours);
    }
    return store;
}

Result<Superblock> Computer::write(BlockDevice &device, const HibernatedSession &session) const
{
    auto store = open(device);
    if (!store)
        return passOn(store);
    Superblock image = superblockOf(session);
    if (auto begun = store->begin(image); !begun)
        return passOn(begun);
    PageBitmap free(memorySize / pageSize);
    for (std::uint64_t frame = 0; frame < free.frames(); ++frame)
        free.set(frame, isFree(frame) ? 1 : 0);
    const PhysicalFile memory(session.memory);
    Progress progress;
    auto written = writeImage(
        device, memory.open(Access::ReadOnly), m_saved, free,
        {.attempt = session.attempt, .codec = m_codec, .freeFill = image.freeFill, .cpus = 1}, progress);
    if (!written)
        return written;
    image.dataPages = written->dataPages;
    image.zeroPages = written->zeroPages;
    image.chunkCount = written->chunkCount;
    image.indexOffset = written->indexOffset;
    image.indexChecksum = written->indexChecksum;
    image.imageEnd = written->imageEnd;
    return image;
}

Result<void> Computer::complete(BlockDevice &device, const Superblock &written) const
{
    auto store = open(device);
    if (!store)
        return passOn(store);
    if (auto reported = store->writeReport({.role = Role::Save, .attempt = written.attempt, .error = {}});
        !reported)
        return reported;
    return store->makeReady(written);
}

Result<void> Computer::save(BlockDevice &device, const HibernatedSession &session) const
{
    auto written = write(device, session);
    if (!written)
        return passOn(written);
    return complete(device, *written);
}

Result<Superblock> Computer::look(BlockDevice &device, const HibernatedSession &session) const
{
    auto store = open(device);
    if (!store)
        return passOn(store);
    if (auto resumable = requireResumable(store->superblock(), session.expected); !resumable)
        return passOn(resumable);
    return store->superblock();
}

Result<std::vector<char>> Computer::resume(BlockDevice &device, const HibernatedSession &session) const
{
    auto store = open(device);
    if (!store)
        return passOn(store);
    Report report{.role = Role::Resume, .attempt = session.attempt, .error = {}};
    std::vector<char> memory;
    const Superblock image = store->superblock();
    auto resumed = requireResumable(image, session.expected).and_then([&] { return store->consume(); });
    if (resumed) {
        const PhysicalFile place(std::vector<char>(memorySize, 0x5a));
        Progress progress;
        resumed =
            loadImage(device, place.open(Access::ReadWrite), image, m_saved, LoadMode::Restore, 1, progress);
        memory = place.content();
    }
    if (!resumed) {
        report.error = resumed.error();
        (void)store->clear();
        (void)store->writeReport(report);
        return passOn(resumed);
    }
    if (auto reported = store->writeReport(report); !reported)
        return passOn(reported);
    return memory;
}

Result<void> Computer::settle(BlockDevice &device) const
{
    auto store = open(device);
    if (!store)
        return passOn(store);
    return store->superblock().state == ImageState::Empty ? Result<void>() : store->clear();
}

bool Computer::grubFinds(BlockDevice &device, const HibernatedSession &session) const
{
    AlignedBuffer head(blockSize);
    return device.read(markerOffset, head.bytes()) &&
           std::ranges::equal(head.bytes().first(markerSize), readyMarker(m_target, session.attempt));
}

bool Computer::isWhole(const std::vector<char> &memory, const HibernatedSession &session) const
{
    for (const Range &range : m_saved) {
        for (std::uint64_t at = range.start; at < range.end; at += pageSize) {
            const std::vector<char> zeros(pageSize);
            const char *expected = isFree(at / pageSize) ? zeros.data() : session.memory.data() + at;
            if (std::memcmp(memory.data() + at, expected, pageSize) != 0)
                return false;
        }
    }
    return true;
}

} // namespace torpor
