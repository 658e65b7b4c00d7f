# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The completions, in the shells themselves, with a torporctl that knows one machine."""

import os
import pathlib
import subprocess
import tempfile
import unittest

from terminal import Terminal

COMPLETIONS = pathlib.Path(__file__).resolve().parent.parent.parent.parent / "app" / "ctl" / "completions"
VERBS = ["cancel", "check", "devices", "hibernate", "history", "policy", "prepare", "rehearse", "remove", "settings", "status"]
ID = "3f9ac27e51d04b6c8a90e2f4b7d6c5a1"
PARTUUID = "0f3c2a8e-52c1-4d0c-9f63-6f3a1d5b7e21"

# Says what it was asked for, and takes nothing from the terminal.
PROGRAM = """#!/bin/sh
case "$*" in *--json*) cat ;; esac
case "$*" in
  "prepare --json --no-ask") echo '{"partitions": [{"partuuid": "%(partuuid)s", "label": "a \\"partuuid\\": b"}]}' ;;
  "history --count 100 --json --no-ask") printf '{"attempts": [\\n  {"id": "%(id)s",\\n "boot_id": "no"}]}\\n' ;;
  "check --kernels --json --no-ask") echo '{"kernels":[{"release":"6.12.107-amd64"}]}' ;;
  "settings --json --no-ask") echo '{"codec": "auto", "rules": [{"id": "keyboard-driver", "on": true}, {"id": "nvidia", "on": false}]}' ;;
  "check --json --no-ask") echo '{"findings": [{"remedy_id": "unmount:usb:0951"}, {"remedy_id": ""}]}' ;;
  *--json*) echo "asked for $*" >&2; exit 1 ;;
  *) printf '%%s\\n' "$@" >"$TORPOR_TYPED.new"; mv "$TORPOR_TYPED.new" "$TORPOR_TYPED" ;;
esac
""" % {"partuuid": PARTUUID, "id": ID}


class Shell:
    """What every shell's completion has to do; a subclass a shell."""

    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        program = self.folder / "torporctl"
        program.write_text(PROGRAM)
        program.chmod(0o755)
        self.typed_file = self.folder / "typed"
        self.environment = {"PATH": f"{self.folder}:{os.environ['PATH']}", "HOME": str(self.folder), "TERM": "dumb",
                            "LC_ALL": "C.UTF-8", "TORPOR_TYPED": str(self.typed_file), "PS1": "ready> "}

    def run_shell(self, *command):
        result = subprocess.run(command, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True,
                                text=True, timeout=60, check=False)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        return result.stdout.splitlines()

    def test_offers_the_verbs(self):
        self.assertEqual([word for word in self.offered("torporctl ") if not word.startswith("-")], VERBS)
        self.assertEqual(self.offered("torporctl h"), ["hibernate", "history"])

    def test_offers_options_of_the_verb_only(self):
        self.assertIn("--erase", self.offered("torporctl prepare --"))
        self.assertIn("--yes", self.offered("torporctl --json prepare --"))
        self.assertNotIn("--erase", self.offered("torporctl hibernate --"))
        self.assertEqual(self.offered("torporctl hibernate --rem"), ["--remedy"])
        self.assertEqual(self.offered("torporctl remove --im"), ["--image-only"])

    def test_offers_partitions(self):
        self.assertEqual(self.offered("torporctl prepare 0"), [PARTUUID])

    def test_offers_attempts(self):
        self.assertEqual(self.offered("torporctl history 3"), [ID])

    def test_completes_periods(self):
        self.assertEqual(self.completed("torporctl history --statistics y"), ["history", "--statistics", "year"])

    def test_completes_remedies(self):
        self.assertEqual(self.completed("torporctl hibernate --remedy u"),
                         ["hibernate", "--remedy", "unmount:usb:0951"])
        self.assertEqual(self.completed("torporctl hibernate --remedy unmount:u"),
                         ["hibernate", "--remedy", "unmount:usb:0951"])

    def test_completes_settings(self):
        self.assertEqual(self.completed("torporctl settings codec=zs"), ["settings", "codec=zstd"])
        self.assertEqual(self.completed("torporctl settings keep-days=30 save-kernel=6"),
                         ["settings", "keep-days=30", "save-kernel=6.12.107-amd64"])

    def test_completes_rules_that_are_switched_off(self):
        self.assertEqual(self.completed("torporctl settings rules-off=k"), ["settings", "rules-off=keyboard-driver"])
        self.assertEqual(self.completed("torporctl settings rules-off=nvidia,k"),
                         ["settings", "rules-off=nvidia,keyboard-driver"])


