# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Connecting to QEMU's sockets, however long the path of their folder is."""

import os
import socket


def connect(path):
    """A connected stream socket; a unix address holds only 108 bytes, a link in /proc is short."""
    folder = os.open(path.parent, os.O_PATH | os.O_DIRECTORY)
    try:
        line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            line.connect(f"/proc/self/fd/{folder}/{path.name}")
        except OSError:
            line.close()
            raise
        return line
    finally:
        os.close(folder)
