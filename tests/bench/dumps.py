# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory dumps of the laboratory's machine in several states, made once and kept in the cache."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "vm"))

from lab.baseimage import BaseImage  # noqa: E402 (the path comes first)
from lab.cache import Cache, key_of  # noqa: E402
from lab.hardware import Hardware  # noqa: E402
from lab.kernelimage import built_kernel, chosen_kernel  # noqa: E402
from lab.session import Session  # noqa: E402

import corefile  # noqa: E402

# What makes a guest be in a state, and what undoes it. They are made one after
# the other on one machine, which is as a desktop that runs for days.
_FRESH = "true"
_WARM = "find /usr -xdev -type f -size -40M -exec cat {} + >/dev/null"
_GROUPS = """
cd /sys/fs/cgroup && echo +memory >cgroup.subtree_control
for group in tight wide; do mkdir -p bench-$group; done
echo 40M >bench-tight/memory.high
(echo 0 >bench-tight/cgroup.procs; cat /usr/lib/x86_64-linux-gnu/* >/dev/null 2>&1) || true
"""
_HUGE = _GROUPS + """
echo always >/sys/kernel/mm/transparent_hugepage/enabled || true
echo 32 >/proc/sys/vm/nr_hugepages || true
mkdir -p /run/huge && mount -t hugetlbfs none /run/huge && fallocate -l 40M /run/huge/file || true
perl -e '$x = "torpor" x (25 << 20); $y = chr(0) x (90 << 20); sleep 36000' </dev/null >/dev/null 2>&1 &
echo $! >/sys/fs/cgroup/bench-wide/cgroup.procs; echo $! >/run/huge.pid; sleep 4
grep -i huge /proc/meminfo || true
"""
_HUGE_UNDONE = """kill $(cat /run/huge.pid); umount /run/huge; echo 0 >/proc/sys/vm/nr_hugepages || true; sleep 1"""
# Files of one page each, every other of which goes: no free block of the
# memory that they took is larger than a page.
_FRAGMENTED = """
mkdir -p /run/fragments && mount -t tmpfs -o size=80%,nr_inodes=400000 none /run/fragments
perl -e 'for my $n (1..90000) { open(my $f, ">", "/run/fragments/$n") or last; print $f "torpor" x 500; close $f }
         for (my $n = 1; $n <= 90000; $n += 2) { unlink "/run/fragments/$n" }'
cat /proc/buddyinfo
"""
_FRAGMENTED_UNDONE = "umount /run/fragments"
_FULL = _WARM + """
mkdir -p /run/full && mount -t tmpfs -o size=95% none /run/full
free=$(sed -n 's/^MemAvailable: *\\([0-9]*\\) kB/\\1/p' /proc/meminfo)
head -c $(( (free - 60000) / 2 ))K /dev/urandom >/run/full/noise
cp /run/full/noise /run/full/again 2>/dev/null || rm -f /run/full/again
cat /usr/lib/x86_64-linux-gnu/* >/dev/null 2>&1; grep -e MemFree -e MemAvail /proc/meminfo
"""

FILTER_STATES = {"fresh": (_FRESH, "true"), "huge": (_HUGE, _HUGE_UNDONE),
                 "fragmented": (_FRAGMENTED, _FRAGMENTED_UNDONE), "full": (_FULL, "true")}
FILTER_MIB = 1024

# The demo's workload, a warm page cache, and processes' own memory on top.
_USED = _WARM + """
mkdir -p /run/lab/tmpfs && mount -t tmpfs -o size=95% lab /run/lab/tmpfs
/usr/local/lib/lab/lab-workload start PERCENT
grep -e MemTotal -e MemFree -e MemAvail -e AnonPages -e ^Cached -e Shmem: /proc/meminfo
"""
IMAGE_STATES = {"1g": (1408, _USED.replace("PERCENT", "60")), "4g": (5120, _USED.replace("PERCENT", "68"))}


def _capture(session, folder, name):
    agent = session.agent
    agent.check("sync; head -c 65536 /proc/kcore >/run/kcore-head; cat /proc/iomem >/run/iomem")
    kcore, iomem = agent.fetch("/run/kcore-head"), agent.fetch("/run/iomem").decode()
    raw = session.folder / "memory.dump"
    session.machine.dump_memory(raw)
    target = folder / name
    target.mkdir()
    corefile.make(raw, kcore, iomem, target / "core")
    (target / "iomem").write_text(iomem, encoding="ascii")
    raw.unlink()


def _key(kernel, memory, states):
    base = BaseImage(Cache(), built_kernel(Cache()))
    scripts = [item for name, pair in sorted(states.items()) for item in (name, *map(str, pair))]
    return key_of(kernel.image, base.path().parent.name, str(memory), pathlib.Path(corefile.__file__), *scripts)


def _dumps(kind, build, kernel, memory, states):
    cache = Cache()
    chosen = chosen_kernel(cache, kernel) or built_kernel(cache)

    def make(folder):
        hardware = Hardware(memory_mib=memory)
        with open(folder / "guest.log", "a", encoding="utf-8") as said, \
                Session(build, hardware, "swsusp", str(chosen.image)) as session:
            session.boot()
            for name, (script, undo) in states.items():
                said.write(f"--- {name}\n{session.check(script, timeout=900)}\n")
                said.flush()
                _capture(session, folder, name)
                session.check(undo)

    folder = cache.entry(f"dumps-{kind}", _key(chosen, memory, states), f"Making memory dumps: {', '.join(states)}", make)
    return chosen.release, {name: folder / name for name in states}


def filter_dumps(build, kernel=None, states=None):
    """(release, {state: folder}) of dumps to compare page filters on."""
    chosen = {name: FILTER_STATES[name] for name in states or FILTER_STATES}
    return _dumps("filter", build, kernel, FILTER_MIB, chosen)


def image_dump(build, name):
    """The folder of a dump to write and load as an image: 1g or 4g."""
    memory, script = IMAGE_STATES[name]
    return _dumps(f"image-{name}", build, None, memory, {name: (script, "true")})[1][name]
