# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev bench filter: Torpor's page filter against makedumpfile, page by page, on dumps of the laboratory's machine."""

import pathlib
import subprocess
import tempfile

import command
import corefile
import dumps
from lab.run import run

# Pages of free blocks may be kept, but not many: their structures lie below the region's end.
_MOST_MORE = 0.01
_SHOWN = 20
# The region where the save kernel lives, whose pages are swapped and not filtered.
_REGION_MIB = 96


def compare(build, folder):
    """What both keep of one dump, as a dictionary."""
    with tempfile.TemporaryDirectory(prefix="torpor-filter-", dir=folder.parent) as work:
        dump, bitmap = pathlib.Path(work) / "dump", pathlib.Path(work) / "bitmap"
        run("makedumpfile", "-d", "16", "-l", "--message-level", "4", folder / "core", dump)
        bitmap.write_bytes(corefile.kept_by_makedumpfile(dump))
        program = pathlib.Path(build) / "tests" / "bench" / "bench-filter"
        said = run(program, folder, bitmap, str(_REGION_MIB))
    result = {"ranges": []}
    for line in said.splitlines():
        name, _, value = line.partition(" ")
        if name == "range":
            result["ranges"].append(value)
        else:
            result[name.replace("-", "_")] = int(value)
    result["more"] = result["only_torpor"] / max(1, result["makedumpfile"])
    result["good"] = result["only_makedumpfile"] == 0 and result["more"] <= _MOST_MORE and result["makedumpfile"] > 0
    return result


def _print(state, result):
    print(f"{state:12}{result['torpor']:>12,}{result['makedumpfile']:>14,}{result['only_torpor']:>14,}"
          f"{result['only_makedumpfile']:>20,}{result['more']:>9.2%}  {'good' if result['good'] else 'BAD'}", flush=True)
    for text in result["ranges"][:_SHOWN]:
        print(f"    {text}")
    if len(result["ranges"]) > _SHOWN:
        print(f"    ... and {len(result['ranges']) - _SHOWN} ranges more")


def parse(arguments):
    """The options of ./dev bench filter."""
    parser = command.parser("filter")
    parser.add_argument("--kernel", metavar="FILE")
    parser.add_argument("--states", type=lambda text: text.split(","), default=list(dumps.FILTER_STATES), metavar="A,B")
    options = parser.parse_args(arguments)
    for state in options.states:
        if state not in dumps.FILTER_STATES:
            parser.error(f"no state '{state}': {', '.join(dumps.FILTER_STATES)}")
    return options


def main(arguments):
    """The exit status."""
    options = parse(arguments)
    version = subprocess.run(["makedumpfile", "-v"], stdout=subprocess.PIPE, text=True, check=False).stdout.split()[2]
    release, folders = dumps.filter_dumps(options.build, options.kernel, options.states)
    print(f"Kernel {release}, {dumps.FILTER_MIB} MiB, pages above {_REGION_MIB} MiB; makedumpfile {version} -d 16\n")
    print(f"{'':12}{'Torpor keeps':>12}{'makedumpfile':>14}{'only Torpor':>14}{'only makedumpfile':>20}{'more':>9}")
    results = {}
    for state, folder in folders.items():
        results[state] = compare(options.build, folder)
        _print(state, results[state])
    command.write_json(options.json, {"kernel": release, "makedumpfile": version, "states": results})
    return 0 if all(result["good"] for result in results.values()) else 1
