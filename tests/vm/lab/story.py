# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The story that the demo prints: what happens now, how long it took, what proves it."""

import sys
import time


class Story:
    """Prints lines with the seconds since it began; quiet for tests that only want the result."""

    def __init__(self, quiet=False, stream=None):
        self._quiet = quiet
        self._stream = stream or sys.stdout
        self._started = time.monotonic()
        self._colour = self._stream.isatty()

    def _print(self, text):
        if not self._quiet:
            print(text, file=self._stream, flush=True)

    def _paint(self, code, text):
        return f"\033[{code}m{text}\033[0m" if self._colour else text

    def title(self, text):
        """The headline."""
        self._print(self._paint("1", text))

    def chapter(self, text):
        """Something begins."""
        elapsed = time.monotonic() - self._started
        self._print(f"\n{elapsed:7.1f} s  " + self._paint("1", text))

    def note(self, text):
        """What a reader wants to know about it."""
        self._print(f"           {text}")

    def proof(self, good, text):
        """Something that was checked."""
        sign = self._paint("32", "ok ") if good else self._paint("31;1", "BAD")
        self._print(f"      {sign}  {text}")

    def ending(self, good, text):
        """The last line."""
        self._print("\n" + self._paint("32;1" if good else "31;1", text))

    def trouble(self, text):
        """What to look at when something failed."""
        self._print(self._paint("31", text) if self._colour else text)


def mib(number):
    """Bytes for people."""
    return f"{number / (1 << 20):.0f} MiB" if number is not None else "?"
