# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""QEMU's log of a disk's writes (blklogwrites) and what a power cut may have left of them.

The format is that of the kernel's dm-log-writes (drivers/md/dm-log-writes.c):
a superblock, then an entry of one sector before the data of each write.
"""

import os
import struct
from dataclasses import dataclass

_MAGIC = 0x6A736677736872
_FLUSH, _FUA, _DISCARD = 1, 2, 4
_SECTOR = 512


@dataclass
class Entry:
    """A write (where in the log its data is) or, with size 0, a flush."""
    offset: int
    size: int
    data: int
    flush: bool
    durable: bool  # forced through the disk's cache


class WriteLog:
    """The entries in the order in which the disk was asked."""

    def __init__(self, path):
        self._path = path
        self.entries = []
        with open(path, "rb") as log:
            magic, version, _, sector_size = struct.unpack("<QQQI", log.read(28))
            if magic != _MAGIC or version != 1:
                raise ValueError(f"{path} is no log of writes")
            end, place = os.path.getsize(path), sector_size
            while place + sector_size <= end:
                log.seek(place)
                sector, sectors, flags, _ = struct.unpack("<QQQQ", log.read(32))
                if not sectors and not flags & (_FLUSH | _FUA):
                    break
                size = 0 if flags & _DISCARD else sectors * sector_size
                self.entries.append(Entry(sector * sector_size, size, place + sector_size, bool(flags & _FLUSH),
                                          bool(flags & _FUA)))
                place += sector_size + size

    def flushes(self):
        """The places in `entries` of what makes earlier writes durable."""
        return [index for index, entry in enumerate(self.entries) if entry.flush]

    def cut(self, disk, at, random):
        """Applies to a copy of the disk from before the log what a cut before entry `at` may leave: all up to
        the last flush, and of each later write nothing, all, or some of its sectors. Returns how many of
        these were lost or torn."""
        durable = max((flush for flush in self.flushes() if flush < at), default=-1)
        lost = 0
        with open(self._path, "rb") as log, open(disk, "r+b") as image:
            for index, entry in enumerate(self.entries[:at]):
                if not entry.size:
                    continue
                data = os.pread(log.fileno(), entry.size, entry.data)
                fate = "kept" if index < durable or entry.durable else random.choice(("kept", "lost", "torn"))
                lost += fate != "kept"
                if fate == "kept":
                    os.pwrite(image.fileno(), data, entry.offset)
                elif fate == "torn":
                    for sector in range(0, entry.size, _SECTOR):
                        if random.random() < 0.5:
                            os.pwrite(image.fileno(), data[sector:sector + _SECTOR], entry.offset + sector)
        return lost
