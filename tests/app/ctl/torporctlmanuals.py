# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages are ones that a reader of manual pages has nothing against."""

import pathlib
import subprocess
import unittest

MANUALS = pathlib.Path(__file__).resolve().parent.parent.parent.parent / "resources" / "man"


class Manuals(unittest.TestCase):
    def test_mandoc_finds_nothing(self):
        pages = sorted(MANUALS.glob("*.[1-9]"))
        self.assertGreaterEqual(len(pages), 2)
        for page in pages:
            result = subprocess.run(["mandoc", "-T", "lint", "-W", "style", page], capture_output=True, text=True,
                                    check=False)
            # References to pages that are not installed here are no fault of the page.
            found = [line for line in result.stdout.splitlines() if "referenced manual not found" not in line]
            self.assertEqual(found, [])

    def test_every_page_fits_a_terminal(self):
        for page in MANUALS.glob("*.[1-9]"):
            text = subprocess.run(["mandoc", "-T", "utf8", "-O", "width=78", page], capture_output=True, text=True,
                                  check=True).stdout
            # Letters are overstruck for emphasis.
            lines = [line.replace("_\b", "") for line in text.splitlines()]
            self.assertGreater(len(lines), 40)
            for line in lines:
                self.assertLessEqual(len(line) - 2 * line.count("\b"), 78, line)


if __name__ == "__main__":
    unittest.main()
