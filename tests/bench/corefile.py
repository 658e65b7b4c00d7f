# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A machine's memory as one file that both makedumpfile and Torpor's own code read.

QEMU's dump is an ELF core by physical addresses only, and makedumpfile rejects it because its program
headers do not start at offset 64. The file made of it looks like /proc/vmcore to makedumpfile and like
/proc/kcore to Torpor, and has the physical address A at offset ORIGIN + A (tests/bench/dumpedmemory.h).
"""

import os
import re
import struct

ORIGIN = 1 << 20
PAGE = 4096
_KERNEL_TEXT = 0xffffffff80000000
_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_PROGRAM = struct.Struct("<IIQQQQQQ")
_LOAD, _NOTE = 1, 4
_PIECE = 1 << 20
_SLAB = b"NUMBER(PAGE_SLAB_MAPCOUNT_VALUE)"
_SLAB_UNTOLD = b"NUMBER(not told: slab pages....)"
assert len(_SLAB) == len(_SLAB_UNTOLD)


def _programs(data):
    """[(type, virtual, physical, size, offset)] of an ELF file's first bytes."""
    header = _HEADER.unpack_from(data)
    found = []
    for number in range(header[9]):
        kind, _, offset, virtual, physical, size, _, _ = _PROGRAM.unpack_from(data, header[5] + number * _PROGRAM.size)
        found.append((kind, virtual, physical, size, offset))
    return found


def system_ram(iomem):
    """[(start, end)] of the "System RAM" lines, as whole pages."""
    ranges = []
    for start, last in re.findall(r"^([0-9a-f]+)-([0-9a-f]+) : System RAM$", iomem, re.M):
        ranges.append((int(start, 16) // PAGE * PAGE, -(-(int(last, 16) + 1) // PAGE) * PAGE))
    return ranges


def make(dump, kcore, iomem, path):
    """Writes the file. dump: QEMU's; kcore: the first bytes of the guest's; iomem: the guest's text."""
    with open(dump, "rb") as source:
        parts = _programs(source.read(1 << 16))
        notes = b""
        for kind, _, _, size, offset in parts:
            if kind == _NOTE:
                source.seek(offset)
                notes += source.read(size)
        # From 6.12 on makedumpfile before 1.7.7 takes every free page for one of the slab allocator and
        # keeps it. Slab pages are no matter of -d 16: it is not told about them.
        notes = notes.replace(_SLAB, _SLAB_UNTOLD)
        memory = [part for part in parts if part[0] == _LOAD]
        ram = system_ram(iomem)
        with open(path, "wb") as target:
            for start, end in ram:
                _copy(source, memory, start, end, target)
            loads = _loads(_programs(kcore), ram)
            _write_headers(target, loads, notes)
            target.truncate(ORIGIN + ram[-1][1])


def _loads(kcore, ram):
    """(virtual, physical, size) of the kernel's text and of RAM in the direct mapping."""
    text = next(part for part in kcore if part[0] == _LOAD and part[1] >= _KERNEL_TEXT and part[2] not in (0, 2**64 - 1))
    direct = next(part for part in kcore if part[0] == _LOAD and part[1] < _KERNEL_TEXT and part[2] != 2**64 - 1)
    loads = [(text[1], text[2], text[3])]
    return loads + [(direct[1] - direct[2] + start, start, end - start) for start, end in ram]


def _write_headers(target, loads, notes):
    count = len(loads) + 1
    behind = _HEADER.size + count * _PROGRAM.size
    target.seek(0)
    target.write(_HEADER.pack(b"\x7fELF\x02\x01\x01" + bytes(9), 4, 62, 1, 0, _HEADER.size, 0, 0, _HEADER.size,
                              _PROGRAM.size, count, 0, 0, 0))
    target.write(_PROGRAM.pack(_NOTE, 0, behind, 0, 0, len(notes), len(notes), 0))
    for virtual, physical, size in loads:
        target.write(_PROGRAM.pack(_LOAD, 7, ORIGIN + physical, virtual, physical, size, size, 0))
    target.write(notes)
    assert target.tell() <= ORIGIN


def _copy(source, memory, start, end, target):
    """Copies [start, end) of the memory; pages of zeros become holes."""
    zeros = bytes(_PIECE)
    for _, _, physical, size, offset in memory:
        at, stop = max(start, physical), min(end, physical + size)
        while at < stop:
            source.seek(offset + at - physical)
            piece = source.read(min(_PIECE, stop - at))
            if piece != zeros[:len(piece)]:
                target.seek(ORIGIN + at)
                target.write(piece)
            at += len(piece)


def kept_by_makedumpfile(path):
    """The pages in a compressed dump, as bytes with a bit a frame (makedumpfile's diskdump_mod.h)."""
    with open(path, "rb") as dump:
        head = dump.read(PAGE)
        assert head.startswith(b"KDUMP   "), f"{path} is not a compressed dump"
        block, sub_blocks, bitmap_blocks = struct.unpack_from("<iiI", head, 428)
        # Two bitmaps: the pages that exist, the pages that are in the dump.
        size = bitmap_blocks // 2 * block
        dump.seek((1 + sub_blocks) * block + size)
        return dump.read(size)


def size_on_disk(path):
    """The bytes that are no holes."""
    return os.stat(path).st_blocks * 512
