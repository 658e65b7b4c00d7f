# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the subjects of ./dev bench that hibernate machines do with each; what must not fail ends the benchmark."""

from lab.errors import LabError


def start(session):
    """Boots the machine and prepares it."""
    session.boot()
    if refusal := session.backend.prepare(session.agent):
        raise LabError(f"{session.backend.name}: {refusal.text}")


def cycle(session):
    """One hibernation and resume, from which the session came back."""
    done = session.hibernate()
    if done.outcome != "resumed":
        raise LabError(f"{session.backend.name}: {done.outcome} ({done.reason}): {done.text}")
    return done
