# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is built once and kept outside of the checkout, keyed by its inputs."""

import contextlib
import fcntl
import hashlib
import os
import pathlib
import shutil
import time

from .run import progress

CHECKOUT = pathlib.Path(__file__).resolve().parents[3]
VM_FOLDER = CHECKOUT / "tests" / "vm"


def cache_folder():
    """The cache that ./dev names, or its default."""
    named = os.environ.get("TORPOR_CACHE")
    if named:
        return pathlib.Path(named)
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return pathlib.Path(base) / "torpor"


def key_of(*inputs):
    """A short name for what these texts, bytes and files make."""
    digest = hashlib.sha256()
    for item in inputs:
        if isinstance(item, pathlib.Path):
            item = item.read_bytes()
        elif isinstance(item, str):
            item = item.encode()
        digest.update(len(item).to_bytes(8, "little"))
        digest.update(item)
    return digest.hexdigest()[:12]


class Cache:
    """Entries are folders NAME-KEY; one is complete when it holds .complete."""

    def __init__(self, folder=None):
        self.folder = pathlib.Path(folder or cache_folder())
        self.folder.mkdir(parents=True, exist_ok=True)

    def entry(self, name, key, what, build):
        """The folder of an entry; build(folder) fills it when it is missing."""
        folder = self.folder / f"{name}-{key}"
        with self._lock(name):
            if (folder / ".complete").exists():
                os.utime(folder / ".complete")
                return folder
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            progress(what)
            started = time.monotonic()
            try:
                build(folder)
            except BaseException:
                shutil.rmtree(folder, ignore_errors=True)
                raise
            (folder / ".complete").touch()
            progress(f"... done after {time.monotonic() - started:.0f} s")
            self._drop_old(name, keep=folder)
        return folder

    @contextlib.contextmanager
    def _lock(self, name):
        with open(self.folder / f"{name}.lock", "w", encoding="ascii") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _drop_old(self, name, keep, most=4):
        """Keeps the cache from growing for ever: the last few of a kind stay."""
        done = [path for path in self.folder.glob(f"{name}-????????????/.complete") if path.parent != keep]
        done.sort(key=lambda path: path.stat().st_mtime, reverse=True)
        for path in done[most - 1:]:
            shutil.rmtree(path.parent, ignore_errors=True)
