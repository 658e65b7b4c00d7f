# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The metainfo is as software centres want it, and its pictures are those that `./dev screenshots` writes.

As a program: metainfo.py FOLDER SCREENSHOTS; the folder has the metainfo with/ and without/ a page of the project.
"""

import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

NAME = "org.torpor.Torpor.metainfo.xml"
PAGE = "https://torpor.example"


def size_of(picture):
    """(width, height) of a PNG."""
    with open(picture, "rb") as file:
        return struct.unpack(">II", file.read(24)[16:])


class Metainfo(unittest.TestCase):
    def validate(self, folder, *options):
        said = subprocess.run(["appstreamcli", "validate", "--no-net", "--explain", *options, FOLDER / folder / NAME],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        self.assertEqual(said.returncode, 0, said.stdout)
        return said.stdout

    def test_is_valid_without_a_page(self):
        self.validate("without", "--override=url-homepage-missing=info")
        self.assertNotIn("http", (FOLDER / "without" / NAME).read_text(encoding="utf-8"))

    def test_is_valid_with_a_page(self):
        said = self.validate("with")
        self.assertNotIn("W:", said)

    def test_pictures_are_those_that_are_written(self):
        component = xml.etree.ElementTree.parse(FOLDER / "with" / NAME)
        self.assertEqual(component.findtext("url[@type='homepage']"), PAGE)
        images = component.findall("screenshots/screenshot/image")
        self.assertGreater(len(images), 2)
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([SCREENSHOTS, folder, "light"], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=True,
                           stderr=subprocess.DEVNULL, timeout=100)
            for image in images:
                address, _, picture = image.text.rpartition("/")
                self.assertEqual(address, f"{PAGE}/screenshots")
                self.assertEqual(size_of(pathlib.Path(folder, picture)),
                                 (int(image.get("width")), int(image.get("height"))), picture)


if __name__ == "__main__":
    FOLDER, SCREENSHOTS = pathlib.Path(sys.argv[1]), sys.argv[2]
    unittest.main(argv=sys.argv[:1], verbosity=2)
