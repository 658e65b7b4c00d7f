# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dispatches the laboratory's verbs."""

import signal
import sys

from . import options as command_line
from .baseimage import BaseImage
from .cache import Cache
from .casesverb import run_cases
from .demo import Demo
from .emulatorfault import EmulatorFault, despite_emulator
from .errors import LabError, UsageError
from .kernelimage import SMALL, built_kernel
from .labverb import LabVerb


def _prepare():
    """Builds what is missing: the kernels and the guest."""
    cache = Cache()
    BaseImage(cache, built_kernel(cache)).path()
    built_kernel(cache, SMALL)
    return 0


def main(arguments):
    """The exit status: 0 good, 1 failed, 2 wrong usage, 130 interrupted."""
    # A polite end on kill, too: context managers take the machine down.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        options = command_line.parse(arguments)
        if options.check_only:
            return 0
        if options.verb == "prepare":
            return _prepare()
        if options.verb == "cases":
            return despite_emulator(lambda: run_cases(options.names))
        if options.verb == "demo":
            return despite_emulator(lambda: Demo(options).run())
        return LabVerb(options).run()
    except (LabError, EmulatorFault) as error:
        # Below /host, the Debian 13 root sees the files of the machine around it.
        print(f"dev: {error}".replace(" /host/", " /"), file=sys.stderr)
        return 2 if isinstance(error, UsageError) else 1
    except KeyboardInterrupt:
        print("\ndev: interrupted", file=sys.stderr)
        return 130
