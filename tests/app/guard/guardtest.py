#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real torpor-guard on a bus of its own, with python-dbusmock's UPower and logind and a fake helper.

    guardtest.py GUARD FAKE-HELPER RULES

It runs in a mount namespace with folders of its own in place of the machine's."""

import os
import pathlib
import queue
import shutil
import subprocess
import sys
import threading
import time
import unittest

import dbus
import dbusmock

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "fakes"), str(HERE.parents[1] / "fakes")]

from ownfolders import empty, enter_namespace  # noqa: E402 (the path comes first)
from privatebus import PrivateBus  # noqa: E402

GUARD, HELPER, RULES = (str(pathlib.Path(word).resolve()) for word in sys.argv[1:4])
OWN = ("/usr/share/torpor", "/etc/torpor")
ATTEMPT = "0123456789abcdef0123456789abcdef"
MOCK = "org.freedesktop.DBus.Mock"
DEVICE = "org.freedesktop.UPower.Device"
# As shipped, but quicker.
QUICK = """
[[trigger]]
id = "battery-critical"
kind = "low-battery"
critical = true
chain = ["kexec-hibernate", "kernel-hibernate", "suspend", "power-off"]
grace_seconds = {grace}
message = "The battery is nearly empty"
when = {{ fact = "battery.percent", at_most = 2, hysteresis = 2 }}
"""
CAN = {"data": {"document": {"schema": 1, "capabilities": {"kexec-hibernate": {"can": "yes"}}}}}


