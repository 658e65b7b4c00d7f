# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the subjects of ./dev bench have in common on their command lines."""

import argparse
import json
import pathlib


def new_file(name):
    """A file that can be written: known before hours are measured, not after."""
    try:
        with open(name, "a", encoding="utf-8"):
            pass
    except OSError as error:
        raise argparse.ArgumentTypeError(f"cannot write {name}: {error.strerror}") from error
    return name


def parser(subject):
    """A parser with the options of every subject."""
    options = argparse.ArgumentParser(prog=f"bench {subject}", allow_abbrev=False)
    options.add_argument("--build", required=True, help=argparse.SUPPRESS)
    options.add_argument("--json", metavar="FILE", type=new_file)
    return options


def add_cycle_options(options):
    """Those of the subjects that hibernate machines."""
    options.add_argument("--codec", choices=("auto", "lz4", "zstd", "none"))
    options.add_argument("--save-kernel", default="small", metavar="FILE|small")
    options.add_argument("--plot", metavar="FILE", type=new_file)


def write_json(file, result):
    """Writes the result, where --json asked for it."""
    if file:
        pathlib.Path(file).write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
