# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The helper on a whole system: systemd, dbus, polkitd, logind, and an ordinary user."""

import json
import os
import re
import shlex
import time

from lab.hardware import Hardware
from lab.testcase import MachineTest

HOSTILE_CALLS = int(os.environ.get("TORPOR_CALLS", "300"))


class Service(MachineTest):
    """What a user may, what nobody may, and what two of them at once get."""

    fill_mib = 100

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.prepare_with_work()

    def run_as_user(self, command, active=True, timeout=300):
        """(status, output)."""
        return self.session.agent.execute(self.session.user_command(command, active), timeout=timeout)

    def refusal(self, command, active=True):
        """(exit status, code, message) of what must be refused."""
        status, said = self.run_as_user(f"torporctl --json {command}", active)
        self.assertNotEqual(status, 0, said)
        error = json.loads(said)["error"]
        return status, error["code"], error["message"]

    def history(self):
        """The attempts on record, as the user sees them."""
        status, said = self.run_as_user("torporctl --json history")
        self.assertEqual(status, 0, said)
        return json.loads(said)["attempts"]

    def test_active_user_sees_and_checks(self):
        for command in ("check", "devices", "status", "history", "settings", "prepare"):
            status, said = self.run_as_user(f"torporctl --json {command}")
            self.assertEqual(status, 0, f"{command}: {said}")
            json.loads(said)

    def test_sandbox_hides_nothing_that_is_looked_at(self):
        def seen(command, part):
            by_user, by_root = self.run_as_user(f"torporctl --json {command}")[1], self.session.check(f"torpor-hibernate {command}")
            return [json.loads(said)[part] for said in (by_user, by_root)]
        user, root = ([(finding["code"], finding["severity"], finding["known"], finding.get("device")) for finding in findings]
                      for findings in seen("check", "findings"))
        self.assertEqual(user, root)
        user, root = ({device["path"]: device.get("driver") for device in devices} for devices in seen("devices", "devices"))
        self.assertEqual(user, root)

    def test_active_user_rehearses(self):
        status, said = self.run_as_user("torporctl rehearse")
        self.assertEqual(status, 0, said)
        attempt = self.history()[0]
        self.assertEqual((attempt["mode"], attempt["outcome"], attempt["trigger"]),
                         ("rehearse", "rehearsed", "command-line"))
        self.assertGreater(len(attempt["phases"]), 5)
        self.assert_session_unharmed()

    def test_active_user_may_not_change_the_setup(self):
        partuuid = self.session.system.hibernate_partuuid()
        for command in (f"prepare {partuuid} --yes", "settings codec=zstd", "remove --yes"):
            status, code, message = self.refusal(command)
            self.assertEqual((status, code), (5, "authorization-required"), f"{command}: {message}")
        self.assertTrue(self.status()["prepared"])
        self.assertNotEqual(self.session.agent.execute("test -e /etc/torpor/torpor.toml")[0], 0)

    def test_user_who_is_not_there_may_not_hibernate(self):
        for command in ("hibernate", "rehearse", "status"):
            status, code, message = self.refusal(command, active=False)
            self.assertEqual((status, code), (5, "authorization-required"), f"{command}: {message}")

    def test_second_caller_is_told_of_the_first(self):
        job = self.session.agent.start(self.session.user_command("torporctl --json rehearse --no-wait"))
        running = self._wait_for_running()
        status, code, message = self.refusal("hibernate")
        self.assertEqual((status, code), (1, "attempt-running"), message)
        self.assertIn(running["id"], message)
        self._wait_for_end(running["id"])
        self.assertEqual(self.session.agent.state(job), 0, self.session.agent.output(job))

    def test_attempt_outlives_its_caller_and_others_can_follow(self):
        follower = self.session.agent.start("busctl monitor --json=short org.torpor.Attempt")
        job = self.session.agent.start(self.session.user_command("torporctl rehearse"))
        running = self._wait_for_running()
        self.session.check("pkill -KILL torporctl")
        attempt = self._wait_for_end(running["id"])
        self.assertEqual(attempt["outcome"], "rehearsed", attempt)
        self.assertNotEqual(self.session.agent.state(job), 0)
        signals = re.findall(r'"member":"(Began|Phase|Ended)"', self.session.agent.output(follower))
        self.session.check("pkill busctl")
        self.assertEqual((signals[0], signals[-1]), ("Began", "Ended"), signals)
        self.assertGreater(signals.count("Phase"), 3)

    def test_user_cancels_before_the_jump_and_all_is_undone(self):
        self._add_slow_hook()
        self.assertEqual(self.refusal("cancel")[:2], (1, "not-found"))
        # Not waited for: of two sessions at one screen one alone is active.
        status, said = self.run_as_user("torporctl --json hibernate --no-wait")
        self.assertEqual(status, 0, said)
        running = self._wait_for_running()
        self.assertEqual(running["id"], json.loads(said)["attempt"])
        self._wait_for_hook()
        self.assertTrue(self.status()["armed"])
        self.session.check("grep -qx 1 /sys/kernel/kexec_loaded")
        # It is the one who sits there who may, not just anybody.
        self.assertEqual(self.refusal("cancel", active=False)[:2], (5, "authorization-required"))
        status, said = self.run_as_user("torporctl --json cancel")
        self.assertEqual(status, 0, said)
        self._assert_cancelled(running["id"], json.loads(said)["attempts"][0])
        # And the next one is as if nothing had been.
        self.session.check("rm /usr/lib/systemd/system-sleep/slow")
        status, said = self.run_as_user("torporctl rehearse")
        self.assertEqual(status, 0, said)
        self.assert_session_unharmed()

    def test_stopping_the_unit_cancels(self):
        self._add_slow_hook()
        self.run_as_user("torporctl --json rehearse --no-wait")
        running = self._wait_for_running()
        self._wait_for_hook()
        self.session.check("systemctl stop torpor-rehearse.service", timeout=60)
        self._assert_cancelled(running["id"], self._wait_for_end(running["id"]))

    def _add_slow_hook(self):
        hook = "/usr/lib/systemd/system-sleep/slow"
        script = "#!/bin/sh\ntouch /run/hook-$1\n[ $1 = post ] || exec sleep 600\n"
        self.session.check(f"rm -f /run/hook-*; mkdir -p {os.path.dirname(hook)}; printf {shlex.quote(script)} >{hook}; chmod +x {hook}")
        self.addCleanup(self.session.check, f"rm -f {hook}; torpor-hibernate cancel >/dev/null; true")

    def _wait_for_hook(self):
        self.session.check("until [ -e /run/hook-pre ]; do sleep 0.1; done", timeout=120)

    def _assert_cancelled(self, attempt, told):
        """Nothing is left of it but the record."""
        self.assertEqual((told["id"], told["outcome"], told["reason"], told["recording"]),
                         (attempt, "aborted", "cancelled", "in-time"), told)
        self.assertNotIn("sync", [phase["name"] for phase in told["phases"]])
        status = self.status()
        self.assertEqual((status["running"], status["armed"], status["partition"]["state"]), (None, False, "empty"))
        self.session.check("grep -qx 0 /sys/kernel/kexec_loaded")
        self.session.check("test -e /run/hook-post && ! pgrep -f '^sleep 600'")
        self.assertEqual(self.session.check("ls /run/torpor | grep decision || true").strip(), "")

    def test_hostile_calls_change_nothing(self):
        look = ("find /etc /boot /usr /var/lib -xdev -not -path '/var/lib/systemd/*' -type f "
                "-printf '%p %T@ %s\\n' | sort | sha256sum")
        before, status = self.session.check(look), self.status()
        done, said = self.run_as_user(f"/usr/local/lib/lab/lab-caller {HOSTILE_CALLS} 5", timeout=300 + HOSTILE_CALLS)
        self.assertEqual(done, 0, said)
        self.assertIn("answered", said)
        self.assertEqual(self.session.check(look), before)
        self.assertEqual(self.status(), status)
        self.session.check("test -z \"$(journalctl -b -u torpor-helper -p crit -q --no-pager)\"")
        self.assertNotIn("code=dumped", self.session.check("journalctl -b -u torpor-helper -q --no-pager | tail -2000"))

    def test_sandbox_is_tight(self):
        said = self.session.check("systemd-analyze security --no-pager torpor-helper.service | tail -1")
        exposure = float(re.search(r"([0-9]+\.[0-9])", said)[1])
        self.assertLess(exposure, 4.0, said)

    def test_files_are_roots(self):
        modes = self.session.check("stat -c '%a %U %n' /run/torpor /var/lib/torpor /var/lib/torpor/outcomes.sqlite")
        self.assertEqual(modes.split("\n")[0], "700 root /run/torpor")
        self.assertRegex(modes, r"(?m)^7[05][05] root /var/lib/torpor$")
        self.assertIn("600 root /var/lib/torpor/outcomes.sqlite", modes)

    def _wait_for_running(self):
        until = time.monotonic() + 120
        while time.monotonic() < until:
            if running := self.status()["running"]:
                return running
        self.fail("the attempt does not begin")

    def _wait_for_end(self, attempt):
        until = time.monotonic() + 300
        while time.monotonic() < until:
            for told in self.history():
                if told["id"] == attempt and told["outcome"] != "pending" and not self.status()["running"]:
                    return told
            time.sleep(1)
        self.fail("the attempt does not end")