class Guard(unittest.TestCase):
    def setUp(self):
        self.bus = self.enterContext(PrivateBus(HELPER))
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = self.bus.environment["DBUS_SYSTEM_BUS_ADDRESS"]
        self.connection = dbus.bus.BusConnection(os.environ["DBUS_SYSTEM_BUS_ADDRESS"])
        self.addCleanup(self.connection.close)
        self.bus.answer("check", CAN)
        self.bus.answer("hibernate", {"data": {"attempt": ATTEMPT}, "signals": [
            ["Began", ATTEMPT, "hibernate"], ["Ended", ATTEMPT, "resumed", "", ""]]})
        self.upower = self._mock("upower", "org.freedesktop.UPower", "/org/freedesktop/UPower", OnBattery=True)
        self.logind = self._mock("logind", "org.freedesktop.login1", "/org/freedesktop/login1")
        path = self.upower.AddDischargingBattery("battery_BAT0", "Mock", 4.0, dbus.Int64(3600), dbus_interface=MOCK)
        self.battery = self.connection.get_object("org.freedesktop.UPower", path)
        self.battery.AddProperties(DEVICE, {"NativePath": "BAT0", "UpdateTime": dbus.UInt64(1)}, dbus_interface=MOCK)
        self.clock = 1

    def _mock(self, template, name, path, **parameters):
        server, proxy = dbusmock.DBusTestCase.spawn_server_template(template, parameters, stdout=subprocess.DEVNULL)
        self.addCleanup(self._stop, server)
        del proxy
        return self.connection.get_object(name, path)

    @staticmethod
    def _stop(process):
        process.terminate()
        process.wait(timeout=10)

    def start(self, grace=2):
        """torpor-guard, with the shipped rules but a countdown of so many seconds."""
        pathlib.Path("/etc/torpor/rules.d").mkdir(exist_ok=True)
        pathlib.Path("/etc/torpor/rules.d/quick.toml").write_text(QUICK.format(grace=grace), encoding="utf-8")
        self.lines = queue.Queue()
        self.guard = subprocess.Popen([GUARD], env=self.bus.environment, stderr=subprocess.PIPE, text=True)
        self.addCleanup(self.guard.stderr.close)
        self.addCleanup(self._stop, self.guard)

        def read(stream, lines):
            for line in stream:
                lines.put(line.rstrip())
        reader = threading.Thread(target=read, args=(self.guard.stderr, self.lines), daemon=True)
        reader.start()
        self.wait_for("looking after the battery")

    def wait_for(self, words, seconds=20):
        """The line of its journal that has the words."""
        until, seen = time.monotonic() + seconds, []
        while (left := until - time.monotonic()) > 0:
            try:
                seen.append(self.lines.get(timeout=left))
            except queue.Empty:
                break
            if words in seen[-1]:
                return seen[-1]
        self.fail(f"it does not say '{words}', but {seen}")

    def read(self, percent):
        """What the battery tells."""
        self.clock += 1
        self.battery.UpdateProperties(DEVICE, {"Percentage": percent, "Energy": percent,
                                               "UpdateTime": dbus.UInt32(self.clock)}, dbus_interface=MOCK)

    def settle(self):
        """At 4 %, told until it is believed: three times in more than five seconds."""
        for _ in range(2):
            time.sleep(2.6)
            self.read(4.0)

    def hibernations(self):
        return [arguments for verb, arguments in self.bus.calls() if verb == "hibernate"]

    def test_hibernates_before_the_battery_is_empty_and_not_before_it_is_critical(self):
        self.start()
        self.settle()
        self.assertEqual(self.bus.calls()[0], ("check", {"what": "facts"}))
        self.assertTrue(self.lines.empty())
        self.read(2.0)
        self.assertRegex(self.wait_for("acting in 2 seconds"), "^<4>The battery is nearly empty.*battery-critical")
        self.assertIn("hibernate (kexec)", self.wait_for("Now: "))
        self.wait_for("Back from: hibernate (kexec)")
        self.assertEqual(self.hibernations(), [{"trigger": "low-battery", "ignore_inhibitors": True}])

    def test_goes_down_the_chain(self):
        self.bus.answer("hibernate", {"refusal": {"code": "kexec-disabled", "message": "kexec is switched off"}})
        self.logind.AddMethod("org.freedesktop.login1.Manager", "Hibernate", "b", "",
                              "raise dbus.exceptions.DBusException('no swap', name='org.freedesktop.DBus.Error.Failed')",
                              dbus_interface=MOCK)
        self.start()
        self.settle()
        self.read(2.0)
        for words in ("Now: hibernate (kexec)", "kexec is switched off", "Now: ", "no swap", "Now: suspend"):
            self.wait_for(words)
        until = time.monotonic() + 10  # it says so before it asks
        while not (calls := self.logind.GetMethodCalls("Suspend", dbus_interface=MOCK)) and time.monotonic() < until:
            time.sleep(0.05)
        self.assertEqual(len(calls), 1)
        self.assertEqual(len(self.logind.GetMethodCalls("PowerOff", dbus_interface=MOCK)), 0)

    def test_gives_way_to_the_agent_of_the_session_and_to_a_charger(self):
        self.start(grace=60)
        self.settle()
        self.read(2.0)
        self.wait_for("acting in 60 seconds")
        # The bus takes this test for root's agent, who sits in front.
        self.logind.AddSession("1", "seat0", dbus.UInt32(os.getuid()), "somebody", True, dbus_interface=MOCK)
        self.logind.EmitSignal("org.freedesktop.login1.Manager", "SessionNew", "so",
                               ["1", dbus.ObjectPath("/org/freedesktop/login1/session/1")], dbus_interface=MOCK)
        self.connection.request_name("org.torpor.Agent", dbus.bus.NAME_FLAG_REPLACE_EXISTING)
        self.assertIn("another program", self.wait_for("Not done"))
        self.wait_for("The agent of a session looks after")
        self.connection.release_name("org.torpor.Agent")
        # It has followed the battery in the meantime: nothing more is read of it.
        self.wait_for("acting in 60 seconds")
        self.upower.UpdateProperties("org.freedesktop.UPower", {"OnBattery": False}, dbus_interface=MOCK)
        self.battery.UpdateProperties(DEVICE, {"State": dbus.UInt32(1)}, dbus_interface=MOCK)
        self.assertIn("a charger is plugged in", self.wait_for("Not done"))
        self.assertEqual(self.hibernations(), [])
        self.guard.terminate()
        self.assertEqual(self.guard.wait(timeout=10), 0)

    def test_tells_of_a_file_that_is_wrong(self):
        self.start()
        pathlib.Path("/etc/torpor/rules.d/wrong.toml").write_text("[[rule]\n", encoding="utf-8")
        self.addCleanup(pathlib.Path("/etc/torpor/rules.d/wrong.toml").unlink)
        self.assertIn("wrong.toml, line 1", self.wait_for("is not used"))


if __name__ == "__main__":
    enter_namespace()
    empty(*OWN)
    shutil.copytree(RULES, "/usr/share/torpor/rules.d")
    sys.argv[1:] = ["--verbose"]
    unittest.main()
