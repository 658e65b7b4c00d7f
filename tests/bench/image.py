# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev bench image: writer and loader against the codec alone and against makedumpfile, on memory dumps."""

import os
import pathlib
import statistics
import subprocess
import tempfile
import time

import command
import dumps
from lab.cache import Cache
from lab.errors import LabError
from lab.run import run

_REGION_MIB = 96
_PIPELINE_LIMIT = 48 << 20
# Not a dump but made-up pages: whether everything works, in seconds; speed does not count.
_SYNTHETIC = "synthetic"
_THREADS = (1, 2, 4)
# MB/s of disks that are made up: USB and SATA disks, then NVMe.
_PACES = (100, 250, 500, 1000, 2000, 4000)
# The goals of ./dev bench image: at least.
#
# writer_over_makedumpfile compares what people get: Torpor with its default settings, which compresses no
# more than pays off on the disk that it writes to, with makedumpfile at its fastest, both writing to the same tmpfs.
# There hardly anything pays off, and the image is the larger one. So that nobody is fooled by this there is
# writer_over_makedumpfile_compressing: every chunk compressed, as makedumpfile does with every page, and as fast as
# the writer likes; both sizes are told.
#
# loader_over_codec has the same disk on both sides, one that is as fast as memory: a real one brings its data
# without a processor, and how long this one's copying takes says nothing of the loader. loader_over_memory is
# without it on the side of the codec. That memory is the limit where copying takes longer than decompressing.
_GOALS = {"writer_over_codec": 0.85, "writer_over_makedumpfile": 3.0, "writer_over_makedumpfile_compressing": 3.0,
          "loader_over_codec": 0.85}
# makedumpfile's codecs, with and without its threads, with which it may take many times as long.
_MAKEDUMPFILE = [[codec, *threads] for threads in ([], ["--num-threads", "2"]) for codec in ("-l", "-z", "-c")]


