# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The host's side of the guest agent: frames over a serial line (guest/frame.h)."""

import base64
import random
import re
import select
import shlex
import time
import zlib
from dataclasses import dataclass

from .errors import LabError, MachineDied

_FRAME = re.compile(rb"@(\d+) ([0-9a-f]{8}) (.*)")
_CHUNK = 8 * 1024


@dataclass
class Pong:
    """Who answered: the same boot, the same process, a clock that went on."""
    boot_id: str
    pid: int
    uptime: float
    jobs: int


def _encode(data):
    return base64.b64encode(data).decode() or "="


class AgentClient:
    """Requests repeat until they are answered, so a new client on a resumed
    machine simply goes on; answers to older requests are dropped by their number."""

    def __init__(self, line, processors):
        self._socket = line
        self._processors = processors
        self._socket.setblocking(False)
        self._pending = b""
        self._unsent = b""
        self._next = random.randrange(1 << 20, 1 << 30)

    def request(self, *words, timeout=60.0, every=2.0):
        """Sends a request until it is answered; returns the words of the answer."""
        self._next += 1
        body = " ".join(words).encode()
        frame = b"\n@%d %08x %s\n" % (self._next, zlib.crc32(body), body)
        until = time.monotonic() + timeout
        again = 0.0
        while True:
            now = time.monotonic()
            self._processors.look()
            if now >= until:
                raise LabError(f"the guest's agent did not answer '{words[0]}' in {timeout:.0f} s")
            if now >= again and not self._unsent:
                self._unsent = frame
                again = now + every
            self._flush()
            answer = self._receive(min(until, again) - now)
            if answer is not None:
                return answer

    def _flush(self):
        try:
            while self._unsent:
                self._unsent = self._unsent[self._socket.send(self._unsent):]
        except BlockingIOError:
            pass
        except OSError as error:
            raise MachineDied("the machine is gone") from error

    def _receive(self, timeout):
        """Reads for a while; the answer to the current request or None."""
        writers = [self._socket] if self._unsent else []
        readable, _, _ = select.select([self._socket], writers, [], max(0.0, min(timeout, 0.5)))
        if not readable:
            return None
        try:
            data = self._socket.recv(65536)
        except BlockingIOError:
            return None
        except OSError:
            data = b""
        if not data:
            raise MachineDied("the machine is gone")
        self._pending += data
        *lines, self._pending = self._pending.split(b"\n")
        for line in lines:
            match = _FRAME.search(line)
            if match and int(match[1]) == self._next and int(match[2], 16) == zlib.crc32(match[3]):
                return match[3].decode().split(" ")
        return None

    def ping(self, timeout=60.0, every=0.2):
        """Who is there."""
        answer = self.request("ping", timeout=timeout, every=every)
        return Pong(answer[1], int(answer[2]), float(answer[3]), int(answer[4]))

    def start(self, command, name=None):
        """Starts a shell command in the background of the guest; returns the job's name."""
        name = name or f"job{self._next + 1}"
        answer = self.request("run", name, _encode(command.encode()))
        if answer[0] != "started":
            raise LabError(f"the guest could not start: {command}")
        return name

    def state(self, job, timeout=60.0):
        """None while the job runs, then its exit status."""
        answer = self.request("state", job, timeout=timeout)
        if answer[0] == "unknown":
            raise LabError(f"the guest does not know the job {job}: it was started anew")
        return int(answer[1]) if answer[0] == "exited" else None

    def output(self, job):
        """What the job printed so far, standard error included."""
        return self._read_all("read", job).decode("utf-8", "replace")

    def fetch(self, path):
        """The bytes of a file of the guest."""
        return self._read_all("fetch", _encode(path.encode()))

    def store(self, path, data):
        """Writes a file of the guest."""
        for offset in range(0, max(len(data), 1), _CHUNK):
            answer = self.request("store", _encode(path.encode()), str(offset), _encode(data[offset:offset + _CHUNK]))
            if answer[0] != "stored":
                raise LabError(f"the guest could not write {path}")

    def _read_all(self, verb, what):
        data = b""
        while True:
            answer = self.request(verb, what, str(len(data)))
            if answer[0] != "data":
                raise LabError(f"the guest could not read {what}: {' '.join(answer[1:])}")
            chunk = base64.b64decode(answer[1]) if answer[1] != "=" else b""
            if not chunk:
                return data
            data += chunk

    def execute(self, command, timeout=300.0):
        """Runs a shell command as root; returns (status, output). Background processes may stay."""
        if not isinstance(command, str):
            command = shlex.join(str(word) for word in command)
        job = self.start(command)
        until = time.monotonic() + timeout
        pause = 0.02
        while (status := self.state(job)) is None:
            if time.monotonic() > until:
                raise LabError(f"still running in the guest after {timeout:.0f} s: {command}\n{self.output(job)}")
            time.sleep(pause)
            pause = min(pause * 1.5, 0.5)
        return status, self.output(job)

    def check(self, command, timeout=300.0):
        """Like execute, for what must succeed; returns the output."""
        status, output = self.execute(command, timeout)
        if status:
            raise LabError(f"in the guest, '{command}' ended with status {status}:\n{output.strip()}")
        return output

    def close(self):
        """Ends the connection, not the agent."""
        self._socket.close()
