# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""torporctl itself, on a private bus with KAuth's own helper around a fake service."""

import json
import os
import pathlib
import signal
import subprocess
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "fakes"))
from privatebus import PrivateBus  # noqa: E402
from terminal import Terminal  # noqa: E402

PROGRAM = os.environ["TORPORCTL"]
HELPER = os.environ["TORPOR_FAKE_HELPER"]
FIXTURES = pathlib.Path(__file__).resolve().parent.parent.parent / "fixtures" / "documents"
ID = "3f9ac27e51d04b6c8a90e2f4b7d6c5a1"


def fixture(name):
    return json.loads((FIXTURES / f"{name}.json").read_text())


class Program(unittest.TestCase):
    def setUp(self):
        self.bus = self.enterContext(PrivateBus(HELPER))

    def run_program(self, *words, bus=None, **variables):
        environment = {**(bus or self.bus).environment, "LC_ALL": "C.UTF-8", **variables}
        return subprocess.run([PROGRAM, *words], env=environment, stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, timeout=60, check=False)

    def on_terminal(self, *words, **options):
        environment = {**self.bus.environment, "LC_ALL": "C.UTF-8", "TERM": "xterm", **options.pop("variables", {})}
        return self.enterContext(Terminal([PROGRAM, *words], environment, **options))


class Showing(Program):
    def test_prints_the_document_unchanged(self):
        text = "{ \"attempts\":[\n\t1.50 ] }"
        self.bus.answer("history", {"data": {"document": text}})
        result = self.run_program("history", "--json", "--count", "7")
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, text + "\n", ""))
        self.assertEqual(self.bus.calls(), [("history", {"what": "attempts", "count": 7})])

    def test_prints_a_table_without_a_terminal(self):
        self.bus.answer("history", {"data": {"document": fixture("attempts")}})
        result = self.run_program("history")
        self.assertEqual(result.returncode, 0)
        self.assertNotIn("\033", result.stdout)
        self.assertLessEqual(max(map(len, result.stdout.splitlines())), 80)
        self.assertIn("3f9ac27e", result.stdout)

    def test_fits_the_terminal(self):
        self.bus.answer("history", {"data": {"document": fixture("attempts")}})
        for columns in (40, 100):
            status, text = self.on_terminal("history", columns=columns, variables={"NO_COLOR": "1"}).finish()
            self.assertEqual(status, 0)
            self.assertNotIn("\033", text)
            self.assertLessEqual(max(map(len, text.splitlines())), columns)
            self.assertEqual(columns == 100, "Image" in text)

    def test_uses_colours_on_a_terminal(self):
        self.bus.answer("status", {"data": {"document": fixture("status")}})
        status, text = self.on_terminal("status").finish()
        self.assertEqual(status, 0)
        self.assertIn("\033[", text)

    def test_refuses_as_the_service_does(self):
        self.bus.answer("check", {"refusal": {"code": "malformed", "message": "reading the settings: line 3"}})
        result = self.run_program("check")
        self.assertEqual((result.returncode, result.stdout, result.stderr),
                         (1, "", "Cannot check: reading the settings: line 3.\n"))
        result = self.run_program("check", "--json")
        self.assertEqual(json.loads(result.stdout),
                         {"error": {"code": "malformed", "message": "reading the settings: line 3"}})

    def test_refuses_wrong_words(self):
        result = self.run_program("prepare", "/dev/sda5")
        self.assertEqual(result.returncode, 2)
        self.assertEqual(self.bus.calls(), [])

    def test_says_that_there_is_no_service(self):
        with PrivateBus(HELPER, has_service=False) as bus:
            result = self.run_program("status", "--json", bus=bus)
        self.assertEqual(result.returncode, 6)
        self.assertEqual(json.loads(result.stdout)["error"]["code"], "helper-missing")

    def test_says_that_there_is_no_bus(self):
        result = self.run_program("status", "--json", DBUS_SYSTEM_BUS_ADDRESS="unix:path=/nonexistent")
        self.assertEqual(result.returncode, 6)
        self.assertEqual(json.loads(result.stdout)["error"]["code"], "bus-missing")


