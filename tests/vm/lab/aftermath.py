# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be true of the start that follows a hibernation, however that one ended."""

import subprocess
import time

from . import layout
from .errors import LabError, MachineDied


def filesystem_complaints(disk):
    """What e2fsck finds wrong with the root filesystem of a machine that is off; empty when it is clean."""
    done = subprocess.run(["e2fsck", "-fn", f"{disk}?offset={layout.ROOT_START}"], text=True, check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return "" if done.returncode == 0 else done.stdout


def shut_down(session):
    """Off as a user switches off; the filesystem is unmounted, its journal empty."""
    session.agent.start("systemctl poweroff")
    session.machine.wait_for_power_off(240)
    session.machine.close()


class Aftermath:
    """Boots, tells a resumed session from a new one, and collects what is wrong in either case."""

    def __init__(self, session, partition, before):
        """before: the agent's answer in the session that was hibernated."""
        self._session = session
        self._partition = partition
        self._before = before
        self._was_loading = False
        self.resumed = False
        self.reason = ""
        self.text = ""
        self.faults = []

    def boot(self, never_began=False, sees_partition=True):
        """Power on, until somebody answers, and looks at everything, and after switching off at the disks.
        never_began: the disk may know nothing of a hibernation. Without sees_partition the machine that
        runs then has no way to put the image away."""
        console = self._session.machine.console
        self._was_loading = bool(console and console.find(r"Resuming the hibernated session"))
        after = self._power_on()
        self.resumed = (after.boot_id, after.pid) == (self._before.boot_id, self._before.pid)
        attempt = self._wait_for_attempt(sees_partition)
        self.reason, self.text = attempt.get("reason", ""), attempt.get("message", "")
        if self.resumed:
            self._look_at_session(attempt)
        elif attempt or not never_began:
            self._look_at_new_start(attempt)
        shut_down(self._session)
        self._fault_unless(not (found := filesystem_complaints(self._session.system.disk)), f"e2fsck:\n{found}")
        if sees_partition:
            self._look_at_partition()
        return self

    def _power_on(self):
        """The agent's first answer. A resume that gives up lets people read why; we need not."""
        machine = self._session.machine
        machine.close()
        machine.power_on()
        impatient = False
        until = time.monotonic() + 240
        while True:
            try:
                return machine.wait_for_agent(1)
            except MachineDied:
                raise
            except LabError:
                if time.monotonic() > until:
                    raise
            if not impatient and machine.console.find(r"or when you press a key"):
                machine.press("ret")
                impatient = True

    def _fault_unless(self, good, text):
        if not good:
            self.faults.append(text)

    def _wait_for_attempt(self, sees_partition):
        """The story of the last attempt, once it has an ending."""
        self._session.agent.execute("systemctl is-system-running --wait", timeout=240)
        self._session.agent.execute("while pgrep -x torpor-hibernat >/dev/null; do sleep 0.1; done", timeout=120)
        status = self._session.status()
        self._fault_unless(not status["armed"], "the resume entry is armed")
        state = status["partition"]["state"]
        self._fault_unless(state == "empty" or not sees_partition, f"the partition's state is {state}")
        return status["last_attempt"] or {}

    def _look_at_session(self, attempt):
        self._fault_unless(attempt.get("outcome") == "resumed", f"resumed, but the outcome is {attempt.get('outcome')}")
        status, said = self._session.agent.execute("cd / && sha256sum --status -c /run/fill/sum")
        self._fault_unless(status == 0, f"the session's memory changed: {said}")

    def _look_at_new_start(self, attempt):
        # A session may have come back, and said so, in the moment before its power was cut.
        was_back = self._was_loading and attempt.get("outcome") == "resumed"
        self._fault_unless(was_back or attempt.get("outcome") in ("failed", "refused", "aborted"),
                           f"a new start, but the outcome is {attempt.get('outcome')}")
        self._fault_unless(was_back or (self.reason and self.text), "a new start without a reason")
        running = self._session.agent.execute("systemctl is-system-running")[1].strip()
        self._fault_unless(running == "running", f"the new start is {running}")

    def _look_at_partition(self):
        self._fault_unless(self._partition.states() == ("empty", "empty"),
                           f"the superblocks are {self._partition.states()}")
        self._fault_unless(not self._partition.is_armed(), "the marker is armed")

    def __str__(self):
        return "resumed" if self.resumed else f"a new start: {self.reason}: {self.text}"
