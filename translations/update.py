#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings translations/torpor_*.ts up to the texts of the sources: new ones come in, those that are gone go.

As a program: update.py LUPDATE, which is what the target update_translations runs. Where nothing has
changed, it changes nothing; the test `translations` sees to that.
"""

import pathlib
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent
SOURCES = FOLDER.parent / "app"  # all of it: what a build leaves out has texts all the same
NATIVE = "torpor_en.ts"          # English: only its plural forms, the texts themselves are in the sources
# "std::string words(...)" within namespace torpor is a member of torpor::std for lupdate,
# which complains that it does not know that.
KNOWN_TO_LUPDATE = "namespace torpor { namespace std {} }\n"


def run_lupdate(lupdate, files, *options):
    """What it complains about; nothing is good."""
    with tempfile.TemporaryDirectory(prefix="torpor-lupdate-") as headers:
        (pathlib.Path(headers) / "string").write_text(KNOWN_TO_LUPDATE)
        said = subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", *options,
                               SOURCES, "-I", headers, "-ts", *files],
                              capture_output=True, text=True, check=False)
    if said.returncode != 0:
        raise RuntimeError(f"lupdate failed: {said.stderr.strip()}")
    return (said.stderr + said.stdout).strip()


def update(lupdate, folder):
    """All translations of a folder; returns what lupdate complains about."""
    files = sorted(file for file in folder.glob("torpor_*.ts") if file.name != NATIVE)
    return (run_lupdate(lupdate, files) or
            run_lupdate(lupdate, [folder / NATIVE], "-pluralonly"))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: update.py LUPDATE")
    complaints = update(sys.argv[1], FOLDER)
    if complaints:
        sys.exit(complaints)
