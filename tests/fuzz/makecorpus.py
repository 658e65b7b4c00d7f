#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writes the binary inputs of corpus/ whose names begin with "seed-": one of each
# kind, small, from which libFuzzer goes on. The texts beside them are files as
# the kernel, GRUB and Torpor write them.

import bz2
import gzip
import lzma
import pathlib
import struct
import uuid
import zlib

CORPUS = pathlib.Path(__file__).parent / "corpus"
PAGE = 4096


def put(target: str, name: str, content: bytes) -> None:
    folder = CORPUS / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"seed-{name}").write_bytes(content)


def laid_out(*pieces: tuple[int, bytes]) -> bytes:
    """Bytes with each piece at its offset and zeros between."""
    content = bytearray(max(at + len(piece) for at, piece in pieces))
    for at, piece in pieces:
        content[at : at + len(piece)] = piece
    return bytes(content)


def superblock(state: int, generation: int) -> bytes:
    """helper/image/format.cpp, namespace sb; the target mends magic and checksum."""
    return laid_out(
        (0, b"TORPORSB"),
        (8, struct.pack("<IIQII", 1, 0, generation, state, 1)),
        (32, bytes(16)),
        (80, struct.pack("<10Q", 2 << 20, 0x1000, 64 << 20, 100, 50, 50, 1, 1 << 20, 0, 2 << 20)),
        (160, struct.pack("<I", 1)),
        (256, b"6.12.107\0"),
        (384, b"#1 SMP\0"),
    )


def image() -> None:
    fingerprint = laid_out((0, b"0a1b-02"), (48, bytes(range(16))))
    full = laid_out((0, superblock(2, 7)), (512, struct.pack("<II", 1, 0)), (520, fingerprint))
    put("image", "superblock", b"\x00" + full)
    report = laid_out(
        (0, b"TORPORRP"),
        (8, struct.pack("<IIQ", 1, 1, 3)),
        (40, struct.pack("<II", 1, 1)),
        (48, b"io-error"),
        (96, b"reading the image"),
        (1280, laid_out((0, b"resume-load"), (24, struct.pack("<Q", 1234)))),
    )
    put("image", "report", b"\x01" + report)
    put("image", "marker", b"\x02" + laid_out((0, b"TORPOR-IMAGE-READY"), (32, bytes(range(32)))))
    run = struct.pack("<QII", 256, 1, 0)
    literals = b"\xf0" + bytes([256 - 15 - 1]) + b"x"  # lz4: a short run of one byte
    for codec, payload in ((0, bytes(PAGE)), (1, literals), (2, zstd(bytes(64)))):
        header = laid_out((0, b"TPCK"), (4, struct.pack("<BBHI", codec, 0, 1, len(payload))), (63, b"\0"))
        put("image", f"chunk-{codec}", b"\x03" + (header + run + payload).rstrip(b"\0"))
    put("image", "codec", b"\x05" + b"page" * 64)
    idle = laid_out((0, b"TORPOR-PARTITION"), (511, b"\0"))
    for state in range(4):
        head = [idle] + [laid_out((0, superblock(state, g)), (511, b"\0")) for g in (3, 4)]
        put("image", f"partition-{state}", b"\x04" + b"".join(head).rstrip(b"\0"))


def loader() -> None:
    def chunk(flags: int, codec: int, runs: list[tuple[int, int, int]], payload: bytes) -> bytes:
        head = bytes([flags, codec, len(runs), 8])
        return head + b"".join(bytes(run) for run in runs) + struct.pack("<H", len(payload)) + payload

    end = bytes([1, 1, 0])
    compressed = 64
    for codec in range(3):
        one = chunk(compressed, codec, [(0, 3, 0), (1, 2, 1), (2, 4, 2)], b"content")
        put("loader", f"one-{codec}", b"\x01\x01" + one + end)
        put("loader", f"compare-{codec}", b"\x00\x01" + one + end)
    two = chunk(compressed, 1, [(0, 3, 0)], b"first") + chunk(compressed, 2, [(9, 2, 0), (3, 1, 0)], b"second")
    put("loader", "two", b"\x01\x02" + two + end)
    put("loader", "zeros", b"\x01\x01" + chunk(0, 0, [(0, 20, 1)], b"") + end)
    for bit in range(6):
        put("loader", f"spoiled-{bit}", b"\x01\x01" + chunk(compressed | 1 << bit, 1, [(0, 3, 0)], b"x") + end)
    for field in range(1, 6):
        put("loader", f"field-{field}", b"\x01\x01" + chunk(compressed, 1, [(0, 3, 0)], b"x") + bytes([1, 1, field, 1]))


