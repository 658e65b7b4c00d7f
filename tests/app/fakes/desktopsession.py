# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop's session for the application as a whole: an X server, a session bus, and a panel with a tray."""

import contextlib
import os
import subprocess
import tempfile
import time

import dbus
import dbus.bus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

PATIENCE = 30  # seconds


class Panel(dbus.service.Object):
    """org.kde.StatusNotifierWatcher, with a panel that shows items."""

    INTERFACE = "org.kde.StatusNotifierWatcher"

    def __init__(self, address):
        DBusGMainLoop(set_as_default=True)
        self.bus = dbus.bus.BusConnection(address)
        super().__init__(self.bus, "/StatusNotifierWatcher")
        self.items = []
        self._name = dbus.service.BusName(self.INTERFACE, self.bus)

    @dbus.service.method(INTERFACE, in_signature="s")
    def RegisterStatusNotifierItem(self, service):
        self.items.append(str(service))

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return self.GetAll(interface)[name]

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="s", out_signature="a{sv}")
    def GetAll(self, _interface):
        return {"IsStatusNotifierHostRegistered": True, "ProtocolVersion": 0,
                "RegisteredStatusNotifierItems": dbus.Array([], signature="s")}

    def state(self):
        """The state of the newest item, as its tool tip tells it; empty: it does not tell it yet."""
        try:
            item = self.bus.get_object(self.items[-1], "/StatusNotifierItem", introspect=False)
            return str(item.Get("org.kde.StatusNotifierItem", "ToolTip", dbus_interface=dbus.PROPERTIES_IFACE)[2])
        except dbus.DBusException:
            return ""


def wait_for(condition, patience=PATIENCE):
    """Whether it came true, with the bus served meanwhile."""
    context = GLib.MainContext.default()
    deadline = time.monotonic() + patience
    while not condition():
        if time.monotonic() > deadline:
            return False
        # A call without a reply yet must not end the test.
        while context.iteration(False):
            pass
        time.sleep(0.001)
    return True


@contextlib.contextmanager
def _session_bus():
    process = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.wait(timeout=10)
        process.stdout.close()


@contextlib.contextmanager
def _display():
    read, write = os.pipe()
    process = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                               pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as number:
            yield ":" + number.readline().strip()
    finally:
        process.terminate()
        process.wait(timeout=10)


@contextlib.contextmanager
def session(system):
    """(environment, panel) beside the system bus of privatebus.py."""
    with _session_bus() as address, _display() as display, tempfile.TemporaryDirectory(prefix="torpor-home-") as home:
        environment = {**system.environment, "DBUS_SESSION_BUS_ADDRESS": address, "DISPLAY": display,
                       "QT_QPA_PLATFORM": "xcb", "HOME": home, "XDG_CONFIG_HOME": home + "/.config",
                       "XDG_RUNTIME_DIR": home}
        os.chmod(home, 0o700)
        yield environment, Panel(address)


def lay_out(system):
    """A machine that is ready to hibernate."""
    system.answer("status", {"data": {"document": {"prepared": True, "partition": {"partuuid": "u"}}}})
    system.answer("check", {"data": {"document": {"ready": True, "findings": []}}})
    system.answer("history", {"data": {"document": {"attempts": []}}})
