# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Running host commands with their output in the error when they fail."""

import subprocess
import sys

from .errors import LabError


def run(*command, input=None, cwd=None, env=None):
    """Runs a command and returns its standard output; LabError when it fails."""
    command = [str(word) for word in command]
    done = subprocess.run(command, input=input, cwd=cwd, env=env, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if done.returncode:
        tail = "\n".join((done.stdout + done.stderr).strip().splitlines()[-15:])
        raise LabError(f"{' '.join(command)[:200]} failed with status {done.returncode}:\n{tail}")
    return done.stdout


def progress(text):
    """A line about work that is only done when its result is missing."""
    print(f"\033[1m==>\033[0m {text}", file=sys.stderr, flush=True)
