# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real drivers are taken away for the time of a hibernation, as an administrator's rules want it."""

import json
import re

from lab.devices import wait_for_devices
from lab.hardware import Hardware
from lab.testcase import MachineTest
from lab.usb import UsbKeyboard, UsbStick

_RULES = """
[[rule]]
id = "typing-driver"
about = "device"
match = { module = "usbhid" }
verdict = "unload"
message = "{device.label} does not come back with its driver loaded"

[[rule]]
id = "stick-driver"
about = "device"
match = { driver = "usb-storage" }
verdict = "unbind"
message = "{device.label} does not come back with its driver at it"
"""


class Remedies(MachineTest):
    """A module with a keyboard's driver, and the driver of a stick that is not mounted."""

    stick = UsbStick("STICKA", port=1)
    keyboard = UsbKeyboard("KEYS1", port=2)
    hardware = Hardware(firmware="uefi", usb=(stick, keyboard))

    def _kernel_log(self, *lines):
        """Where each of these, regular expressions, stands in the kernel's log, the first time from where the
        one before it stands."""
        log, at, places = self.session.check("dmesg"), 0, []
        for line in lines:
            found = re.compile(line).search(log, at)
            self.assertTrue(found, f"'{line}' is not in its place in the kernel's log:\n{log}")
            at = found.end()
            places.append(found.start())
        return places

    def test_drivers_are_taken_away_and_come_back(self):
        self.prepare()
        self.start_work(30)
        self.session.check("modprobe usb-storage; modprobe usbhid")
        self.session.check(f"mkdir -p /etc/torpor/rules.d && cat >/etc/torpor/rules.d/50-drivers.toml <<'RULES'\n{_RULES}\nRULES")
        wait_for_devices(self.session, lambda devices: (found := devices.usb(self.stick.serial)) and devices.disk(found),
                         "the stick's disk")
        report = json.loads(self.session.check("torpor-hibernate check || true"))
        wanted = {finding["code"]: finding["remedy_id"] for finding in report["findings"] if finding.get("remedy_id")}
        self.assertIn("typing-driver", wanted, report)
        self.assertIn("stick-driver", wanted, report)
        self.session.check("dmesg --clear")

        self.cycle_with_proof()

        jump = r"ACPI: PM: Preparing to enter system sleep state|PM: suspend of devices|Disabling non-boot CPUs|CPU 1 is now offline"
        self._kernel_log(r"deregistering interface driver usbhid", jump, r"registered new interface driver usbhid")
        self._kernel_log(jump, r"usb-storage [-\d.:]+: USB Mass Storage device detected")
        now = wait_for_devices(self.session, lambda devices: (found := devices.usb(self.stick.serial)) and
                               devices.disk(found), "the stick's disk after the resume")
        self.assertTrue(now.disk(now.usb(self.stick.serial)))
        self.assertTrue(self.keyboard.types(self.session), "no key arrived")
        last = json.loads(self.session.check("torpor-hibernate history --count 1"))["attempts"][0]
        self.assertEqual(last["outcome"], "resumed")
