# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong in the laboratory."""


class LabError(Exception):
    """Something failed, said in one sentence for the reader of the console."""


class UsageError(LabError):
    """The caller asked for something that cannot be; nothing was started."""


class MachineDied(LabError):
    """The machine ended, panicked or stopped answering where it should run."""
