# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guest's disk before a run changes it: Debian 13 and GRUB, no kernel yet."""

import shutil
import subprocess

from . import layout
from .cache import VM_FOLDER, key_of
from .errors import LabError
from .mounted import MountedRoot
from .run import run

_ARCHIVE = VM_FOLDER.parents[1] / ".ci" / "archive.sh"
_GUEST = VM_FOLDER / "guest"


def _archive(function):
    return run("bash", "-c", f'. "$1"; {function}', "bash", _ARCHIVE).strip()


class BaseImage:
    """Makes disk images with the guest's packages, each once."""

    def __init__(self, cache, kernel):
        self._cache = cache
        self._kernel = kernel

    def path(self, extra_packages=()):
        """The image with these Debian packages besides the guest's own."""
        plain = self._cache.entry("guest", self._key(), "Making the guest: Debian 13 with GRUB (once; about two minutes)",
                                  self._build) / "disk.img"
        extra = sorted(set(extra_packages))
        if not extra:
            return plain
        return self._cache.entry("guestplus", key_of(self._key(), " ".join(extra)),
                                 f"Adding packages to the guest: {' '.join(extra)}",
                                 lambda folder: self._extend(folder, plain, extra)) / "disk.img"

    def _key(self):
        return key_of(_GUEST / "packages", _GUEST / "customise.sh", _GUEST / "setup-grub",
                      VM_FOLDER / "lab" / "layout.py", VM_FOLDER / "lab" / "baseimage.py")

    def _build(self, folder):
        root, disk = folder / "root", folder / "disk.img"
        self._bootstrap(folder, root)
        run(_GUEST / "customise.sh", root, layout.ROOT_PARTUUID, layout.ESP_PARTUUID)
        shutil.copy2(_GUEST / "setup-grub", root / "boot" / "grub" / "setup-grub")
        with open(disk, "wb") as image:
            image.truncate(layout.DISK_BYTES)
        run("sfdisk", "--quiet", disk, input=layout.system_table())
        run("mkfs.vfat", "-F", "32", "-s", "1", "-n", "ESP", "--offset", layout.ESP_START // layout.SECTOR,
            disk, layout.ESP_BYTES // 1024)
        run("mke2fs", "-q", "-t", "ext4", "-L", "lab", "-U", layout.ROOT_FILESYSTEM_UUID, "-i", "65536", "-m", "0",
            "-E", f"offset={layout.ROOT_START},lazy_itable_init=0,lazy_journal_init=0,nodiscard",
            "-d", root, disk, f"{layout.ROOT_BYTES // 1024}k")
        shutil.rmtree(root)
        self._install_grub(disk)

    def _bootstrap(self, folder, root):
        uri, _, options = _archive("debian_archive").partition("\t")
        if not uri:
            raise LabError("no Debian mirror in this machine's apt sources: name one with TORPOR_MIRROR=URL")
        settings = folder / "apt.conf"
        settings.write_text(_archive("apt_settings") + "\n", encoding="utf-8")
        words = []
        for line in (_GUEST / "packages").read_text(encoding="utf-8").splitlines():
            words += line.split("#")[0].split()
        source = f"deb [{options}] {uri} trixie main" if options else f"deb {uri} trixie main"
        run("mmdebstrap", "--mode=root", "--variant=apt", f"--aptopt={settings}", "--include=" + ",".join(words),
            "--skip=check/qemu", "trixie", root, source)

    def _install_grub(self, disk):
        """Starts the guest once without systemd and lets grub-install do its work on the real disk."""
        command = ["qemu-system-x86_64", "-accel", "tcg,thread=multi", "-cpu", "max", "-m", "512", "-smp", "2",
                   "-nodefaults", "-display", "none", "-serial", "stdio", "-no-reboot",
                   "-drive", f"file={disk},format=raw,if=virtio", "-kernel", str(self._kernel.image), "-append",
                   f"console=ttyS0 root=PARTUUID={layout.ROOT_PARTUUID} ro init=/boot/grub/setup-grub panic=-1"]
        try:
            done = subprocess.run(command, text=True, errors="replace", stdin=subprocess.DEVNULL,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=400)
        except subprocess.TimeoutExpired as late:
            raise LabError(f"grub-install in the guest did not end:\n{(late.output or b'')[-2000:]}") from late
        if "LAB: GRUB is installed" not in done.stdout:
            raise LabError("grub-install in the guest failed:\n" + "\n".join(done.stdout.splitlines()[-20:]))

    @staticmethod
    def _extend(folder, plain, packages):
        disk = folder / "disk.img"
        run("cp", "--sparse=always", plain, disk)
        with MountedRoot(disk) as root, root.devices():
            root.write("usr/sbin/policy-rc.d", "#!/bin/sh\nexit 101\n", mode=0o755)
            root.copy("/etc/resolv.conf", "etc/resolv.conf")
            environment = ("env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8")
            root.chroot(*environment, "apt-get", "update", "-q")
            root.chroot(*environment, "apt-get", "install", "-qy", *packages)
            root.chroot("apt-get", "clean")
            root.remove("usr/sbin/policy-rc.d")
            root.remove("etc/resolv.conf")
