// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blockdevice.h"
#include "format.h"
#include "report.h"

#include <memory>
#include <optional>

namespace torpor
{

// The state of the hibernating partition: superblock, marker and reports.
//
// A state change is written to the older of the two superblock copies, flushed
// and read back, and then to the other copy: a power cut at any instant leaves
// the old or the new state, and afterwards no damage to a single copy brings
// the old one back. The marker that the boot loader compares is set after the
// superblock says READY and reset before it says anything else: a marker that is
// set always has its image, and still no reader believes it alone.
class ImageStore
{
public:
    // Writes an empty superblock with this target id and the idle marker. The
    // only function that writes to a partition which was not ours before; its
    // caller is `prepare`. PartitionTooSmall below 2 MiB.
    [[nodiscard]] static Result<void> create(BlockDevice &device, const Id &target);

    // Leaves nothing of marker, superblocks and reports. The marker goes first: it
    // must not lead the boot loader to what is half gone.
    [[nodiscard]] static Result<void> erase(BlockDevice &device);

    // ImageMissing, ImageCorrupt or ImageTooNew as decodeSuperblock() says; a
    // partition with one damaged copy is read from the other. PartitionForeign
    // where the size is another or something else lies in the first sector:
    // mkswap and some mkfs leave our superblock as it is. A blank first sector
    // is what create() and erase() leave when they are interrupted: ImageMissing.
    [[nodiscard]] static Result<ImageStore> open(BlockDevice &device);

    // Whether what open() does not take for a store is what create() or
    // erase(), interrupted, left of this target's: erase() may go on there.
    [[nodiscard]] static Result<bool> isRemnant(BlockDevice &device, const Id &target);

    [[nodiscard]] const Superblock &superblock() const { return m_superblock; }

    // PartitionForeign unless this is the target's partition.
    [[nodiscard]] Result<void> requireTarget(const Id &target) const;

    // Whether the boot loader would find this image.
    [[nodiscard]] Result<bool> isArmed();

    // EMPTY or CONSUMED or WRITING → WRITING. Refuses to overwrite a READY
    // image: it may be the session of another system on the same disk. So there is
    // no order to keep between the marker and the superblock: a marker that is still
    // set, because resetting it failed once, leads to no image before and after.
    [[nodiscard]] Result<void> begin(Superblock image);
    // WRITING → READY, and arms the marker. Everything of the image is flushed
    // first. The marker goes with the second copy of the superblock: the first one
    // is on the medium by then, and whichever of the two a power cut loses, the
    // image is READY.
    [[nodiscard]] Result<void> makeReady(Superblock image);
    // READY → CONSUMED, after disarming the marker.
    [[nodiscard]] Result<void> consume();
    // Any state → EMPTY, after disarming the marker; does what it can of both.
    [[nodiscard]] Result<void> clear();

    // Keeps the report in the area of its role. NoReport when there is none yet.
    [[nodiscard]] Result<void> writeReport(Report report);
    [[nodiscard]] Result<Report> readReport(Role role);

private:
    ImageStore(BlockDevice &device, Superblock superblock, std::size_t newestCopy)
        : m_device(&device), m_superblock(std::move(superblock)), m_newestCopy(newestCopy)
    {
    }
    // Makes `next` count, by the copy that does not count at present, and sets the marker with it.
    [[nodiscard]] Result<void> writeCopy(Superblock next, const std::optional<Marker> &marker = {});
    [[nodiscard]] Result<void> writeBothCopies(const Superblock &next);
    [[nodiscard]] Result<void> setMarker(const Marker &marker);

    BlockDevice *m_device;
    Superblock m_superblock;
    std::size_t m_newestCopy; // index into superblockOffsets
};

// A store with the device that it is on.
struct OpenedStore {
    std::unique_ptr<FileBlockDevice> device;
    ImageStore store;
};

// Opens a partition's store and makes sure that it is this target's. The
// errors are those of FileBlockDevice::open(), ImageStore::open() and
// requireTarget().
[[nodiscard]] Result<OpenedStore> openOurStore(const std::filesystem::path &path, Access access,
                                               const Id &target);

} // namespace torpor
