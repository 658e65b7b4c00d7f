#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real torpor-helper on a bus of its own, with python-dbusmock's polkitd: who may do what, what the
verbs answer, and what the helper makes of calls that nobody should send.

    servicetest.py HELPER BUS-CONFIGURATION TORPOR-HIBERNATE

It runs in a mount namespace with folders of its own in place of the machine's."""

import contextlib
import fcntl
import json
import os
import pathlib
import random
import re
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time
import unittest

import dbus
import dbusmock

import kauthcall

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "fakes"))
from ownfolders import empty, enter_namespace  # noqa: E402 (the path comes first)

HELPER = pathlib.Path(sys.argv[1])
CONFIGURATION = pathlib.Path(sys.argv[2])
HIBERNATE = pathlib.Path(sys.argv[3])
VERBS = ("check", "status", "history", "hibernate", "rehearse", "cancel", "record", "prepare", "configure", "remove")
# What the helper may write to, each an empty folder in these tests.
OWN = ("/etc/torpor", "/etc/systemd/system", "/run/torpor", "/var/lib/torpor")
LOG = pathlib.Path("/var/lib/torpor/outcomes.sqlite")
CHANGES = "/mnt"
SHIPPED = "/usr/share/torpor/take-over"

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow user="*"/>
    <deny own="*"/>
    <deny send_type="method_call"/>
    <allow send_type="signal"/>
    <allow send_requested_reply="true" send_type="method_return"/>
    <allow send_requested_reply="true" send_type="error"/>
    <allow receive_type="method_call"/>
    <allow receive_type="method_return"/>
    <allow receive_type="error"/>
    <allow receive_type="signal"/>
    <allow send_destination="org.freedesktop.DBus"/>
    <allow send_destination="org.freedesktop.PolicyKit1"/>
  </policy>
  <policy user="root"><allow own="org.freedesktop.PolicyKit1"/><allow send_type="method_call"/></policy>
  <include>{configuration}</include>
