# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the host sees of a cycle on the serial console, as named stretches of time."""

import re

# The first line that matches begins the phase; the phases are in order.
_SAVING = (("save-kernel-starts", r"\] Linux version"), ("saving", r"[Tt]orpor"))
_RESUMING = (("boot-loader", r"GNU GRUB|Welcome to GRUB|BdsDxe: starting|Booting `"), ("load-kernel", r"Loading |Booting `"),
             ("kernel-starts", r"\] Linux version"), ("loading", r"[Tt]orpor|PM: Image|Loading and decompressing"))


def _stretches(lines, begin, end, first, marks):
    """Splits the time from begin to end at the marks that appear on the console, in their order."""
    names, times = [first], [begin]
    for name, pattern in marks:
        expression = re.compile(pattern)
        for moment, text in lines:
            if times[-1] <= moment <= end and expression.search(text):
                names.append(name)
                times.append(moment)
                break
    times.append(end)
    return [{"name": name, "seconds": round(times[i + 1] - times[i], 3)} for i, name in enumerate(names)]


def _with_kernel(stretches, after, reported, name):
    """A quiet kernel shows nothing of its own start; how long that took, its init reports."""
    seconds = next((phase["seconds"] for phase in reported if phase["name"] == name), None)
    names = [stretch["name"] for stretch in stretches]
    if seconds is None or after not in names or any("kernel-starts" in name for name in names):
        return stretches
    at = names.index(after)
    shorter = dict(stretches[at], seconds=round(max(stretches[at]["seconds"] - seconds, 0), 3))
    return [*stretches[:at], shorter, {"name": name.removesuffix("-boot") + "-starts", "seconds": round(seconds, 3)},
            *stretches[at + 1:]]


def saving(lines, triggered, powered_off, reported=()):
    """From the command to the power-off."""
    return _with_kernel(_stretches(lines, triggered, powered_off, "leave-session", _SAVING), "leave-session",
                        reported, "save-kernel-boot")


def resuming(lines, powered_on, resumed, reported=()):
    """From power-on to the session's first answer."""
    return _with_kernel(_stretches(lines, powered_on, resumed, "firmware", _RESUMING), "load-kernel", reported,
                        "resume-kernel-boot")
