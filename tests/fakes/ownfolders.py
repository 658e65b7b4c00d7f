# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""For tests of programs that have fixed folders: a mount namespace where these are the test's own."""

import os
import subprocess
import sys


def enter_namespace():
    """Goes on in a mount namespace of our own, so that nothing reaches this machine's folders: begins the program again there."""
    if os.environ.get("TORPOR_IN_NAMESPACE") != "1":
        os.environ["TORPOR_IN_NAMESPACE"] = "1"
        os.execvp("unshare", ["unshare", "--mount", "--propagation", "unchanged", sys.executable, *sys.argv])
    # Within a chroot, whose root is no mount point, that fails: ./dev has made it private already.
    subprocess.run(["mount", "--make-rprivate", "/"], stderr=subprocess.DEVNULL, check=False)


def empty(*folders):
    """There is nothing in these folders, and what is written to them is gone with the test."""
    for folder in folders:
        os.makedirs(folder, exist_ok=True)
        subprocess.run(["mount", "-t", "tmpfs", "own", folder], check=True)
