# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A moment of a machine to which tests return as often as they like: its disks and, if it ran, its state."""

import shutil

from .run import run


class Checkpoint:
    """Takes the machine's power away and keeps what it was. Copies are sparse: they cost what was written."""

    _DISKS = ("disk.img", "hibernate.img", "vars.fd")

    def __init__(self, session, name, running=False):
        self._machine = session.machine
        self._folder = session.folder / name
        self._folder.mkdir()
        self._state = self._folder / "state" if running else None
        if running:
            self._machine.save_state(self._state)
        self._machine.power_off()
        self._copy(self._machine.folder, self._folder)

    def restore_disks(self):
        """The disks as they were; the power is off."""
        self._machine.power_off()
        self._copy(self._folder, self._machine.folder)

    def go_on(self):
        """Everything as it was, running."""
        self.restore_disks()
        self._machine.power_on(incoming=self._state)
        return self._machine.wait_for_agent(60)

    def forget(self):
        """Frees the room."""
        shutil.rmtree(self._folder)

    def _copy(self, source, target):
        for name in self._DISKS:
            if (source / name).exists():
                run("cp", "--sparse=always", "--reflink=auto", source / name, target / name)
