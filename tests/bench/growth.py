# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev bench growth: the time of a cycle against the memory in use, on one machine, and against processors."""

import pathlib

import command
import hibernating
import plot
from lab.hardware import Hardware
from lab.session import Session

_FOLDER = "/run/lab/growth"
# Half noise, half the system's programs: memory that compresses as memory does. The
# loop ends when `head` has had enough: a shell that writes nothing itself would not.
_ADD = ("mkdir -p {folder}; mountpoint -q {folder} || mount -t tmpfs -o size=95% growth {folder}; "
        "head -c {half}M /dev/urandom >{folder}/noise-{mib} && "
        "while find /usr/bin /usr/lib -type f -exec cat {{}} +; do :; done 2>/dev/null | head -c {half}M >{folder}/programs-{mib}")


def _cycle(session):
    cycle = hibernating.cycle(session)
    phases = {phase["name"]: phase["seconds"] for phase in cycle.attempt.phases}
    return {"saved_bytes": cycle.attempt.details["saved_pages"] * 4096, "off_s": cycle.trigger_to_poweroff_s,
            "on_s": cycle.poweron_to_resumed_s, "write_s": phases["save-write-image"], "load_s": phases["resume-load-image"]}


def _session(options, memory, cpus):
    return Session(options.build, Hardware(memory_mib=memory, cpus=cpus), save_kernel=options.save_kernel,
                   codec=options.codec)


def against_memory(options):
    """One machine, ever more of its memory in use."""
    points = []
    with _session(options, options.memory, 2) as session:
        hibernating.start(session)
        filled = 0
        for mib in options.used:
            session.check(_ADD.format(folder=_FOLDER, half=(mib - filled) // 2, mib=mib), timeout=1800)
            filled = mib
            points.append(_cycle(session))
            _tell(f"{mib} MiB more in use", points[-1])
    return points


def against_cpus(options):
    """Machines that differ by their processors, with 512 MiB in use."""
    points = []
    for cpus in options.cpus:
        with _session(options, 1024, cpus) as session:
            hibernating.start(session)
            session.check(_ADD.format(folder=_FOLDER, half=256, mib=512), timeout=600)
            points.append({"cpus": cpus, **_cycle(session)})
            _tell(f"{cpus} processors", points[-1])
    return points


def _tell(what, point):
    print(f"{what:24} saved {point['saved_bytes'] / 2**20:6.0f} MiB: {point['off_s']:6.2f} s off (writing "
          f"{point['write_s']:6.2f}), {point['on_s']:6.2f} s on (loading {point['load_s']:6.2f})", flush=True)


def slope(points, name):
    """(seconds a GiB, seconds at none, the correlation squared) of the straight line through the points."""
    pairs = [(point["saved_bytes"] / 2**30, point[name]) for point in points]
    mean_x, mean_y = (sum(values) / len(pairs) for values in zip(*pairs))
    xx = sum((x - mean_x) ** 2 for x, _ in pairs)
    yy = sum((y - mean_y) ** 2 for _, y in pairs)
    xy = sum((x - mean_x) * (y - mean_y) for x, y in pairs)
    return xy / xx, mean_y - xy / xx * mean_x, xy * xy / (xx * yy) if yy else 1.0


def parse(arguments):
    """The options of ./dev bench growth."""
    parser = command.parser("growth")
    parser.add_argument("--memory", type=int, default=7168, metavar="MIB")
    parser.add_argument("--used", type=int, nargs="*", default=[256, 512, 1024, 2048, 4096, 6144], metavar="MIB")
    parser.add_argument("--cpus", type=int, nargs="*", default=[1, 2, 4], metavar="N")
    command.add_cycle_options(parser)
    return parser.parse_args(arguments)


_TIMES = (("off_s", "from the command to power-off"), ("on_s", "from power-on to the first answer"))


def _plot(file, points, axis, horizontal):
    """A curve for each of the two times, where there is more than a point."""
    if len(points) > 1:
        curves = {text: [(axis(point), point[name]) for point in points] for name, text in _TIMES}
        file.write_text(plot.lines(curves, horizontal, "s"), encoding="utf-8")


def main(arguments):
    """The exit status."""
    options = parse(arguments)
    memory = against_memory(options) if options.used else []
    cpus = against_cpus(options) if options.cpus else []
    if len(memory) > 1:
        for name, text in _TIMES:
            a_gib, base, fit = slope(memory, name)
            print(f"{text}: {base:.1f} s + {a_gib:.1f} s a GiB (R² {fit:.3f})")
    command.write_json(options.json, {"memory_mib": options.memory, "against_memory": memory, "against_cpus": cpus})
    if options.plot:
        file = pathlib.Path(options.plot)
        _plot(file, memory, lambda point: point["saved_bytes"] / 2**30, "GiB saved")
        _plot(file.with_stem(file.stem + "-cpus"), cpus, lambda point: point["cpus"], "processors")
    return 0
