# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The workload of the demo and of the tests, seen from the host (guest/workload.cpp, guest/frames.cpp)."""

from dataclasses import dataclass, field

_WORKLOAD = "/usr/local/lib/lab/lab-workload"
_FRAMES = "/usr/local/lib/lab/lab-frames"
_PAGES = "/run/lab/work/pages"
# What is read into the page cache before the pages are looked at.
_WARM = "/usr/bin /usr/sbin /usr/lib/systemd /usr/lib/x86_64-linux-gnu"
_FOLDERS = "/usr /run/lab/tmpfs /var/lib/lab-files"


def _fields(text):
    """'name value' lines as a dictionary of lists."""
    found = {}
    for line in text.splitlines():
        name, _, value = line.partition(" ")
        found.setdefault(name, []).append(value)
    return found


@dataclass
class Finding:
    """Something that was proved, or not."""
    good: bool
    name: str
    text: str


@dataclass
class Frames:
    """What became of every page that was looked at before."""
    file_pages: int = 0
    anonymous_pages: int = 0
    moved: int = 0
    gone: int = 0
    different: int = 0
    where: list = field(default_factory=list)

    def finding(self):
        """Good when no page differs and enough pages stand where they stood."""
        looked = self.file_pages + self.anonymous_pages
        text = (f"{self.file_pages} pages of files and {self.anonymous_pages} of processes hold what they held, "
                f"{looked - self.moved} of them in the same frame of memory")
        if self.gone:
            text += f" ({self.gone} file pages were given up meanwhile)"
        if self.different:
            text = f"{self.different} pages differ: " + "; ".join(self.where[:5])
        return Finding(self.different == 0 and looked > self.moved, "frames", text)


class Workload:
    """Starts, looks and checks."""

    def __init__(self, agent, memory_mib):
        self.agent = agent
        self._patience = 300 + memory_mib // 4
        self._hash = None

    def start(self, percent):
        """Fills the memory and starts the members; returns the bytes in files and the bytes used."""
        self.agent.check("mkdir -p /run/lab/tmpfs && mount -t tmpfs -o size=95% lab /run/lab/tmpfs")
        said = _fields(self.agent.check(f"{_WORKLOAD} start {percent}", timeout=self._patience))
        return int(said["bytes"][0]), int(said["used"][0])

    def progress(self):
        """How far the members counted."""
        members = {}
        for line in self.agent.check(f"{_WORKLOAD} status").splitlines():
            words = line.split()
            members[words[0]] = int(words[4])
        return members

    def look(self):
        """Stops the processes whose memory is looked at and remembers every page; the number of pages."""
        self.agent.check(f"find {_WARM} -xdev -type f -size -40M -exec cat {{}} + >/dev/null; sync",
                         timeout=self._patience)
        pids = self.agent.check(f"pid=$({_WORKLOAD} status | sed -n 's/^still pid \\([0-9]*\\).*/\\1/p'); "
                                "all=\"$pid $(pgrep -P $pid)\"; kill -STOP $all; echo $all").split()
        said = _fields(self.agent.check(f"{_FRAMES} save {_PAGES} {','.join(pids)} {_FOLDERS}", timeout=self._patience))
        self._hash = said["hash"][0]
        return int(said["pages"][0])

    def compare(self):
        """What became of the pages."""
        _, text = self.agent.execute(f"{_FRAMES} compare {_PAGES} {self._hash}", timeout=self._patience)
        said = _fields(text)
        frames = Frames(**{name: int(said.get(name, ["0"])[0])
                           for name in ("file_pages", "anonymous_pages", "moved", "gone", "different")})
        frames.where = said.get("where", [])
        if "different" not in said:
            frames.different, frames.where = 1, [text.strip()[-300:]]
        return frames

    def check(self):
        """Every file, every member."""
        _, text = self.agent.execute(f"{_WORKLOAD} check", timeout=self._patience)
        findings = []
        for line in text.splitlines():
            words = line.split(" ", 2)
            if words[0] in ("ok", "bad") and len(words) == 3:
                findings.append(Finding(words[0] == "ok", words[1], words[2]))
        return findings or [Finding(False, "workload", f"it said nothing: {text.strip()[-300:]}")]
