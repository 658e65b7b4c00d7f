// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kexecimage.h"

#include "common/fd.h"
#include "common/files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <format>
#include <linux/reboot.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/reboot.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace torpor
{

namespace
{

constexpr unsigned long kexecArchX86_64 = 62UL << 16; // linux/kexec.h KEXEC_ARCH_X86_64
constexpr std::size_t outputLimit = 4U << 20;
constexpr auto loadTimeout = std::chrono::seconds(120);

struct Finished {
    int status = 0; // of waitpid()
    bool timedOut = false;
    std::string output; // stdout and stderr as they came
};

// Reads all that comes, keeps the last outputLimit bytes of it.
bool drain(int fd, std::string &output)
{
    using Clock = std::chrono::steady_clock;
    const auto deadline = Clock::now() + loadTimeout;
    std::array<char, 65536> buffer;
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
        if (left.count() <= 0)
            return false;
        pollfd waiting{fd, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(left.count()));
        if (ready < 0 && errno != EINTR)
            return false;
        if (ready <= 0)
            continue;
        const ssize_t got = ::read(fd, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return true;
        output.append(buffer.data(), static_cast<std::size_t>(got));
        if (output.size() > outputLimit)
            output.erase(0, output.size() - outputLimit);
    }
}

// A file without a name, which a program that is started can open by its number.
Result<Fd> memoryFile(const char *name, std::span<const std::byte> content)
{
    Fd file(::memfd_create(name, 0));
    if (!file)
        return failErrno(std::string("making ") + name, errno);
    if (auto written = writeExactly(file.get(), content, 0); !written)
        return passOn(written);
    return file;
}

std::filesystem::path pathOf(const Fd &file)
{
    return std::format("/proc/self/fd/{}", file.get());
}

Result<Finished> runProgram(const std::filesystem::path &program, const std::vector<std::string> &arguments)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) < 0)
        return failErrno("making a pipe", errno);
    const Fd readEnd(ends[0]);
    Fd writeEnd(ends[1]);

    std::vector<char *> argv;
    for (const auto &argument : arguments)
        argv.push_back(const_cast<char *>(argument.c_str()));
    argv.push_back(nullptr);
    char path[] = "PATH=/usr/sbin:/usr/bin:/sbin:/bin";
    char locale[] = "LC_ALL=C";
    char *environment[] = {path, locale, nullptr};

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, writeEnd.get(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, writeEnd.get(), STDERR_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
    pid_t child = -1;
    const int error = ::posix_spawn(&child, program.c_str(), &actions, &attributes, argv.data(), environment);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    writeEnd = Fd();
    if (error != 0)
        return failErrno("starting " + program.string(), error);

    Finished finished;
    finished.timedOut = !drain(readEnd.get(), finished.output);
    if (finished.timedOut)
        ::kill(child, SIGKILL);
    while (::waitpid(child, &finished.status, 0) < 0) {
        if (errno != EINTR)
            return failErrno("waiting for " + program.string(), errno);
    }
    return finished;
}

// "segment[3].memsz = 0x1000": the index and the value of a line of print_segments().
struct SegmentLine {
    std::size_t index = 0;
    std::string_view field;
    std::uint64_t value = 0;
};

// glibc prints a null pointer as "(nil)", and the first segment often begins at address 0.
std::optional<std::uint64_t> parsePointer(std::string_view text)
{
    text = trimmed(text);
    if (text == "(nil)")
        return 0;
    return parseNumber(text, 16);
}

std::optional<SegmentLine> parseSegmentLine(std::string_view line)
{
    constexpr std::string_view begin = "segment[";
    if (!line.starts_with(begin))
        return std::nullopt;
    line.remove_prefix(begin.size());
    const auto close = line.find("].");
    const auto equals = line.find('=');
    if (close == std::string_view::npos || equals == std::string_view::npos || equals < close)
        return std::nullopt;
    const auto index = parseNumber(line.substr(0, close), 10);
    const auto value = parsePointer(line.substr(equals + 1));
    if (!index || !value)
        return std::nullopt;
    return SegmentLine{*index, trimmed(line.substr(close + 2, equals - close - 2)), *value};
}

} // namespace

std::vector<std::string> kexecArguments(const std::filesystem::path &kernel,
                                        const std::filesystem::path &initramfs,
                                        const std::string &commandLine, std::uint64_t regionEnd)
{
    return {"kexec",
            "-c",
            "-i",
            "--load-preserve-context",
            kernel.string(),
            "--initrd=" + initramfs.string(),
            "--mem-min=0x0",
            std::format("--mem-max={:#x}", regionEnd - 1),
            "--append=" + commandLine,
            "-d"};
}

