#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The benchmarks' entry point; ./dev bench calls it on Debian 13."""

import importlib
import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "vm"))

from lab.emulatorfault import EmulatorFault  # noqa: E402 (the path comes first)
from lab.errors import LabError  # noqa: E402 (the path comes first)

SUBJECTS = ("image", "filter", "cycle", "growth", "desktop")
USAGE = f"usage: bench {'|'.join(SUBJECTS)} [options]: ./dev help tells more"


def main(arguments):
    """The exit status: 0 good, 1 failed or a goal missed, 2 wrong usage."""
    if not arguments or arguments[0] not in SUBJECTS:
        print(USAGE, file=sys.stderr)
        return 2
    subject = importlib.import_module(arguments[0])
    try:
        return subject.main(arguments[1:])
    except (LabError, EmulatorFault) as error:
        print(f"bench {arguments[0]}: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
