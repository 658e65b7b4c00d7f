# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ./dev demo --usb plugs in, what it changes while the power is off, and what must come of it."""

import dataclasses

from .devices import Devices, wait_for_devices
from .usb import UsbKeyboard, UsbStick, leave_mounted
from .workload import Finding


class UsbScene:
    """Three sticks and a keyboard: one stick stays mounted, one is unmounted and pulled, one is swapped although it is
    mounted, the keyboard moves."""

    _staying, _pulled = UsbStick("STAYING", 1), UsbStick("PULLED", 2)
    _swapped, _other = UsbStick("SWAPPED", 3), UsbStick("OTHER", 3)
    _keyboard, _moved = UsbKeyboard("KEYS1", 4), UsbKeyboard("KEYS1", 5)
    plugged = (_staying, _pulled, _swapped, _keyboard)
    plugged_later = (_staying, _other, _moved)
    told = ("Two USB sticks are mounted, each with a new file, a third is not any more; a USB keyboard is in port 4.",
            "The unmounted stick is pulled, one of the mounted is swapped for another of its model, the keyboard is in port 5.")

    def __init__(self):
        self._before = None

    def begin(self, session):
        """The session uses its sticks."""
        leave_mounted(session.agent)
        for stick in (self._staying, self._pulled, self._swapped):
            stick.mount(session.agent)
        self._pulled.let_go(session.agent)
        self._before = Devices(session)

    def change(self, session):
        """While the power is off."""
        session.machine.hardware = dataclasses.replace(session.machine.hardware, usb=self.plugged_later)

    def findings(self, session):
        """What became of each, in the session that is back."""
        def all_seen(devices):
            return not devices.usb("PULLED") and devices.usb("OTHER") and devices.usb("KEYS1")
        after = wait_for_devices(session, all_seen, "what is plugged in now")
        return [self._look_at_staying(session, after), self._look_at_pulled(after),
                self._look_at_swapped(session, after), self._look_at_keyboard(session, after)]

    def _look_at_staying(self, session, after):
        was, now = self._before.usb("STAYING"), after.usb("STAYING")
        if not now or now["sequence"] != was["sequence"] or after.mounts(now) != [self._staying.place]:
            return Finding(False, "stick that stayed", "it is not what the session had mounted")
        wrong = self._staying.complaints(session.agent)
        return Finding(not wrong, "stick that stayed", wrong or
                       "the same device, still mounted; what was on it is on it, and it can be written to")

    @staticmethod
    def _look_at_pulled(after):
        gone = not after.usb("PULLED")
        return Finding(gone, "stick that was pulled", "the session knows that it is gone" if gone
                       else "the session believes in it")

    def _look_at_swapped(self, session, after):
        was, now = self._before.usb("SWAPPED"), after.usb("OTHER")
        good = not after.usb("SWAPPED") and now["identity"]["model"] == was["identity"]["model"] and not after.mounts(now)
        if not good:
            return Finding(False, "stick that was swapped", "the other stick was taken for the one that was mounted")
        self._swapped.let_go(session.agent)
        self._other.mount(session.agent)
        wrong = self._other.complaints(session.agent)
        return Finding(not wrong, "stick that was swapped", wrong or
                       "another device of the same model, not taken for the first, and of use at once")

    def _look_at_keyboard(self, session, after):
        was, now = self._before.usb("KEYS1"), after.usb("KEYS1")
        moved = now["identity"]["place"] != was["identity"]["place"]
        types = self._keyboard.types(session)
        return Finding(moved and types, "keyboard",
                       "the same one in another port; keys arrive" if moved and types else "it moved, and no key arrived")
