# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The hibernating partition as the host's file holds it, for tests that look at it or harm it."""

import os
import time

from .errors import LabError

MIB = 1 << 20
# docs/image-format.md: the marker, two superblocks, two pairs of reports, then data from 1 MiB on.
MARKER = (0, 512)
SUPERBLOCKS = ((64 << 10, 4096), (128 << 10, 4096))
DATA = 1 * MIB
_STATES = ("empty", "writing", "ready", "consumed")


class PartitionImage:
    """Reads and writes below the running or switched-off machine."""

    def __init__(self, system, machine):
        self._machine = machine
        self._path = system.hibernate_image
        self._start = system.hibernate_offset

    def read(self, offset, size):
        """Bytes of the partition."""
        with open(self._path, "rb") as image:
            return os.pread(image.fileno(), size, self._start + offset)

    def write(self, offset, data):
        """Overwrites bytes of the partition."""
        with open(self._path, "r+b") as image:
            os.pwrite(image.fileno(), data, self._start + offset)

    def flip_bit(self, offset):
        """The smallest damage there is."""
        byte = self.read(offset, 1)[0]
        self.write(offset, bytes([byte ^ 0x10]))

    def is_armed(self):
        """Whether the boot loader would find a hibernated session."""
        return self.read(*MARKER).startswith(b"TORPOR-IMAGE-READY\0")

    def states(self):
        """What the two superblocks say; None for one that is not there."""
        found = []
        for place in SUPERBLOCKS:
            block = self.read(*place)
            state = int.from_bytes(block[24:28], "little")
            found.append(_STATES[state] if block.startswith(b"TORPORSB") else None)
        return tuple(found)

    def wait_for_data(self, offset=DATA, timeout=120):
        """Waits until something new is written at this place; clear it before."""
        self._wait(lambda: any(self.read(offset, 4096)), "no image data appeared on the partition", timeout)

    def wait_for_states(self, *states, timeout=120):
        """Waits until states() are these."""
        self._wait(lambda: self.states() == states, f"the superblocks did not become {states}", timeout)

    def clear_data(self):
        """Forgets older images' data where wait_for_data looks."""
        for offset in range(DATA, DATA + 64 * MIB, MIB):
            self.write(offset, bytes(MIB))

    def _wait(self, condition, complaint, timeout):
        until = time.monotonic() + timeout
        while not condition():
            self._machine.processors.look()
            if time.monotonic() > until:
                raise LabError(f"{complaint} in {timeout:.0f} s")
            time.sleep(0.005)
