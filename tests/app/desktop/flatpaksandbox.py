# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Flatpak's build of the application under bubblewrap as Flatpak runs it, with xdg-dbus-proxy given exactly the names
of the manifest, and behind that the real torpor-helper.

As a program: flatpaksandbox.py TORPOR TORPOR-HELPER

It runs in a mount namespace, where the helper has folders of its own in place of the machine's.
"""

import os
import pathlib
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "fakes"), str(HERE.parents[1] / "fakes")]

from desktopsession import wait_for  # noqa: E402 (the path comes first)
from ownfolders import empty, enter_namespace  # noqa: E402
from programtest import NAME, ProgramTest, permissions  # noqa: E402

# Where the helper may write, each an empty folder here.
OWN = ("/etc/torpor", "/etc/systemd/system", "/run/torpor", "/var/lib/torpor")
# bubblewrap makes "/" a slave and pivots its root, which a chroot's, such as ./dev's, cannot be as it is no mount
# point; and below a chroot the kernel has no user namespaces. A mount of "/" on a folder is one, and root needs none.
AROUND = ("mount --rbind / {folder} && mount --make-rprivate {folder} && "
          "exec chroot {folder} bwrap \"$@\"")


class Sandbox(ProgramTest):
    def setUp(self):
        self.open_session(HELPER)
        system, user, others = permissions()
        self.root = self.system.folder / "root"
        self.root.mkdir()
        info = self.system.folder / "flatpak-info"
        info.write_text(f"[Application]\nname={NAME}\n", encoding="utf-8")
        display = pathlib.Path("/tmp/.X11-unix/X" + self.environment["DISPLAY"].removeprefix(":"))
        self.assertTrue(display.exists())
        self.assertLessEqual(others, {"--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--device=dri"})
        self.words = [
            # No network and no files of the host's: the runtime's /usr, the application in /app, a home of its own.
            "--unshare-pid", "--unshare-net", "--unshare-uts", "--cap-drop", "ALL", "--die-with-parent", "--new-session",
            "--ro-bind", "/usr", "/usr", "--symlink", "usr/bin", "/bin", "--symlink", "usr/lib", "/lib",
            "--symlink", "usr/lib64", "/lib64", "--ro-bind", "/etc/fonts", "/etc/fonts", "--ro-bind-try",
            "/etc/ld.so.cache", "/etc/ld.so.cache", "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--tmpfs", "/run",
            "--dir", "/home/user", "--ro-bind", TORPOR, "/app/bin/torpor", "--ro-bind", info, "/.flatpak-info",
            "--bind", display, display,
            "--bind", self.proxy("system", system), "/run/dbus/system_bus_socket",
            "--bind", self.proxy("session", user), "/run/flatpak/bus",
            "--clearenv"]
        for name, value in {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/flatpak/bus", "DISPLAY": self.environment["DISPLAY"],
                            "QT_QPA_PLATFORM": "xcb", "HOME": "/home/user", "XDG_RUNTIME_DIR": "/run",
                            "PATH": "/app/bin:/usr/bin", "LC_ALL": "C.UTF-8", "FLATPAK_ID": NAME}.items():
            self.words += ["--setenv", name, value]

    def command(self, *words):
        around = AROUND.format(folder=self.root)
        return ["unshare", "--mount", "--propagation", "unchanged", "--", "sh", "-c", around, "bwrap",
                *map(str, self.words), "--", *words]

    def within(self, *words):
        """What a program in there prints."""
        done = subprocess.run(self.command(*words), capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def test_application_reaches_the_helper_and_the_panel(self):
        self.run_beside(*self.command("torpor", "--background"))
        self.assertTrue(wait_for(lambda: self.panel.items), "it did not come into the panel")
        # The helper's own words: no partition is prepared on this machine.
        self.assertTrue(wait_for(lambda: self.panel.state() == "Hibernation is not set up"), self.panel.state())
        self.assertEqual(os.listdir("/etc/torpor"), [])

    def test_nothing_but_the_manifest_is_to_be_seen(self):
        system, user, _ = permissions()
        for bus, rules in (("--system", system), ("--session", user)):
            said = self.within("dbus-send", bus, "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus",
                               "org.freedesktop.DBus.ListNames")
            names = {line.split('"')[1] for line in said.splitlines() if "string" in line}
            known = {rule.partition("=")[2] for rule in rules} | {"org.freedesktop.DBus"}
            self.assertEqual({name for name in names if not name.startswith(":")} - known, set(), said)
        self.assertEqual(self.within("ls", "/").split(), ["app", "bin", "dev", "etc", "home", "lib", "lib64", "proc", "run",
                                                          "tmp", "usr"])
        self.assertEqual(self.within("ls", "/etc", "/run").split(), ["/etc:", "fonts", "ld.so.cache", "/run:", "dbus", "flatpak"])


if __name__ == "__main__":
    enter_namespace()
    empty(*OWN)
    TORPOR, HELPER = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1], verbosity=2)
