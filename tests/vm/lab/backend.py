# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who hibernates: Torpor, or the kernel's own hibernation on the same machine to compare with."""

import json
import re
from dataclasses import dataclass, field

BACKENDS = ("torpor", "swsusp")


@dataclass
class Attempt:
    """What one hibernation said of itself when it ended without or after a power-off."""
    outcome: str = "failed"
    reason: str = ""
    text: str = ""
    details: dict = field(default_factory=dict)
    phases: list = field(default_factory=list)


@dataclass
class Refusal:
    """Why nothing was tried."""
    reason: str
    text: str


class Swsusp:
    """The kernel's own hibernation (Documentation/power/swsusp.rst), without user space around it."""

    name = "swsusp"

    def __init__(self, partuuid):
        self._device = f"/dev/disk/by-partuuid/{partuuid}"
        self.command_line = f"resume=PARTUUID={partuuid}"

    def prepare(self, agent):
        """Makes the partition a swap partition in use; a Refusal or None."""
        status, text = agent.execute(f"mkswap {self._device} && swapon {self._device}")
        return Refusal("no-swap", text) if status else None

    def command(self):
        """What triggers it; returns when the session is back."""
        return "sync; echo shutdown >/sys/power/disk && echo disk >/sys/power/state"

    def attempt(self, agent, status, output, console):
        """What the kernel's own lines tell of image and times."""
        del agent
        attempt = Attempt("resumed" if status == 0 else "failed", "" if status == 0 else "kernel-refused", output.strip())
        for moment, text in console:
            del moment
            if match := re.search(r"Image created \((\d+) pages copied", text):
                attempt.details["saved_pages"] = int(match[1])
            if match := re.search(r"Wrote (\d+) kbytes in ([0-9.]+) seconds", text):
                attempt.details["image_bytes"] = int(match[1]) * 1024
                attempt.phases.append({"name": "write-image", "seconds": float(match[2])})
            if match := re.search(r"Read (\d+) kbytes in ([0-9.]+) seconds", text):
                attempt.phases.append({"name": "read-image", "seconds": float(match[2])})
        return attempt


class Torpor:
    """torpor-hibernate in the guest, as root calls it: what benchmarks measure."""

    name = "torpor"
    command_line = ""

    def __init__(self, partuuid, codec=None, save_kernel=None):
        self._partuuid = partuuid
        self._options = ""
        if codec:
            self._options += f" --codec {codec}"
        if save_kernel:
            self._options += f" --save-kernel {save_kernel}"

    def prepare(self, agent):
        """prepare and check, as a user does once; a Refusal or None."""
        status, text = agent.execute(f"torpor-hibernate prepare --partition {self._partuuid}")
        if status:
            return Refusal(*_refusal(text, "prepare-failed"))
        status, text = agent.execute("torpor-hibernate check")
        if status:
            return Refusal(*_refusal(text, "check-failed"))
        return None

    def command(self):
        """What triggers it; returns when the session is back or went on."""
        return f"torpor-hibernate hibernate{self._options}"

    def attempt(self, agent, status, output, console):
        """What was told of it; what the log tells when the session is another one."""
        del console
        said = _last_object(output)
        if not said:
            said = (_last_object(agent.execute("torpor-hibernate status")[1]) or {}).get("last_attempt") or {}
        if "error" in said:
            return Attempt("refused", *_refusal(output, "refused"))
        said = (said.get("attempts") or [said])[0]
        outcome = said.get("outcome") or {0: "resumed", 1: "refused", 3: "aborted"}.get(status, "failed")
        return Attempt(outcome, said.get("reason", ""), said.get("message") or ("" if status == 0 else output.strip()[-500:]),
                       said, said.get("phases", []))


class TorporForUsers(Torpor):
    """The whole way: root sets up with torporctl, an ordinary user hibernates with it."""

    def __init__(self, partuuid, codec, save_kernel, user_command):
        super().__init__(partuuid)
        self.trigger = None  # another command that hibernates; it ends with JSON of torporctl
        self._settings = [f"codec={codec}"] if codec else []
        self._settings += [f"save-kernel={save_kernel}"] if save_kernel else []
        self._user_command = user_command

    def prepare(self, agent):
        """torporctl prepare, settings and check; a Refusal or None."""
        # Who hibernates has long been logged in: what the first login starts is not a part of it.
        agent.check("loginctl enable-linger user")
        commands = [f"prepare {self._partuuid} --yes"]
        commands += [f"settings {' '.join(self._settings)}"] if self._settings else []
        for command in (*commands, "check"):
            status, text = agent.execute(f"torporctl --json {command}")
            if status:
                return Refusal(*_refusal(text, f"{command.split()[0]}-failed"))
        return None

    def command(self):
        """What triggers it; returns when the session is back or went on."""
        return self.trigger or self._user_command("torporctl --json hibernate")


def _last_object(text):
    """The JSON object in a command's output, whatever stands before it."""
    for start in (index for index, letter in enumerate(text) if letter == "{"):
        try:
            found, _ = json.JSONDecoder().raw_decode(text[start:])
        except ValueError:
            continue
        if isinstance(found, dict):
            return found
    return None


def _refusal(text, otherwise):
    """(code, text) of what check or prepare did not like."""
    said = _last_object(text) or {}
    listed = said.get("requirements") or said.get("checks") or []
    for requirement in listed:
        if requirement.get("state") == "fail":
            return requirement.get("code", otherwise), requirement.get("text", "")
    error = said.get("error") if isinstance(said.get("error"), dict) else said
    return (error.get("reason") or error.get("code") or otherwise,
            error.get("message") or error.get("text") or text.strip()[-500:])
