# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""QEMU's own faults, which say nothing about what runs in the machine."""

import os
import sys

_AGAIN = "TORPOR_EMULATOR_FAILED"


class EmulatorFault(Exception):
    """QEMU itself has brought the machine to a standstill. Not a LabError: nobody on the way shall take it
    for something that the machine did."""

    seen = []

    def __init__(self, text):
        super().__init__(text)
        self.seen.append(text)


def despite_emulator(run):
    """run()'s exit status. Where QEMU brought it to its end, this program begins once more, with nothing of
    the first time in its memory."""
    try:
        status = run()
    except EmulatorFault:
        status = 1
    if status == 0 or not EmulatorFault.seen or _AGAIN in os.environ:
        return status
    print(f"\ndev: {EmulatorFault.seen[-1]}\ndev: That says nothing about what runs in the machine: once more.\n",
          file=sys.stderr, flush=True)
    sys.stdout.flush()
    os.environ[_AGAIN] = "1"
    os.execv(sys.executable, [sys.executable, *sys.argv])
