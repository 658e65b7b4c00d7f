# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of the application as a program share: a session for it, programs that end with their test, and D-Bus
proxies that let through what the Flatpak's manifest names."""

import json
import os
import pathlib
import subprocess
import unittest

from desktopsession import session
from privatebus import PrivateBus

MANIFEST = pathlib.Path(__file__).resolve().parents[3] / "flatpak" / "org.torpor.Torpor.yml"
NAME = "org.torpor.Torpor"


def permissions():
    """What the manifest gives: (system bus, session bus, the others), of the buses as xdg-dbus-proxy's options."""
    manifest = json.loads(subprocess.run(["flatpak-builder", "--show-manifest", MANIFEST], capture_output=True, text=True,
                                         check=True).stdout)
    system, user, others = [], [f"--own={NAME}", f"--own={NAME}.*"], set()  # its own names each application has
    for argument in manifest["finish-args"]:
        bus, is_name, name = argument.removeprefix("--").partition("-name=")
        if is_name:
            (system if bus.startswith("system-") else user).append(f"--{bus.removeprefix('system-')}={name}")
        else:
            others.add(argument)
    return system, user, others


class ProgramTest(unittest.TestCase):
    def open_session(self, helper, has_service=True):
        """A system bus with this helper, and a session with a panel."""
        self.system = self.enterContext(PrivateBus(helper, has_service))
        self.environment, self.panel = self.enterContext(session(self.system))
        self.processes = []
        self.addCleanup(self._stop)

    def run_beside(self, *words, **options):
        """A program that runs until the test ends."""
        self.processes.append(subprocess.Popen([*words], **options))
        return self.processes[-1]

    def proxy(self, bus, words):
        """The socket of a proxy of the "system" or the "session" bus that lets these names through."""
        socket = self.system.folder / f"{bus}-proxy"
        read, write = os.pipe()
        self.addCleanup(os.close, read)
        self.run_beside("xdg-dbus-proxy", f"--fd={write}", self.environment[f"DBUS_{bus.upper()}_BUS_ADDRESS"], str(socket),
                        "--filter", *words, pass_fds=[write])
        os.close(write)
        self.assertEqual(os.read(read, 1), b"x", "the proxy did not start")
        return socket

    def _stop(self):
        for process in reversed(self.processes):
            process.kill()
        for process in self.processes:
            process.wait(timeout=10)