class Languages(Program):
    def test_speaks_that_of_the_environment(self):
        self.bus.answer("status", {"data": {"document": fixture("status")}})
        for locale, words in (("de_AT.UTF-8", "Letzter Versuch"), ("fr_FR.UTF-8", "Dernière tentative"),
                              ("es_MX.UTF-8", "Último intento"), ("zh_CN.UTF-8", "上次尝试"), ("ar_EG.UTF-8", "آخر محاولة"),
                              ("nb_NO.UTF-8", "Last attempt")):
            with self.subTest(locale=locale):
                self.assertIn(words, self.run_program("status", LC_ALL=locale).stdout)
        result = self.run_program("status", LC_ALL="", LC_MESSAGES="", LANG="de_DE.UTF-8")
        self.assertIn("Letzter Versuch", result.stdout)

    def test_helps_in_that_of_the_environment(self):
        for locale, words in (("de_AT.UTF-8", "Aufruf: torporctl [OPTIONEN] BEFEHL"), ("fr_FR.UTF-8", "Utilisation\u00a0: torporctl"),
                              ("es_MX.UTF-8", "Uso: torporctl"), ("zh_CN.UTF-8", "用法: torporctl"),
                              ("ar_EG.UTF-8", "الاستعمال: torporctl"), ("nb_NO.UTF-8", "Usage: torporctl [OPTIONS] SUBCOMMAND")):
            with self.subTest(locale=locale):
                result = self.run_program("--help", LC_ALL=locale)
                self.assertEqual(result.returncode, 0)
                self.assertIn(words, result.stdout)
        result = self.run_program("history", "--count", "five", LC_ALL="de_DE.UTF-8")
        self.assertEqual((result.returncode, result.stdout), (2, ""))
        self.assertEqual(result.stderr.splitlines()[-2:], ["--count: five ist keine Zahl von 1 bis 1000", "Mehr dazu mit --help."])

    def test_prints_the_same_json_in_all(self):
        refusal = {"code": "partition-mounted", "message": "/dev/sda1 is mounted on /home"}
        self.bus.answer("check", {"refusal": refusal})
        result = self.run_program("check", "--json", LC_ALL="de_DE.UTF-8")
        self.assertEqual(json.loads(result.stdout), {"error": refusal})
        result = self.run_program("status", "--json", LC_ALL="de_DE.UTF-8", DBUS_SYSTEM_BUS_ADDRESS="unix:path=/nonexistent")
        self.assertEqual(json.loads(result.stdout)["error"]["message"], "the system bus cannot be reached")

    def test_tells_what_a_refusal_means_and_what_the_service_said(self):
        self.bus.answer("check", {"refusal": {"code": "partition-mounted", "message": "/dev/sda1 is mounted on /home"}})
        # Qt complains before it where the machine does not have the locale.
        self.assertEqual(self.run_program("check", LC_ALL="de_DE.UTF-8").stderr.splitlines()[-1],
                         "Die Prüfung ist nicht möglich: /dev/sda1 ist unter /home eingehängt.")
        self.bus.answer("check", {"refusal": {"code": "malformed", "message": "reading the settings: line 3"}})
        self.assertEqual(self.run_program("check", LC_ALL="de_DE.UTF-8").stderr.splitlines()[-1],
                         "In den Worten des Dienstes: reading the settings: line 3.")

    def test_takes_a_yes_in_the_language_and_in_english(self):
        self.bus.answer("remove", {"data": {"document": {}}})
        for answer, expected in (("j", 0), ("Ja", 0), ("yes", 0), ("n", 1), ("", 1)):
            terminal = self.on_terminal("remove", "--image-only", variables={"LC_ALL": "de_DE.UTF-8"})
            terminal.wait_for("Fortfahren? [j/N]")
            terminal.type(answer + "\n")
            self.assertEqual(terminal.finish()[0], expected, answer)