Result<LoadedKexec> parseKexecOutput(std::string_view text)
{
    // After a failed load the list is printed a second time.
    const auto start = text.rfind("nr_segments = ");
    if (start == std::string_view::npos)
        return fail(Code::Malformed, "kexec printed no list of segments");
    LoadedKexec loaded;
    const auto lines = splitText(text.substr(start), '\n');
    const auto count = parseNumber(trimmed(lines.front().substr(lines.front().find('=') + 1)), 10);
    if (!count || *count == 0 || *count > 1024)
        return fail(Code::Malformed, "kexec printed '{}'", lines.front());

    struct Seen {
        std::optional<std::uint64_t> start;
        std::optional<std::uint64_t> size;
    };
    std::vector<Seen> seen(*count);
    for (const auto line : lines) {
        const auto segment = parseSegmentLine(trimmed(line));
        if (!segment || segment->index >= seen.size())
            continue;
        if (segment->field == "mem")
            seen[segment->index].start = segment->value;
        else if (segment->field == "memsz")
            seen[segment->index].size = segment->value;
    }
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const Seen &segment = seen[i];
        if (!segment.start || !segment.size)
            return fail(Code::Malformed, "kexec printed no place or no size for segment {}", i);
        if (*segment.start % pageSize != 0 || *segment.size % pageSize != 0 || *segment.size == 0 ||
            *segment.start + *segment.size < *segment.start)
            return fail(Code::Malformed, "kexec's segment {} at {:#x} with {:#x} bytes is not of whole pages",
                        i, *segment.start, *segment.size);
        loaded.destinations.push_back({*segment.start, *segment.start + *segment.size});
    }
    std::ranges::sort(loaded.destinations);
    for (std::size_t i = 1; i < loaded.destinations.size(); ++i) {
        if (loaded.destinations[i].start < loaded.destinations[i - 1].end)
            return fail(Code::Malformed, "kexec's segments overlap at {:#x}", loaded.destinations[i].start);
    }
    constexpr std::string_view entry = "kexec_load: entry = ";
    if (const auto at = text.rfind(entry); at != std::string_view::npos) {
        const auto rest = text.substr(at + entry.size());
        loaded.entry = parsePointer(rest.substr(0, rest.find_first_of(" \n"))).value_or(0);
    }
    return loaded;
}

std::string kexecComplaint(std::string_view text)
{
    const auto isNoise = [](std::string_view line) {
        // Lists of segments and of memory ranges: "0000000000100000-000000003fffffff (0)".
        return line.empty() || line.starts_with("segment[") || line.starts_with("nr_segments") ||
               line.starts_with("entry ") || line.starts_with("kexec_load: entry") ||
               line.starts_with("sym:") || line.starts_with("R_X86_64_") ||
               line.find_first_not_of("0123456789abcdef") == 16;
    };
    std::vector<std::string_view> telling;
    for (const auto line : splitText(text, '\n')) {
        if (!isNoise(trimmed(line)))
            telling.push_back(trimmed(line));
    }
    if (telling.empty())
        return "it said nothing";
    std::string complaint(telling.back().substr(0, 300));
    // These two only sum up what the line before says.
    if (telling.size() > 1 &&
        (telling.back() == "locate_hole failed" || telling.back().starts_with("Cannot load ")))
        complaint = std::string(telling[telling.size() - 2].substr(0, 300)) + "; " + complaint;
    return complaint;
}

std::size_t predictedSegments(const std::vector<Range> &ramBelowRegionEnd, bool uefi)
{
    // A range of one page or less vanishes (see above).
    const auto lasting =
        std::ranges::count_if(ramBelowRegionEnd, [](const Range &range) { return range.size() > pageSize; });
    return (uefi ? 8 : 6) + static_cast<std::size_t>(lasting) + 1;
}

Result<void> checkKexecLimits(const std::vector<Range> &ramBelowRegionEnd, std::uint64_t regionEnd,
                              std::uint64_t totalRam, bool uefi)
{
    std::uint64_t swapped = 0;
    for (const Range &range : ramBelowRegionEnd)
        swapped += range.size();
    if (swapped > totalRam / 2)
        return fail(Code::RegionTooLarge,
                    "the save kernel's {} MiB of memory are more than half of the {} MiB there are, which "
                    "the kernel refuses",
                    regionEnd >> 20, totalRam >> 20);
    if (const auto segments = predictedSegments(ramBelowRegionEnd, uefi); segments > KexecImage::maxSegments)
        return fail(Code::TooManySegments,
                    "the firmware cuts the first {} MiB of memory into {} pieces; with them the save kernel "
                    "needs {} segments, and the kernel takes {}",
                    regionEnd >> 20, ramBelowRegionEnd.size(), segments, KexecImage::maxSegments);
    return {};
}

