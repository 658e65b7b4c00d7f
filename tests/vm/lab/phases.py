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


def saving(lines, triggered, powered_off):
    """From the command to the power-off."""
    return _stretches(lines, triggered, powered_off, "leave-session", _SAVING)


def resuming(lines, powered_on, resumed):
    """From power-on to the session's first answer."""
    return _stretches(lines, powered_on, resumed, "firmware", _RESUMING)