class Asking(Program):
    def test_is_denied(self):
        self.bus.allow({"*": "no"})
        result = self.run_program("status", "--json")
        self.assertEqual(result.returncode, 5)
        self.assertEqual(json.loads(result.stdout)["error"]["code"], "authorization-denied")
        self.assertEqual(self.bus.calls(), [])

    def test_says_that_nobody_authenticated(self):
        self.bus.allow({"*": "challenge"})
        result = self.run_program("remove", "--yes", "--json")
        self.assertEqual(result.returncode, 5)
        self.assertEqual(json.loads(result.stdout)["error"]["code"], "authorization-required")
        self.assertEqual(self.bus.agents(), 0)

    def test_asks_nobody_when_told_so(self):
        self.bus.allow({"*": "password"})
        status, text = self.on_terminal("status", "--no-ask", as_user=True).finish()
        self.assertEqual(status, 5)
        self.assertIn("--no-ask", text)
        self.assertEqual(self.bus.agents(), 0)

    def test_starts_an_agent_on_a_terminal(self):
        self.bus.allow({"org.torpor.remove": "password", "*": "yes"})
        self.bus.answer("remove", {"data": {"document": {"ok": True}}})
        status, text = self.on_terminal("remove", "--yes", as_user=True).finish()
        self.assertEqual((status, self.bus.agents()), (0, 1), text)

    def test_starts_no_agent_where_no_password_is_wanted(self):
        self.bus.answer("status", {"data": {"document": fixture("status")}})
        status, _ = self.on_terminal("status", as_user=True).finish()
        self.assertEqual((status, self.bus.agents()), (0, 0))

    def test_ends_the_agent_and_mends_the_terminal_when_interrupted(self):
        # No echo is what pkttyagent leaves behind while it asks for a password.
        tools = self.bus.folder / "tools"
        tools.mkdir()
        agent = tools / "pkttyagent"
        agent.write_text("#!/bin/sh\nstty -echo\neval \"exec ${4}>&-\"\necho agent $$\nexec sleep 60\n")
        agent.chmod(0o755)
        self.bus.allow({"*": "asked"})
        self.bus.answer("remove", {"pause": 20000})
        terminal = self.on_terminal("remove", "--yes", as_user=True,
                                    variables={"PATH": f"{tools}:{os.environ['PATH']}"})
        terminal.wait_for("agent ")
        while not self.bus.calls():
            time.sleep(0.02)
        process = int(terminal.output.split(b"agent ")[1].split()[0])
        self.assertFalse(terminal.echoes())
        os.kill(terminal.process, signal.SIGTERM)
        status, _ = terminal.finish()
        self.assertEqual(status, -signal.SIGTERM)
        self.assertTrue(terminal.echoes())
        with self.assertRaises(ProcessLookupError):
            for _ in range(50):
                os.kill(process, 0)
                time.sleep(0.1)

    def test_confirms_on_a_terminal(self):
        self.bus.answer("check", {"data": {"document": fixture("partitions")}})
        self.bus.answer("prepare", {"data": {"document": {"partuuid": "1234abcd-01", "size_bytes": 1}}})
        for answer, expected in (("n", 1), ("1234abcd-01", 0)):
            terminal = self.on_terminal("prepare", "1234abcd-01", "--erase")
            terminal.wait_for("again to go on:")
            terminal.type(answer + "\n")
            status, text = terminal.finish()
            self.assertEqual(status, expected, text)
            self.assertIn("DataTraveler", text)
        self.assertEqual(self.bus.calls()[-1], ("prepare", {"partuuid": "1234abcd-01", "erase": True}))
        self.assertEqual([verb for verb, _ in self.bus.calls()].count("prepare"), 1)

    def test_changes_nothing_without_a_terminal(self):
        result = self.run_program("remove")
        self.assertEqual(result.returncode, 2)
        self.assertEqual(self.bus.calls(), [])


