# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saving that does not succeed: the session goes on and says why."""

import re

from lab.hardware import Hardware
from lab.partitionimage import DATA, MIB
from lab.testcase import MachineTest


class Saving(MachineTest):
    """The user changes their mind; a rehearsal."""

    def test_escape_goes_back_to_the_session(self):
        self.prepare()
        self.fill_memory()
        boot = self.session.agent.ping().boot_id
        def press_escape(session):
            self.partition.wait_for_data()
            session.machine.press("esc")
        cycle = self.session.hibernate(meanwhile=press_escape)
        self.assertEqual(cycle.outcome, "aborted", cycle.text)
        self.assertRegex(cycle.reason, "cancel")
        self.assertEqual(self.session.agent.ping().boot_id, boot)
        self.assert_session_unharmed()
        self.assertFalse(self.status()["armed"])

    def test_escape_leaves_everything_ready_for_the_next_time(self):
        """Runs after the one above: the partition needs no second preparation."""
        cycle = self.session.hibernate()
        self.assertEqual(cycle.outcome, "resumed", cycle.text)
        self.assert_session_unharmed()

    def test_rehearsal_proves_every_page_and_comes_back(self):
        boot = self.session.agent.ping().boot_id
        status, said = self.session.agent.execute("torpor-hibernate rehearse", timeout=300)
        self.assertEqual(status, 0, said)
        self.assertEqual(self.status()["last_attempt"]["outcome"], "rehearsed")
        self.assertEqual(self.session.agent.ping().boot_id, boot)
        self.assert_session_unharmed()


class DiskError(MachineTest):
    """A sector of the hibernating disk cannot be written."""

    hardware = Hardware(machine="laptop", bad_sector=(MIB + DATA + 24 * MIB) // 512)

    def test_write_error_goes_back_to_the_session(self):
        self.prepare()
        self.fill_memory()
        boot = self.session.agent.ping().boot_id
        cycle = self.session.hibernate()
        self.assertEqual(cycle.outcome, "aborted", cycle.text)
        self.assertTrue(cycle.reason)
        self.assertTrue(cycle.text)
        self.assertEqual(self.session.agent.ping().boot_id, boot)
        self.assert_session_unharmed()


class SmallPartition(MachineTest):
    """The partition cannot hold the memory."""

    hardware = Hardware(hibernate_mib=96)

    def test_small_partition_is_refused_in_bytes(self):
        partuuid = self.session.system.hibernate_partuuid()
        status, said = self.session.agent.execute(f"torpor-hibernate prepare --partition {partuuid}")
        self.assertNotEqual(status, 0)
        self.assertIn(str(96 * MIB), said.replace(",", ""))


class FullPartition(MachineTest):
    """Large enough to be prepared, too small for what the memory holds: that shows only while saving."""

    hardware = Hardware(hibernate_mib=440)
    fill_mib = 560

    def test_full_partition_goes_back_to_the_session(self):
        self.prepare()
        self.fill_memory()
        boot = self.session.agent.ping().boot_id
        cycle = self.session.hibernate()
        self.assertEqual((cycle.outcome, cycle.reason), ("aborted", "partition-too-small"), cycle.text)
        self.assertIn(str(440 * MIB), cycle.text)
        self.assertEqual(self.session.agent.ping().boot_id, boot)
        self.assert_session_unharmed()
        status = self.status()
        self.assertFalse(status["armed"])
        self.assertEqual(status["partition"]["state"], "empty")


class TightRegion(MachineTest):
    """The user gives the save kernel as little memory as it takes: that may be too little for its work,
    which it notices before it has begun."""

    hardware = Hardware(machine="laptop")
    codec = "zstd"
    fill_mib = 100

    def _set_region(self, mib):
        self.session.check(f"mkdir -p /etc/torpor && printf '[kernel]\\nregion_mib = {mib}\\n' >/etc/torpor/torpor.toml")

    def test_least_region_never_loses_the_session(self):
        self.prepare()
        self.fill_memory()
        boot = self.session.agent.ping().boot_id
        self._set_region(32)
        refused = self.session.hibernate()
        self.assertEqual((refused.outcome, refused.reason), ("refused", "region-too-small"), refused.text)
        least = int(re.search(r"need (\d+) MiB", refused.text)[1])
        for mib in range(least, least + 12, 4):
            with self.subTest(region=mib):
                self._set_region(mib)
                cycle = self.session.hibernate()
                if cycle.outcome != "resumed":
                    self.assertEqual((cycle.outcome, cycle.reason), ("aborted", "region-too-small"), cycle.text)
                    self.assertRegex(cycle.text, r"set region_mib in torpor.toml to \d+")
                self.assertEqual(self.session.agent.ping().boot_id, boot)
                self.assert_session_unharmed()