def zstd(content: bytes) -> bytes:
    """One raw block."""
    return b"\x28\xb5\x2f\xfd\x20" + bytes([len(content)]) + (len(content) << 3 | 1).to_bytes(3, "little") + content


def lz4(content: bytes) -> bytes:
    """A legacy frame with one block of literals."""
    block = bytes([0xF0, len(content) - 15]) + content
    return b"\x02\x21\x4c\x18" + struct.pack("<I", len(block)) + block


def kernel_image() -> None:
    def bzimage(payload: bytes) -> bytes:
        setup = 2 * 512
        return laid_out(
            (0x1F1, b"\x01"),
            (0x1FE, b"\x55\xaaXXHdrS\x0f\x02"),
            (0x20E, struct.pack("<H", 0x280 - 0x200)),
            (0x211, b"\x01"),
            (0x230, struct.pack("<IBBHI", 0x200000, 1, 0, 0x7F, 2047)),
            (0x248, struct.pack("<II", 64, len(payload))),
            (0x258, struct.pack("<QI", 0x1000000, 0x1A00000)),
            (0x280, b"6.12.107 (builder) #1 SMP"),
            (setup + 64, payload),
        )

    config = b"".join(b"CONFIG_%d=y\n" % i for i in range(10)) + b"# CONFIG_KEXEC is not set\n"
    kernel = b"text IKCFG_ST" + gzip.compress(config, mtime=0) + b"IKCFG_ED rest"
    size = struct.pack("<I", len(kernel))
    packed = {
        "gzip": gzip.compress(kernel, mtime=0),
        "xz": lzma.compress(kernel, lzma.FORMAT_XZ) + size,
        "lzma": lzma.compress(kernel, lzma.FORMAT_ALONE) + size,
        "bzip2": bz2.compress(kernel) + size,
        "zstd": zstd(kernel) + size,
        "lz4": lz4(kernel[:200]) + size,
    }
    for name, payload in packed.items():
        put("kernelimage", f"bzimage-{name}", bzimage(payload))
        put("kernelimage", f"stream-{name}", payload)


def kcore() -> None:
    """A kernel with 128 MiB, page structures behind one large page, and only the
    words of its tables that the walk reads, each a segment of its own."""
    note = (CORPUS / "kerneltext/vmcoreinfo").read_bytes()
    direct, vmemmap, top = 0xFFFF888000000000, 0xFFFFEA0000000000, 0xFFFFFFFF82A10000

    def index(address: int, level: int) -> int:
        return (address >> (12 + 9 * (level - 1)) & 511) * 8

    words = [  # virtual, physical (None: not told), value
        (direct + 0x10000, 0x10000, direct + 0x11000),
        (direct + 0x11000, 0x11000, vmemmap | 7),
        (top + index(vmemmap, 4), None, 0x13000 | 0x63),
        (direct + 0x13000 + index(vmemmap, 3), 0x13000 + index(vmemmap, 3), 0x14000 | 0x63),
        (direct + 0x14000 + index(vmemmap, 2), 0x14000 + index(vmemmap, 2), 0x200000 | 0xE3),
    ]
    notes = struct.pack("<III", 11, len(note), 0) + b"VMCOREINFO\0\0" + note
    header_end = 64 + 56 * (len(words) + 1)
    words_at = (header_end + len(notes) + 7) // 8 * 8
    elf = laid_out(
        (0, b"\x7fELF\x02\x01\x01"), (18, struct.pack("<H", 62)), (32, struct.pack("<Q", 64)),
        (54, struct.pack("<HH", 56, len(words) + 1)), (63, b"\0"),
    )
    headers = struct.pack("<IIQQQQQQ", 4, 0, header_end, 0, 0, len(notes), len(notes), 0)
    content = b""
    for i, (virtual, physical, value) in enumerate(words):
        address = 2**64 - 1 if physical is None else physical
        headers += struct.pack("<IIQQQQQQ", 1, 7, words_at + 8 * i, virtual, address, 8, 8, 4096)
        content += struct.pack("<Q", value)
    put("kcore", "large-page", laid_out((0, elf + headers + notes), (words_at, content)))


