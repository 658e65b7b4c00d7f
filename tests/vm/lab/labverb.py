# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev lab: a machine that stays between commands."""

import dataclasses
import json
import os
import select
import shlex
import shutil
import signal
import sys
import termios
import time
import tty

from .backend import Swsusp, Torpor
from .baseimage import BaseImage
from .cache import Cache
from .errors import LabError, UsageError
from .guestsystem import GuestSystem
from .hardware import Hardware
from .kernelimage import built_kernel, chosen_kernel
from .machine import Machine
from .options import hardware
from .sockets import connect

_DETACH = b"\x1d"  # Ctrl-]


class LabVerb:
    """start, stop, shell, exec and screenshot; the machine's folder is the state."""

    def __init__(self, options):
        self._options = options
        self._cache = Cache()
        self._folder = self._cache.folder / "lab"

    def run(self):
        """The exit status."""
        return getattr(self, "_" + self._options.what)()

    def _pid(self):
        """The running machine's process, or None."""
        try:
            pid = int((self._folder / "qemu.pid").read_text(encoding="ascii"))
            with open(f"/proc/{pid}/cmdline", "rb") as line:
                return pid if b"qemu-system" in line.read() else None
        except (OSError, ValueError):
            return None

    def _start(self):
        if self._pid():
            raise UsageError("the laboratory's machine runs already: ./dev lab stop ends it")
        options = self._options
        if options.again:
            try:
                said = json.loads((self._folder / "hardware.json").read_text(encoding="utf-8"))
            except OSError:
                raise UsageError("there is no machine to start again") from None
            machine = Machine(Hardware(**said), self._folder)
        else:
            machine = self._make(options)
        machine.power_on(stay=True)
        machine.close()
        machine.attach()
        machine.wait_for_agent(400)
        print("The machine is up. ./dev lab shell gets in, ./dev lab stop ends it.")
        return 0

    def _make(self, options):
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True)
        own = built_kernel(self._cache)
        parts = hardware(options)
        system = GuestSystem(self._folder, parts)
        system.create(BaseImage(self._cache, own).path(options.packages))
        partuuid = system.hibernate_partuuid()
        backend = Swsusp(partuuid) if options.backend == "swsusp" else Torpor(partuuid)
        kernels = [chosen_kernel(self._cache, options.kernel) or own]
        if options.save_kernel:
            kernels.append(chosen_kernel(self._cache, options.save_kernel))
        words = ["console=tty0 console=ttyS0,115200", backend.command_line, options.append]
        system.install(kernels, " ".join(word for word in words if word), options.build,
                       torpor=options.backend == "torpor")
        (self._folder / "hardware.json").write_text(json.dumps(dataclasses.asdict(parts)), encoding="utf-8")
        print(f"The hibernating partition has the PARTUUID {partuuid}")
        return Machine(parts, self._folder)

    def _attached(self):
        if not self._pid():
            raise UsageError("the laboratory's machine does not run: ./dev lab start starts it")
        machine = Machine(None, self._folder)
        machine.attach()
        return machine

    def _stop(self):
        pid = self._pid()
        if not pid:
            print("The laboratory's machine does not run.")
            return 0
        try:
            self._attached().agent.request("run", f"stop{time.time_ns()}", "cG93ZXJvZmY=", timeout=5)  # "poweroff"
            until = time.monotonic() + 60
            while self._pid() and time.monotonic() < until:
                time.sleep(0.2)
        except LabError:
            pass
        if self._pid():
            os.kill(pid, signal.SIGKILL)
        return 0

    def _exec(self):
        words = self._options.command
        command = words[0] if len(words) == 1 else shlex.join(words)
        status, output = self._attached().agent.execute(command, timeout=24 * 3600)
        sys.stdout.write(output)
        return status

    def _screenshot(self):
        self._attached().screenshot(self._options.file)
        return 0

    def _shell(self):
        """The serial console, where root is logged in; Ctrl-] leaves it."""
        if not self._pid():
            raise UsageError("the laboratory's machine does not run: ./dev lab start starts it")
        line = connect(self._folder / "console.sock")
        print("The machine's serial console; Ctrl-] leaves it.", flush=True)
        terminal = sys.stdin.isatty()
        before = termios.tcgetattr(0) if terminal else None
        try:
            if terminal:
                tty.setraw(0)
            line.sendall(b"\r")
            self._copy(line)
        finally:
            if terminal:
                termios.tcsetattr(0, termios.TCSADRAIN, before)
        print()
        return 0

    @staticmethod
    def _copy(line):
        while True:
            for ready in select.select([0, line], [], [])[0]:
                data = os.read(0, 4096) if ready == 0 else line.recv(4096)
                if not data or (ready == 0 and _DETACH in data):
                    return
                if ready == 0:
                    line.sendall(data)
                else:
                    os.write(1, data)
