// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store.h"

#include <algorithm>

namespace torpor
{

namespace
{

struct Block {
    std::uint64_t offset;
    std::span<const std::byte> content; // the rest of the block is zeros
};

// Writes blocks, flushes them at once and reads them back: a device that loses
// writes without a word is found out here, not at the resume.
Result<void> writeDurably(BlockDevice &device, std::initializer_list<Block> blocks)
{
    AlignedBuffer buffer(blockSize * blocks.size());
    std::ranges::fill(buffer.bytes(), std::byte{0});
    const auto bytesOf = [&](std::size_t i) { return buffer.bytes().subspan(i * blockSize, blockSize); };
    for (std::size_t i = 0; const Block &block : blocks) {
        std::ranges::copy(block.content, bytesOf(i).begin());
        if (auto written = device.write(block.offset, bytesOf(i++)); !written)
            return written;
    }
    if (auto flushed = device.flush(); !flushed)
        return flushed;
    AlignedBuffer back(blockSize);
    for (std::size_t i = 0; const Block &block : blocks) {
        if (auto read = device.read(block.offset, back.bytes()); !read)
            return read;
        if (!std::ranges::equal(bytesOf(i++), back.bytes()))
            return fail(Code::IoError, "the block at {} reads back different from what was written",
                        block.offset);
    }
    return {};
}

Result<void> writeDurably(BlockDevice &device, std::uint64_t offset, std::span<const std::byte> content)
{
    return writeDurably(device, {Block{offset, content}});
}

template <typename T> struct Copy {
    T value;
    std::size_t place;
};

bool isAbsence(Code code)
{
    return code == Code::ImageMissing || code == Code::NoReport;
}

// The newest valid one of a pair of copies, or why neither is.
template <typename T, typename Decode>
Result<Copy<T>> readNewest(BlockDevice &device, const std::array<std::uint64_t, 2> &offsets, Decode decode)
{
    std::optional<Copy<T>> newest;
    Error problem; // without words until there is one
    for (std::size_t place = 0; place < offsets.size(); ++place) {
        AlignedBuffer buffer(blockSize);
        Result<T> value =
            device.read(offsets.at(place), buffer.bytes()).and_then([&] { return decode(buffer.bytes()); });
        if (value && (!newest || value->generation > newest->value.generation))
            newest = Copy<T>{std::move(*value), place};
        else if (!value && (problem.message.empty() || !isAbsence(value.error().code)))
            problem = std::move(value.error()); // damage says more than absence
    }
    if (!newest)
        return std::unexpected(std::move(problem));
    return std::move(*newest);
}

bool isBlank(std::span<const std::byte> sector)
{
    return std::ranges::all_of(sector, [](std::byte byte) { return byte == std::byte{0}; });
}

} // namespace

Result<void> ImageStore::create(BlockDevice &device, const Id &target)
{
    if (device.size() < dataOffset * 2)
        return fail(Code::PartitionTooSmall, "the partition has {} bytes; {} are the least", device.size(),
                    dataOffset * 2);
    // Left-over reports would tell stories of an earlier life of the partition.
    if (auto erased = erase(device); !erased)
        return erased;
    Superblock empty{.generation = 1, .target = target, .partitionSize = device.size()};
    for (const std::uint64_t offset : superblockOffsets) {
        if (auto written = writeDurably(device, offset, encode(empty)); !written)
            return passOn(written, "writing the superblock");
        ++empty.generation;
    }
    if (auto written = writeDurably(device, markerOffset, idleMarker(target)); !written)
        return passOn(written, "writing the marker");
    return {};
}

Result<void> ImageStore::erase(BlockDevice &device)
{
    if (device.size() < dataOffset)
        return fail(Code::PartitionTooSmall, "the partition has {} bytes; {} are the least", device.size(),
                    dataOffset * 2);
    const std::array<std::byte, markerSize> noMarker{};
    if (auto written = writeDurably(device, markerOffset, noMarker); !written)
        return passOn(written, "erasing the marker");
    AlignedBuffer zeros(dataOffset);
    std::ranges::fill(zeros.bytes(), std::byte{0});
    auto written = device.write(0, zeros.bytes()).and_then([&] { return device.flush(); });
    if (!written)
        return passOn(written, "clearing the partition's head");
    return {};
}

Result<ImageStore> ImageStore::open(BlockDevice &device)
{
    auto newest = readNewest<Superblock>(device, superblockOffsets, decodeSuperblock);
    if (!newest)
        return passOn(newest, "reading the superblock");
    if (newest->value.partitionSize != device.size()) {
        return fail(Code::PartitionForeign,
                    "the partition has {} bytes, but had {} when it was prepared; prepare it again",
                    device.size(), newest->value.partitionSize);
    }
    AlignedBuffer head(blockSize);
    if (auto read = device.read(markerOffset, head.bytes()); !read)
        return passOn(read, "reading the marker");
    const auto marker = head.bytes().first(markerSize);
    if (isBlank(marker))
        return fail(Code::ImageMissing,
                    "the partition has no marker: preparing it or giving it back was interrupted");
    if (!isMarkerOf(marker, newest->value.target))
        return fail(Code::PartitionForeign,
                    "something else has been written to the start of the partition since it "
                    "was prepared");
    return ImageStore(device, std::move(newest->value), newest->place);
}

Result<bool> ImageStore::isRemnant(BlockDevice &device, const Id &target)
{
    AlignedBuffer head(blockSize);
    if (auto read = device.read(markerOffset, head.bytes()); !read)
        return passOn(read, "reading the marker");
    const auto marker = head.bytes().first(markerSize);
    if (!isBlank(marker))
        return isMarkerOf(marker, target);
    auto newest = readNewest<Superblock>(device, superblockOffsets, decodeSuperblock);
    if (!newest && newest.error().code == Code::IoError)
        return passOn(newest, "reading the superblock");
    return newest && newest->value.target == target;
}

Result<void> ImageStore::requireTarget(const Id &target) const
{
    if (m_superblock.target == target)
        return {};
    return fail(Code::PartitionForeign, "the partition was prepared as {}, not as {}",
                m_superblock.target.toString(), target.toString());
}

Result<bool> ImageStore::isArmed()
{
    AlignedBuffer buffer(blockSize);
    if (auto read = m_device->read(markerOffset, buffer.bytes()); !read)
        return passOn(read, "reading the marker");
    return std::ranges::equal(buffer.bytes().first(markerSize),
                              readyMarker(m_superblock.target, m_superblock.attempt));
}

Result<void> ImageStore::writeCopy(Superblock next, const std::optional<Marker> &marker)
{
    next.target = m_superblock.target;
    next.partitionSize = m_superblock.partitionSize;
    next.generation = m_superblock.generation + 1;
    const std::size_t place = 1 - m_newestCopy;
    const SuperblockBytes bytes = encode(next);
    const Block copy{superblockOffsets.at(place), bytes};
    auto written = marker ? writeDurably(*m_device, {copy, Block{markerOffset, *marker}})
                          : writeDurably(*m_device, {copy});
    if (!written)
        return passOn(written, marker ? "writing the superblock and the marker" : "writing the superblock");
    m_newestCopy = place;
    m_superblock = std::move(next);
    return {};
}

Result<void> ImageStore::writeBothCopies(const Superblock &next)
{
    return writeCopy(next).and_then([&] { return writeCopy(next); });
}

Result<void> ImageStore::setMarker(const Marker &marker)
{
    auto written = writeDurably(*m_device, markerOffset, marker);
    if (!written)
        return passOn(written, "writing the marker");
    return {};
}

Result<void> ImageStore::begin(Superblock image)
{
    if (m_superblock.state == ImageState::Ready)
        return fail(Code::PartitionInUse, "the partition holds a hibernated session");
    image.state = ImageState::Writing;
    return writeCopy(image, idleMarker(m_superblock.target)).and_then([&] { return writeCopy(image); });
}

Result<void> ImageStore::makeReady(Superblock image)
{
    if (m_superblock.state != ImageState::Writing || m_superblock.attempt != image.attempt)
        return fail(Code::ImageForeign, "the partition is {}, not being written by this attempt",
                    stateName(m_superblock.state));
    if (auto flushed = m_device->flush(); !flushed)
        return passOn(flushed, "flushing the image");
    image.state = ImageState::Ready;
    const Marker marker = readyMarker(m_superblock.target, image.attempt);
    return writeCopy(image).and_then([&] { return writeCopy(image, marker); });
}

Result<void> ImageStore::consume()
{
    if (m_superblock.state != ImageState::Ready)
        return fail(m_superblock.state == ImageState::Consumed ? Code::ImageConsumed : Code::ImageMissing,
                    "the image is {}, not ready", stateName(m_superblock.state));
    Superblock consumed = m_superblock;
    consumed.state = ImageState::Consumed;
    return setMarker(idleMarker(m_superblock.target)).and_then([&] { return writeBothCopies(consumed); });
}

Result<void> ImageStore::clear()
{
    Superblock empty = m_superblock;
    empty.state = ImageState::Empty;
    // Either is worth doing alone where the other cannot be written.
    auto disarmed = setMarker(idleMarker(m_superblock.target));
    auto updated = writeBothCopies(empty);
    return disarmed ? updated : disarmed;
}

Result<void> ImageStore::writeReport(Report report)
{
    const auto &offsets = report.role == Role::Save ? saveReportOffsets : resumeReportOffsets;
    const auto newest = readNewest<Report>(*m_device, offsets, decodeReport);
    report.generation = newest ? newest->value.generation + 1 : 1;
    const std::size_t place = newest ? 1 - newest->place : 0;
    auto written = writeDurably(*m_device, offsets.at(place), encode(report));
    if (!written)
        return passOn(written, "writing the report");
    return {};
}

Result<Report> ImageStore::readReport(Role role)
{
    auto newest = readNewest<Report>(*m_device, role == Role::Save ? saveReportOffsets : resumeReportOffsets,
                                     decodeReport);
    if (!newest)
        return passOn(newest, std::format("reading the report of the {} kernel", roleName(role)));
    return std::move(newest->value);
}

Result<OpenedStore> openOurStore(const std::filesystem::path &path, Access access, const Id &target)
{
    auto opened = FileBlockDevice::open(path, access);
    if (!opened)
        return passOn(opened);
    auto device = std::make_unique<FileBlockDevice>(std::move(*opened));
    auto store = ImageStore::open(*device);
    if (!store)
        return passOn(store);
    if (auto ours = store->requireTarget(target); !ours)
        return passOn(ours);
    return OpenedStore{std::move(device), std::move(*store)};
}

} // namespace torpor