class Typing(Shell):
    """For shells that are asked by typing at them."""

    @staticmethod
    def prepare(terminal, *commands):
        """Has the commands run, until the shell reads keys by itself again: before its prompt is there the
        terminal would take a Ctrl-U for its own, and throw away what was typed."""
        terminal.wait_for("ready> ")
        for command in (*commands, "PS1='set''tled> '"):
            terminal.type(command + "\n")
        terminal.wait_for("settled> ")

    def completed(self, line):
        """The words of the command after a press of the key Tab."""
        self.typed_file.unlink(missing_ok=True)
        with Terminal(self.interactive(), self.environment, columns=200) as terminal:
            self.prepare(terminal, *self.preparation())
            terminal.type(line + "\t\n")
            terminal.type("exit\n")
            terminal.finish()
        return self.typed_file.read_text().splitlines()


class Bash(Typing, unittest.TestCase):
    def offered(self, line):
        script = f"""
            source {COMPLETIONS}/torporctl.bash
            COMP_LINE=$1 COMP_POINT=${{#1}} COMP_WORDS=($1) COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
            _torporctl
            printf '%s\\n' "${{COMPREPLY[@]}}"
        """
        return sorted(self.run_shell("bash", "--norc", "-c", script, "bash", line))

    @staticmethod
    def interactive():
        return ["bash", "--norc", "--noprofile", "-i"]

    @staticmethod
    def preparation():
        return [f"source {COMPLETIONS}/torporctl.bash"]


class Zsh(Typing, unittest.TestCase):
    def offered(self, line):
        """By a listing: what the widget list-choices shows below the line."""
        marker = self.folder / "offered"
        function = self.folder / "_torporctl"
        function.write_bytes((COMPLETIONS / "torporctl.zsh").read_bytes())
        hook = (f"compadd() {{ local -a o; builtin compadd -O o \"$@\"; print -rl -- $o >>{marker}; "
                "builtin compadd \"$@\" }")
        marker.write_text("")
        with Terminal(self.interactive(), self.environment, columns=200) as terminal:
            self.prepare(terminal, *self.preparation(), hook, "zstyle ':completion:*' menu no",
                         "unsetopt always_last_prompt", "setopt no_auto_list")
            terminal.type(line + "\t")
            terminal.type("\x15exit\n")
            terminal.finish()
        return sorted({word for word in marker.read_text().splitlines() if word})

    @staticmethod
    def interactive():
        return ["zsh", "-f", "-i"]

    def preparation(self):
        (self.folder / "_torporctl").write_bytes((COMPLETIONS / "torporctl.zsh").read_bytes())
        return [f"fpath=({self.folder} $fpath)", "autoload -U compinit", f"compinit -u -d {self.folder}/dump"]


class Fish(Shell, unittest.TestCase):
    def offered(self, line):
        words = self.run_shell("fish", "--no-config", "-c",
                               f"source {COMPLETIONS}/torporctl.fish; complete -C \"$argv[1]\"", line)
        return sorted(word.split("\t")[0] for word in words)

    def completed(self, line):
        offered = self.offered(line)
        self.assertEqual(len(offered), 1, offered)
        return line.split()[1:-1] + offered


if __name__ == "__main__":
    unittest.main()
