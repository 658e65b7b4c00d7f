# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The system's own Hibernate, taken over and given back: a real systemd, logind and polkit."""

import json

from lab.testcase import MachineTest

_LINKS = ("/etc/systemd/system/systemd-hibernate.service.d/50-torpor.conf",
          "/etc/systemd/system/systemd-logind.service.d/50-torpor.conf")


class TakeOver(MachineTest):
    """What `systemctl hibernate` does. The machine has no swap space; each test begins with it taken over."""

    fill_mib = 100

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.prepare_with_work()
        # Root's session on the serial line: polkit wants a password of who hibernates a machine of several users.
        cls.session.check("systemctl stop serial-getty@ttyS0.service; loginctl list-sessions --no-legend | "
                          "awk '{ print $1 }' | xargs -r loginctl terminate-session")

    def setUp(self):
        super().setUp()
        self.session.check("torporctl settings take-over=on")

    def command(self):
        """What systemd runs to hibernate, as its manager has it in mind."""
        return self.session.check("systemctl show -p ExecStart --value systemd-hibernate.service").strip()

    def assert_systems_own(self):
        """As if Torpor had never been there."""
        self.assertEqual(self.command().count("path="), 1, self.command())
        self.assertIn("argv[]=/usr/lib/systemd/systemd-sleep hibernate ;", self.command())

    def assert_torpors(self):
        """Torpor's alone, and no shell."""
        self.assertEqual(self.command().count("path="), 1, self.command())
        self.assertRegex(self.command(), r"path=/usr/\S*/torpor-hibernate ; argv\[\]=/usr/\S*/torpor-hibernate hibernate ")

    def as_user(self, command):
        """What an ordinary user gets who sits at the machine."""
        return self.session.check(self.session.user_command(command))

    def can_hibernate(self):
        """logind's answer to that user."""
        said = self.as_user("busctl --json=short call org.freedesktop.login1 /org/freedesktop/login1 "
                            "org.freedesktop.login1.Manager CanHibernate")
        return json.loads(said)["data"][0]

    def test_1_users_hibernate_is_torpors(self):
        self.assert_torpors()
        self.assertNotEqual(self.can_hibernate(), "yes")  # no swap space, and logind has not been started anew
        self.session.check("systemctl restart systemd-logind")
        self.assertEqual(self.can_hibernate(), "yes")
        known = len(self._history())
        before = self.session.agent.ping()

        job = self.session.agent.start(self.session.user_command("systemctl hibernate"))
        self.session.machine.wait_for_power_off(300)
        self.session.machine.close()
        self.session.machine.power_on()
        after = self.session.machine.wait_for_agent(300)

        self.assertEqual((after.boot_id, after.pid), (before.boot_id, before.pid), "another session came up")
        self.assert_session_unharmed()
        self.session.check("until systemctl show -p ActiveState --value systemd-hibernate.service | grep -qx inactive; "
                           "do sleep 0.2; done", timeout=60)
        self.assertEqual(self.session.check("systemctl show -p Result --value systemd-hibernate.service").strip(), "success")
        self.assertEqual(self.session.agent.state(job), 0, self.session.agent.output(job))
        attempts = self._history()
        self.assertEqual(len(attempts), known + 1)
        self.assertEqual((attempts[0]["mode"], attempts[0]["outcome"], attempts[0]["trigger"]),
                         ("hibernate", "resumed", "user"))
        # logind knows that it is over: it would refuse the next one otherwise.
        self.assertEqual(self.can_hibernate(), "yes")
        # For a chain of actions it is no other way than Torpor's own, whatever logind says.
        facts = json.loads(self.session.check("torpor-hibernate facts"))
        self.assertEqual(facts["capabilities"]["kernel-hibernate"]["can"], "no", facts["capabilities"])

    def _history(self):
        return json.loads(self.as_user("torporctl --json history"))["attempts"]

    def test_2_dangling_links_are_passed_over(self):
        self.session.check("mv /usr/share/torpor /usr/share/torpor.away && systemctl daemon-reload")
        self.addCleanup(self.session.agent.execute, "test -d /usr/share/torpor || mv /usr/share/torpor.away /usr/share/torpor")
        for link in _LINKS:
            self.session.check(f"test -L {link} && ! test -e {link}")
        self.assert_systems_own()
        loaded = self.session.check("systemctl show -p LoadState --value systemd-hibernate.service systemd-logind.service")
        self.assertEqual(loaded.split(), ["loaded", "loaded"])
        self.assertNotIn("BYPASS", self.session.check("systemctl show -p Environment systemd-logind.service"))
        self.session.check("mv /usr/share/torpor.away /usr/share/torpor && systemctl daemon-reload")
        self.assert_torpors()

    def test_3_is_given_back(self):
        self.session.check("torporctl settings take-over=off")
        self._assert_nothing_is_left()

    def test_4_is_given_back_by_remove(self):
        self.session.check("torporctl remove --yes")
        self._assert_nothing_is_left()

    def _assert_nothing_is_left(self):
        self.assert_systems_own()
        for link in _LINKS:
            self.session.check(f"! test -L {link} && ! test -e $(dirname {link})")
        self.assertNotIn("BYPASS", self.session.check("systemctl show -p Environment systemd-logind.service"))
        self.assertIs(json.loads(self.session.check("torporctl --json settings"))["take_over"], False)
