// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "damagedimage.h"

#include "common/bytes.h"

#include <cstdlib>

namespace torpor
{

namespace
{
// Where docs/image-format.md has the checksums.
constexpr std::size_t superblockChecksum = 4088;
constexpr std::size_t superblockIndexChecksum = 144;
constexpr std::size_t chunkChecksumOffset = 56;
constexpr std::size_t entryChecksum = 16;
} // namespace

DamagedImage::DamagedImage(CodecChoice codec) : m_computer(codec)
{
    if (!m_computer.prepare(m_device) || !m_computer.save(m_device, session()))
        std::abort();
}

Superblock DamagedImage::superblock()
{
    return ImageStore::open(m_device)->superblock();
}

IndexEntry DamagedImage::entry(std::size_t chunk)
{
    return decodeIndexEntry(at(superblock().indexOffset + chunk * indexEntrySize, indexEntrySize));
}

void DamagedImage::hibernateAgain()
{
    ++m_number;
    if (!m_computer.settle(m_device) || !m_computer.save(m_device, session()))
        std::abort();
}

Result<std::vector<char>> DamagedImage::resume()
{
    return m_computer.resume(m_device, session());
}

void DamagedImage::resealChunk(std::size_t chunk)
{
    const Superblock image = superblock();
    const auto entry = at(image.indexOffset + chunk * indexEntrySize, indexEntrySize);
    const IndexEntry place = decodeIndexEntry(entry);
    const auto record = at(place.offset, place.size);
    const std::uint64_t checksum = chunkChecksum(record);
    storeLe(record, chunkChecksumOffset, checksum);
    storeLe(entry, entryChecksum, checksum);
    resealIndex();
}

void DamagedImage::resealIndex()
{
    const Superblock image = superblock();
    const auto checksum = checksumOf(at(image.indexOffset, image.chunkCount * indexEntrySize));
    for (const std::uint64_t offset : superblockOffsets)
        storeLe(at(offset, superblockSize), superblockIndexChecksum, checksum);
    resealSuperblocks();
}

void DamagedImage::resealSuperblocks()
{
    for (const std::uint64_t offset : superblockOffsets) {
        const auto bytes = at(offset, superblockSize);
        storeLe(bytes, superblockChecksum, checksumOf(bytes.first(superblockChecksum)));
    }
}

} // namespace torpor
