# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev bench desktop: how soon the application is in the panel, and what it takes while nobody looks.

It runs on an X server and buses of its own, with a panel's watcher, and a service that answers at once.
"""

import pathlib
import statistics
import subprocess
import sys
import time

import command

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "app" / "fakes"))

from desktopsession import lay_out, session, wait_for  # noqa: E402 (the path comes first)
from lab.errors import LabError  # noqa: E402
from privatebus import PrivateBus  # noqa: E402

_MOST_SECONDS = 0.3  # from the start to the icon in the panel, without the first, cold start
_MOST_MIB = 60  # resident
_MOST_WAKEUPS = 0  # in the time of watching
_SETTLING = 3  # seconds until what a start leaves behind is done


def _start(program, environment, panel):
    """The process, and the seconds until it was in the panel."""
    before = len(panel.items)
    began = time.monotonic()
    process = subprocess.Popen([program, "--background"], env=environment, stderr=subprocess.DEVNULL)
    if not wait_for(lambda: len(panel.items) > before):
        process.kill()
        raise LabError("the application did not come into the panel")
    return process, time.monotonic() - began


def _stop(process):
    process.terminate()
    process.wait(timeout=10)


def _memory(pid):
    """Resident MiB: all, and what nobody else has mapped."""
    values = {}
    for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]:
        name, _, value = line.partition(":")
        values[name] = int(value.split()[0]) / 1024
    return values["Rss"], values["Private_Clean"] + values["Private_Dirty"]


def _switches(pid):
    """How often threads of the process have waited for something so far."""
    count = 0
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        for line in (task / "status").read_text(encoding="ascii").splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                count += int(line.split()[1])
    return count


def measure(build, runs, seconds):
    """All results, as a dictionary."""
    build = pathlib.Path(build)
    program = build / "app" / "desktop" / "torpor"
    with PrivateBus(build / "tests" / "app" / "fakes" / "fake-helper") as system, \
            session(system) as (environment, panel):
        lay_out(system)
        times = []
        for _ in range(runs + 1):  # the first one finds nothing in the page cache
            process, taken = _start(program, environment, panel)
            times.append(taken)
            _stop(process)
        process, _ = _start(program, environment, panel)
        wait_for(lambda: False, _SETTLING)
        before = _switches(process.pid)
        time.sleep(seconds)
        wakeups = _switches(process.pid) - before
        resident, private = _memory(process.pid)
        _stop(process)
    return {"first_start_seconds": times[0], "start_seconds": statistics.median(times[1:]),
            "slowest_start_seconds": max(times[1:]), "resident_mib": resident, "private_mib": private,
            "watched_seconds": seconds, "wakeups": wakeups}


def parse(arguments):
    """The options of ./dev bench desktop."""
    parser = command.parser("desktop")
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--seconds", type=int, default=20)
    return parser.parse_args(arguments)


def main(arguments):
    """The exit status."""
    options = parse(arguments)
    result = measure(options.build, options.runs, options.seconds)
    rows = [("until the icon is in the panel", f"{result['start_seconds'] * 1000:.0f} ms",
             f"{_MOST_SECONDS * 1000:.0f} ms", result["start_seconds"] <= _MOST_SECONDS),
            ("resident", f"{result['resident_mib']:.1f} MiB", f"{_MOST_MIB} MiB", result["resident_mib"] <= _MOST_MIB),
            (f"wake-ups in {options.seconds} s", str(result["wakeups"]), str(_MOST_WAKEUPS),
             result["wakeups"] <= _MOST_WAKEUPS)]
    for name, value, goal, is_good in rows:
        print(f"{name:34}{value:>12}   goal {goal:>8}   {'good' if is_good else 'MISSED'}")
    print(f"\nThe slowest of {options.runs} starts took {result['slowest_start_seconds'] * 1000:.0f} ms, the first, with "
          f"cold caches, {result['first_start_seconds'] * 1000:.0f} ms; {result['private_mib']:.1f} MiB are mapped by "
          "nobody else.")
    command.write_json(options.json, result)
    return 0 if all(row[3] for row in rows) else 1
