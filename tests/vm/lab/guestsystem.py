# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The disks of one run: a copy of the base image with kernels, boot menu and Torpor."""

import os
import pathlib
import subprocess

from . import layout
from .errors import LabError, UsageError
from .mounted import MountedRoot
from .run import run

_SERIAL = 'GRUB_SERIAL_COMMAND="serial --speed=115200 --unit=0"\n'

# What grub-probe answers on the machine itself. On the host the root filesystem
# lies on a loop device without a partition table, which it cannot see through.
_GRUB_PROBE = f"""#!/bin/sh
case "$*" in
*--target=partuuid*) echo {layout.ROOT_PARTUUID} ;;
*--target=partmap*) echo gpt ;;
*--target=fs_uuid*) echo {layout.ROOT_FILESYSTEM_UUID} ;;
*--target=fs_label*) echo lab ;;
*--target=fs*) echo ext2 ;;
*--target=abstraction*) ;;
*--target=compatibility_hint*) echo hd0,gpt3 ;;
*--target=hints_string*) ;;
*--target=device*) echo /dev/disk/by-partuuid/{layout.ROOT_PARTUUID} ;;
*--target=disk*) echo /dev/disk/by-partuuid/disk ;;
*) echo "grub-probe of the laboratory: $*" >&2; exit 1 ;;
esac
"""


