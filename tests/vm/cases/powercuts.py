# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The power fails at random instants. Whatever the next start finds, it is the whole session or a clean
normal start that says why.

TORPOR_SEED and TORPOR_TRIALS in the environment choose the instants and how many there are.
"""

import dataclasses
import os
import random
import sys
import time

from lab.aftermath import Aftermath
from lab.checkpoint import Checkpoint
from lab.testcase import MachineTest
from lab.writelog import WriteLog

SEED = os.environ.get("TORPOR_SEED", "1")
TRIALS = int(os.environ.get("TORPOR_TRIALS", "3"))
_SAVING = r"torpor: Hibernating\."
_LOADING = r"torpor: Resuming the hibernated session"


class CutTest(MachineTest):
    """One session is booted and hibernated once; each trial returns to one of these two moments."""

    fill_mib = 100

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.before = cls.prepare_with_work()
        cls.running = Checkpoint(cls.session, "running", running=True)
        cls.saving_takes = cls._measure_saving()
        cls.hibernated = Checkpoint(cls.session, "hibernated")
        cls.loading_takes = cls._measure_loading()

    @classmethod
    def _measure_saving(cls):
        """Hibernates; the seconds from the save kernel's first words to the power-off."""
        cls.running.go_on()
        cls._trigger()
        off = cls.session.machine.wait_for_power_off(120)
        return off - cls.session.console.find(_SAVING)[0]

    @classmethod
    def _measure_loading(cls):
        """Resumes; the seconds that the resuming kernel took from its first words to a little after its jump."""
        cls.session.machine.power_on()
        after = cls.session.machine.wait_for_agent(120)
        assert (after.boot_id, after.pid) == (cls.before.boot_id, cls.before.pid), "the uncut session did not resume"
        cls.session.agent.execute("while pgrep -x torpor-hibernat >/dev/null; do sleep 0.1; done", timeout=120)
        phases = cls.session.status()["last_attempt"]["phases"]
        cls.session.machine.power_off()
        return 1.2 * sum(phase["seconds"] for phase in phases
                         if phase["name"].startswith("resume-") and phase["name"] != "resume-kernel-boot")

    @classmethod
    def _trigger(cls):
        cls.session.agent.start(cls.session.backend.command())
        cls.session.console.wait_for(_SAVING, 120)

    def _trials(self, name, cut):
        """Runs cut(random), which says what it did, and looks at what the next start makes of it."""
        endings = {}
        for trial in range(1, TRIALS + 1):
            with self.subTest(trial=trial):
                said = cut(random.Random(f"{SEED} {name} {trial}"))
                untouched = self.partition.states() == ("empty", "empty")
                after = Aftermath(self.session, self.partition, self.before).boot(never_began=untouched)
                print(f"{name} {trial} of {TRIALS} (seed {SEED}): {said}: {after}", file=sys.stderr, flush=True)
                endings[after.reason or "resumed"] = endings.get(after.reason or "resumed", 0) + 1
                self.assertEqual(after.faults, [])
        print(f"{name}: {endings}", file=sys.stderr, flush=True)


class PowerCuts(CutTest):
    """The power goes, and the disk has all that was written until then."""

    def _pull_the_plug(self, delay):
        time.sleep(delay)
        self.session.machine.power_off()
        return f"cut after {delay:.2f} s, superblocks {'/'.join(map(str, self.partition.states()))}"

    def test_at_the_first_data(self):
        """Whatever the instants are: what was begun to be written is nothing that could be resumed."""
        self.running.go_on()
        self.partition.clear_data()
        self._trigger()
        self.partition.wait_for_data()
        self.session.machine.power_off()
        after = Aftermath(self.session, self.partition, self.before).boot()
        self.assertEqual(after.faults, [], str(after))
        self.assertFalse(after.resumed)
        self.assertTrue(after.reason, "no reason was recorded")

    def test_while_saving(self):
        def cut(rng):
            self.running.go_on()
            self._trigger()
            return self._pull_the_plug(rng.uniform(0, self.saving_takes))
        self._trials("saving", cut)

    def test_while_loading(self):
        def cut(rng):
            self.hibernated.restore_disks()
            self.session.machine.power_on()
            self.session.console.wait_for(_LOADING, 90)
            return self._pull_the_plug(rng.uniform(0, self.loading_takes))
        self._trials("loading", cut)


class LostWrites(CutTest):
    """The disk also loses, reorders and tears what it was not told to flush."""

    def _log_of(self, name, start):
        """The writes from start() on until the machine is off."""
        machine = self.session.machine
        path = self.session.folder / f"{name}.log"
        path.touch()
        machine.hardware = dataclasses.replace(self.hardware, write_log=path.name)
        try:
            start()
        finally:
            machine.power_off()
            machine.hardware = self.hardware
        return WriteLog(path)

    def _cut_log(self, log, checkpoint):
        def cut(rng):
            at = rng.randrange(1, len(log.entries) + 1)
            checkpoint.restore_disks()
            lost = log.cut(self.session.system.disk, at, rng)
            return (f"cut at write {at} of {len(log.entries)}, {lost} lost or torn, "
                    f"superblocks {'/'.join(map(str, self.partition.states()))}")
        return cut

    def test_while_saving(self):
        def hibernate():
            self.running.go_on()
            self._trigger()
            self.session.machine.wait_for_power_off(120)
        self._trials("lost writes, saving", self._cut_log(self._log_of("saving", hibernate), self.running))

    def test_while_loading(self):
        def resume():
            self.hibernated.restore_disks()
            self.session.machine.power_on()
            self.session.machine.wait_for_agent(120)
            self.session.check("sync")
        self._trials("lost writes, loading", self._cut_log(self._log_of("loading", resume), self.hibernated))
