# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ./dev demo --gui adds: a user's session with the application in it, which hibernates from its tray."""

import json
import pathlib
import time

from .cache import VM_FOLDER
from .errors import LabError
from .workload import Finding

_SCRIPT = "/usr/local/lib/lab/desktop.py"


class GuiScene:
    """A window, an icon in a panel, and a notification when all is back."""

    packages = ("xvfb", "x11-utils", "python3-dbus", "python3-gi", "fonts-dejavu-core", "qt6-svg-plugins", "libqt6svg6",
                "libqt6widgets6", "libqt6charts6", "libkf6statusnotifieritem6")
    # Over the menu of the tray, by the user and in nobody's session: what starts it is the application.
    command = (f"{{ setpriv --reuid=user --regid=user --init-groups --reset-env python3 {_SCRIPT} hibernate && "
               "torporctl --json history --count 1; }")
    told = "An ordinary user's session: an X server, a panel, and torpor with its window and its icon."

    def __init__(self, folder):
        self._folder = pathlib.Path(folder)
        self._before = None

    def begin(self, session):
        """The user logs in, and the application starts."""
        agent = session.agent
        agent.store(_SCRIPT, (VM_FOLDER / "guest" / "desktop.py").read_bytes())
        agent.check(f"chmod 755 {_SCRIPT}")
        agent.check("systemd-run --quiet --unit=lab-desktop -p User=user -p PAMName=login -p KillMode=mixed "
                    "-E XDG_SEAT=seat0 -E XDG_VTNR=1 -E XDG_SESSION_TYPE=x11 -E XDG_SESSION_CLASS=user "
                    f"-- python3 {_SCRIPT} run")
        self._before = self._wait(agent, lambda seen: seen["windows"] and seen.get("state", "").startswith("Ready"),
                                  "the application is not ready")
        self._take_picture(session, "before")
        session.backend.trigger = self.command

    def findings(self, session):
        """The same application, and what it tells."""
        after = self._wait(session.agent, lambda seen: any(entry.startswith("Last time: Resumed")
                                                           for entry in seen.get("menu", ())),
                           "the tray does not know of the resume")
        self._take_picture(session, "after")
        same = (after["process"], after["windows"]) == (self._before["process"], self._before["windows"])
        told = after["notifications"][len(self._before["notifications"]):]
        good = len(told) == 1 and told[0]["title"] == "The session is back"
        return [Finding(same, "window", f"the same process shows the same window, \"{next(iter(after['windows'].values()))}\""
                        if same else f"it was {self._before['process']} with {self._before['windows']}, "
                                     f"and is {after['process']} with {after['windows']}"),
                Finding(good, "notification", f"{told[0]['title']}: {told[0]['text']}" if good else f"it told {told}"),
                Finding(True, "tray", next(entry for entry in after["menu"] if entry.startswith("Last time")))]

    @staticmethod
    def _state(agent):
        status, said = agent.execute("setpriv --reuid=user --regid=user --init-groups --reset-env "
                                     f"python3 {_SCRIPT} state")
        try:
            return json.loads(said.strip().splitlines()[-1]) if status == 0 else {}
        except (IndexError, ValueError):
            return {}

    def _wait(self, agent, condition, complaint):
        until = time.monotonic() + 300
        while not (seen := self._state(agent)) or not condition(seen):
            if time.monotonic() > until:
                journal = agent.execute("journalctl -q --no-pager -n 20 -u lab-desktop")[1]
                raise LabError(f"{complaint}: {json.dumps(seen)}\n{journal}")
            time.sleep(1)
        return seen

    def _take_picture(self, session, name):
        session.agent.check(f"setpriv --reuid=user --regid=user --init-groups --reset-env python3 {_SCRIPT} "
                            f"picture /tmp/lab-{name}.png")
        self._folder.mkdir(parents=True, exist_ok=True)
        (self._folder / f"demo-gui-{name}.png").write_bytes(session.agent.fetch(f"/tmp/lab-{name}.png"))
