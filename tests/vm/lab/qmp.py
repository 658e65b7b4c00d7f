# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""QEMU's machine protocol: one JSON object a line."""

import json

from .errors import LabError, MachineDied
from .sockets import connect


class Qmp:
    """A monitor connection; events that arrive in between are dropped."""

    def __init__(self, path):
        self._socket = connect(path)
        self._socket.settimeout(60)
        self._stream = self._socket.makefile("rw", encoding="utf-8")
        self._read()
        self.command("qmp_capabilities")

    def _read(self):
        line = self._stream.readline()
        if not line:
            raise MachineDied("the machine's monitor closed")
        return json.loads(line)

    def command(self, name, **arguments):
        """Runs a command and returns what it returns."""
        try:
            self._stream.write(json.dumps({"execute": name, "arguments": arguments}) + "\n")
            self._stream.flush()
            while True:
                reply = self._read()
                if "return" in reply:
                    return reply["return"]
                if "error" in reply:
                    raise LabError(f"the monitor refused {name}: {reply['error']['desc']}")
        except OSError as error:
            raise MachineDied(f"the machine's monitor is gone: {error}") from error

    def close(self):
        """Ends the connection, not the machine."""
        self._stream.close()
        self._socket.close()
