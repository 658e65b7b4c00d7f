# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is plugged into the ports of a machine's xHCI, and how a session uses it."""

import zlib
from dataclasses import dataclass

from .run import run

MIB = 1 << 20
_SECTOR = 512
# What is on each stick from the beginning, and what a session adds.
_GIVEN, _OWN = "given", "own"


def leave_mounted(agent):
    """As an administrator who does not want sticks to be unmounted before a hibernation: the kernel is to keep them."""
    agent.check("mkdir -p /etc/torpor/rules.d && printf '[[rule]]\\nid = \"usb-filesystem-mounted\"\\nenabled = false\\n' "
                ">/etc/torpor/rules.d/50-sticks.toml")


@dataclass(frozen=True)
class UsbStick:
    """A memory stick with a FAT filesystem, of one model with all others. The serial, at most 11 capital
    letters, is its filesystem's label, too."""
    serial: str
    port: int

    @property
    def place(self):
        """Where a session mounts it."""
        return f"/media/{self.serial}"

    def arguments(self):
        """QEMU's."""
        drive = f"stick-{self.serial}"
        return ["-drive", f"if=none,id={drive},format=raw,file={drive}.img", "-device",
                f"usb-storage,bus=usb.0,port={self.port},drive={drive},serial={self.serial},removable=on"]

    def prepare_folder(self, folder):
        """Makes the file that is its memory, unless it is there."""
        image = folder / f"stick-{self.serial}.img"
        if image.exists():
            return
        number = f"{zlib.crc32(self.serial.encode()):08x}"
        start, size = MIB, 31 * MIB
        with open(image, "wb") as stick:
            stick.truncate(start + size)
        run("sfdisk", "--quiet", image, input=f"label: dos\nlabel-id: 0x{number}\n"
            f"start={start // _SECTOR}, size={size // _SECTOR}, type=c\n")
        run("mkfs.vfat", "-n", self.serial, "-i", number, "--offset", start // _SECTOR, image, size // 1024)
        run("mcopy", "-i", f"{image}@@{start}", "-", f"::{_GIVEN}", input=self._given())

    def _given(self):
        return f"This was on the stick {self.serial} from the beginning.\n"

    def mount(self, agent):
        """As a user does, who then works on it: a file is new, and perhaps not written yet."""
        agent.check("modprobe usb-storage; udevadm settle; for n in $(seq 100); do "
                    f"[ -e /dev/disk/by-label/{self.serial} ] && break; sleep 0.1; done; mkdir -p {self.place} && "
                    f"mount /dev/disk/by-label/{self.serial} {self.place} && cd {self.place} && "
                    f"head -c 4000000 /dev/urandom >{_OWN} && sha256sum {_OWN} >/run/{self.serial}.sum")

    def complaints(self, agent):
        """What a session finds wrong with it that has it mounted, reading past its caches, writing, unmounting,
        checking and mounting it again; empty when all is well."""
        status, said = agent.execute(
            f"set -e; cd {self.place}; sync; echo 3 >/proc/sys/vm/drop_caches; cat {_GIVEN}; "
            f"sha256sum --status -c /run/{self.serial}.sum; head -c 1000000 /dev/urandom >more; sha256sum more >sums; "
            f"cd /; device=$(findmnt -n -o SOURCE {self.place}); umount {self.place}; fsck.vfat -n $device >&2; "
            f"mount $device {self.place}; cd {self.place}; sha256sum --status -c sums; "
            f"sha256sum --status -c /run/{self.serial}.sum", timeout=60)
        return "" if status == 0 and said.startswith(self._given()) else f"status {status}: {said.strip()}"

    def let_go(self, agent):
        """Unmounts it, or what is left of it."""
        agent.check(f"cd /; umount {self.place} || umount --lazy {self.place}")


@dataclass(frozen=True)
class UsbKeyboard:
    """A keyboard that tells its serial number, as some do."""
    serial: str
    port: int

    def arguments(self):
        """QEMU's."""
        return ["-device", f"usb-kbd,bus=usb.0,port={self.port},serial={self.serial}"]

    def prepare_folder(self, folder):
        """It keeps nothing."""

    @staticmethod
    def types(session):
        """Whether keys that are pressed arrive at the session through a USB keyboard."""
        session.check("cat $(ls /dev/input/by-id/usb-*-event-kbd) >/run/keys & echo $! >/run/keys.pid; sleep 1")
        session.machine.press("a")
        status, _ = session.agent.execute("for n in $(seq 50); do [ -s /run/keys ] && break; sleep 0.1; done; "
                                          "kill $(cat /run/keys.pid); [ -s /run/keys ]")
        return status == 0
