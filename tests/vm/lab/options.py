# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line of the laboratory's verbs."""

import argparse
import sys

from .backend import BACKENDS
from .errors import UsageError
from .kernelimage import KernelImage, is_built_here
from .hardware import FIRMWARES, MACHINES, Hardware
from .usbscene import UsbScene


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, as ./dev does."""

    def error(self, message):
        print(f"dev: {self.prog}: {message}: ./dev help tells more", file=sys.stderr)
        sys.exit(2)


def _number(low, high):
    def parse(text):
        try:
            number = int(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"'{text}' is not a number") from None
        if not low <= number <= high:
            raise argparse.ArgumentTypeError(f"{number} is not between {low} and {high}")
        return number
    return parse


def _words(text):
    return [word for word in text.replace(",", " ").split() if word]


def _add_machine(parser):
    parser.add_argument("--firmware", choices=FIRMWARES)
    parser.add_argument("--machine", choices=MACHINES, default="pc")
    parser.add_argument("--memory", type=_number(512, 65536), default=1024, metavar="MIB")
    parser.add_argument("--cpus", type=_number(1, 8), default=2, metavar="N")
    parser.add_argument("--kernel", metavar="FILE")
    parser.add_argument("--save-kernel", metavar="FILE")
    parser.add_argument("--packages", type=_words, default=[], metavar="A,B")
    parser.add_argument("--backend", choices=BACKENDS, default="torpor")
    parser.add_argument("--append", default="", metavar="WORDS")
    parser.add_argument("--la57", action="store_true")
    parser.add_argument("--build", required=True, help=argparse.SUPPRESS)


def hardware(options):
    """The machine that the options describe."""
    return Hardware(options.firmware, options.machine, options.memory, options.cpus,
                    "max" if options.la57 else "max,la57=off",
                    usb=UsbScene.plugged if getattr(options, "usb", False) else ())


def parse(arguments):
    """Options of: prepare, cases, demo, lab start|stop|shell|exec|screenshot; after 'parse' they are only checked."""
    parser = _Parser(prog="laboratory", add_help=False, allow_abbrev=False)
    verbs = parser.add_subparsers(dest="verb", parser_class=_Parser, required=True)

    verbs.add_parser("prepare", prog="test", add_help=False)

    verbs.add_parser("cases", prog="test", add_help=False).add_argument("names", nargs="+")

    demo = verbs.add_parser("demo", prog="demo", add_help=False, allow_abbrev=False)
    _add_machine(demo)
    demo.add_argument("--codec", choices=("auto", "lz4", "zstd", "none"))
    demo.add_argument("--before", metavar="CMD")
    demo.add_argument("--after", metavar="CMD")
    demo.add_argument("--cycles", type=_number(1, 1000), default=1, metavar="N")
    demo.add_argument("--fill", type=_number(0, 90), metavar="PERCENT")
    demo.add_argument("--usb", action="store_true")
    demo.add_argument("--gui", action="store_true")
    demo.add_argument("--json", metavar="FILE")
    demo.add_argument("--keep", action="store_true")
    demo.add_argument("--brief", action="store_true")

    lab = verbs.add_parser("lab", prog="lab", add_help=False, allow_abbrev=False)
    what = lab.add_subparsers(dest="what", parser_class=_Parser, required=True)
    start = what.add_parser("start", prog="lab start", add_help=False, allow_abbrev=False)
    _add_machine(start)
    start.add_argument("--again", action="store_true")
    for name in ("stop", "shell"):
        what.add_parser(name, prog=f"lab {name}", add_help=False).add_argument("--build", help=argparse.SUPPRESS)
    execute = what.add_parser("exec", prog="lab exec", add_help=False)
    execute.add_argument("--build", help=argparse.SUPPRESS)
    execute.add_argument("command", nargs=argparse.REMAINDER)
    screenshot = what.add_parser("screenshot", prog="lab screenshot", add_help=False)
    screenshot.add_argument("--build", help=argparse.SUPPRESS)
    screenshot.add_argument("file", metavar="FILE.png")
    check_only = arguments[:1] == ["parse"]
    options = parser.parse_args(arguments[1:] if check_only else arguments)
    options.check_only = check_only
    for name in ("kernel", "save_kernel"):
        chosen = getattr(options, name, None)
        if chosen is not None and not is_built_here(chosen):
            KernelImage(chosen)
    if getattr(options, "usb", False) and (options.machine, options.backend) != ("pc", "torpor"):
        raise UsageError("--usb: only the pc has the ports, and only Torpor tells what became of the devices")
    if getattr(options, "gui", False) and options.backend != "torpor":
        raise UsageError("--gui: the application hibernates by Torpor alone")
    if getattr(options, "firmware", "") is None:
        # SeaBIOS lays out the memory by what is plugged in: without a stick there is no way back.
        options.firmware = "uefi" if getattr(options, "usb", False) else "bios"
    if options.verb == "lab" and options.what == "exec" and not options.command:
        raise UsageError("lab exec: which command?")
    return options