class GuestSystem:
    """Writes disk.img (and hibernate.img) into the folder of a run."""

    def __init__(self, folder, hardware):
        self.folder = pathlib.Path(folder)
        self.disk = self.folder / "disk.img"
        self._hardware = hardware
        self._number = layout.HIBERNATE_NUMBER

    def create(self, base):
        """Copies the base image and makes the hibernating partition."""
        run("cp", "--sparse=always", base, self.disk)
        if self._hardware.separate_hibernation_disk:
            self._number = 1
            with open(self._hibernate_disk, "wb") as image:
                image.truncate(self._hardware.hibernate_bytes + 4 * layout.MIB)
            table = "label: gpt\n" + layout.hibernate_line(layout.MIB, self._hardware.hibernate_bytes)
            run("sfdisk", "--quiet", self._hibernate_disk, input=table)
        else:
            line = layout.hibernate_line(layout.HIBERNATE_START, self._hardware.hibernate_bytes)
            run("sfdisk", "--quiet", "--append", self.disk, input=line)

    @property
    def _hibernate_disk(self):
        return self.folder / "hibernate.img" if self._hardware.separate_hibernation_disk else self.disk

    @property
    def hibernate_offset(self):
        """Where the hibernating partition begins in its disk's image, in bytes."""
        return layout.MIB if self._hardware.separate_hibernation_disk else layout.HIBERNATE_START

    @property
    def hibernate_image(self):
        """The file that holds the hibernating partition."""
        return self._hibernate_disk

    def hibernate_partuuid(self):
        """The hibernating partition's PARTUUID, as udev spells it."""
        return run("sfdisk", "--part-uuid", self._hibernate_disk, self._number).strip().lower()

    def install(self, kernels, command_line, build, torpor=True):
        """Installs kernels (the first is the one to boot), GRUB's menu and, from a build folder, the
        laboratory's programs and Torpor."""
        with MountedRoot(self.disk) as root:
            self._install_lab(root, build)
            if torpor:
                self._install_torpor(root, build)
            for kernel in kernels:
                self._install_kernel(root, kernel)
            with root.devices():
                if torpor:
                    self._enable_units(root)
                for kernel in kernels:
                    self._make_initramfs(root, kernel)
                self._write_menu(root, kernels, command_line)

    @staticmethod
    def _install_lab(root, build):
        for program in sorted((pathlib.Path(build) / "tests" / "vm" / "guest").glob("lab-*")):
            if program.is_file() and os.access(program, os.X_OK):
                root.copy(program, f"usr/local/lib/lab/{program.name}")

    @staticmethod
    def _install_torpor(root, build):
        done = subprocess.run(["cmake", "--install", str(build), "--strip"], env=dict(os.environ, DESTDIR=str(root.path)),
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if done.returncode:
            raise LabError(f"cmake --install {build} failed:\n{done.stdout[-2000:]}")

    @staticmethod
    def _enable_units(root):
        """As a Debian package's maintainer scripts do for units with an [Install] section."""
        for unit in sorted((root.path / "usr/lib/systemd/system").glob("torpor*.service")):
            if "\n[Install]" in unit.read_text(encoding="utf-8"):
                root.chroot("systemctl", "enable", unit.name)

    @staticmethod
    def _install_kernel(root, kernel):
        for name in (f"boot/vmlinuz-{kernel.release}", f"lib/modules/{kernel.release}"):
            if root.exists(name):
                raise UsageError(f"two different kernels call themselves {kernel.release}")
        root.copy(kernel.image, f"boot/vmlinuz-{kernel.release}")
        config = kernel.config_text()
        if config:
            root.write(f"boot/config-{kernel.release}", config)
        if kernel.modules:
            root.copy(kernel.modules, f"usr/lib/modules/{kernel.release}")
            for link in ("build", "source"):
                root.remove(f"usr/lib/modules/{kernel.release}/{link}")

    def _make_initramfs(self, root, kernel):
        """Only for kernels that have the system disk's driver as a module, as distributions' kernels do."""
        option = {"pc": "VIRTIO_BLK", "laptop": "SATA_AHCI"}[self._hardware.machine]
        if not kernel.modules or kernel.builtin(option) is not False:
            return
        root.write("etc/initramfs-tools/conf.d/lab", "MODULES=list\nCOMPRESS=zstd\nRUNSIZE=10%\n")
        root.write("etc/initramfs-tools/modules", "virtio_blk\nvirtio_pci\nahci\nsd_mod\nnvme\next4\ncrc32c_generic\n")
        run("depmod", "--basedir", root.path, kernel.release)
        root.chroot("mkinitramfs", "-o", f"/boot/initrd.img-{kernel.release}", kernel.release)

    def _write_menu(self, root, kernels, command_line):
        uuid, release = layout.ROOT_FILESYSTEM_UUID, kernels[0].release
        # The firmware of a UEFI machine shows GRUB's console on the serial line by itself.
        terminal = "serial console" if self._hardware.firmware == "bios" else "console"
        bad = ",".join(f"{page:#x},0xfffff000" for page in self._hardware.bad_pages)
        root.write("etc/default/grub", "".join([
            f"GRUB_DEFAULT='gnulinux-advanced-{uuid}>gnulinux-{release}-advanced-{uuid}'\n" if len(kernels) > 1
            else "GRUB_DEFAULT=0\n",
            "GRUB_TIMEOUT=1\n", "GRUB_DISTRIBUTOR=Debian\n", f'GRUB_TERMINAL="{terminal}"\n',
            _SERIAL if self._hardware.firmware == "bios" else "", f'GRUB_BADRAM="{bad}"\n' if bad else "",
            "GRUB_DISABLE_LINUX_PARTUUID=false\n",
            f'GRUB_CMDLINE_LINUX_DEFAULT="{command_line}"\n', 'GRUB_CMDLINE_LINUX=""\n']))
        probe = root.path / "run" / "grub-probe"
        probe.write_text(_GRUB_PROBE, encoding="utf-8")
        probe.chmod(0o755)
        run("mount", "--bind", probe, root.path / "usr/sbin/grub-probe")
        try:
            root.chroot("grub-mkconfig", "-o", "/boot/grub/grub.cfg")
        finally:
            run("umount", root.path / "usr/sbin/grub-probe")
        if f"vmlinuz-{release}" not in (root.path / "boot/grub/grub.cfg").read_text(encoding="utf-8"):
            raise LabError("grub-mkconfig did not list the kernel")
