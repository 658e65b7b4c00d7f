# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A VM test in a few lines: a booted, prepared session for the tests of a class."""

import os
import sys
import unittest

from .hardware import Hardware
from .partitionimage import PartitionImage
from .session import Session
from .workload import Workload


class MachineTest(unittest.TestCase):
    """Class attributes describe the machine. The tests of a class share one machine and leave it
    running with a prepared partition; they run in the order of their names."""

    hardware = Hardware()
    kernel = None
    save_kernel = None
    codec = None
    fill_mib = 300

    @classmethod
    def setUpClass(cls):
        build = os.environ.get("TORPOR_TEST_BUILD")
        if not build:
            raise RuntimeError("TORPOR_TEST_BUILD names no build folder: ctest sets it")
        cls.session = Session(build, cls.hardware, kernel=cls.kernel, save_kernel=cls.save_kernel,
                              codec=cls.codec).__enter__()
        cls.addClassCleanup(cls.session.__exit__)
        cls.session.boot()
        cls.partition = PartitionImage(cls.session.system, cls.session.machine)

    def setUp(self):
        self.addCleanup(self._show_console_of_failure)

    def _show_console_of_failure(self):
        # Not _outcome.success: within a clean-up that is the clean-up's own.
        result = self._outcome.result
        failed = any(getattr(test, "test_case", test) is self for test, _ in result.errors + result.failures)
        if failed and self.session.console:
            self.session.keep()
            print(f"The serial console ({self.session.console_log}):", file=sys.stderr)
            print(self.session.console.tail(60), file=sys.stderr)

    def prepare(self):
        """As the user does before the first time; the test fails when Torpor refuses."""
        refusal = self.session.backend.prepare(self.session.agent)
        self.assertIsNone(refusal, refusal)

    @classmethod
    def prepare_with_work(cls):
        """For a whole class: a prepared partition and memory with content; the session's answer to a ping."""
        refusal = cls.session.backend.prepare(cls.session.agent)
        assert refusal is None, refusal
        cls.fill_memory()
        cls.session.check("sync")
        return cls.session.agent.ping()

    @classmethod
    def fill_memory(cls):
        """So that saving takes a moment in which something can happen."""
        cls.session.check(f"mkdir -p /run/fill && mount -t tmpfs -o size=95% fill /run/fill && "
                          f"dd if=/dev/urandom of=/run/fill/noise bs=1M count={cls.fill_mib} status=none && "
                          "sha256sum /run/fill/noise >/run/fill/sum")
        cls.partition.clear_data()

    def assert_session_unharmed(self):
        """What fill_memory left is still there."""
        self.session.check("cd / && sha256sum --status -c /run/fill/sum")

    @classmethod
    def start_work(cls, percent):
        """The demo's workload, for cycle_with_proof."""
        cls.workload = Workload(cls.session.agent, cls.hardware.memory_mib)
        cls.workload.start(percent)

    def cycle_with_proof(self, before_resume=None):
        """One cycle after which the session is back with every page as it was and all of its work going on."""
        pages = self.workload.look()
        cycle = self.session.hibernate(before_resume=before_resume)
        self.assertEqual(cycle.outcome, "resumed", cycle.text)
        self.workload.agent = self.session.agent
        frames = self.workload.compare()
        self.assertTrue(frames.finding().good, frames.finding().text)
        self.assertGreater(frames.file_pages + frames.anonymous_pages, pages // 2)
        for finding in self.workload.check():
            self.assertTrue(finding.good, f"{finding.name}: {finding.text}")
        return cycle

    def status(self):
        """torpor-hibernate status."""
        return self.session.status()
