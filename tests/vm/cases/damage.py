# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One hibernated session, and many ways in which disk or machine are not as they were."""

import dataclasses

from lab.aftermath import Aftermath, shut_down
from lab.checkpoint import Checkpoint
from lab.hardware import Hardware
from lab.partitionimage import DATA, MIB
from lab.testcase import MachineTest


class HibernatedTest(MachineTest):
    """Each test begins with the same hibernated session; the power is off."""

    hardware = Hardware(machine="laptop")
    fill_mib = 100

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.before = cls.prepare_with_work()
        cls.session.hibernate_until_off()
        cls.hibernated = Checkpoint(cls.session, "hibernated")

    def setUp(self):
        super().setUp()
        self.hibernated.restore_disks()

    def on(self, **changes):
        """The machine is another one from now on, until the test ends."""
        machine = self.session.machine
        machine.hardware = dataclasses.replace(self.hardware, **changes)
        self.addCleanup(setattr, machine, "hardware", self.hardware)

    def boot(self):
        """What the next start makes of it."""
        after = Aftermath(self.session, self.partition, self.before).boot()
        self.assertEqual(after.faults, [], str(after))
        return after

    def assert_refused(self, reason, words):
        """A normal start that says why."""
        after = self.boot()
        self.assertFalse(after.resumed)
        self.assertEqual(after.reason, reason, after.text)
        self.assertRegex(after.text, words)

    def assert_resumes(self):
        """The session, whole."""
        after = self.boot()
        self.assertTrue(after.resumed, str(after))


class UnusableImages(HibernatedTest):
    """What lies on the partition cannot be resumed."""

    hardware = Hardware()

    def test_damaged_chunk_is_noticed_before_the_jump(self):
        self.partition.flip_bit(DATA + 40 * MIB + 1234)
        self.assert_refused("image-corrupt", "corrupt|damaged|checksum")

    def test_image_is_used_once(self):
        """The power fails while the image is loaded: it was consumed before the first page was placed."""
        self.session.machine.power_on()
        self.partition.wait_for_states("consumed", "consumed")
        self.session.machine.power_off()
        self.assert_refused("image-consumed", "the power went while the session was being loaded")

    def test_missing_image(self):
        self.partition.write(0, bytes(MIB))
        after = Aftermath(self.session, self.partition, self.before).boot(sees_partition=False)
        self.assertEqual(after.faults, [], str(after))
        self.assertFalse(after.resumed)

    def test_other_memory(self):
        self.on(memory_mib=self.hardware.memory_mib + 128)
        self.assert_refused("memory-map-changed", "memory")


class Damage(HibernatedTest):
    """What happens to real disks."""

    def test_unreadable_sector(self):
        self.on(bad_sector=(MIB + DATA + 24 * MIB) // 512, bad_sector_fails="read")
        self.assert_refused("io-error", r"reading \d+ bytes at \d+")


class MoreDamage(HibernatedTest):
    """The rest of the ways."""

    def _chunks(self):
        """(offset, size) of each chunk's record."""
        block = max((self.partition.read(place, 4096) for place in (64 << 10, 128 << 10)),
                    key=lambda copy: int.from_bytes(copy[16:24], "little"))
        count, index = (int.from_bytes(block[at:at + 8], "little") for at in (128, 136))
        for entry in range(count):
            record = self.partition.read(index + entry * 24, 24)
            yield int.from_bytes(record[:8], "little"), int.from_bytes(record[8:12], "little")

    def test_other_firmware_map(self):
        self.on(machine_options=",max-ram-below-4g=512M")
        self.assert_refused("memory-map-changed", "firmware lays out the memory differently")

    def test_chunks_in_each_others_place(self):
        first = {}
        for offset, size in self._chunks():
            other = first.setdefault(size, offset)
            if other != offset:
                break
        else:
            self.fail("no two chunks have the same size")
        mine, yours = self.partition.read(offset, size), self.partition.read(other, size)
        self.partition.write(offset, yours)
        self.partition.write(other, mine)
        self.assert_refused("image-corrupt", "another place or another image")

    def test_older_chunk_in_its_place(self):
        """The next hibernation writes over this one; a chunk of this one comes back."""
        old = [(offset, self.partition.read(offset, size)) for offset, size in self._chunks()]
        self.session.machine.power_on()
        after = self.session.machine.wait_for_agent(120)
        self.assertEqual(after.boot_id, self.before.boot_id, "the undamaged image did not resume")
        self.session.agent.execute("while pgrep -x torpor-hibernat >/dev/null; do sleep 0.1; done")
        self.session.hibernate_until_off()
        new = dict(self._chunks())
        offset, data = next((offset, data) for offset, data in old
                            if new.get(offset) == len(data) and self.partition.read(offset, len(data)) != data)
        self.partition.write(offset, data)
        self.assert_refused("image-corrupt", "another place or another image|checksum")

    def test_slow_disk(self):
        self.on(hibernate_iops=60)
        self.assert_resumes()

    def test_disk_on_virtio(self):
        """SeaBIOS keeps memory for each kind of disk, so the map is another one."""
        self.on(hibernate_bus="virtio")
        self.assert_refused("memory-map-changed", "firmware lays out the memory differently")

    def test_disk_on_ahci(self):
        self.on(hibernate_bus="ahci")
        self.assert_refused("memory-map-changed", "firmware lays out the memory differently")

    def test_disk_in_another_slot(self):
        """The loading kernel finds the partition wherever it is. The session, which has its controller no
        more, cannot put the used image away: the next start does."""
        self.on(hibernate_bus="nvme-elsewhere")
        after = Aftermath(self.session, self.partition, self.before)
        after.boot(sees_partition=False)
        self.assertEqual(after.faults, [], str(after))
        self.assertTrue(after.resumed, str(after))
        self.assertNotIn("ready", self.partition.states())
        self.session.boot()
        self.assertEqual(self.status()["partition"]["state"], "empty")
        shut_down(self.session)

    def test_disk_missing(self):
        """Nothing can be read or put away. The resuming kernel says so and switches off; the start after
        that is a normal one, and when the disk is back, its image is of no use any more."""
        self.on(hibernate_bus="none")
        machine = self.session.machine
        machine.power_on()
        machine.console.wait_for("Switching off", 120)
        machine.press("ret")
        machine.wait_for_power_off(30)
        after = Aftermath(self.session, self.partition, self.before).boot(sees_partition=False)
        self.assertEqual(after.faults, [], str(after))
        self.assertFalse(after.resumed)
        self.assertEqual(after.reason, "partition-missing", after.text)
        machine.hardware = self.hardware
        pong = self.session.boot()
        self.assertNotEqual(pong.boot_id, self.before.boot_id)
        self.assertEqual(self.status()["partition"]["state"], "empty")
        shut_down(self.session)
