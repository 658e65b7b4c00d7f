# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The serial console: every line with the moment at which the host saw it."""

import re
import threading
import time

from .errors import LabError

_ESCAPES = re.compile(r"\x1b(\[[0-9;?=]*[A-Za-z]|[()][A-Z0-9]|[=>78cDEHM])")


class Console:
    """Reads a connected socket in a thread. Lines are (seconds of the
    monotonic clock when their first byte came, text without escapes)."""

    def __init__(self, line, log, processors):
        self._socket = line
        self._processors = processors
        self._log = open(log, "ab")
        self._changed = threading.Condition()
        self._lines = []
        self._partial = b""
        self._partial_since = None
        self._closed = False
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self):
        while True:
            try:
                data = self._socket.recv(65536)
            except OSError:
                data = b""
            now = time.monotonic()
            with self._changed:
                if not data:
                    self._closed = True
                    self._finish_line(now)
                    self._changed.notify_all()
                    return
                self._log.write(data)
                self._log.flush()
                for piece in data.splitlines(keepends=True):
                    if self._partial_since is None:
                        self._partial_since = now
                    self._partial += piece
                    if piece.endswith((b"\n", b"\r")):
                        self._finish_line(now)
                self._changed.notify_all()

    def _finish_line(self, now):
        text = _ESCAPES.sub("", self._partial.decode("utf-8", "replace")).strip("\r\n\0")
        if text.strip():
            self._lines.append((self._partial_since or now, text))
        self._partial, self._partial_since = b"", None

    def lines(self):
        """Everything so far, the unfinished last line included."""
        with self._changed:
            found = list(self._lines)
            if self._partial.strip():
                found.append((self._partial_since, _ESCAPES.sub("", self._partial.decode("utf-8", "replace"))))
            return found

    def find(self, pattern, since=0):
        """The first (time, match) of a regular expression, or None."""
        expression = re.compile(pattern)
        for moment, text in self.lines():
            if moment >= since and (match := expression.search(text)):
                return moment, match
        return None

    def wait_for(self, pattern, timeout, since=0):
        """Like find, but waits for it; LabError when it does not come."""
        until = time.monotonic() + timeout
        while True:
            found = self.find(pattern, since)
            if found:
                return found
            self._processors.look()
            left = until - time.monotonic()
            with self._changed:
                if left > 0 and not self._closed:
                    self._changed.wait(min(left, 1))
                    continue
            raise LabError(f"the console did not show '{pattern}' in {timeout:.0f} s\n{self._processors}")

    def send(self, text):
        """Types on the serial line."""
        self._socket.sendall(text.encode())

    def tail(self, count=40):
        """The last lines as text."""
        return "\n".join(text for _, text in self.lines()[-count:])

    def close(self):
        """Waits for what is still under way and closes the log."""
        self._thread.join(timeout=2)
        self._socket.close()
        if not self._thread.is_alive():
            self._log.close()
