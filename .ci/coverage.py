#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# coverage.py JSON FOLDER...: from gcovr's JSON a table of lines and branches by
# folder, then the lines in the named folders that no test runs.

import collections
import json
import pathlib
import sys


def runs(numbers: list[int]) -> str:
    """1, 2, 3, 7 as "1-3, 7"."""
    pieces: list[list[int]] = []
    for number in numbers:
        if pieces and pieces[-1][1] == number - 1:
            pieces[-1][1] = number
        else:
            pieces.append([number, number])
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in pieces)


def share(part: int, whole: int) -> str:
    return f"{part:5}/{whole:<5} {100 * part / whole if whole else 100:5.1f} %"


def main() -> None:
    table: dict[str, list[int]] = collections.defaultdict(lambda: [0, 0, 0, 0])
    missing: dict[str, list[int]] = {}
    for file in json.loads(pathlib.Path(sys.argv[1]).read_text())["files"]:
        # A line of a template or header comes once for each way it was compiled.
        lines: dict[int, int] = collections.defaultdict(int)
        branches: dict[tuple[int, int], int] = collections.defaultdict(int)
        for line in file["lines"]:
            if line.get("gcovr/noncode") or line.get("gcovr/excluded"):
                continue
            lines[line["line_number"]] += line["count"]
            for i, branch in enumerate(line["branches"]):
                branches[line["line_number"], i] += branch["count"]
        row = table[str(pathlib.PurePath(file["file"]).parent)]
        for at, counts in ((0, lines), (2, branches)):
            row[at] += sum(count > 0 for count in counts.values())
            row[at + 1] += len(counts)
        missing[file["file"]] = sorted(number for number, count in lines.items() if count == 0)

    print(f"{'folder':24} {'lines':^19}  {'branches':^19}")
    rows = sorted(table.items())
    rows.append(("all", [sum(column) for column in zip(*table.values())]))
    for folder, row in rows:
        print(f"{folder:24} {share(*row[:2])}  {share(*row[2:])}")
    for folder in sys.argv[2:]:
        print(f"\nLines of {folder} that no test runs:")
        for name in sorted(missing):
            if str(pathlib.PurePath(name).parent) == folder and missing[name]:
                print(f"  {pathlib.PurePath(name).name}: {runs(missing[name])}")


main()
