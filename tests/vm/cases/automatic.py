# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Automatic hibernation on a whole system: the kernel's test_power battery, UPower, logind and torpor-guard,
with nobody logged in."""

import json
import time

from lab.errors import LabError
from lab.testcase import MachineTest

_PARAMETERS = "/sys/module/test_power/parameters"
# UPower would act itself on a nearly empty battery; docs/automatic.md tells users to change this.
_UPOWER = "CriticalPowerAction=Ignore\nAllowRiskyCriticalPowerAction=true\n"
# UPower believes what it is told; Torpor wants to hear of a large change more than once.
_TOLD = 5
_BETWEEN_S = 2


class _EmptyBattery(MachineTest):
    """A battery that is drained, and who looks after it."""

    fill_mib = 60

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.session.check("cd /etc/UPower && "
                          "sed -i '/^CriticalPowerAction=/d; /^AllowRiskyCriticalPowerAction=/d' UPower.conf && "
                          f"printf '%s' '{_UPOWER}' >>UPower.conf")
        cls.prepare_with_work()

    def setUp(self):
        super().setUp()
        self.addCleanup(self._show_journal_of_failure)
        self.start_guard()

    def _show_journal_of_failure(self):
        result = self._outcome.result
        if any(getattr(test, "test_case", test) is self for test, _ in result.errors + result.failures):
            try:
                print(self.session.check("journalctl -b -q --no-pager -u torpor-guard -u torpor-helper -u upower "
                                         "-u torpor-hibernate -u systemd-logind | tail -60", timeout=20))
            except LabError as error:
                print(f"The guest does not tell its journal: {error}")

    # --- The battery, and who looks after it.

    def start_guard(self):
        """A guard that has seen nothing yet, and a full battery with the charger plugged in."""
        self.session.check("systemctl stop torpor-guard; modprobe test_power")
        self._set(usb_online="off", ac_online="on", battery_status="charging", battery_capacity=90)
        self.mark = self.session.check("date +%s.%N").strip()
        self.session.check("systemctl start torpor-guard")
        self.wait_for("looking after the battery")

    def _set(self, **values):
        self.session.check(" && ".join(f"echo {value} >{_PARAMETERS}/{name}" for name, value in values.items()))

    def drain(self, percent):
        """The charger is pulled, and the battery is at so many percent."""
        self._set(ac_online="off", battery_status="discharging")
        for _ in range(_TOLD):
            self._set(battery_capacity=percent)
            time.sleep(_BETWEEN_S)

    def plug_in(self):
        """The charger."""
        self._set(ac_online="on", battery_status="charging")

    def said(self):
        """What the guard has told since this test began."""
        return self.session.check(f"journalctl -q --no-pager -o cat -u torpor-guard --since=@{self.mark}")

    def wait_for(self, words, timeout=60):
        """Until the guard says so."""
        until = time.monotonic() + timeout
        while words not in (said := self.said()):
            self.assertLess(time.monotonic(), until, f"the guard does not say '{words}', but:\n{said}")
            time.sleep(0.5)

    def attempts(self):
        """The attempts on record, the newest first."""
        return json.loads(self.session.check("torpor-hibernate history --count 100"))["attempts"]

    def sleep_and_resume(self, timeout=400):
        """Until the machine has switched itself off; then the power comes back, and so must the session."""
        before = self.session.agent.ping()
        self.session.machine.wait_for_power_off(timeout)
        self.session.machine.close()
        self.session.machine.power_on()
        after = self.session.machine.wait_for_agent(timeout)
        self.assertEqual((after.boot_id, after.pid), (before.boot_id, before.pid), "another session came up")
        self.assert_session_unharmed()

    def assert_newest_attempt_is_automatic(self):
        """Resumed, and for the right reason."""
        attempt = self.attempts()[0]
        self.assertEqual((attempt["outcome"], attempt["trigger"], attempt["mode"]),
                         ("resumed", "low-battery", "hibernate"))


class Automatic(_EmptyBattery):
    """What is done about it."""

    def test_1_hibernates_before_the_battery_is_empty(self):
        known = len(self.attempts())
        self.drain(30)
        self.assertNotIn("acting in", self.said())
        self.drain(2)
        self.wait_for("The battery is nearly empty (2 %): acting in 30 seconds (rule battery-critical)")
        self.assertEqual(len(self.attempts()), known)
        self.sleep_and_resume()
        self.wait_for("Back from: hibernate (kexec)")
        self.assertEqual(len(self.attempts()), known + 1)
        self.assert_newest_attempt_is_automatic()
        self.assertIn("acting in 10 seconds", self.said())  # the last warning

    def test_2_charger_in_the_countdown_ends_it(self):
        known = len(self.attempts())
        self.drain(2)
        self.wait_for("acting in 30 seconds")
        self.plug_in()
        self.wait_for("Not done: a charger is plugged in")
        time.sleep(32)
        self.assertTrue(self.session.machine.running())
        self.assertNotIn("Now: ", self.said())
        self.assertEqual(len(self.attempts()), known)


class AutomaticOtherwise(_EmptyBattery):
    """What is done where something is in the way. The later tests take away what the earlier ones need."""

    def test_1_inhibitor_does_not_let_the_session_be_lost(self):
        holder = self.session.agent.start("systemd-inhibit --what=sleep --mode=block --who=Burner --why='a disc' sleep 3600")
        self.drain(2)
        self.wait_for("acting in 30 seconds")
        self.sleep_and_resume()
        self.wait_for("Back from: hibernate (kexec)")
        self.assertIsNone(self.session.agent.state(holder))
        self.assert_newest_attempt_is_automatic()
        self.session.check("pkill systemd-inhibit")

    def test_2_kernel_hibernates_where_torpor_cannot(self):
        self._swap_instead_of_torpor()
        self.start_guard()
        self.drain(2)
        self.wait_for("acting in 30 seconds")
        self.sleep_and_resume()
        self.wait_for("Back from: hibernate (kernel)")
        self.assertNotIn("Now: hibernate (kexec)", self.said())
        self._assert_substitute_is_recorded("kernel-hibernate")

    def test_3_suspends_where_nothing_can_hibernate(self):
        self.session.check("swapoff -a")
        self.start_guard()
        before = self.session.agent.ping()
        self.drain(2)
        self.wait_for("acting in 30 seconds")
        self._wait_for_suspend()
        time.sleep(3)
        self.session.machine.qmp.command("system_wakeup")
        after = self.session.machine.wait_for_agent(120)
        self.assertEqual((after.boot_id, after.pid), (before.boot_id, before.pid))
        self.wait_for("Back from: suspend")
        said = self.said()
        self.assertNotIn("Now: hibernate", said)
        self.assertNotIn("Now: power off", said)
        self._assert_substitute_is_recorded("suspend")

    def _assert_substitute_is_recorded(self, mode):
        until = time.monotonic() + 30
        while (newest := self.attempts()[0])["outcome"] == "pending" and time.monotonic() < until:
            time.sleep(0.5)
        self.assertEqual((newest["mode"], newest["outcome"], newest["trigger"]), (mode, "resumed", "low-battery"))
        last = self.session.status()["last_attempt"]
        self.assertEqual(last["mode"], "hibernate")  # of Torpor's own

    def _wait_for_suspend(self):
        until = time.monotonic() + 120
        while (status := self.session.machine.qmp.command("query-status")["status"]) != "suspended":
            self.assertLess(time.monotonic(), until, f"the machine does not sleep: it is {status}")
            time.sleep(0.5)

    def _swap_instead_of_torpor(self):
        """The hibernating partition becomes swap space, of which the kernel is told when it starts."""
        partuuid = self.session.system.hibernate_partuuid()
        self.session.check("torpor-hibernate remove")
        self.session.check(f"sed -i 's#console=ttyS0,115200#& resume=PARTUUID={partuuid}#' /boot/grub/grub.cfg && "
                           f"grep -q resume= /boot/grub/grub.cfg && mkswap /dev/disk/by-partuuid/{partuuid}")
        self.session.agent.start("systemctl poweroff")
        self.session.machine.wait_for_power_off(120)
        self.session.boot()
        self.session.check(f"swapon /dev/disk/by-partuuid/{partuuid}")
        self.fill_memory()