def partition() -> None:
    def entry(kind: int, start: int, size: int) -> bytes:
        return struct.pack("<B3sB3sII", 0, bytes(3), kind, bytes(3), start, size)

    table = laid_out((440, struct.pack("<I", 0x0A1B2C3D)), (446, entry(0x83, 34, 512) + entry(0x82, 2048, 1024)), (510, b"\x55\xaa"))
    put("partition", "mbr", table)
    extended = laid_out((446, entry(5, 2, 1000)), (510, b"\x55\xaa"), (2 * 512 + 446, entry(0x83, 1, 64)), (2 * 512 + 510, b"\x55\xaa"))
    put("partition", "extended", extended)

    kind = uuid.UUID("0fc63daf-8483-4772-8e79-3d69d8477de4").bytes_le
    entries = b"".join(
        kind + bytes([i + 1] * 16) + struct.pack("<QQQ", start, start + size - 1, 0) + "torpor".encode("utf-16le").ljust(72, b"\0")
        for i, (start, size) in enumerate([(34, 512), (2048, 1024)])
    )
    entries = entries.ljust(4 * 128, b"\0")
    last = (2 << 20) // 512 - 1
    fields = (1, last, 6, last - 33, bytes(range(16)), 2, 4, 128, zlib.crc32(entries))

    def header(crc: int) -> bytes:
        return struct.pack("<8sIIII QQQQ16sQIII", b"EFI PART", 0x10000, 92, crc, 0, *fields)

    protective = laid_out((446, entry(0xEE, 1, last)), (510, b"\x55\xaa"))
    put("partition", "gpt", laid_out((0, protective), (512, header(zlib.crc32(header(0)))), (1024, entries)))

    ext4 = laid_out((1024, struct.pack("<IIIIIII", 128, 512, 0, 100, 100, 1, 2)), (1024 + 56, struct.pack("<HHHH", 0xEF53, 1, 1, 0)),
                    (1024 + 76, struct.pack("<I", 1)), (1024 + 92, struct.pack("<III", 4, 0x42, 0)),
                    (1024 + 104, bytes(range(16))), (1024 + 120, b"home \x01\"\0"))
    put("partition", "ext4", ext4)
    put("partition", "swap", laid_out((1024, struct.pack("<II", 1, 500)), (PAGE - 10, b"SWAPSPACE2")))
    put("partition", "suspend", laid_out((PAGE - 10, b"S1SUSPEND\0")))
    put("partition", "luks", laid_out((0, b"LUKS\xba\xbe\x00\x01aes"), (168, b"01234567-89ab-cdef-0123-456789abcdef\0")))
    put("partition", "lvm", laid_out((512, b"LABELONE\x01\0\0\0\0\0\0\0"), (512 + 24, b"LVM2 001"), (1023, b"\0")))
    put("partition", "fat", laid_out((0, b"\xeb\x3c\x90mkfs.fat"), (11, struct.pack("<HBHBHHBHHH", 512, 4, 1, 2, 512, 4096, 0xF8, 4, 32, 2)),
                                     (38, b"\x29\x01\x02\x03\x04NO NAME    FAT16   "), (510, b"\x55\xaa")))
    put("partition", "xfs", laid_out((0, b"XFSB" + struct.pack(">IQQQ", PAGE, 500, 0, 0)), (100, struct.pack(">HHHH", 0xB4A5, 512, 512, 8)), (511, b"\0")))
    put("partition", "torpor", b"TORPOR-PARTITION")


def machine() -> None:
    """The tree as text, with a packed configuration in it."""
    text = (CORPUS / "machine/tree").read_bytes()
    config = b"".join(b"CONFIG_%d=y\n" % i for i in range(12)) + b"CONFIG_KEXEC_JUMP=y\n"
    put("machine", "config-gz", text + b"=== proc/config.gz\n" + gzip.compress(config, mtime=0))
    # libkmod's index of modules: a magic word, its version, the offset of an empty root.
    index = struct.pack(">III", 0xB007F457, 0x00020001, 12) + b"\0"
    put("machine", "modules", text + b"=== modules/6.12.0/modules.dep.bin\n" + index + b"\n=== modules/6.12.0/modules.alias.bin\n" + index)


image()
loader()
kernel_image()
kcore()
partition()
machine()
