# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies on the partition cannot be resumed: a normal start and the reason."""

import dataclasses

from lab.partitionimage import DATA, MIB
from lab.testcase import MachineTest


class UnusableImages(MachineTest):
    """Each test loses a session on purpose; the next one begins with the fresh start."""

    def setUp(self):
        super().setUp()
        self.prepare()
        self.fill_memory()

    def test_damaged_chunk_is_noticed_before_the_jump(self):
        cycle = self.session.hibernate(before_resume=lambda session: self.partition.flip_bit(DATA + 40 * MIB + 1234))
        self.assert_normal_start(cycle)
        self.assertRegex(cycle.reason + cycle.text, "corrupt|damaged|checksum")

    def test_image_is_used_once(self):
        """The power fails while the image is loaded: it was consumed before the first page was placed."""
        def cut_while_loading(session):
            ready = self.partition.head()
            session.machine.close()
            session.machine.power_on()
            self.partition.wait_for_change(ready)
            session.machine.power_off()
        self.assert_normal_start(self.session.hibernate(before_resume=cut_while_loading))

    def test_missing_image_starts_normally(self):
        def forget(_):
            self.partition.write(0, bytes(MIB))
        cycle = self.session.hibernate(before_resume=forget)
        self.assertEqual(cycle.outcome, "failed")
        self.assertFalse(self.status()["armed"])

    def test_other_memory_is_refused(self):
        machine = self.session.machine
        def add_memory(_):
            machine.hardware = dataclasses.replace(self.hardware, memory_mib=self.hardware.memory_mib + 128)
        self.addCleanup(setattr, machine, "hardware", self.hardware)
        cycle = self.session.hibernate(before_resume=add_memory)
        self.assert_normal_start(cycle)
        self.assertRegex(cycle.reason + cycle.text, "memory|map")
        machine.power_off()
        machine.hardware = self.hardware
        self.session.boot()

    def test_unfinished_image_is_not_resumed(self):
        """The power fails while the image is written."""
        def cut(session):
            self.partition.wait_for_data()
            session.machine.power_off()
        self.assert_normal_start(self.session.hibernate(meanwhile=cut))
