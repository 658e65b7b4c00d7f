# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as it is started: in a session, twice, with the service gone, and with the Flatpak's D-Bus names alone.

As a program: torporprogram.py TORPOR FAKE-HELPER
"""

import pathlib
import subprocess
import sys
import time
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "fakes"))

import dbus  # noqa: E402 (the path comes first)
from desktopsession import lay_out, wait_for  # noqa: E402
from programtest import NAME, ProgramTest, permissions  # noqa: E402


class Program(ProgramTest):
    has_service = True

    def setUp(self):
        self.open_session(FAKE_HELPER, self.has_service)
        lay_out(self.system)

    def start(self, *words, environment=None):
        """Returns when it is in the panel."""
        before = len(self.panel.items)
        process = self.run_beside(*words, env=environment or self.environment)
        self.assertTrue(wait_for(lambda: len(self.panel.items) > before), "it did not come into the panel")
        return process

    def assert_state(self, text):
        self.assertTrue(wait_for(lambda: self.panel.state() == text), f"{self.panel.state()!r}, not {text!r}")


class InASession(Program):
    def test_comes_into_the_panel_and_tells_the_state(self):
        self.start(TORPOR, "--background")
        self.assert_state("Ready to hibernate")

    def test_is_there_once(self):
        first = self.start(TORPOR, "--background")
        calls = len(self.system.calls())
        second = subprocess.run([TORPOR], env=self.environment, timeout=30, check=False)
        self.assertEqual(second.returncode, 0)
        self.assertIsNone(first.poll())
        self.assertEqual(len(self.panel.items), 1)
        # The first one shows its window, and looks again for it.
        self.assertTrue(wait_for(lambda: len(self.system.calls()) > calls))

    def test_is_activated_as_desktops_do(self):
        self.start(TORPOR, "--background")
        calls = len(self.system.calls())
        application = self.panel.bus.get_object(NAME, "/org/torpor/Torpor", introspect=False)
        application.Activate(dbus.Dictionary({}, signature="sv"), dbus_interface="org.freedesktop.Application")
        self.assertTrue(wait_for(lambda: len(self.system.calls()) > calls))

    def test_tells_its_version(self):
        said = subprocess.run([TORPOR, "--version"], env=self.environment, capture_output=True, text=True, check=True)
        self.assertRegex(said.stdout, r"^torpor \d+\.\d+\.\d+\n$")

    def test_ends_with_its_session(self):
        process = self.start(TORPOR, "--background")
        process.terminate()
        self.assertIsNotNone(process.wait(timeout=10))

    def test_does_not_wake_up_while_nobody_looks(self):
        process = self.start(TORPOR, "--background")
        self.assert_state("Ready to hibernate")
        time.sleep(3)
        before = self.switches(process.pid)
        time.sleep(5)
        self.assertEqual(self.switches(process.pid), before)

    @staticmethod
    def switches(pid):
        return {task.name: [line for line in (task / "status").read_text(encoding="ascii").splitlines()
                            if line.startswith("voluntary")]
                for task in pathlib.Path(f"/proc/{pid}/task").iterdir()}


class WithoutTheService(Program):
    has_service = False

    def test_says_so(self):
        self.start(TORPOR, "--background")
        self.assert_state("Torpor's helper is not installed")


class InASandbox(Program):
    """With the names of the Flatpak's manifest and no others."""

    def test_has_all_names_that_it_needs(self):
        system, user, _ = permissions()
        environment = {**self.environment, "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.proxy('system', system)}",
                       "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self.proxy('session', user)}"}
        self.start(TORPOR, "--background", environment=environment)
        self.assert_state("Ready to hibernate")
        self.assertIn(("status", {}), self.system.calls())


if __name__ == "__main__":
    TORPOR, FAKE_HELPER = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1], verbosity=2)
