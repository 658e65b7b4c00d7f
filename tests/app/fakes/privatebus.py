# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A system bus of our own, with a polkit and a service of Torpor on it that do what a test says.

As a program: privatebus.py HELPER COMMAND..., runs the command on such a bus. Its folder is in
TORPOR_FAKE_FOLDER; what the fakes read there is told in fakepolkit.py and fakehelper.cpp.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent

CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <listen>{socket}</listen>
  <servicedir>{folder}/services</servicedir>
  <policy context="default">
    <allow user="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class PrivateBus:
    """A bus for `with`: environment for the programs on it, folder for the fakes."""

    def __init__(self, helper, has_service=True):
        self._temporary = tempfile.TemporaryDirectory(prefix="torpor-bus-")
        self.folder = pathlib.Path(self._temporary.name)
        self._helper = helper
        self._has_service = has_service
        self._processes = []

    def __enter__(self):
        self.folder.chmod(0o755)  # programs may be another user's
        services = self.folder / "services"
        services.mkdir()
        if self._has_service:
            (services / "org.torpor.service").write_text(
                f"[D-BUS Service]\nName=org.torpor\nExec={self._helper}\n")
        socket = f"unix:path={self.folder}/socket"
        (self.folder / "bus.conf").write_text(CONFIGURATION.format(folder=self.folder, socket=socket))
        self.allow({"*": "yes"})
        self.environment = {**os.environ, "TORPOR_FAKE_FOLDER": str(self.folder), "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        self.environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        address_read, address_write = os.pipe()
        # Services that the bus starts must find it, too.
        self.environment["DBUS_SYSTEM_BUS_ADDRESS"] = socket
        with open(self.folder / "bus.log", "w", encoding="utf-8") as log:
            self._start(["dbus-daemon", f"--config-file={self.folder}/bus.conf", "--nofork", "--nopidfile",
                         f"--print-address={address_write}"], pass_fds=[address_write], stderr=log)
        os.close(address_write)
        with os.fdopen(address_read) as address:
            if not address.readline():
                raise RuntimeError("dbus-daemon did not start")
        self._start([sys.executable, str(HERE / "fakepolkit.py")])
        self._wait_for(self.folder / "polkit-ready")
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            process.terminate()
        for process in self._processes:
            process.wait(timeout=10)
        self._temporary.cleanup()

    def allow(self, rules):
        """What polkit says of an action, "*" of all others: see fakepolkit.py."""
        self._replace("polkit.json", rules)

    def answer(self, verb, reply):
        """What the service says to a verb: see fakehelper.cpp."""
        self._replace(f"{verb}.json", reply)

    def calls(self):
        """What the service was asked: (verb, arguments)."""
        log = self.folder / "calls.log"
        lines = log.read_text().splitlines() if log.exists() else []
        return [(line.split(" ", 1)[0], json.loads(line.split(" ", 1)[1])) for line in lines]

    def agents(self):
        """How many agents registered with polkit."""
        log = self.folder / "agents.log"
        return len(log.read_text().splitlines()) if log.exists() else 0

    def _replace(self, name, content):
        fresh = self.folder / f"{name}.new"
        fresh.write_text(json.dumps(content))
        fresh.rename(self.folder / name)

    def _start(self, command, **options):
        self._processes.append(subprocess.Popen(command, env=self.environment, **options))

    @staticmethod
    def _wait_for(path):
        deadline = time.monotonic() + 30
        while not path.exists():
            if time.monotonic() > deadline:
                raise RuntimeError(f"{path.name} did not appear")
            time.sleep(0.02)


def main():
    with PrivateBus(sys.argv[1]) as bus:
        return subprocess.call(sys.argv[2:], env=bus.environment)


if __name__ == "__main__":
    sys.exit(main())
