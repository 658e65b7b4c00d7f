# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One session on one machine: made, started, hibernated, resumed, looked at, thrown away."""

import json
import pathlib
import shlex
import shutil
import tempfile
import time
from dataclasses import dataclass, field

from . import phases
from .backend import Attempt, Swsusp, Torpor, TorporForUsers
from .baseimage import BaseImage
from .cache import Cache
from .errors import LabError, MachineDied
from .guestsystem import GuestSystem
from .hardware import Hardware
from .kernelimage import built_kernel, chosen_kernel
from .machine import Machine

_CONSOLE = "console=tty0 console=ttyS0,115200"
# A busy machine gives the emulated processors too little time for the kernel's check of its timer, which
# ends in a panic. KVM's guests leave it out by themselves.
_PATIENCE = "no_timer_check"


@dataclass
class Cycle:
    """The result of one hibernation."""
    outcome: str
    reason: str = ""
    text: str = ""
    used_bytes: int = None
    trigger_to_poweroff_s: float = None
    poweron_to_resumed_s: float = None
    saving: list = field(default_factory=list)
    resuming: list = field(default_factory=list)
    attempt: Attempt = None


class Session:
    """A context manager: the machine loses its power and its disks at the end, whatever happened.

    build is the CMake build folder that Torpor is installed from. by_user: an ordinary user hibernates,
    through the helper; otherwise root does, by torpor-hibernate itself.
    """

    def __init__(self, build, hardware=None, backend="torpor", kernel=None, save_kernel=None, codec=None, packages=(),
                 keep=False, command_line="", by_user=False):
        self.hardware = hardware or Hardware()
        self.cache = Cache()
        own = built_kernel(self.cache)
        self.kernel = chosen_kernel(self.cache, kernel) or own
        self.save_kernel = chosen_kernel(self.cache, save_kernel)
        self._build = pathlib.Path(build)
        self._base = BaseImage(self.cache, own)
        self._options = (backend, codec, packages, command_line, by_user)
        self._keep = keep
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="run-", dir=self.cache.folder))
        self.backend = None
        self.system = None
        self.machine = Machine(self.hardware, self.folder)
        self._patience = 240 + self.hardware.memory_mib // 8

    def __enter__(self):
        try:
            self._make_disks()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *error):
        self.machine.power_off()
        if not self._keep:
            shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def agent(self):
        """The guest's agent."""
        return self.machine.agent

    @property
    def console(self):
        """The console since the last power-on."""
        return self.machine.console

    @property
    def console_log(self):
        """Where everything is that the serial console ever showed."""
        return self.folder / "console.log"

    def keep(self):
        """Leaves the disks and logs where they are at the end."""
        self._keep = True

    def _make_disks(self):
        backend, codec, packages, command_line, by_user = self._options
        self.system = GuestSystem(self.folder, self.hardware)
        self.system.create(self._base.path(packages))
        partuuid = self.system.hibernate_partuuid()
        if backend == "swsusp":
            self.backend = Swsusp(partuuid)
        else:
            release = self.save_kernel.release if self.save_kernel else None
            self.backend = (TorporForUsers(partuuid, codec, release, self.user_command) if by_user
                            else Torpor(partuuid, codec, release))
        kernels = [self.kernel]
        if self.save_kernel and self.save_kernel.image.read_bytes() != self.kernel.image.read_bytes():
            kernels.append(self.save_kernel)
        words = [_CONSOLE, _PATIENCE, self.backend.command_line, command_line]
        self.system.install(kernels, " ".join(word for word in words if word), self._build,
                            torpor=backend == "torpor")

    def boot(self):
        """Power on, until the system is up; returns the agent's first answer."""
        self.machine.close()
        self.machine.power_on()
        pong = self.machine.wait_for_agent(self._patience)
        self.agent.execute("systemctl is-system-running --wait", timeout=self._patience)
        return pong

    @staticmethod
    def user_command(command, active=True):
        """The command as the guest's ordinary user runs it: in an active session at the machine's own
        screen, or in none, as one does who comes over the network."""
        seat = "-E XDG_SEAT=seat0 -E XDG_VTNR=1 -E XDG_SESSION_TYPE=tty -E XDG_SESSION_CLASS=user" if active else ""
        return (f"systemd-run --quiet --wait --collect --pipe -p User=user -p PAMName=login {seat} "
                f"-- /bin/sh -c {shlex.quote(command)}")

    def check(self, command, timeout=300.0):
        """Runs a command in the guest that must succeed."""
        return self.agent.check(command, timeout)

    def status(self):
        """torpor-hibernate status."""
        return json.loads(self.check("torpor-hibernate status"))

    def hibernate_until_off(self):
        """The first half of a cycle."""
        job = self.agent.start(self.backend.command())
        status = self._wait_for_power_off_or_job(job)
        if status is not None:
            raise LabError(f"hibernating ended with status {status} and the power still on:\n{self.agent.output(job)}")

    def hibernate(self, meanwhile=None, before_resume=None):
        """One whole cycle. meanwhile(session) runs right after the trigger, before_resume(session)
        while the power is off. The result never lies: resumed means that the same session answered."""
        before = self.agent.ping()
        self.agent.check("sync")
        cycle = Cycle("failed", used_bytes=self._used_bytes())
        triggered = time.monotonic()
        job = self.agent.start(self.backend.command())
        if meanwhile:
            meanwhile(self)
        status = self._wait_for_power_off_or_job(job)
        if status is not None:
            cycle.attempt = self.backend.attempt(self.agent, status, self.agent.output(job), self.console.lines())
            cycle.outcome, cycle.reason, cycle.text = cycle.attempt.outcome, cycle.attempt.reason, cycle.attempt.text
            if cycle.outcome == "resumed":
                cycle.outcome, cycle.reason = "failed", "never-powered-off"
            return cycle
        cycle.trigger_to_poweroff_s = self.machine.powered_off - triggered
        lines = self.console.lines()
        powered_off = self.machine.powered_off
        if before_resume:
            before_resume(self)
        self._resume(before, job, lines, cycle)
        cycle.saving = phases.saving(lines, triggered, powered_off, cycle.attempt.phases)
        return cycle

    def _wait_for_power_off_or_job(self, job):
        """The job's status when it ended with the power still on, else None."""
        until = time.monotonic() + self._patience
        while self.machine.running():
            panicked = self.machine.panicked()
            if panicked or time.monotonic() > until:
                raise LabError(panicked or f"the machine neither powered off nor came back in {self._patience} s")
            try:
                status = self.agent.state(job, timeout=0.5)
            except LabError:
                continue  # frozen, in the save kernel, or off: all as it should be
            if status is not None and self.machine.running():
                return status
            time.sleep(0.05)
        return None

    def _resume(self, before, job, lines, cycle):
        self.machine.close()
        self.machine.power_on()
        after = self.machine.wait_for_agent(self._patience)
        answered = time.monotonic()
        cycle.poweron_to_resumed_s = answered - self.machine.powered_on
        self._account(before, after, job, lines, cycle)
        cycle.resuming = phases.resuming(self.console.lines(), self.machine.powered_on, answered, cycle.attempt.phases)

    def _account(self, before, after, job, lines, cycle):
        if (after.boot_id, after.pid) != (before.boot_id, before.pid) or after.uptime < before.uptime:
            cycle.attempt = self.backend.attempt(self.agent, None, "", lines + self.console.lines())
            cycle.reason = cycle.attempt.reason or "booted-afresh"
            cycle.text = cycle.attempt.text or "The machine started afresh instead of resuming the session."
            return
        status = self._wait_for_job(job)
        cycle.attempt = self.backend.attempt(self.agent, status, self.agent.output(job), lines + self.console.lines())
        cycle.outcome = "resumed" if cycle.attempt.outcome == "resumed" else "failed"
        cycle.reason, cycle.text = cycle.attempt.reason, cycle.attempt.text

    def _wait_for_job(self, job):
        until = time.monotonic() + self._patience
        while time.monotonic() < until:
            status = self.agent.state(job)
            if status is not None:
                return status
            time.sleep(0.1)
        raise LabError("the session is back, but the hibernation command never ended:\n" + self.agent.output(job))

    def _used_bytes(self):
        sizes = {}
        for line in self.agent.check("cat /proc/meminfo").splitlines():
            name, _, value = line.partition(":")
            sizes[name] = int(value.split()[0]) * 1024
        return sizes["MemTotal"] - sizes["MemFree"]

    def memory_bytes(self):
        """What the guest's kernel manages."""
        return int(self.agent.check("sed -n 's/^MemTotal: *\\([0-9]*\\) kB/\\1/p' /proc/meminfo")) * 1024


__all__ = ["Cycle", "Session", "MachineDied"]
