# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""QEMU's own faults, which say nothing about what runs in the machine."""

import re
import sys
import time


class EmulatorFault(Exception):
    """QEMU itself has brought the machine to a standstill. Not a LabError: nobody on the way shall take it
    for something that the machine did."""

    seen = []

    def __init__(self, text):
        super().__init__(text)
        self.seen.append(text)


def despite_emulator(run):
    """run()'s exit status; that of a second time, from the beginning, where QEMU brought the first to its end."""
    EmulatorFault.seen.clear()
    try:
        status = run()
    except EmulatorFault:
        status = 1
    if status == 0 or not EmulatorFault.seen:
        return status
    print(f"\ndev: {EmulatorFault.seen[-1]}. That says nothing about what runs in it: once more.\n", file=sys.stderr, flush=True)
    return run()


def look_for_lost_interrupt(ask, cpus):
    """ask(line, cpu) is QEMU's human monitor. Now and then its emulation of several processors loses the end
    of an interrupt: the local APIC has it in service for ever and lets no other one of its class or below
    through, while the processor sleeps and waits for one. Linux ends each before it does anything else, so
    that is never its doing."""
    stuck = _asleep_in_interrupt(ask, cpus)
    for _ in range(3):
        if stuck:
            time.sleep(0.2)
            stuck &= _asleep_in_interrupt(ask, cpus)
    for cpu, vector in stuck:
        raise EmulatorFault(f"QEMU lost the end of interrupt {vector}: processor {cpu} sleeps and is not woken")


def _asleep_in_interrupt(ask, cpus):
    """{(processor, vector)}: it is halted although this interrupt is in service."""
    found = set()
    for cpu in range(cpus):
        vector = re.search(r"^ISR\s+(\d+)", ask("info lapic", cpu), re.MULTILINE)
        if vector and "HLT=1" in ask("info registers", cpu):
            found.add((cpu, int(vector[1])))
    return found
