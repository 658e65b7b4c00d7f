# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What torpor-hibernate tells of a session's devices at one moment."""

import json
import time

from .errors import LabError


class Devices:
    """torpor-hibernate devices."""

    def __init__(self, session):
        self.devices = json.loads(session.check("udevadm settle; torpor-hibernate devices --json"))["devices"]

    def usb(self, serial):
        """The USB device with this serial number, or None."""
        return next((device for device in self.devices if device.get("type") == "usb_device" and
                     device["usb"].get("serial") == serial), None)

    def below(self, device):
        """A device and all that the kernel made of it."""
        return [other for other in self.devices if other["path"] == device["path"] or
                other["path"].startswith(device["path"] + "/")]

    def mounts(self, device):
        """Where the filesystems on a device are mounted."""
        return [place for part in self.below(device) for place in (part.get("block") or {}).get("mounts") or []]

    def disk(self, device):
        """The disk in a USB device, or None."""
        return next((part for part in self.below(device) if (part.get("block") or {}).get("kind") == "disk"), None)


def wait_for_devices(session, condition, what, timeout=60):
    """The first Devices for which the condition holds: USB devices are found one after the other."""
    until = time.monotonic() + timeout
    while not condition(devices := Devices(session)):
        if time.monotonic() > until:
            raise LabError(f"{what} did not show in {timeout:.0f} s")
        time.sleep(0.5)
    return devices
