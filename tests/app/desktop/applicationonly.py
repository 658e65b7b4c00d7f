# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The application without the service, as the Flatpak builds it: it is built whole, and nothing of the service comes along.

As a program: applicationonly.py BUILD-FOLDER [CMAKE-OPTION...]

With the options and the compiler's cache of the build that the test belongs to nearly nothing is compiled twice.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[3]
# What stands beside the program. The panel's icons and the rules are several each.
EXPECTED = {"bin/torpor", "share/applications/org.torpor.Torpor.desktop", "share/metainfo/org.torpor.Torpor.metainfo.xml",
            "share/icons/hicolor/scalable/apps/org.torpor.Torpor.svg"}
FOLDERS = ("share/icons/hicolor/symbolic/apps/org.torpor.Torpor-", "share/torpor/rules.d/")


class ApplicationOnly(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cmake("-G", "Ninja", "-S", ROOT, "-B", BUILD, "-DTORPOR_APPLICATION_ONLY=ON", "-DBUILD_TESTING=OFF",
                  "-DCMAKE_INSTALL_PREFIX=/app", *OPTIONS)
        cls.cmake("--build", BUILD)
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        environment = {**os.environ, "DESTDIR": folder.name}
        cls.cmake("--install", BUILD, env=environment)
        cls.top = pathlib.Path(folder.name, "app")
        cls.files = {str(path.relative_to(folder.name)).removeprefix("app/") for path in pathlib.Path(folder.name).rglob("*")
                     if not path.is_dir()}

    @staticmethod
    def cmake(*words, **options):
        done = subprocess.run(["cmake", *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              check=False, **options)
        if done.returncode != 0:
            raise AssertionError(f"cmake {words[0]} fails:\n{done.stdout[-8000:]}")

    def test_installs_the_application_and_nothing_of_the_service(self):
        others = {name for name in self.files - EXPECTED if not name.startswith(FOLDERS)}
        self.assertEqual(others, set())
        self.assertEqual(EXPECTED - self.files, set())
        for folder in FOLDERS:
            self.assertTrue(any(name.startswith(folder) for name in self.files), folder)

    def test_program_starts(self):
        said = subprocess.run([self.top / "bin" / "torpor", "--version"], capture_output=True, text=True, timeout=60,
                              env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=False)
        self.assertRegex(said.stdout, r"^torpor \d+\.\d+\.\d+\n$", said.stderr)

    def test_program_needs_no_library_of_root_programs(self):
        """Of those that only the service links: they are not in the Flatpak's runtime."""
        ldd = shutil.which("ldd")
        said = subprocess.run([ldd, self.top / "bin" / "torpor"], capture_output=True, text=True, check=True).stdout
        for library in ("libkmod", "libblkid", "libarchive", "libsystemd-shared", "libsqlite3", "libCLI11"):
            self.assertNotIn(library, said)


if __name__ == "__main__":
    BUILD, OPTIONS = sys.argv[1], sys.argv[2:]
    unittest.main(argv=sys.argv[:1], verbosity=2)
