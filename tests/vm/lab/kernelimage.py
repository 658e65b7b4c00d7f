# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kernels: the laboratory's own and any other bzImage."""

import gzip
import os
import pathlib
import re
import shutil
import struct
import subprocess

from .cache import VM_FOLDER
from .errors import LabError, UsageError


class KernelImage:
    """A bzImage with what lies beside it: modules and configuration."""

    def __init__(self, image):
        self.image = pathlib.Path(image).resolve()
        try:
            head = self.image.read_bytes()
        except OSError as error:
            raise UsageError(f"cannot read the kernel {image}: {error.strerror}") from error
        self.release = self._release(head, image)
        self.modules = self._beside(f"lib/modules/{self.release}")
        self.config = (self._beside("config") or self._beside(f"config-{self.release}") or
                       (self.modules and self._existing(self.modules / "config")))

    @staticmethod
    def _release(head, name):
        """Documentation/arch/x86/boot.rst: kernel_version at 0x20e, relative to 0x200."""
        if len(head) < 0x1000 or head[0x202:0x206] != b"HdrS":
            raise UsageError(f"{name} is not a bzImage")
        offset = struct.unpack_from("<H", head, 0x20e)[0] + 0x200
        text = head[offset:offset + 256].split(b"\0")[0].decode("ascii", "replace")
        if not text:
            raise UsageError(f"{name} does not name its release")
        return text.split()[0]

    def _beside(self, name):
        return self._existing(self.image.parent / name)

    @staticmethod
    def _existing(path):
        return path if path.exists() else None

    def config_text(self):
        """The kernel's configuration, or None when nothing tells it."""
        if self.config:
            return self.config.read_text(encoding="utf-8")
        return self._embedded_config()

    def _embedded_config(self):
        """CONFIG_IKCONFIG keeps a gzip member behind IKCFG_ST in the unpacked kernel."""
        script = shutil.which("extract-vmlinux")
        payload = subprocess.run([script, self.image], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                 check=False).stdout if script else self._unpacked()
        start = payload.find(b"IKCFG_ST") if payload else -1
        if start < 0:
            return None
        end = payload.find(b"IKCFG_ED", start)
        return gzip.decompress(payload[start + 8:end]).decode()

    def _unpacked(self):
        """The payload as the boot header places it, through the tool its magic asks for."""
        head = self.image.read_bytes()
        start = (head[0x1f1] + 1) * 512 + struct.unpack_from("<I", head, 0x248)[0]
        payload = head[start:start + struct.unpack_from("<I", head, 0x24c)[0]]
        for magic, tool in ((b"\x28\xb5\x2f\xfd", ["zstd", "-dcq"]), (b"\x1f\x8b", ["gzip", "-dc"]),
                            (b"\xfd7zXZ", ["xz", "-dcq", "--single-stream"]), (b"\x02\x21\x4c\x18", ["lz4", "-dcq"])):
            if payload.startswith(magic):
                # Four bytes of unpacked size follow the stream: the tool may complain of them.
                return subprocess.run(tool, input=payload, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                      check=False).stdout
        return None

    def builtin(self, option):
        """Whether the configuration says that this option is built in; None when it is unknown."""
        text = self.config_text()
        return None if text is None else f"\nCONFIG_{option}=y\n" in text


# What --save-kernel takes for Torpor's own small save kernel, and --kernel for the laboratory's with its
# storage drivers as modules.
SMALL = "small"
MODULAR = "modular"
_CONFIGS = {"laboratory": [VM_FOLDER / "kernel.config"],
            MODULAR: [VM_FOLDER / "kernel.config", VM_FOLDER / "modular.config"],
            SMALL: [VM_FOLDER.parent.parent / "resources" / "save-kernel.config"]}
_SERIES = re.compile(r"\d+\.\d+")


def built_kernel(cache, name="laboratory", series="6.12"):
    """The laboratory's kernel, MODULAR or SMALL; built when it is missing."""
    environment = dict(os.environ, CCACHE_DIR=str(cache.folder / "ccache"))
    done = subprocess.run([VM_FOLDER / "kernel.sh", cache.folder, series, *_CONFIGS[name]], stdout=subprocess.PIPE,
                          text=True, env=environment, check=False)
    if done.returncode:
        raise LabError(f"the {name} kernel {series} could not be built")
    return KernelImage(pathlib.Path(done.stdout.strip()) / "bzImage")


def is_built_here(name):
    """Whether --kernel or --save-kernel names no file, but what the laboratory builds."""
    return name in (SMALL, MODULAR) or _SERIES.fullmatch(name) is not None


def chosen_kernel(cache, name):
    """What --kernel or --save-kernel names: a file, SMALL, MODULAR, or a series such as 7.2, of which the
    laboratory's kernel is built; None for None."""
    if name is None:
        return None
    if name in (SMALL, MODULAR):
        return built_kernel(cache, name)
    return built_kernel(cache, series=name) if is_built_here(name) else KernelImage(name)