class Attempting(Program):
    STORY = {"attempts": [{"id": ID, "mode": "hibernate", "outcome": "resumed",
                           "phases": [{"name": "save-write", "seconds": 2.307}],
                           "devices": [{"device": "usb:1", "name": "A stick", "kind": "missing", "detail": ""}]}]}

    def test_follows_an_attempt_on_a_terminal(self):
        self.bus.answer("hibernate", {"data": {"attempt": ID}, "signals": [
            ["pause", 300], ["Began", ID, "hibernate"], ["Phase", ID, "check"], ["Phase", ID, "load-save-kernel"],
            ["pause", 200], ["Ended", ID, "resumed", "", ""]]})
        self.bus.answer("history", {"data": {"document": self.STORY}})
        status, text = self.on_terminal("hibernate", variables={"NO_COLOR": "1"}).finish()
        self.assertEqual(status, 0, text)
        places = [text.index(part) for part in
                  (ID, "✔ Checking", "✔ load-save-kernel", "came back.", "  save-write", "Missing  A stick")]
        self.assertEqual(places, sorted(places), text)
        self.assertEqual(self.bus.calls()[0], ("hibernate", {"trigger": "command-line"}))

    def test_hears_an_end_that_comes_before_the_reply(self):
        story = {"attempts": [{**self.STORY["attempts"][0], "outcome": "refused", "message": "no room"}]}
        self.bus.answer("rehearse", {"data": {"attempt": ID}, "signals_first": True, "signals": [
            ["Began", ID, "rehearse"], ["Ended", ID, "refused", "memory-full", "no room"]]})
        self.bus.answer("history", {"data": {"document": story}})
        result = self.run_program("rehearse", "--json")
        self.assertEqual((result.returncode, json.loads(result.stdout)), (1, story))

    def test_cancels_what_runs_and_tells_when_it_has_ended(self):
        story = {"attempts": [{**self.STORY["attempts"][0], "outcome": "aborted", "reason": "cancelled",
                               "message": "it was cancelled"}]}
        self.bus.answer("status", {"data": {"document": {"running": {"id": ID, "mode": "hibernate"}}}})
        self.bus.answer("cancel", {"data": {"document": {"id": ID, "mode": "hibernate"}}, "signals": [
            ["pause", 300], ["Phase", ID, "sleep-hooks"], ["Ended", ID, "aborted", "cancelled", "it was cancelled"]]})
        self.bus.answer("history", {"data": {"document": story}})
        result = self.run_program("cancel")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("The hibernation was cancelled, and the session went on.", result.stdout)
        self.assertEqual(self.bus.calls()[1], ("cancel", {"attempt": ID}))

    def test_says_that_it_is_too_late_to_cancel(self):
        self.bus.answer("status", {"data": {"document": {"running": {"id": ID, "mode": "hibernate"}}}})
        self.bus.answer("cancel", {"refusal": {"code": "too-late", "message": "it is too late"}})
        result = self.run_program("cancel", "--json")
        self.assertEqual((result.returncode, json.loads(result.stdout)["error"]["code"]), (1, "too-late"))

    def test_sets_which_rules_are_off(self):
        self.bus.answer("configure", {"data": {"document": fixture("settings")}})
        result = self.run_program("settings", "rules-off=keyboard-driver,nvidia")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertRegex(result.stdout, "rules-off:? +keyboard-driver,nvidia")
        self.assertEqual(self.bus.calls(), [("configure", {"rules_off": ["keyboard-driver", "nvidia"]})])

    def test_tells_of_an_attempt_that_dies(self):
        self.bus.answer("hibernate", {"data": {"attempt": ID}, "signals": [
            ["pause", 200], ["Began", ID, "hibernate"], ["pause", 200], ["die"]]})
        self.bus.answer("history", {"refusal": {"code": "not-found", "message": "nothing is known of it"}})
        result = self.run_program("hibernate")
        self.assertEqual(result.returncode, 4)
        self.assertIn("without leaving a story", result.stdout)

    def test_tells_which_attempt_is_in_the_way(self):
        self.bus.answer("hibernate", {"refusal": {"code": "attempt-running", "attempt": ID,
                                                  "message": "another hibernation is under way"}})
        result = self.run_program("hibernate", "--json")
        self.assertEqual((result.returncode, json.loads(result.stdout)["error"]["attempt"]), (1, ID))

    def test_does_not_wait_when_told_so(self):
        self.bus.answer("hibernate", {"data": {"attempt": ID}})
        result = self.run_program("hibernate", "--no-wait", "--verify", "--remedy", "unmount:a", "--remedy", "b")
        self.assertEqual((result.returncode, result.stdout), (0, ID + "\n"))
        self.assertEqual(self.bus.calls(), [("hibernate", {"trigger": "command-line", "verify": True,
                                                           "remedies": ["unmount:a", "b"]})])

    def test_two_at_once_get_their_own_answers(self):
        self.bus.answer("status", {"pause": 400, "data": {"document": "{\"n\": 1}"}})
        first = subprocess.Popen([PROGRAM, "status", "--json"], env=self.bus.environment, stdin=subprocess.DEVNULL,
                                 stdout=subprocess.PIPE, text=True)
        while not self.bus.calls():
            time.sleep(0.02)
        self.bus.answer("status", {"data": {"document": "{\"n\": 2}"}})
        second = self.run_program("status", "--json")
        out, _ = first.communicate(timeout=30)
        self.assertEqual((out, second.stdout), ("{\"n\": 1}\n", "{\"n\": 2}\n"))


if __name__ == "__main__":
    unittest.main()
