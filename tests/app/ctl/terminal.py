# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs at a terminal of their own."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

NOBODY = 65534


class Terminal:
    """A program on a new terminal; as an ordinary user with as_user, where we are root."""

    def __init__(self, command, environment, columns=80, as_user=False):
        self.output = b""
        self._status = None
        self.process, self._descriptor = pty.fork()
        if self.process == 0:
            try:
                fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
                if as_user and os.geteuid() == 0:
                    os.setgroups([])
                    os.setgid(NOBODY)
                    os.setuid(NOBODY)
                os.execvpe(command[0], command, environment)
            finally:
                os._exit(127)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self._status is None:
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
        os.close(self._descriptor)

    def type(self, text):
        os.write(self._descriptor, text.encode())

    def echoes(self):
        return bool(termios.tcgetattr(self._descriptor)[3] & termios.ECHO)

    def wait_for(self, text, seconds=30):
        """Until the terminal shows it."""
        deadline = time.monotonic() + seconds
        while text.encode() not in self.output:
            if time.monotonic() > deadline or not self._read(0.2):
                raise AssertionError(f"no {text!r} in {self.output!r}")

    def finish(self, seconds=30):
        """Until the program has ended: its exit status, and what the terminal shows."""
        deadline = time.monotonic() + seconds
        while self._read(0.2):
            if time.monotonic() > deadline:
                raise AssertionError(f"it does not end: {self.output!r}")
        _, status = os.waitpid(self.process, 0)
        self._status = os.waitstatus_to_exitcode(status)
        return self._status, self.output.decode().replace("\r\n", "\n")

    def _read(self, seconds):
        if not select.select([self._descriptor], [], [], seconds)[0]:
            return True
        try:
            data = os.read(self._descriptor, 65536)
        except OSError:  # Linux says EIO when nobody has the other end open
            data = b""
        self.output += data
        return bool(data)