Result<std::filesystem::path> KexecImage::program()
{
    for (const auto candidate : programs) {
        if (::access(std::string(candidate).c_str(), X_OK) == 0)
            return std::filesystem::path(candidate);
    }
    return fail(Code::KexecToolsMissing, "the program kexec (package kexec-tools) is not installed");
}

Result<LoadedKexec> KexecImage::load(std::span<const std::byte> kernel, std::span<const std::byte> initramfs,
                                     const std::string &commandLine, std::uint64_t regionEnd)
{
    constexpr std::string_view doing = "loading the save kernel";
    if (commandLine.size() > maxCommandLine)
        return fail(Code::CommandLineTooLong,
                    "{}: its command line has {} characters; {} of the {} that a kernel takes are left "
                    "beside what kexec adds",
                    doing, commandLine.size(), maxCommandLine, maxKernelCommandLine);
    if (regionEnd == 0 || regionEnd % pageSize != 0)
        return fail(Code::InvalidArgument, "{}: a region that ends at {:#x}", doing, regionEnd);
    auto path = program();
    if (!path)
        return passOn(path, doing);
    auto kernelFile = memoryFile("torpor-kernel", kernel);
    auto initramfsFile = memoryFile("torpor-initramfs", initramfs);
    if (!kernelFile || !initramfsFile)
        return passOn(kernelFile ? initramfsFile : kernelFile, doing);
    auto finished = runProgram(
        *path, kexecArguments(pathOf(*kernelFile), pathOf(*initramfsFile), commandLine, regionEnd));
    if (!finished)
        return passOn(finished, doing);
    auto loaded = parseKexecOutput(finished->output);
    const std::size_t segments = loaded ? loaded->destinations.size() : 0;
    if (finished->timedOut || !WIFEXITED(finished->status) || WEXITSTATUS(finished->status) != 0) {
        (void)unload();
        if (segments > maxSegments)
            return fail(Code::TooManySegments, "{}: it needs {} segments, and the kernel takes {}", doing,
                        segments, maxSegments);
        if (finished->timedOut)
            return fail(Code::KexecLoadFailed, "{}: kexec did not end within {} s", doing,
                        loadTimeout.count());
        return fail(Code::KexecLoadFailed, "{}: kexec failed: {}", doing, kexecComplaint(finished->output));
    }
    const bool outside = loaded && loaded->destinations.back().end > regionEnd;
    if (!loaded || outside) {
        (void)unload();
        if (!loaded)
            return passOn(loaded, doing);
        return fail(Code::KexecLoadFailed, "{}: kexec put a segment at {:#x}, beyond the region", doing,
                    loaded->destinations.back().start);
    }
    return loaded;
}

Result<void> KexecImage::unload()
{
    if (::syscall(SYS_kexec_load, 0UL, 0UL, nullptr, kexecArchX86_64) < 0)
        return failErrno("unloading the save kernel", errno);
    return {};
}

Result<bool> KexecImage::isLoaded(const std::filesystem::path &sys)
{
    auto text = readText(sys / "kernel/kexec_loaded", 64);
    if (!text)
        return passOn(text);
    return trimmed(*text) == "1";
}

Result<void> KexecImage::jump()
{
    if (::reboot(static_cast<int>(LINUX_REBOOT_CMD_KEXEC)) == 0)
        return {};
    const int error = errno;
    constexpr std::string_view doing = "jumping to the save kernel";
    // kernel/kexec_core.c kernel_kexec(): freeze_processes() gives EBUSY, a
    // device's or a CPU's refusal its own number; in each case A goes on.
    switch (error) {
    case EPERM:
        return failErrno(doing, error, Code::NotPermitted);
    case EINVAL:
        return fail(Code::JumpFailed, "{}: no kexec image is loaded", doing);
    case EBUSY:
        return fail(Code::FreezeFailed, "{}: a task did not freeze within the kernel's time (see its log)",
                    doing);
    default:
        return fail(Code::FreezeFailed,
                    "{}: a device or CPU refused to be suspended: {} (see the kernel's log)", doing,
                    std::strerror(error));
    }
}

} // namespace torpor
