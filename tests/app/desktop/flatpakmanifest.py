# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Flatpak's manifest: flatpak-builder reads it, and it gives away no more than is told here."""

import json
import pathlib
import re
import subprocess
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[3]
MANIFEST = ROOT / "flatpak" / "org.torpor.Torpor.yml"

# Each name has its reason: more is a decision, not an accident.
PERMISSIONS = {
    "--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--device=dri",
    "--system-talk-name=org.torpor", "--system-talk-name=org.torpor.Attempt",
    "--system-talk-name=org.freedesktop.PolicyKit1", "--system-talk-name=org.freedesktop.UPower",
    "--system-talk-name=org.freedesktop.login1", "--system-own-name=org.torpor.Agent",
    "--talk-name=org.kde.StatusNotifierWatcher",
    "--talk-name=org.freedesktop.Notifications",
}


class Manifest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        shown = subprocess.run(["flatpak-builder", "--show-manifest", MANIFEST], capture_output=True, text=True,
                               check=False)
        if shown.returncode != 0:
            raise AssertionError(f"flatpak-builder does not take it: {shown.stderr}")
        cls.messages = shown.stderr
        cls.manifest = json.loads(shown.stdout)

    def test_is_read_without_a_warning(self):
        self.assertNotRegex(self.messages.lower(), "warning|unknown|error")

    def test_asks_for_exactly_what_it_needs(self):
        self.assertEqual(set(self.manifest["finish-args"]), PERMISSIONS)

    def test_is_for_the_runtime_that_it_was_made_for(self):
        self.assertEqual(self.manifest["runtime"], "org.kde.Platform")
        self.assertEqual(self.manifest["runtime-version"], "6.8")
        self.assertEqual(self.manifest["id"], "org.torpor.Torpor")

    def test_pins_what_it_fetches(self):
        for module in self.manifest["modules"]:
            for source in module["sources"]:
                if source["type"] != "dir":
                    self.assertRegex(source["commit"], "^[0-9a-f]{40}$", module["name"])

    def test_builds_the_application_alone(self):
        self.assertIn("-DTORPOR_APPLICATION_ONLY=ON", self.manifest["modules"][-1]["config-opts"])
        self.assertIn("TORPOR_APPLICATION_ONLY", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8"))

    def test_has_every_bus_name_that_the_sources_call(self):
        """A name of the service's protocol that is not in the manifest could not be reached."""
        protocol = (ROOT / "helper" / "service" / "protocol.h").read_text(encoding="utf-8")
        for name in re.findall(r'(?:helperId|attemptService) = "([^"]+)"', protocol):
            self.assertIn(f"--system-talk-name={name}", PERMISSIONS)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
