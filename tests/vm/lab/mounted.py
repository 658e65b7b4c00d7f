# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guest's root filesystem, mounted on the host while no machine runs."""

import contextlib
import os
import pathlib
import shutil
import tempfile

from . import layout
from .run import run


class MountedRoot:
    """A context manager. The mount lives in the private namespace that ./dev
    made and its loop device detaches itself with it, whatever ends the process."""

    def __init__(self, disk):
        self._disk = disk
        self.path = None

    def __enter__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="torpor-guest-"))
        loop = run("losetup", "--find", "--show", "--offset", layout.ROOT_START, "--sizelimit", layout.ROOT_BYTES,
                   self._disk).strip()
        try:
            run("mount", "-t", "ext4", "-o", "noinit_itable", loop, self.path)
        except BaseException:
            os.rmdir(self.path)
            raise
        finally:
            # Detached now, the device goes when the mount does.
            run("losetup", "--detach", loop)
        return self

    def __exit__(self, *error):
        run("umount", "--recursive", self.path)
        os.rmdir(self.path)

    @contextlib.contextmanager
    def devices(self):
        """With /dev, /proc, /sys and temporary folders for programs in a chroot."""
        for kind, where in (("proc", "proc"), ("sysfs", "sys"), ("tmpfs", "tmp"), ("tmpfs", "run")):
            run("mount", "-t", kind, kind, self.path / where)
        run("mount", "--rbind", "/dev", self.path / "dev")
        try:
            yield
        finally:
            run("umount", "--recursive", "--lazy", self.path / "dev")
            for where in ("run", "tmp", "sys", "proc"):
                run("umount", self.path / where)

    def chroot(self, *command):
        """Runs a program of the guest on the host; returns its output."""
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8"}
        return run("chroot", self.path, *command, env=environment)

    def write(self, name, text, mode=0o644):
        """Writes a small file; its folder is made when it is missing."""
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_symlink():
            path.unlink()
        path.write_text(text, encoding="utf-8")
        path.chmod(mode)

    def copy(self, source, name):
        """Copies a file or a whole tree of the host to this place."""
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_symlink():
            path.unlink()
        if os.path.isdir(source):
            shutil.copytree(source, path, symlinks=True, dirs_exist_ok=True)
        else:
            shutil.copy2(source, path)

    def remove(self, name):
        """Removes a file that may be missing."""
        (self.path / name).unlink(missing_ok=True)

    def exists(self, name):
        """Whether the guest has this file."""
        return (self.path / name).exists()
