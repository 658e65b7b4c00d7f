# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A running machine: one QEMU process from power-on to power-off."""

import ctypes
import os
import pathlib
import signal
import subprocess
import time

from .agentclient import AgentClient
from .console import Console
from .errors import LabError, MachineDied
from .processors import Processors
from .qmp import Qmp
from .sockets import connect

_PR_SET_PDEATHSIG = 1


def _die_with_parent():
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


class Machine:
    """Owns QEMU, the console, the agent's line and the monitor. The folder holds the disks."""

    def __init__(self, hardware, folder):
        self.hardware = hardware
        self.folder = pathlib.Path(folder)
        self._process = None
        self.qmp = None
        self.console = None
        self.agent = None
        self.powered_on = None
        self.powered_off = None
        self.processors = None

    def power_on(self, stay=False, incoming=None):
        """Starts the machine; with stay it outlives this process. incoming is a file of save_state():
        the machine goes on where it was then."""
        self.hardware.prepare_folder(self.folder)
        for name in ("console.sock", "agent.sock", "qmp.sock"):
            (self.folder / name).unlink(missing_ok=True)
        command = ["qemu-system-x86_64", "-S", *self.hardware.arguments(),
                   "-chardev", "socket,id=console,path=console.sock,server=on,wait=off", "-serial", "chardev:console",
                   "-chardev", "socket,id=agent,path=agent.sock,server=on,wait=off",
                   # The third port: OVMF and its GRUB read keys from the first two.
                   "-device", "isa-serial,chardev=agent,iobase=0x3e8,irq=5",
                   "-qmp", "unix:qmp.sock,server=on,wait=off"]
        if incoming:
            command += ["-incoming", f"file:{incoming}"]
        if stay:
            command[command.index("-chardev") + 1] += ",logfile=console.log,logappend=on"
        self.powered_on, self.powered_off = time.monotonic(), None
        with open(self.folder / "qemu.log", "ab") as log:
            self._process = subprocess.Popen(command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                             start_new_session=True, preexec_fn=None if stay else _die_with_parent)
        (self.folder / "qemu.pid").write_text(f"{self._process.pid}\n", encoding="ascii")
        self._connect_monitor()
        self._connect_lines(log_console=not stay)
        if incoming:
            self._wait_until(lambda: self.qmp.command("query-status")["status"] != "inmigrate", "read its saved state")
        self.qmp.command("cont")

    def attach(self):
        """Connects to a machine that another process started."""
        self.qmp = Qmp(self.folder / "qmp.sock")
        self._connect_lines(log_console=False)

    def _connect_lines(self, log_console):
        self.processors = Processors(self.qmp)
        if log_console:
            self.console = Console(connect(self.folder / "console.sock"), self.folder / "console.log", self.processors)
        self.agent = AgentClient(connect(self.folder / "agent.sock"), self.processors)

    def _connect_monitor(self):
        until = time.monotonic() + 30
        while True:
            try:
                self.qmp = Qmp(self.folder / "qmp.sock")
                return
            except OSError:
                if self._process.poll() is not None or time.monotonic() > until:
                    said = (self.folder / "qemu.log").read_text(encoding="utf-8", errors="replace")[-2000:]
                    raise LabError(f"QEMU did not start:\n{said}") from None
                time.sleep(0.01)

    def running(self):
        """Whether the machine still has power; notes the moment when it lost it."""
        # Asked once: it may end between two questions.
        ended = self._process is None or self._process.poll() is not None
        if ended and self._process is not None and self.powered_off is None:
            self.powered_off = time.monotonic()
        return not ended

    def wait_for_power_off(self, timeout):
        """Waits until the guest switched the power off; returns the moment."""
        until = time.monotonic() + timeout
        while True:
            try:
                self._process.wait(1)
                break
            except subprocess.TimeoutExpired:
                self.processors.look()
                panicked = self.panicked()
                if panicked or time.monotonic() > until:
                    what = panicked or f"the machine did not power off in {timeout:.0f} s"
                    raise LabError(f"{what}.\n{self.processors}\nIts console:\n{self.console.tail(30)}") from None
        self.running()
        return self.powered_off

    def panicked(self):
        """The line of a kernel panic on the console, or None."""
        found = self.console.find(r"Kernel panic.*") if self.console else None
        return found[1][0] if found else None

    def wait_for_agent(self, timeout, every=0.2):
        """The agent's first answer; MachineDied when the machine ends or panics before."""
        until = time.monotonic() + timeout
        while True:
            try:
                return self.agent.ping(timeout=2, every=every)
            except MachineDied:
                raise MachineDied("the machine powered off while the host waited for its agent") from None
            except LabError:
                if self.panicked():
                    raise MachineDied(f"the guest's kernel stopped: {self.panicked()}") from None
                if time.monotonic() > until:
                    raise LabError(f"the guest's agent did not answer in {timeout:.0f} s\n{self.processors}") from None

    def press(self, *keys):
        """Presses keys together on the machine's keyboard, by QEMU's names (esc, ctrl, ...)."""
        self.qmp.command("send-key", keys=[{"type": "qcode", "data": key} for key in keys])

    def screenshot(self, path):
        """Saves the screen as a PNG file."""
        self.qmp.command("screendump", filename=os.path.abspath(path), format="png")

    def dump_memory(self, path):
        """Stops the processors, saves the guest's memory as an ELF core file, and lets it go on."""
        self.qmp.command("stop")
        try:
            self.qmp.command("dump-guest-memory", paging=False, protocol=f"file:{os.path.abspath(path)}")
        finally:
            self.qmp.command("cont")

    def save_state(self, path):
        """Stops the processors for good and saves all but the disks. Not with NVMe, which QEMU cannot save."""
        self.qmp.command("stop")
        self.qmp.command("migrate-set-parameters", **{"max-bandwidth": 1 << 40})
        self.qmp.command("migrate", uri=f"file:{os.path.abspath(path)}")
        self._wait_until(lambda: self.qmp.command("query-migrate")["status"] in ("completed", "failed"), "save its state")
        if self.qmp.command("query-migrate")["status"] == "failed":
            raise LabError("QEMU could not save the machine's state")

    @staticmethod
    def _wait_until(condition, what, timeout=120):
        until = time.monotonic() + timeout
        while not condition():
            if time.monotonic() > until:
                raise LabError(f"the machine did not {what} in {timeout:.0f} s")
            time.sleep(0.05)

    def power_off(self):
        """Takes the power away, as pulling the plug does."""
        if self.running():
            self._process.kill()
            self._process.wait()
        self.running()
        self.close()

    def close(self):
        """Closes the connections."""
        for part in (self.agent, self.console, self.qmp):
            if part is not None:
                try:
                    part.close()
                except OSError:
                    pass