</busconfig>
"""


class Service(unittest.TestCase):
    """One bus, one polkitd and one helper for all tests."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        socket = pathlib.Path(cls.folder.name, "bus")
        configuration = pathlib.Path(cls.folder.name, "bus.conf")
        configuration.write_text(_BUS.format(socket=socket, configuration=CONFIGURATION), encoding="utf-8")
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = f"unix:path={socket}"
        cls._start("dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile")
        cls._wait(socket.exists)
        cls.bus = dbus.SystemBus(private=True)
        server, cls.polkit = dbusmock.DBusTestCase.spawn_server_template("polkitd", {}, stdout=subprocess.DEVNULL)
        cls.addClassCleanup(cls._stop, server)
        cls._start_helper()

    @classmethod
    def _start_helper(cls):
        cls.helper = cls._start(str(HELPER))
        cls._wait(lambda: cls.bus.name_has_owner("org.torpor"))

    @classmethod
    def _start(cls, *command):
        process = subprocess.Popen(command)
        cls.addClassCleanup(cls._stop, process)
        return process

    @staticmethod
    def _stop(process):
        process.terminate()
        process.wait()

    @staticmethod
    def _wait(there, seconds=20):
        until = time.monotonic() + seconds
        while not there():
            if time.monotonic() > until:
                raise TimeoutError("it does not come up")
            time.sleep(0.02)

    def setUp(self):
        self.revive()
        self.allow(*VERBS)

    def revive(self):
        """As the bus does: a helper that has ended, for it was idle, is started for the next call."""
        if self.helper.poll() is not None:
            self.assertEqual(self.helper.returncode, 0, "the helper crashed")
            self._start_helper()

    def allow(self, *verbs):
        """These verbs, and no other."""
        self.polkit.SetAllowed(dbus.Array([f"org.torpor.{verb}" for verb in verbs], signature="s"))

    def call_raw(self, action, caller, blob):
        """performAction, with anything; the blob of the reply."""
        self.revive()
        helper = dbus.Interface(self.bus.get_object("org.torpor", "/", introspect=False), "org.kde.kf6auth")
        return helper.performAction(action, dbus.ByteArray(caller), dbus.Dictionary({}, signature="sv"),
                                    dbus.ByteArray(blob), dbus.Dictionary({}, signature="sh"), timeout=60)

    def call(self, verb, **arguments):
        """A verb as KAuth's client calls it."""
        caller = self.bus.get_unique_name().encode()
        return kauthcall.Reply(self.call_raw(f"org.torpor.{verb}", caller, kauthcall.arguments(arguments)))

    def document(self, verb, **arguments):
        """What a verb answers; the test fails when it refuses."""
        reply = self.call(verb, **arguments)
        self.assertEqual(reply.type, kauthcall.SUCCESS, reply.data or reply.description)
        return json.loads(reply.data["document"])

    def assert_refused(self, reply, code, *words):
        """For that reason, in words."""
        self.assertEqual((reply.type, reply.data.get("code")), (kauthcall.HELPER_ERROR, code), reply.data)
        for word in words:
            self.assertIn(word, reply.data["message"])

    # --- What the verbs answer.

    def test_check_lists_every_requirement(self):
        report = self.document("check")
        self.assertIs(report["ready"], False)  # no partition is prepared here
        self.assertIn("partition-not-prepared", [entry["code"] for entry in report["requirements"]])

    def test_check_lists_the_machine(self):
        self.assertIn("devices", self.document("check", what="devices"))
        self.assertIn("partitions", self.document("check", what="partitions"))
        self.assertIn("kernels", self.document("check", what="kernels"))
        self.assertEqual(self.document("check", what="settings")["codec"], "auto")

    def test_check_tells_what_rules_are_asked_with(self):
        facts = self.document("check", what="facts")
        self.assertGreater(facts["machine"]["memory.total_bytes"], 1 << 20)
        self.assertEqual(facts["capabilities"]["kexec-hibernate"]["can"], "no")  # no partition is prepared here
        self.assertTrue(facts["capabilities"]["kexec-hibernate"]["reason"])

    def test_take_over_that_fails_leaves_nothing(self):
        # The drop-ins are not installed here.
        self.assert_refused(self.call("configure", take_over=True), "not-found", "taking over")
        self.assertEqual(os.listdir("/etc/systemd/system"), [])
        for unit in ("hibernate", "logind"):
            pathlib.Path(SHIPPED, f"systemd-{unit}.conf").touch()
        # There is no systemd on this bus that would read its units again.
        self.assert_refused(self.call("configure", take_over=True), "system-error", "taking over")
        self.assertEqual(os.listdir("/etc/systemd/system"), [])
        self.assertIs(self.document("check", what="settings")["take_over"], False)
        self.assertIs(self.document("configure", take_over=False)["take_over"], False)

    def test_substitutes_are_recorded(self):
        began = self.call("record", action="suspend", trigger="low-battery")
        self.assertEqual(began.type, kauthcall.SUCCESS, began.data)
        attempt = self.document("history", id=began.data["attempt"])["attempts"][0]
        self.assertEqual((attempt["mode"], attempt["trigger"], attempt["outcome"]), ("suspend", "low-battery", "pending"))
        self.assertEqual(self.call("record", id=began.data["attempt"], done=True).type, kauthcall.SUCCESS)
        self.assertEqual(self.document("history", id=began.data["attempt"])["attempts"][0]["outcome"], "resumed")
        self.assert_refused(self.call("record", id=began.data["attempt"], done=True), "invalid-argument")
        self.assert_refused(self.call("record", action="reboot", trigger="user"), "invalid-argument", "action")
        self.assertEqual(self.document("history", what="statistics")["statistics"], [])
        self.assertIsNone(self.document("status")["last_attempt"])
        LOG.unlink()  # other tests have none

    def test_rules_that_are_not_there_are_not_switched(self):
        self.assert_refused(self.call("configure", rules_off=["no-such-rule"]), "invalid-argument", "no-such-rule")
        self.assertEqual(self.document("configure", rules_off=[])["rules_off"], [])

    def test_status_of_a_machine_that_never_hibernated(self):
        self.assertEqual(self.document("status"), {"prepared": False, "partition": None, "armed": False,
                                                   "running": None, "last_attempt": None})

    def test_history_of_a_machine_that_never_hibernated(self):
        for what in ("attempts", "statistics", "devices", "notices"):
            self.assertEqual(self.document("history", what=what), {what: []})
        self.assert_refused(self.call("history", id="0" * 32), "not-found")

    def test_configure_writes_the_settings(self):
        settings = self.document("configure", codec="zstd", keep_days=30)
        self.assertEqual((settings["codec"], settings["keep_days"]), ("zstd", 30))
        self.assertEqual(self.document("check", what="settings"), settings)
        self.assertEqual(os.stat("/etc/torpor/torpor.toml").st_mode & 0o777, 0o644)
        self.assert_refused(self.call("configure", save_kernel="0.0.0-none"), "save-kernel-missing")
        self.assertEqual(self.document("configure", codec="auto", keep_days=730)["codec"], "auto")

    def test_prepare_takes_partitions_of_its_own_listing_alone(self):
        self.assert_refused(self.call("prepare", partuuid="00000000-dead-beef-0000-000000000000"), "partition-missing")
        self.assert_refused(self.call("prepare", partuuid="/dev/sda1"), "invalid-argument", "partuuid")
        self.assert_refused(self.call("prepare"), "invalid-argument", "partuuid")

    def test_hibernate_without_systemd_is_refused_and_leaves_nothing(self):
        reply = self.call("hibernate", trigger="user")
        self.assert_refused(reply, "system-error")
        self.assertIsNone(self.document("status")["running"])

    def test_second_attempt_is_told_of_the_first(self):
        attempt = "0123456789abcdef0123456789abcdef"
        request = pathlib.Path("/run/torpor/request.json")
        request.write_text(json.dumps({"attempt": attempt, "mode": "rehearse"}), encoding="utf-8")
        self.addCleanup(request.unlink)
        self.assertEqual(self.document("status")["running"], {"id": attempt, "mode": "rehearse"})
        reply = self.call("hibernate", trigger="user")
        self.assert_refused(reply, "attempt-running")
        self.assertEqual(reply.data["attempt"], attempt)

    def test_cancel_decides_before_the_attempt_does(self):
        attempt, other = "0123456789abcdef0123456789abcdef", "f" * 32
        decision = pathlib.Path(f"/run/torpor/decision-{attempt}")
        self.assert_refused(self.call("cancel", attempt=attempt), "not-found", attempt)
        lock = self._hold_lock(f"{attempt} rehearse")
        self.assertEqual(self.document("status")["running"], {"id": attempt, "mode": "rehearse"})
        self.assert_refused(self.call("cancel", attempt=other), "not-found", other)
        self.assertFalse(decision.is_symlink())
        for _ in range(2):  # saying it twice is no error
            self.assertEqual(self.document("cancel", attempt=attempt), {"id": attempt, "mode": "rehearse"})
            self.assertEqual(os.readlink(decision), "cancel")
        decision.unlink()
        decision.symlink_to("jump")
        self.assert_refused(self.call("cancel", attempt=attempt), "too-late")
        self.assertEqual(os.readlink(decision), "jump")
        decision.unlink()
        lock.close()
        self.assert_refused(self.call("cancel", attempt=attempt), "not-found")

    def test_cancel_reaches_an_attempt_that_is_about_to_begin(self):
        attempt = "0123456789abcdef0123456789abcdef"
        request = pathlib.Path("/run/torpor/request.json")
        request.write_text(json.dumps({"attempt": attempt, "mode": "hibernate"}), encoding="utf-8")
        self.addCleanup(request.unlink)
        self.assertEqual(self.document("cancel", attempt=attempt)["mode"], "hibernate")
        decision = pathlib.Path(f"/run/torpor/decision-{attempt}")
        self.addCleanup(decision.unlink)
        self.assertEqual(os.readlink(decision), "cancel")

    def test_attempt_that_was_cancelled_before_it_began_does_nothing(self):
        attempt = "00112233445566778899aabbccddeeff"
        pathlib.Path("/run/torpor/request.json").write_text(json.dumps({"attempt": attempt, "mode": "rehearse"}), encoding="utf-8")
        self.document("cancel", attempt=attempt)
        done = subprocess.run([HIBERNATE, "rehearse", "--in-unit"], timeout=60, check=False)
        self.assertEqual(done.returncode, 3)
        self.addCleanup(LOG.unlink)
        told = self.document("history", id=attempt)["attempts"][0]
        self.assertEqual((told["outcome"], told["reason"], told["recording"], told["phases"]),
                         ("aborted", "cancelled", "in-time", []))
        self.assertEqual([name for name in os.listdir("/run/torpor") if name.startswith(("decision", "request"))], [])
        self.assert_refused(self.call("cancel", attempt=attempt), "not-found")

    def test_cancel_takes_the_id_of_an_attempt_alone(self):
        self.assert_refused(self.call("cancel"), "invalid-argument", "attempt")
        self.assert_refused(self.call("cancel", attempt="../../etc/passwd"), "invalid-argument", "attempt")

    def _hold_lock(self, text):
        """As the process of an attempt does."""
        lock = open("/run/torpor/lock", "w", encoding="utf-8")  # noqa: SIM115 - until the test closes it
        self.addCleanup(lock.close)
        # struct flock: type, start behind a hole, start and length (all), process (none: F_OFD_SETLK).
        fcntl.fcntl(lock, 37, struct.pack("hhqqi4x", fcntl.F_WRLCK, os.SEEK_SET, 0, 0, 0))
        lock.write(text + "\n")
        lock.flush()
        return lock

    # --- Who may.

    def test_polkit_is_asked_for_each_verb(self):
        for denied in VERBS:
            self.allow(*(verb for verb in VERBS if verb != denied))
            reply = self.call(denied)
            self.assertEqual(reply.type, "kauth-error", f"{denied}: {reply.data}")
            self.assertEqual(reply.data, {})

    def test_caller_cannot_pass_for_another(self):
        """What a caller says of itself does not count: polkit is asked about who the bus says it is."""
        own = self.bus.get_unique_name()
        with tempfile.TemporaryFile("w+") as log:
            monitor = subprocess.Popen(["dbus-monitor", "--address", os.environ["DBUS_SYSTEM_BUS_ADDRESS"],
                                        "member=CheckAuthorization"], stdout=log)
            self.addCleanup(self._stop, monitor)
            self._wait(lambda: os.fstat(log.fileno()).st_size)
            claims = (self.bus.get_name_owner("org.freedesktop.PolicyKit1").encode(), b"", b"org.torpor", b"\xff")
            for claim in claims:
                self.call_raw("org.torpor.status", claim, kauthcall.arguments({}))
            self._wait(lambda: os.pread(log.fileno(), 1 << 20, 0).count(b"cancellation-id") == len(claims))
            log.seek(0)
            asked = re.findall(r'string "name"\s+variant\s+string "(:[0-9.]+)"', log.read())
        self.assertEqual(asked, [own] * len(claims))

    def test_ordinary_user_reaches_the_helper_but_not_its_name(self):
        script = ("import dbus, sys; bus = dbus.SystemBus()\n"
                  "dbus.Interface(bus.get_object('org.torpor', '/', introspect=False), 'org.freedesktop.DBus.Peer').Ping()\n"
                  "for name in ('org.torpor', 'org.torpor.Attempt'):\n"
                  "    try: bus.request_name(name); sys.exit(name + ' is anybody\\'s')\n"
                  "    except dbus.exceptions.DBusException as e: assert 'AccessDenied' in e.get_dbus_name(), e\n"
                  "bus.request_name('org.torpor.Agent')\n")  # which is anybody's, as each has an agent
        os.chmod(self.folder.name, 0o755)
        os.chmod(pathlib.Path(self.folder.name, "bus"), 0o777)
        done = subprocess.run([sys.executable, "-c", script], user=65534, group=65534, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        self.assertEqual(done.returncode, 0, done.stdout)

    # --- What nobody should send.

    def test_foreign_actions_keep_nobody_out(self):
        """Here polkit answers about any action; what comes of it when it does not is for the laboratory."""
        caller = self.bus.get_unique_name().encode()
        for action in ("", ".", "org.torpor", "org.torpor.", "org.torpor.deleteLater", "org.torpor.check.status",
                       "org.torpor.destroyed", "org.freedesktop.login1.hibernate", "org.torpor.../status"):
            self.polkit.SetAllowed(dbus.Array([action], signature="s"))
            reply = kauthcall.Reply(self.call_raw(action, caller, kauthcall.arguments({})))
            self.assertNotEqual(reply.type, kauthcall.SUCCESS, action)
            self.allow(*VERBS)
            self.assertIn("prepared", self.document("status"))

    def test_records_are_closed_words(self):
        pending = self.call("record", action="suspend", trigger="low-battery").data["attempt"]
        self.addCleanup(LOG.unlink)
        before, size = self._attempts(), LOG.stat().st_size
        begins, ends = {"action": "suspend", "trigger": "user"}, {"id": pending, "done": True}
        large = "suspend" * 100_000
        odd = ("", large, "suspend\x00", " suspend", "../../etc/shadow", "\ud800", 1, kauthcall.Long(-1), True, b"suspend",
               ["suspend"], {"suspend": {"user": True}})
        for good in (begins, ends):
            for name in good:
                for value in odd:
                    if (name, value) == ("done", True):
                        continue
                    self.assert_refused(self.call("record", **good | {name: value}), "invalid-argument", f"'{name}'")
                self.assert_refused(self.call("record", **{key: good[key] for key in good if key != name}), "invalid-argument")
            for name in ("message", "attempt", "mode", "", large):
                reply = self.call("record", **good | {name: "all is well"})
                self.assert_refused(reply, "invalid-argument", "there is no argument")
                self.assertLess(len(reply.data["message"]), 300)
        for action in ("kexec-hibernate", "hibernate", "rehearse", "reboot", "SUSPEND"):
            self.assert_refused(self.call("record", action=action, trigger="user"), "invalid-argument", "'action'")
        self.assert_refused(self.call("record", **begins | ends), "invalid-argument")
        self.assertEqual((self._attempts(), LOG.stat().st_size), (before, size))
        self.assertEqual(self.call("record", **ends).type, kauthcall.SUCCESS)

    def test_records_of_others_are_not_to_be_ended(self):
        """An attempt of Torpor's own, a substitute of another session, one that has ended, and none at all."""
        own, elsewhere, ended = (self.call("record", action="suspend", trigger="user").data["attempt"] for _ in range(3))
        self.addCleanup(LOG.unlink)
        self.call("record", id=ended, done=False)
        with contextlib.closing(sqlite3.connect(LOG)) as log, log:
            log.execute("UPDATE attempt SET mode = 'hibernate' WHERE id = ?", (own,))
            log.execute("UPDATE attempt SET boot_id = '01234567-89ab-4cde-8f01-23456789abcd' WHERE id = ?", (elsewhere,))
        before = self._attempts()
        self.assertEqual([attempt["outcome"] for attempt in before], ["aborted", "pending", "pending"])
        for done in (True, False):
            for attempt in (own, elsewhere, ended):
                self.assert_refused(self.call("record", id=attempt, done=done), "invalid-argument", attempt)
            for attempt in ("0" * 32, "f" * 32):
                self.assert_refused(self.call("record", id=attempt, done=done), "not-found")
        self.assertEqual(self._attempts(), before)

    def test_records_do_not_fill_the_disk(self):
        replies = [self.call("record", action="power-off", trigger="schedule") for _ in range(150)]
        self.addCleanup(LOG.unlink)
        written = [reply.data["attempt"] for reply in replies if reply.type == kauthcall.SUCCESS]
        self.assertEqual(len(set(written)), 144)
        self.assert_refused(replies[-1], "not-permitted", "144")
        before, size = self._attempts(), LOG.stat().st_size
        self.assertEqual([attempt["id"] for attempt in reversed(before)], written)
        for _ in range(20):
            self.assert_refused(self.call("record", action="suspend", trigger="user"), "not-permitted")
        self.assertEqual((self._attempts(), LOG.stat().st_size), (before, size))
        # What has begun ends all the same, and the rest works.
        self.assertEqual(self.call("record", id=written[-1], done=True).type, kauthcall.SUCCESS)
        self.assertEqual(self._attempts()[0]["outcome"], "resumed")
        self.assertIsNone(self.document("status")["last_attempt"])

    def _attempts(self):
        return self.document("history", count=1000)["attempts"]

    def test_thousands_of_hostile_calls_change_nothing(self):
        chance = random.Random(11)
        keys = ("what", "count", "id", "partuuid", "erase", "save_kernel", "image_only", "verify", "take_over", "rules_off",
                "action", "trigger", "done", "", "\ud800", "../x")
        words = ("", "devices", "suspend", "user", "../../etc/shadow", "\x00", "\n[kernel]", "$(reboot)", "x" * 5000, "0" * 32)
        values = (lambda: chance.choice(words), lambda: chance.getrandbits(31), lambda: kauthcall.Long(-1),
                  lambda: chance.random() < 0.5, lambda: chance.randbytes(40), lambda: ["a", "b"], lambda: {"a": {"b": 1}})
        # What could begin something real is for the laboratory.
        verbs = ("check", "status", "history", "record", "prepare", "configure")
        caller = self.bus.get_unique_name().encode()
        before = self._outside()
        refused = 0
        for number in range(3000):
            blob = kauthcall.arguments({chance.choice(keys): chance.choice(values)() for _ in range(chance.randrange(4))}
                                       | {f"key{number}": number})
            if chance.random() < 0.3:  # not even a map
                blob = bytearray(blob)
                for _ in range(chance.randrange(1, 5)):
                    blob[chance.randrange(len(blob))] = chance.getrandbits(8)
                blob = bytes(blob[:chance.randrange(len(blob) + 1)])
            verb = chance.choice(verbs)
            if verb in ("check", "status", "history") and chance.random() < 0.9:
                verb = "configure"  # the quick one: a broken map may be an empty one, which these take
            try:
                reply = kauthcall.Reply(self.call_raw(f"org.torpor.{verb}", caller, blob))
                refused += reply.type != kauthcall.SUCCESS
            except dbus.exceptions.DBusException as error:
                self.assertNotIn("UnknownMethod", error.get_dbus_name())
                refused += 1
            self.assertFalse(self.helper.poll(), f"call {number} ({verb}, {blob.hex()}) ended the helper")
        self.assertGreater(refused, 2000)
        self.assertEqual(self._outside(), before)
        self.assertEqual(self.document("check", what="settings")["codec"], "auto")
        self.assertEqual(self._attempts(), [])

    @staticmethod
    def _outside():
        """All that anybody in this namespace has written to the folders that no call may change."""
        return sorted((str(path), path.lstat().st_mtime_ns) for path in pathlib.Path(CHANGES).glob("*/changed/**/*"))


def keep_changes_apart():
    """What is written to these folders lands below CHANGES: other programs write to the machine's own meanwhile."""
    subprocess.run(["mount", "-t", "tmpfs", "changes", CHANGES], check=True)
    for folder in ("/etc", "/boot", "/usr/share", "/var/lib"):
        place = pathlib.Path(CHANGES, folder.strip("/").replace("/", "-"))
        for name in ("changed", "work"):
            (place / name).mkdir(parents=True)
        subprocess.run(["mount", "-t", "overlay", "-o", f"lowerdir={folder},upperdir={place}/changed,workdir={place}/work",
                        "changes", folder], check=True)


if __name__ == "__main__":
    enter_namespace()
    keep_changes_apart()
    empty(*OWN, SHIPPED)
    sys.argv[1:] = ["--verbose"]
    unittest.main()
