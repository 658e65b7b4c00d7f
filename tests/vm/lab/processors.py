# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the machine's processors do, asked of QEMU's monitor by those who wait for the machine."""

import re
import time

from .emulatorfault import EmulatorFault
from .errors import LabError

_FIRST_LOOK = 20  # seconds after power-on: until then nobody has waited for long
_EVERY = 5  # seconds
_REGISTERS = re.compile(r"RIP=[0-9a-f]+|EIP=[0-9a-f]+|II=\d|HLT=\d|IF=\d|[ER]FL=[0-9a-f]+")
_LOCAL_APIC = re.compile(r"^(?:LVTT\b|Timer|SPIV|ISR|IRR|.*PPR).*$", re.MULTILINE)


class Processors:
    """Of a machine with power, whose monitor this is."""

    def __init__(self, qmp):
        self._qmp = qmp
        self._next_look = time.monotonic() + _FIRST_LOOK

    def look(self):
        """For those who wait, as often as they like: EmulatorFault when they would wait for ever.

        Now and then QEMU's emulation of several processors loses the end of an interrupt: the local APIC has
        it in service for ever and lets no other one of its class or below through, while the processor
        sleeps and waits for one. Linux ends each before it does anything else, so that is never its doing."""
        if time.monotonic() < self._next_look:
            return
        self._next_look = time.monotonic() + _EVERY
        try:
            stuck = self._asleep_in_interrupt()
            for _ in range(3):
                if stuck:
                    time.sleep(0.2)
                    stuck &= self._asleep_in_interrupt()
        except LabError:
            return  # it is off, or just going: those who wait notice
        for cpu, vector in stuck:
            raise EmulatorFault(f"QEMU lost the end of interrupt {vector}: processor {cpu} sleeps and is not woken\n{self}")

    def _asleep_in_interrupt(self):
        """{(processor, vector)}: it is halted although this interrupt is in service."""
        found = set()
        for cpu in self._numbers():
            vector = re.search(r"^ISR\s+(\d+)", self._ask("info lapic", cpu), re.MULTILINE)
            if vector and "HLT=1" in self._ask("info registers", cpu):
                found.add((cpu, int(vector[1])))
        return found

    def _numbers(self):
        return [cpu["cpu-index"] for cpu in self._qmp.command("query-cpus-fast")]

    def _ask(self, line, cpu):
        return self._qmp.command("human-monitor-command", **{"command-line": line, "cpu-index": cpu})

    def __str__(self):
        """For the message of a wait in vain."""
        try:
            return "\n".join(
                f"processor {cpu}: {' '.join(_REGISTERS.findall(self._ask('info registers', cpu)))}; "
                + "; ".join(" ".join(line.split()) for line in _LOCAL_APIC.findall(self._ask("info lapic", cpu)))
                for cpu in self._numbers())
        except LabError as error:
            return f"the processors: {error}"