class Bench:
    """The program that measures, fed with commands; a context manager."""

    def __init__(self, build, folder, codec):
        self._process = subprocess.Popen([pathlib.Path(build) / "tests" / "bench" / "bench-image", folder, codec,
                                          str(_REGION_MIB)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.partition_size = int(self._answer()[1])

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._process.stdin.close()
        self._process.wait()

    def _answer(self):
        line = self._process.stdout.readline()
        if not line:
            raise LabError("bench-image ended early")
        return line.split()

    def ask(self, *words):
        """The numbers that a command is answered with; the first is seconds."""
        print(*words, file=self._process.stdin, flush=True)
        return [float(word) for word in self._answer()]


def _makedumpfile(folder, work, options, patience=None):
    """Seconds that makedumpfile takes for the pages that are not free, and the size of what it writes; more than the
    patience when it was lost."""
    target = work / "makedumpfile"
    begin = time.monotonic()
    words = ["makedumpfile", "-d", "16", "--message-level", "4", *options, folder / "core", target]
    try:
        subprocess.run(words, check=True, timeout=patience, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    except subprocess.TimeoutExpired:
        pass
    except subprocess.CalledProcessError as error:
        raise LabError(f"makedumpfile failed: {error.stderr.decode(errors='replace')[-500:]}") from None
    seconds = time.monotonic() - begin
    size = target.stat().st_size if target.exists() else 0
    target.unlink(missing_ok=True)
    return seconds, size


def _fastest_makedumpfile(folder, work):
    """The options of the fastest variation. None is waited for longer than the best so far took."""
    best, chosen = None, None
    for options in _MAKEDUMPFILE:
        seconds, _ = _makedumpfile(folder, work, options, best)
        if best is None or seconds < best:
            best, chosen = seconds, options
    return chosen


class Measurement:
    """One dump: everything in turn, several times."""

    def __init__(self, bench, folder, ram, disk, options):
        self._bench, self._folder, self._ram, self._disk, self._options = bench, folder, ram, disk, options
        self._cpus = os.cpu_count()
        self._times = {}
        self._peak = 0
        self._facts = {}

    def _note(self, name, answer):
        self._times.setdefault(name, []).append(answer[0])
        return answer

    def run(self):
        """The result as a dictionary."""
        bench, cpus, codec = self._bench, self._cpus, self._options.codec
        image, memory = self._ram / "image", f"memory:{self._ram / 'image'}"
        # As many as the pipeline has: on a machine that does more than this, the share counts.
        threads = 2 * cpus
        chosen = None if self._folder == _SYNTHETIC else _fastest_makedumpfile(self._folder, self._ram)
        self._warm_up(memory, threads)
        for _ in range(self._options.runs):
            alone = self._note("codec", bench.ask("compress", threads, 1))
            wrote = self._note("writer", bench.ask("write", cpus, memory, codec, 1))
            self._note("decompress", bench.ask("decompress", threads))
            self._note("read-decompress", bench.ask("readdecompress", threads))
            loaded = self._note("loader", bench.ask("load", cpus, memory))
            self._note("copy", bench.ask("copy", threads))
            careful = self._note("file-writer", bench.ask("write", cpus, image, codec, 1))
            self._note("file-loader", bench.ask("load", cpus, image))
            hasty = self._note("hasty-writer", bench.ask("write", cpus, image, codec, 0))
            default = self._note("default-writer", bench.ask("write", cpus, image, "auto", 0))
            if chosen is not None:
                self._facts["makedumpfile_bytes"] = self._note(
                    "makedumpfile", _makedumpfile(self._folder, self._ram, chosen))[1]
            self._peak = max(self._peak, wrote[1], loaded[1])
        self._facts |= {"bytes": alone[1], "compressed_bytes": alone[2], "data_pages": wrote[2], "zero_pages": wrote[3],
                        "image_bytes": careful[4], "hasty_image_bytes": hasty[4], "default_image_bytes": default[4],
                        "makedumpfile_options": " ".join(chosen or [])}
        self._growth(memory)
        if self._folder != _SYNTHETIC:
            self._paced()
        self._on_disk()
        return self._result()

    def _warm_up(self, memory, threads):
        """All memory is there afterwards, and what is loaded is known to be what was written."""
        self._bench.ask("compress", threads, 1)
        self._bench.ask("write", self._cpus, memory, self._options.codec, 1)
        self._bench.ask("load", self._cpus, memory)
        self._bench.ask("check", 0)

    def _growth(self, memory):
        for threads in _THREADS:
            self._note(f"writer-{threads}", self._bench.ask("write", threads, memory, self._options.codec, 1))
            self._note(f"loader-{threads}", self._bench.ask("load", threads, memory))

    def _paced(self):
        for pace in _PACES:
            for choice in ("none", self._options.codec, "auto"):
                self._note(f"paced-{pace}-{choice}", self._bench.ask("write", self._cpus, f"paced:{pace}", choice, 0))

    def _on_disk(self):
        target = self._disk / "image"
        for _ in range(min(2, self._options.runs)):
            self._note("disk-writer", self._bench.ask("write", self._cpus, target, "auto", 0))
            self._note("disk-loader", self._bench.ask("load", self._cpus, target))
            seconds, size = self._note("disk-raw", self._bench.ask("raw", self._cpus, target))
            self._facts["disk_raw_mb_s"] = size / seconds / 1e6
        target.unlink()

    def _result(self):
        median = {name: statistics.median(times) for name, times in self._times.items()}
        foreign = median.get("makedumpfile", 0)
        return {"writer_over_codec": median["codec"] / median["writer"],
                "writer_over_makedumpfile": foreign / median["default-writer"],
                "writer_over_makedumpfile_compressing": foreign / median["hasty-writer"],
                "loader_over_codec": max(median["read-decompress"], median["copy"]) / median["loader"],
                "loader_over_memory": max(median["decompress"], median["copy"]) / median["loader"],
                "pipeline_bytes": self._peak, **self._facts, "seconds": median}


def _print(name, result):
    def rate(seconds, image=""):
        return f"{result['bytes'] / seconds / 2**20:10.0f} MiB/s{seconds:9.3f} s{_size(result.get(image, 0))}"

    seconds = result["seconds"]
    print(f"\n{name}: {result['bytes'] / 2**20:.0f} MiB of pages with content, compressed to "
          f"{result['compressed_bytes'] / result['bytes']:.0%}; {result['zero_pages']:.0f} pages of zeros")
    for what, key, image in (
            ("codec alone", "codec", "compressed_bytes"), ("writer, to memory", "writer", "image_bytes"),
            ("writer, to tmpfs", "file-writer", "image_bytes"),
            ("writer, to tmpfs, in haste as it likes", "hasty-writer", "hasty_image_bytes"),
            ("writer, to tmpfs, by default", "default-writer", "default_image_bytes"),
            (f"makedumpfile {result['makedumpfile_options']}, to tmpfs", "makedumpfile", "makedumpfile_bytes"),
            ("decompression alone", "decompress", ""), ("reading and decompression alone", "read-decompress", ""),
            ("copying alone", "copy", ""), ("loader, from memory", "loader", ""),
            ("loader, from tmpfs", "file-loader", ""),
            *((f"{verb}, {threads} CPUs' threads", f"{verb}-{threads}", "")
              for verb in ("writer", "loader") for threads in _THREADS),
            ("writer, to the disk, by default", "disk-writer", ""), ("loader, from the disk", "disk-loader", "")):
        if key in seconds:
            print(f"  {what:40}{rate(seconds[key], image)}")
    for pace in _PACES:
        times = {key.rpartition("-")[2]: seconds[key] for key in seconds if key.startswith(f"paced-{pace}-")}
        if times:
            print(f"  writer, to a disk of {pace:4} MB/s: " +
                  ", ".join(f"{choice} {time:.2f} s" for choice, time in times.items()))
    slower = seconds["disk-raw"] > seconds["codec"]
    print(f"  the disk alone takes {seconds['disk-raw']:.3f} s for the image ({result['disk_raw_mb_s']:.0f} MB/s): "
          f"the limit is {'the disk' if slower else 'the codec'}")
    print(f"  memory of the pipeline: {result['pipeline_bytes'] / 2**20:.1f} MiB of {_PIPELINE_LIMIT >> 20}")
    for key in (*_GOALS, "loader_over_memory"):
        print(f"  {key}: {result[key]:.2f}" + (f", to reach {_GOALS[key]:.2f}" if key in _GOALS else ""))


def _size(size):
    return f"{size / 2**20:9.0f} MiB" if size else ""


def _good(name, result):
    fast = name == _SYNTHETIC or all(result[key] >= goal for key, goal in _GOALS.items())
    return fast and 0 < result["pipeline_bytes"] <= _PIPELINE_LIMIT


def parse(arguments):
    """The options of ./dev bench image."""
    parser = command.parser("image")
    parser.add_argument("--dumps", type=lambda text: text.split(","), default=["1g", "4g"], metavar="A,B")
    parser.add_argument("--codec", choices=("lz4", "zstd", "none"), default="lz4")
    parser.add_argument("--runs", type=int, default=5, metavar="N")
    options = parser.parse_args(arguments)
    for name in options.dumps:
        if name not in (*dumps.IMAGE_STATES, _SYNTHETIC):
            parser.error(f"no dump '{name}': {', '.join(dumps.IMAGE_STATES)}, {_SYNTHETIC}")
    return options


def _reserve(folder, name, size):
    """A file of so many bytes, all of them there, as a partition's are."""
    path = pathlib.Path(folder) / name
    run("fallocate", "-l", str(size), path)
    return path


def measure(options, name):
    """One dump's result."""
    folder = _SYNTHETIC if name == _SYNTHETIC else dumps.image_dump(options.build, name)
    with tempfile.TemporaryDirectory(prefix="torpor-bench-", dir="/dev/shm") as ram, \
            tempfile.TemporaryDirectory(prefix="run-bench-", dir=Cache().folder) as disk, \
            Bench(options.build, folder, options.codec) as bench:
        for place in (ram, disk):
            _reserve(place, "image", bench.partition_size)
        return Measurement(bench, folder, pathlib.Path(ram), pathlib.Path(disk), options).run()


def main(arguments):
    """The exit status: 0 when every goal is reached."""
    options = parse(arguments)
    results = {}
    for name in options.dumps:
        results[name] = measure(options, name)
        _print(name, results[name])
    worst = {key: min(result[key] for result in results.values()) for key in _GOALS}
    command.write_json(options.json, {**worst, "codec": options.codec, "cpus": os.cpu_count(), "dumps": results})
    return 0 if all(_good(name, result) for name, result in results.items()) else 1
