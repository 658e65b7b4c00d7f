#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop without a desktop, in the guest: an X server, a panel with a tray, a notification server, and torpor.

    desktop.py run              until the session ends
    desktop.py state            what is there, as JSON
    desktop.py hibernate        the tray menu's Hibernate, until a notification tells what came of it
    desktop.py picture FILE     the screen, as PNG
"""

import json
import os
import pathlib
import re
import struct
import subprocess
import sys
import time
import zlib

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

DISPLAY = ":9"
RUNTIME = pathlib.Path(f"/run/user/{os.getuid()}")
STATE = RUNTIME / "lab-desktop.json"
SCREEN = RUNTIME / "Xvfb_screen0"
MENU = "com.canonical.dbusmenu"
ITEM = "org.kde.StatusNotifierItem"
PATIENCE = 600  # seconds; hibernation in software emulation takes its time


def environment():
    return {**os.environ, "DISPLAY": DISPLAY, "DBUS_SESSION_BUS_ADDRESS": f"unix:path={RUNTIME}/bus",
            "XDG_RUNTIME_DIR": str(RUNTIME)}


class Desktop:
    """What panel and notification server have seen, kept in a file for whoever asks."""

    def __init__(self):
        self.seen = {"items": [], "notifications": []}
        self.store()

    def store(self):
        fresh = STATE.with_suffix(".new")
        fresh.write_text(json.dumps(self.seen))
        fresh.rename(STATE)


class Panel(dbus.service.Object):
    INTERFACE = "org.kde.StatusNotifierWatcher"

    def __init__(self, bus, desktop):
        super().__init__(bus, "/StatusNotifierWatcher")
        self._desktop = desktop

    @dbus.service.method(INTERFACE, in_signature="s")
    def RegisterStatusNotifierItem(self, service):
        self._desktop.seen["items"].append(str(service))
        self._desktop.store()

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return self.GetAll(interface)[name]

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="s", out_signature="a{sv}")
    def GetAll(self, _interface):
        return {"IsStatusNotifierHostRegistered": True, "ProtocolVersion": 0,
                "RegisteredStatusNotifierItems": dbus.Array(self._desktop.seen["items"], signature="s")}


class Notifications(dbus.service.Object):
    INTERFACE = "org.freedesktop.Notifications"

    def __init__(self, bus, desktop):
        super().__init__(bus, "/org/freedesktop/Notifications")
        self._desktop = desktop
        self._number = 0

    @dbus.service.method(INTERFACE, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, _application, _replaces, _icon, title, text, actions, _hints, _timeout):
        self._number += 1
        self._desktop.seen["notifications"].append(
            {"title": str(title), "text": str(text), "actions": [str(action) for action in actions]})
        self._desktop.store()
        return dbus.UInt32(self._number)

    @dbus.service.method(INTERFACE, in_signature="u")
    def CloseNotification(self, _number):
        pass

    @dbus.service.method(INTERFACE, out_signature="as")
    def GetCapabilities(self):
        return ["body", "actions"]

    @dbus.service.method(INTERFACE, out_signature="ssss")
    def GetServerInformation(self):
        return ("lab", "lab", "1", "1.2")


def run():
    os.environ.update(environment())
    DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    desktop = Desktop()
    kept = [Panel(bus, desktop), Notifications(bus, desktop),
            dbus.service.BusName(Panel.INTERFACE, bus), dbus.service.BusName(Notifications.INTERFACE, bus)]
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1024x768x24", "-fbdir", str(RUNTIME), "-nolisten",
                               "tcp"])
    until = time.monotonic() + 60
    while not pathlib.Path(f"/tmp/.X11-unix/X{DISPLAY[1:]}").exists() and time.monotonic() < until:
        time.sleep(0.1)
    application = subprocess.Popen(["torpor"])
    GLib.MainLoop().run()
    del kept, server, application


def process():
    """torpor's process: its number and when it began, in ticks since the kernel's start."""
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if (folder / "comm").read_text() == "torpor\n":
                return [int(folder.name), int((folder / "stat").read_text().rsplit(")", 1)[1].split()[19])]
        except OSError:
            continue  # it has ended meanwhile
    return None


def windows():
    """The windows that are shown, by their ids: titles."""
    said = subprocess.run(["xwininfo", "-root", "-tree"], env=environment(), capture_output=True, text=True,
                          check=False).stdout
    found = {}
    for number, title in re.findall(r'^\s*(0x[0-9a-f]+) "([^"]*)": \("torpor"', said, re.M):
        one = subprocess.run(["xwininfo", "-id", number], env=environment(), capture_output=True, text=True, check=False)
        if "IsViewable" in one.stdout:
            found[number] = title
    return found


class Tray:
    """The newest item in the panel, and its menu."""

    def __init__(self):
        os.environ.update(environment())
        self._bus = dbus.SessionBus()
        self._service = json.loads(STATE.read_text())["items"][-1]

    def _item(self, name):
        item = self._bus.get_object(self._service, "/StatusNotifierItem", introspect=False)
        return item.Get(ITEM, name, dbus_interface=dbus.PROPERTIES_IFACE)

    def state(self):
        """In words, and why."""
        _, _, title, text = self._item("ToolTip")
        return f"{title}. {text}"

    def entries(self):
        """label: (id, enabled)."""
        self._menu = dbus.Interface(self._bus.get_object(self._service, self._item("Menu"), introspect=False), MENU)
        _, layout = self._menu.GetLayout(0, -1, dbus.Array([], signature="s"))
        return {str(child[1].get("label", "")).replace("_", ""): (int(child[0]), bool(child[1].get("enabled", True)))
                for child in layout[2]}

    def click(self, label):
        number, enabled = self.entries()[label]
        if not enabled:
            raise SystemExit(f"{label} is not enabled")
        self._menu.Event(number, "clicked", dbus.Int32(0, variant_level=1), dbus.UInt32(0))


def state():
    seen = json.loads(STATE.read_text()) if STATE.exists() else {"items": [], "notifications": []}
    if seen["items"]:
        tray = Tray()
        seen["state"], seen["menu"] = tray.state(), list(tray.entries())
    print(json.dumps({**seen, "process": process(), "windows": windows()}))


def hibernate():
    before = len(json.loads(STATE.read_text())["notifications"])
    tray = Tray()
    tray.click("Hibernate")
    until = time.clock_gettime(time.CLOCK_MONOTONIC) + PATIENCE  # which stands still while the power is off
    while len(json.loads(STATE.read_text())["notifications"]) == before:
        if time.clock_gettime(time.CLOCK_MONOTONIC) > until:
            raise SystemExit(f"no notification came; the tray says: {tray.state()}")
        time.sleep(0.2)


def picture(file):
    """The X server's memory is a file in the format of xwd."""
    data = SCREEN.read_bytes()
    header = struct.unpack(">25I", data[:100])
    width, height, line, colours = header[4], header[5], header[12], header[19]
    start = header[0] + 12 * colours
    rows = b""
    for y in range(height):
        row = data[start + y * line:start + y * line + 4 * width]
        pixels = bytearray(3 * width)
        pixels[0::3], pixels[1::3], pixels[2::3] = row[2::4], row[1::4], row[0::4]
        rows += b"\0" + bytes(pixels)

    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
    pathlib.Path(file).write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)) +
        chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))


if __name__ == "__main__":
    {"run": run, "state": state, "hibernate": hibernate, "picture": picture}[sys.argv[1]](*sys.argv[2:])
