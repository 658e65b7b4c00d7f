# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A session whose kernel has its storage drivers as modules. That kernel also saves and resumes, and its
initramfs has the modules of the hibernating partition's disk, those only, and no tools."""

import re

from lab.hardware import Hardware
from lab.testcase import MachineTest

_INITRAMFS = "/boot/grub/torpor/initramfs"
_SCSI = ["bsg", "scsi_common", "scsi_mod"]  # SCSI's generic part is a module of its own
_RULE = b"""
[[rule]]
id = "system-disk"
title = "The system's disk in the save kernel"
about = "device"
match = { driver = "virtio_blk" }
verdict = "include-module"
actions = ["kexec-hibernate"]
message = "{device.driver} goes into the save kernel's initramfs, too"
"""
_USB = ["usb_common", "usbcore", "xhci_hcd", "xhci_pci"]


class Bus(MachineTest):
    """The system is on a virtio disk, the hibernating partition on a disk of its own."""

    kernel = "modular"
    # Sorted by name: which of two that need nothing of each other comes first is of no matter. That each comes
    # behind what it needs, the cycle itself proves.
    modules = []

    def _modules_in_initramfs(self):
        names = re.findall(r"torpor/modules/\d+-(.*)\.ko", self.session.check(f"cpio -it --quiet <{_INITRAMFS}"))
        return sorted(name.replace("-", "_") for name in names)

    def test_exactly_the_needed_modules_save_and_resume(self):
        self.prepare()
        self.start_work(40)
        self.cycle_with_proof()
        self.assertEqual(self._modules_in_initramfs(), sorted(self.modules))


class VirtioBus(Bus):
    """virtio-blk, behind virtio's own PCI driver."""

    hardware = Hardware(hibernate_bus="virtio")
    modules = ["virtio_blk", "virtio_pci", "virtio_pci_legacy_dev", "virtio_pci_modern_dev"]


class AhciBus(Bus):
    """A SATA disk; its disk driver is of SCSI."""

    hardware = Hardware(hibernate_bus="ahci")
    modules = [*_SCSI, "libata", "libahci", "ahci", "sd_mod"]


class NvmeBus(Bus):
    """NVMe, multipath as in distributions' kernels: the disk hangs below no controller."""

    hardware = Hardware(hibernate_bus="nvme")
    modules = ["nvme_core", "nvme"]


class ModuleOfARule(NvmeBus):
    """The administrator wants the system disk's driver in there, too."""

    modules = [*NvmeBus.modules, *VirtioBus.modules]

    def prepare(self):
        self.session.check("mkdir -p /etc/torpor/rules.d")
        self.session.agent.store("/etc/torpor/rules.d/10-own.toml", _RULE)
        super().prepare()


class UsbBus(Bus):
    """A disk behind xHCI with the old protocol."""

    hardware = Hardware(hibernate_bus="usb")
    modules = [*_SCSI, *_USB, "usb_storage", "sd_mod"]


class UsbBusOfLaboratory(Bus):
    """The same with the laboratory's usual kernel, which has USB as modules and SCSI built in."""

    kernel = None
    hardware = Hardware(hibernate_bus="usb")
    modules = [*_USB, "usb_storage"]


class UasBus(Bus):
    """A disk behind xHCI with USB Attached SCSI, under UEFI."""

    hardware = Hardware(firmware="uefi", hibernate_bus="uas")
    modules = [*_SCSI, *_USB, "usb_storage", "uas", "sd_mod"]
