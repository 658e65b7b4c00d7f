# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the laboratory's machines are made of: QEMU's arguments."""

import os
import shutil
from dataclasses import dataclass

from .errors import LabError, UsageError

_OVMF_CODE = "/usr/share/OVMF/OVMF_CODE_4M.fd"
_OVMF_VARS = "/usr/share/OVMF/OVMF_VARS_4M.fd"
MIB = 1 << 20

FIRMWARES = ("bios", "uefi")
MACHINES = ("pc", "laptop")
# How a disk for the hibernating partition alone is attached.
_HIBERNATION_BUSES = {"nvme": "nvme,serial=torpor-lab", "nvme-elsewhere": "nvme,serial=torpor-lab,addr=0x10",
                      "virtio": "virtio-blk-pci", "ahci": "ide-hd,bus={ahci}",
                      "usb": "usb-storage,bus=usb.0,port=4,serial=torpor-lab", "uas": "scsi-hd,bus=uas.0"}


@dataclass(frozen=True)
class Hardware:
    """One machine. pc: i440fx with virtio disks. laptop: q35 with VT-d and interrupt
    remapping, the system on AHCI, the hibernating partition on NVMe, e1000e, USB."""
    firmware: str = "bios"
    machine: str = "pc"
    memory_mib: int = 1024
    cpus: int = 2
    # 5-level paging is off unless asked for, as on most desktops of today.
    cpu_model: str = "max,la57=off"
    # Where the disk with the hibernating partition is attached: nvme, virtio, ahci, usb, uas; "none" is not at
    # all, "" the machine's own way: the laptop's NVMe, and on the PC a partition of the system disk.
    hibernate_bus: str = ""
    # What is plugged into the PC: UsbStick, UsbKeyboard (lab/usb.py).
    usb: tuple = ()
    # For tests of what goes wrong: another size of the hibernating partition; of
    # its own disk a sector that cannot be read or written, and how
    # many requests a second it takes; a memory map of
    # another shape; a log of all that is written to the system disk; addresses of single pages of memory
    # that GRUB is told to be bad: each is a hole in the map.
    hibernate_mib: int | None = None
    bad_sector: int | None = None
    bad_sector_fails: str = "write"
    hibernate_iops: int | None = None
    machine_options: str = ""
    write_log: str | None = None
    bad_pages: tuple[int, ...] = ()

    def __post_init__(self):
        if self.firmware not in FIRMWARES:
            raise UsageError(f"no firmware '{self.firmware}': bios or uefi")
        if self.machine not in MACHINES:
            raise UsageError(f"no machine '{self.machine}': pc or laptop")
        if self.memory_mib < 512:
            raise UsageError("a machine needs at least 512 MiB of memory")
        if not 1 <= self.cpus <= 8:
            raise UsageError("a machine has 1 to 8 processors")

    @property
    def separate_hibernation_disk(self):
        """Whether the hibernating partition is on a disk of its own."""
        return self.machine == "laptop" or self.hibernate_bus != ""

    @property
    def hibernate_bytes(self):
        """The size of the hibernating partition: all of the memory uncompressed, and room."""
        return (self.hibernate_mib or self.memory_mib * 5 // 4 + 256) * MIB

    def prepare_folder(self, folder):
        """Makes what the machine keeps beside its disks: UEFI variables, a USB stick."""
        if self.firmware == "uefi" and not (folder / "vars.fd").exists():
            if not os.path.exists(_OVMF_VARS):
                raise LabError(f"{_OVMF_VARS} is missing")
            shutil.copyfile(_OVMF_VARS, folder / "vars.fd")
        if self.machine == "laptop" and not (folder / "stick.img").exists():
            with open(folder / "stick.img", "wb") as stick:
                stick.truncate(64 * MIB)
        for device in self.usb:
            device.prepare_folder(folder)

    def arguments(self):
        """QEMU's arguments; files are relative to the machine's folder."""
        accelerator = os.environ.get("TORPOR_ACCEL") or "tcg,thread=multi"
        words = ["-accel", accelerator, "-cpu", self.cpu_model, "-m", str(self.memory_mib), "-smp", str(self.cpus),
                 "-nodefaults", "-display", "none", "-rtc", "base=utc", "-device", "vmcoreinfo"]
        words += self._firmware()
        words += self._pc() if self.machine == "pc" else self._laptop()
        return words

    def _firmware(self):
        if self.firmware == "bios":
            return []
        return ["-drive", f"if=pflash,unit=0,format=raw,readonly=on,file={_OVMF_CODE}",
                "-drive", "if=pflash,unit=1,format=raw,file=vars.fd"]

    @staticmethod
    def _drive(name, file):
        return ["-drive", f"if=none,id={name},format=raw,file={file},discard=unmap,detect-zeroes=unmap"]

    def _system_drive(self):
        if self.write_log is None:
            return self._drive("system", "disk.img")
        return ["-drive", "if=none,id=system,driver=blklogwrites,file.driver=raw,file.file.driver=file,"
                f"file.file.filename=disk.img,log.driver=file,log.filename={self.write_log}"]

    def _hibernation_drive(self):
        if self.bad_sector is None:
            drive, arguments = self._drive("hibernate", "hibernate.img")
            slow = f",throttling.iops-total={self.hibernate_iops}" if self.hibernate_iops else ""
            return [drive, arguments + slow]
        fault = ("file.inject-error.0.event=none,"
                 f"file.inject-error.0.iotype={self.bad_sector_fails},file.inject-error.0.sector={self.bad_sector}")
        return ["-drive", "if=none,id=hibernate,format=raw,file.driver=blkdebug,file.image.driver=file,"
                f"file.image.filename=hibernate.img,{fault},file.inject-error.0.errno=5"]

    def _hibernation_disk(self):
        bus = self.hibernate_bus or "nvme"
        if bus not in _HIBERNATION_BUSES:
            return []
        words = self._hibernation_drive()
        if bus == "uas":
            words += ["-device", "usb-uas,bus=usb.0,port=4,id=uas"]
        attached = _HIBERNATION_BUSES[bus].format(ahci="ahci.0" if self.machine == "pc" else "ide.1")
        return [*words, "-device", f"{attached},drive=hibernate,bootindex=1"]

    def _pc(self):
        words = ["-machine", "pc" + self.machine_options, "-device", "VGA", "-device", "virtio-rng-pci",
                 *self._system_drive(), "-device", "virtio-blk-pci,drive=system,bootindex=0",
                 "-netdev", "user,id=net,restrict=on", "-device", "virtio-net-pci,netdev=net,romfile="]
        if self.hibernate_bus == "ahci":
            words += ["-device", "ahci,id=ahci"]
        if self.usb or self.hibernate_bus in ("usb", "uas"):
            words += ["-device", "qemu-xhci,id=usb,p2=8,p3=8"]
        for device in self.usb:
            words += device.arguments()
        return words + (self._hibernation_disk() if self.separate_hibernation_disk else [])

    def _laptop(self):
        # OVMF connects only the disks that have a place in the boot order, as
        # firmware with a "fast boot" setting does: GRUB must see both.
        return ["-machine", "q35" + self.machine_options, "-device", "intel-iommu,intremap=on", "-device", "VGA",
                *self._system_drive(), "-device", "ide-hd,drive=system,bus=ide.0,bootindex=0",
                "-netdev", "user,id=net,restrict=on", "-device", "e1000e,netdev=net,romfile=",
                "-device", "qemu-xhci,id=usb", "-device", "usb-kbd,bus=usb.0", "-device", "usb-mouse,bus=usb.0",
                *self._drive("stick", "stick.img"), "-device", "usb-storage,bus=usb.0,drive=stick",
                # Last, so that the others stay in their slots when it moves.
                *self._hibernation_disk()]
