# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page of memory comes back in its frame, also where the firmware's map has holes below the region's
end: beside each hole kexec-tools loses a page (helper/memory/memorymap.h)."""

from lab.hardware import Hardware
from lab.testcase import MachineTest

_MAP = r"""for entry in /sys/firmware/memmap/*; do echo $(cat $entry/start $entry/end $entry/type); done"""
_KEXEC = "/usr/sbin/kexec"
# As a kexec-tools would behave that loses one more page: the last one of the largest segment.
_FORGETFUL_KEXEC = r"""#!/bin/sh
said=$(/usr/sbin/kexec-that-works "$@" 2>&1)
status=$?
largest=0
for size in $(printf '%s\n' "$said" | sed -n 's/^segment.*memsz *= //p'); do
  [ $((size)) -le $((largest)) ] || largest=$size
done
printf '%s\n' "$said" | sed "s/\(memsz *= \)$largest\$/\1$(printf 0x%x $((largest - 4096)))/"
exit $status
"""


class Frames(MachineTest):
    """The tests run in the order of their names, with the same work going on."""

    def _holes_below(self, end):
        """Between the pieces of RAM that the firmware reports."""
        ram = []
        for line in self.session.check(_MAP).splitlines():
            start, last, kind = line.split(" ", 2)
            if kind == "System RAM" and int(start, 16) < end:
                ram.append((int(start, 16), int(last, 16) + 1))
        ram.sort()
        return sum(one[1] < other[0] for one, other in zip(ram, ram[1:]))

    def test_1_every_page_is_in_its_frame(self):
        self.prepare()
        self.start_work(40)
        cycle = self.cycle_with_proof()
        self.assertGreaterEqual(self._holes_below(cycle.attempt.details["region_bytes"]), 3)

    def test_2_the_comparison_sees_a_single_changed_page(self):
        self.session.check("head -c 40960 /dev/urandom >/run/lab/tmpfs/victim")
        self.workload.look()
        self.session.check("printf x | dd of=/run/lab/tmpfs/victim bs=1 seek=20000 conv=notrunc status=none")
        frames = self.workload.compare()
        self.assertEqual(frames.different, 1, frames.where)
        self.assertIn("victim", frames.where[0])

    def test_3_without_one_boundary_page_nothing_is_tried(self):
        """kexec loses one page more than we know of: the proof of coverage fails before the jump."""
        self.session.check(f"cp {_KEXEC} {_KEXEC}-that-works && cat >{_KEXEC}.new <<'END' && chmod 755 {_KEXEC}.new && "
                           f"mv {_KEXEC}.new {_KEXEC}\n{_FORGETFUL_KEXEC}END")
        boot = self.session.agent.ping().boot_id
        cycle = self.session.hibernate()
        self.assertEqual((cycle.outcome, cycle.reason), ("refused", "page-unaccounted"), cycle.text)
        self.assertEqual(self.session.agent.ping().boot_id, boot)
        self.assertFalse(self.status()["armed"])
        self.assertEqual(self.session.check("cat /sys/kernel/kexec_loaded").strip(), "0")


class BiosFrames(Frames):
    """Its own map has one hole: four bad pages make more, two of which touch."""

    hardware = Hardware(bad_pages=(0x300000, 0x301000, 0x700000, 0xC00000))


class UefiFrames(Frames):
    """OVMF's map has holes at 8 MiB and above."""

    hardware = Hardware(firmware="uefi")
