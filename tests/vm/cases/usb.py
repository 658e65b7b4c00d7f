# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""USB devices that stay, go, come and move while the session is hibernated."""

import dataclasses
import json

from lab.devices import Devices, wait_for_devices
from lab.hardware import Hardware
from lab.testcase import MachineTest
from lab.usb import UsbKeyboard, UsbStick, leave_mounted


class UsbDevices(MachineTest):
    """One session; its tests run in the order of their names, each goes on with what the one before left.
    Under SeaBIOS another stick is another memory map: it keeps memory for each."""

    stick = UsbStick("STICKA", port=1)
    other = UsbStick("STICKB", port=1)
    keyboard = UsbKeyboard("KEYS1", port=2)
    moved_keyboard = UsbKeyboard("KEYS1", port=3)
    hardware = Hardware(firmware="uefi", usb=(stick, keyboard))

    def setUp(self):
        super().setUp()
        if not hasattr(self, "workload"):
            self.prepare()
            self.start_work(30)

    def _cycle(self, *usb):
        """Hibernates; what is plugged in when the power comes back are these."""
        machine = self.session.machine
        def plug(_):
            machine.hardware = dataclasses.replace(machine.hardware, usb=usb)
        return self.cycle_with_proof(before_resume=plug)

    def test_0_stick_is_unmounted_and_mounted_again(self):
        """What the shipped rules want where nobody says otherwise."""
        self.session.check(f"modprobe usb-storage; udevadm settle --exit-if-exists=/dev/disk/by-label/{self.stick.serial}")
        self.session.check(f"udisksctl mount -b /dev/disk/by-label/{self.stick.serial}")
        before = Devices(self.session)
        place = before.mounts(before.usb(self.stick.serial))
        self.assertEqual(len(place), 1, place)
        self._cycle(self.stick, self.keyboard)
        after = Devices(self.session)
        self.assertEqual(after.mounts(after.usb(self.stick.serial)), place)
        # It was not mounted while the power was off: nothing had to be overridden.
        last = json.loads(self.session.check("torpor-hibernate history --count 1"))["attempts"][0]
        self.assertNotIn("usb-filesystem-mounted", [finding["code"] for finding in last["overridden"]])
        self.session.check(f"udisksctl unmount -b /dev/disk/by-label/{self.stick.serial}")

    def test_1_mounted_stick_stays_mounted(self):
        leave_mounted(self.session.agent)
        self.stick.mount(self.session.agent)
        before = Devices(self.session)
        self._cycle(self.stick, self.keyboard)
        after = Devices(self.session)
        was, now = before.usb(self.stick.serial), after.usb(self.stick.serial)
        self.assertEqual(now["identity"], was["identity"])
        # Not found anew: the mounted filesystem would be on a disk that is no more. (The disk's own sequence grows:
        # its medium was looked at.)
        self.assertEqual((now["path"], now["sequence"]), (was["path"], was["sequence"]))
        self.assertEqual(after.disk(now)["path"], before.disk(was)["path"])
        self.assertEqual(after.mounts(now), [self.stick.place])
        self.assertEqual(self.stick.complaints(self.session.agent), "")

    def test_2_keyboard_moves_to_another_port(self):
        before = Devices(self.session).usb(self.keyboard.serial)
        self._cycle(self.stick, self.moved_keyboard)
        now = wait_for_devices(self.session, lambda devices: devices.usb(self.keyboard.serial),
                               "the keyboard in its new port").usb(self.keyboard.serial)
        self.assertEqual(now["identity"]["model"], before["identity"]["model"])
        self.assertEqual(now["identity"]["serial"], before["identity"]["serial"])
        self.assertNotEqual(now["identity"]["place"], before["identity"]["place"])
        self.assertTrue(self.keyboard.types(self.session), "no key arrived")
        self.assertEqual(self.stick.complaints(self.session.agent), "")

    def test_3_stick_is_swapped_for_another_of_its_model(self):
        before = Devices(self.session).usb(self.stick.serial)
        self._cycle(self.other, self.moved_keyboard)
        after = wait_for_devices(self.session, lambda devices: devices.usb(self.other.serial), "the other stick")
        self.assertIsNone(after.usb(self.stick.serial))
        now = after.usb(self.other.serial)
        self.assertEqual(now["identity"]["model"], before["identity"]["model"])
        self.assertEqual(now["identity"]["place"], before["identity"]["place"])
        self.assertEqual(after.mounts(now), [], "the other stick was taken for the mounted one")
        self.stick.let_go(self.session.agent)
        self.other.mount(self.session.agent)
        self.assertEqual(self.other.complaints(self.session.agent), "")

    def test_4_stick_is_pulled(self):
        self.other.let_go(self.session.agent)
        self._cycle(self.moved_keyboard)
        after = wait_for_devices(self.session, lambda devices: not devices.usb(self.other.serial), "that the stick is gone")
        self.assertFalse([device for device in after.devices if (device.get("block") or {}).get("removable")])
