# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev demo: a session is hibernated and resumed, and every claim about it is proved."""

import json
import pathlib
from dataclasses import asdict

from .errors import LabError
from .guiscene import GuiScene
from .options import hardware
from .partitionimage import DATA, MIB, PartitionImage
from .session import Session
from .story import Story, mib
from .usbscene import UsbScene
from .workload import Workload

_MACHINES = {"pc": "a PC with virtio disks", "laptop": "a laptop with VT-d, the system on AHCI and NVMe for hibernation"}
_FIRMWARES = {"bios": "BIOS", "uefi": "UEFI"}


class Demo:
    """Runs the cycles, tells the story, keeps the result for --json."""

    def __init__(self, options, story=None):
        self._options = options
        self._story = story or Story()
        self._result = {}
        self._usb = UsbScene() if options.usb else None
        self._gui = GuiScene(pathlib.Path(options.build).parent) if options.gui else None
        self._good = True

    def run(self):
        """The exit status."""
        options, story = self._options, self._story
        with Session(options.build, hardware(options), options.backend, options.kernel, options.save_kernel,
                     options.codec, [*options.packages, *(GuiScene.packages if options.gui else ())], options.keep,
                     options.append, by_user=True) as session:
            self._headline(session)
            try:
                self._play(session)
            except LabError as error:
                self._good = False
                self._result.update(outcome="failed", reason="laboratory", text=str(error))
                story.trouble(f"\n{error}")
            if not self._good:
                self._show_console(session)
            if options.keep:
                story.note(f"Kept: {session.folder} (disks, console.log)")
        if options.json:
            pathlib.Path(options.json).write_text(json.dumps(self._result, indent=2) + "\n", encoding="utf-8")
        self._ending()
        return 0 if self._good else 1

    def _headline(self, session):
        options = self._options
        who = "Torpor" if options.backend == "torpor" else "the kernel's own hibernation"
        save = f", saved by {session.save_kernel.release}" if session.save_kernel else ""
        self._story.title(f"A session goes through a power cut, by {who}")
        self._story.note(f"{_MACHINES[options.machine]}, {_FIRMWARES[options.firmware]}, {options.memory} MiB, "
                         f"{options.cpus} CPU{'s' if options.cpus > 1 else ''}, Linux {session.kernel.release}{save}")
        self._result.update(outcome="failed", reason="", text="", backend=options.backend, firmware=options.firmware,
                            machine=options.machine, cpus=options.cpus, kernel=session.kernel.release,
                            save_kernel=session.save_kernel.release if session.save_kernel else session.kernel.release,
                            codec=options.codec, memory_bytes=None, used_bytes=None, saved_pages=None, image_bytes=None,
                            trigger_to_poweroff_s=None, poweron_to_resumed_s=None, phases={}, before_rc=None,
                            after_rc=None, proof=[], cycles=[])

    def _play(self, session):
        options, story, result = self._options, self._story, self._result
        story.chapter("Power on: the firmware, GRUB, Debian 13 with systemd")
        pong = session.boot()
        result["memory_bytes"] = session.memory_bytes()
        story.note(f"Up {pong.uptime:.0f} s after the kernel's start; this boot is {pong.boot_id[:8]}.")
        refusal = session.backend.prepare(session.agent)
        if refusal:
            result.update(outcome="refused", reason=refusal.reason, text=refusal.text)
            story.proof(False, f"refused ({refusal.reason}): {refusal.text}")
            self._good = False
            return
        story.note("The hibernating partition is prepared, all requirements are met.")
        workload = self._start_workload(session)
        if options.before:
            result["before_rc"], said = session.agent.execute(options.before, timeout=1800)
            self._command("--before", options.before, result["before_rc"], said)
        if self._usb:
            self._usb.begin(session)
            story.note(self._usb.told[0])
        if self._gui:
            self._gui.begin(session)
            story.note(self._gui.told)
        for number in range(1, options.cycles + 1):
            if not self._cycle(session, workload, number):
                return
        if options.backend == "torpor":
            self._tell_history(session, "came back")
        if options.after:
            result["after_rc"], said = session.agent.execute(options.after, timeout=1800)
            self._command("--after", options.after, result["after_rc"], said)
            self._good = self._good and result["after_rc"] == 0
        is_plain = not (options.before or options.after or options.usb or options.gui or options.brief) and options.cycles == 1
        if options.backend == "torpor" and is_plain:
            self._lose_session(session)

    def _tell_history(self, session, words):
        """What the ordinary user reads afterwards."""
        newest = "$(torporctl --json history --count 1 | sed -n 's/.*\"id\": *\"\\([0-9a-f]*\\)\".*/\\1/p' | head -1)"
        command = f"torporctl history {newest}"
        # Only one session is active: with a window on the screen it is that one, and root asks.
        status, said = session.agent.execute(command if self._gui else session.user_command(command))
        self._story.chapter("What the user is told: torporctl history")
        for line in said.rstrip().splitlines():
            self._story.note(line)
        good = status == 0 and words in " ".join(said.split())
        self._story.proof(good, f"the outcome log tells what happened: \"{words}\"")
        self._good = self._good and good

    def _lose_session(self, session):
        """An image that must not be resumed."""
        story = self._story
        story.chapter("Once more; but while the power is off, one bit of the image is flipped")
        partition = PartitionImage(session.system, session.machine)
        cycle = session.hibernate(before_resume=lambda _: partition.flip_bit(DATA + 40 * MIB + 1234))
        good = (cycle.outcome, cycle.reason) == ("failed", "image-corrupt")
        story.proof(good, f"a normal start instead of a wrong session, and it says why ({cycle.reason}): {cycle.text}")
        self._result["damaged"] = {"outcome": cycle.outcome, "reason": cycle.reason, "text": cycle.text}
        self._good = self._good and good
        self._tell_history(session, "checksum is wrong")

    def _start_workload(self, session):
        options, story = self._options, self._story
        # With a command of the user's own, the memory is the command's.
        fill = options.fill if options.fill is not None else 0 if options.before else 35 if options.gui else 55
        story.chapter("The session's work begins")
        workload = Workload(session.agent, options.memory)
        files, used = workload.start(fill)
        story.note(f"{mib(files)} of files with a checked content in tmpfs and in the page cache,")
        story.note("a process that checks and rewrites its own memory and counts, a TCP connection that")
        story.note(f"exchanges numbered messages, a file being appended. In use: {mib(used)}.")
        return workload

    def _command(self, name, command, status, said):
        self._story.proof(status == 0, f"{name} '{command}' ended with status {status}")
        for line in said.strip().splitlines()[-10:]:
            self._story.note(f"  {line}")

    def _cycle(self, session, workload, number):
        options, story = self._options, self._story
        count = f" ({number} of {options.cycles})" if options.cycles > 1 else ""
        workload.agent = session.agent
        before = workload.progress()
        pages = workload.look()
        story.chapter(f"Hibernate{count}")
        story.note(f"{pages} pages of memory were noted by frame; the counter stands at {before['counter']}.")
        cycle = session.hibernate(before_resume=self._tell_off)
        self._note_result(cycle)
        if cycle.outcome != "resumed":
            story.proof(False, f"{cycle.outcome} ({cycle.reason or 'no reason given'}): {cycle.text}")
            self._good = False
            return False
        self._tell_times("resumed", cycle.poweron_to_resumed_s, cycle.resuming)
        story.chapter("The session is back. Is it the same one?")
        story.proof(True, "the same boot and the same agent process answered, its clock went on")
        workload.agent = session.agent
        findings = [workload.compare().finding(), *workload.check()]
        if self._usb and number == 1:
            findings += self._usb.findings(session)
        if self._gui and number == 1:
            findings += self._gui.findings(session)
        for finding in findings:
            story.proof(finding.good, f"{finding.name}: {finding.text}")
        self._result["proof"] = [asdict(finding) for finding in findings]
        if not all(finding.good for finding in findings):
            self._result.update(outcome="failed", reason="session-differs" if findings[0].good else "memory-differs",
                                text="The session is back, but not unharmed.")
            self._good = False
        return self._good

    def _tell_off(self, session):
        machine = session.machine
        self._story.chapter("The power is off: nothing of the machine runs any more")
        if self._usb:
            self._usb.change(session)
            self._story.note(self._usb.told[1])
        self._story.note("Now it is switched on again.")
        machine.powered_off_told = True

    def _tell_times(self, what, seconds, stretches):
        parts = ", ".join(f"{stretch['name']} {stretch['seconds']:.1f}" for stretch in stretches)
        self._story.note(f"{seconds:.1f} s from power-on until the session answered ({parts})" if what == "resumed"
                         else f"{seconds:.1f} s from the command until the power was off ({parts})")

    def _note_result(self, cycle):
        result, details = self._result, cycle.attempt.details if cycle.attempt else {}
        if cycle.trigger_to_poweroff_s is not None:
            self._tell_times("off", cycle.trigger_to_poweroff_s, cycle.saving)
        entry = {"outcome": cycle.outcome, "reason": cycle.reason, "text": cycle.text, "used_bytes": cycle.used_bytes,
                 "saved_pages": details.get("saved_pages"), "image_bytes": details.get("image_bytes"),
                 "trigger_to_poweroff_s": cycle.trigger_to_poweroff_s,
                 "poweron_to_resumed_s": cycle.poweron_to_resumed_s,
                 "phases": {"saving": cycle.saving, "resuming": cycle.resuming,
                            "reported": cycle.attempt.phases if cycle.attempt else []}}
        result["cycles"].append(entry)
        result.update(entry)
        for name in ("codec", "save_kernel", "region_bytes", "zero_pages"):
            if details.get(name):
                result[name] = details[name]
        if entry["image_bytes"]:
            self._story.note(f"The image: {entry['saved_pages']} pages in {mib(entry['image_bytes'])}.")

    def _show_console(self, session):
        session.keep()
        if session.console:
            self._story.trouble("\nThe end of the serial console:\n" + session.console.tail(40))
        self._story.trouble(f"\nEverything is kept in {session.folder} (console.log).")

    def _ending(self):
        result = self._result
        if self._good:
            self._story.ending(True, f"Resumed: {result['trigger_to_poweroff_s']:.1f} s to power off, "
                                     f"{result['poweron_to_resumed_s']:.1f} s back to the session.")
        else:
            reason = f" ({result['reason']})" if result["reason"] else ""
            self._story.ending(False, f"{result['outcome'].capitalize()}{reason}: {result['text']}".strip())
