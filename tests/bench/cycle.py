# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev bench cycle: Torpor against the kernel's own hibernation, on the same machine with the same workload.

Two machines, alike but for who hibernates them, take turns: while one goes through its cycle the other's
processors stand still.
"""

import pathlib
import statistics

import command
import hibernating
import plot
from lab.backend import BACKENDS
from lab.errors import LabError
from lab.hardware import Hardware
from lab.session import Session
from lab.workload import Workload

_HOT_MIB = 300
_GOAL = 0.8  # of the time of the kernel's own hibernation
_HOT = "/var/lib/lab-hot"


class Contestant:
    """One machine and what was measured on it."""

    def __init__(self, options, backend):
        self.backend = backend
        self.cycles = []
        hardware = Hardware(options.firmware, options.machine, options.memory, options.cpus)
        self._session = Session(options.build, hardware, backend, options.kernel, options.save_kernel, options.codec)
        self._options = options
        self.release = self._session.kernel.release

    def __enter__(self):
        self._session.__enter__()
        return self

    def __exit__(self, *error):
        self._session.__exit__()

    def start(self):
        """Boots, prepares, and starts the workload."""
        session = self._session
        hibernating.start(session)
        self._workload = Workload(session.agent, self._options.memory)
        self._workload.start(self._options.fill)
        if self._options.hot:
            session.check(f"mkdir -p {_HOT} && for i in 1 2 3; do head -c {self._options.hot // 3}M /dev/urandom "
                          f">{_HOT}/$i; done; sync", timeout=900)
        self.stand_still()

    def stand_still(self):
        """Its processors stop, so that the other one has the host for itself."""
        self._session.machine.qmp.command("stop")

    def cycle(self):
        """One hibernation and resume; everything that was measured as a dictionary."""
        session = self._session
        session.machine.qmp.command("cont")
        session.check("sync")
        if self._options.hot:
            self._read_hot()
        cycle = hibernating.cycle(session)
        hot = self._read_hot() if self._options.hot else None
        self._workload.agent = session.agent
        if bad := [finding for finding in self._workload.check() if not finding.good]:
            raise LabError(f"{self.backend}: the session is not unharmed: {bad[0].name}: {bad[0].text}")
        details = cycle.attempt.details
        result = {"off_s": cycle.trigger_to_poweroff_s, "on_s": cycle.poweron_to_resumed_s, "hot_again_s": hot,
                  "used_bytes": cycle.used_bytes, "saved_bytes": (details.get("saved_pages") or 0) * 4096,
                  "image_bytes": details.get("image_bytes"), "saving": cycle.saving, "resuming": cycle.resuming,
                  "reported": cycle.attempt.phases}
        self.cycles.append(result)
        self.stand_still()
        return result

    def _read_hot(self):
        """Seconds that reading the working set takes."""
        said = self._session.check(f"begin=$(date +%s%N); cat {_HOT}/* >/dev/null; echo $(($(date +%s%N) - begin))",
                                   timeout=600)
        return int(said) / 1e9

    def median(self, name):
        """The median of a number over all cycles; None where it was not measured."""
        values = [cycle[name] for cycle in self.cycles if cycle[name] is not None]
        return statistics.median(values) if values else None

    def median_phases(self, part):
        """[(name, seconds)] in the order of the last cycle."""
        return [(phase["name"], statistics.median([other["seconds"] for cycle in self.cycles for other in cycle[part]
                                                   if other["name"] == phase["name"]]))
                for phase in self.cycles[-1][part]]

    def summary(self):
        """What goes into the JSON file."""
        numbers = {name: self.median(name) for name in ("off_s", "on_s", "hot_again_s", "used_bytes", "saved_bytes",
                                                        "image_bytes")}
        phases = {part: [{"name": name, "seconds": seconds} for name, seconds in self.median_phases(part)]
                  for part in ("saving", "resuming", "reported")}
        return {**numbers, "phases": phases, "cycles": self.cycles}


def _ratio(contestants, name):
    torpor, swsusp = (contestants[backend].median(name) for backend in ("torpor", "swsusp"))
    return round(torpor / swsusp, 3) if torpor and swsusp else None


def _mib(count):
    return f"{count / 2**20:.0f} MiB" if count else "-"


def _seconds(count):
    return f"{count:.2f} s" if count is not None else "-"


def _print_table(contestants, ratios):
    rows = [("from the command to power-off", "off_s", _seconds, "off_over_swsusp"),
            ("from power-on to the first answer", "on_s", _seconds, "on_over_swsusp"),
            (f"{_HOT_MIB} MiB that were hot, hot again after", "hot_again_s", _seconds, "hot_over_swsusp"),
            ("in use before", "used_bytes", _mib, None), ("saved", "saved_bytes", _mib, None),
            ("image", "image_bytes", _mib, None)]
    print(f"\n{'median':42}{'torpor':>12}{'swsusp':>12}{'ratio':>8}")
    for text, name, unit, ratio in rows:
        values = "".join(f"{unit(contestants[backend].median(name)):>12}" for backend in BACKENDS)
        print(f"{text:42}{values}{ratios.get(ratio) or '':>8}")
    for backend in BACKENDS:
        for part in ("saving", "resuming", "reported"):
            phases = contestants[backend].median_phases(part)
            print(f"{backend}, {part}: " + ", ".join(f"{name} {seconds:.2f}" for name, seconds in phases))


def measure(options):
    """Runs it all; returns what goes into the JSON file."""
    with Contestant(options, "torpor") as torpor, Contestant(options, "swsusp") as swsusp:
        contestants = {contestant.backend: contestant for contestant in (torpor, swsusp)}
        for contestant in contestants.values():
            contestant.start()
        for number in range(1, options.runs + 1):
            for contestant in contestants.values():
                done = contestant.cycle()
                print(f"{number} of {options.runs}: {contestant.backend}: {done['off_s']:.2f} s off, {done['on_s']:.2f} s on"
                      + (f", hot again in {done['hot_again_s']:.2f} s" if options.hot else ""), flush=True)
        ratios = {"off_over_swsusp": _ratio(contestants, "off_s"), "on_over_swsusp": _ratio(contestants, "on_s"),
                  "hot_over_swsusp": _ratio(contestants, "hot_again_s")}
        _print_table(contestants, ratios)
        machine = {"memory_mib": options.memory, "cpus": options.cpus, "firmware": options.firmware,
                   "machine": options.machine, "kernel": torpor.release, "fill_percent": options.fill,
                   "runs": options.runs}
        return {**ratios, "machine": machine,
                **{backend: contestants[backend].summary() for backend in BACKENDS}}


def parse(arguments):
    """The options of ./dev bench cycle."""
    parser = command.parser("cycle")
    parser.add_argument("--runs", type=int, default=5, metavar="N")
    parser.add_argument("--firmware", choices=("bios", "uefi"), default="bios")
    parser.add_argument("--machine", choices=("pc", "laptop"), default="pc")
    parser.add_argument("--memory", type=int, default=2048, metavar="MIB")
    parser.add_argument("--cpus", type=int, default=2, metavar="N")
    parser.add_argument("--fill", type=int, default=35, metavar="PERCENT")
    parser.add_argument("--kernel", metavar="FILE")
    parser.add_argument("--hot", type=int, default=_HOT_MIB, metavar="MIB")
    command.add_cycle_options(parser)
    return parser.parse_args(arguments)


def main(arguments):
    """The exit status."""
    options = parse(arguments)
    result = measure(options)
    command.write_json(options.json, result)
    missed = [name for name in ("off_over_swsusp", "on_over_swsusp") if result[name] > _GOAL]
    for name in missed:
        print(f"{name} is {result[name]}, more than the goal of {_GOAL}")
    if options.plot:
        pathlib.Path(options.plot).write_text(_plot(result), encoding="utf-8")
    return 1 if missed else 0


def _plot(result):
    return plot.bars([(f"{backend}, {text}", [(phase["name"], phase["seconds"])
                                              for phase in result[backend]["phases"][part]])
                      for part, text in (("saving", "off"), ("resuming", "on")) for backend in BACKENDS])

