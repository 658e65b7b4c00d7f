# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A polkit that says what polkit.json in TORPOR_FAKE_FOLDER says: {"org.torpor.check": "yes", "*": "no"}.

"challenge": a password is wanted, and nobody gives it; "password": likewise, and as soon as an agent
has registered it is given; "asked": somebody else's agent gives it. Each agent that registers is a line in agents.log.
"""

import json
import os
import pathlib

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

INTERFACE = "org.freedesktop.PolicyKit1.Authority"
FOLDER = pathlib.Path(os.environ["TORPOR_FAKE_FOLDER"])
MAY_ASK = 1


class Authority(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(bus, "/org/freedesktop/PolicyKit1/Authority")
        self._agents = 0

    @dbus.service.method(INTERFACE, in_signature="(sa{sv})sa{ss}us", out_signature="(bba{ss})")
    def CheckAuthorization(self, _subject, action, _details, flags, _cancellation):
        rules = json.loads((FOLDER / "polkit.json").read_text())
        rule = rules.get(str(action), rules.get("*", "no"))
        has_agent = rule == "asked" or (rule == "password" and self._agents > 0)
        given = rule == "yes" or (has_agent and flags & MAY_ASK)
        wanted = not given and rule in ("challenge", "password", "asked")
        return (bool(given), bool(wanted), dbus.Dictionary({}, signature="ss"))

    def _register(self, subject):
        self._agents += 1
        with open(FOLDER / "agents.log", "a", encoding="utf-8") as log:
            log.write(f"{subject[0]}\n")

    @dbus.service.method(INTERFACE, in_signature="(sa{sv})ss")
    def RegisterAuthenticationAgent(self, subject, _locale, _path):
        self._register(subject)

    @dbus.service.method(INTERFACE, in_signature="(sa{sv})ssa{sv}")
    def RegisterAuthenticationAgentWithOptions(self, subject, _locale, _path, _options):
        self._register(subject)

    @dbus.service.method(INTERFACE, in_signature="(sa{sv})s")
    def UnregisterAuthenticationAgent(self, _subject, _path):
        self._agents -= 1

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="s", out_signature="a{sv}")
    def GetAll(self, _interface):
        return {"BackendName": "fake", "BackendVersion": "1", "BackendFeatures": dbus.UInt32(1)}

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return self.GetAll(interface)[name]


def main():
    DBusGMainLoop(set_as_default=True)
    bus = dbus.SystemBus()
    _authority = Authority(bus)
    _name = dbus.service.BusName("org.freedesktop.PolicyKit1", bus)
    (FOLDER / "polkit-ready").touch()
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()
