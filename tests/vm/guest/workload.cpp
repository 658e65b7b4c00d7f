// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// lab-workload: work that would notice a lost or stale page.
//
//   lab-workload start PERCENT   fills memory up to PERCENT and starts the members
//   lab-workload status          what the members report
//   lab-workload check           all of it, with every page of every file; 1 when something is wrong

#include "board.h"
#include "fill.h"
#include "members.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <functional>
#include <print>
#include <string>
#include <string_view>
#include <thread>
#include <unistd.h>

namespace
{
using lab::Board;

constexpr const char *Files = "/run/lab/work/files";
constexpr const char *Appended = "/var/lib/lab-appended";

void startMember(Board &board, Board::Member member, const std::function<void(lab::Report &)> &run)
{
    std::fflush(stdout);
    const pid_t pid = fork();
    if (pid == 0) {
        setsid();
        std::ofstream("/proc/self/oom_score_adj") << -900;
        run(board.report(member));
    }
    board.report(member).pid = pid;
}

void printStatus(Board &board)
{
    for (size_t member = 0; member < Board::Members; ++member) {
        const lab::Report &report = board.reports[member];
        std::println("{} pid {} progress {} errors {}", Board::Names[member], report.pid.load(),
                     report.progress.load(), report.errors.load());
    }
}

int start(int percent)
{
    Board *board = Board::open(true);
    if (board == nullptr) {
        std::println(stderr, "lab-workload: no board");
        return 1;
    }
    const uint64_t total = lab::Memory::now().total;
    startMember(*board, Board::Counter,
                [total](lab::Report &report) { lab::runCounter(report, total / 32); });
    startMember(*board, Board::Still, [total](lab::Report &report) { lab::runStill(report, total / 32); });
    startMember(*board, Board::Connection, [](lab::Report &report) { lab::runConnection(report); });
    startMember(*board, Board::Appender, [](lab::Report &report) { lab::runAppender(report, Appended); });
    lab::Fill fill;
    if (!fill.fillPageCache("/var/lib/lab-files", total / 16) ||
        !fill.fillMemory("/run/lab/tmpfs", percent) || !fill.save(Files)) {
        std::println(stderr, "lab-workload: no room for the files");
        return 1;
    }
    while (board->report(Board::Still).progress == 0) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    const auto memory = lab::Memory::now();
    std::println("files {}\nbytes {}\ntotal {}\nused {}", fill.count(), fill.bytes(), memory.total,
                 memory.total - memory.available);
    printStatus(*board);
    return 0;
}

/** One line a finding: "ok NAME TEXT" or "bad NAME TEXT". */
int check(Board &board)
{
    int bad = 0;
    const auto say = [&bad](bool good, std::string_view name, const std::string &text) {
        std::println("{} {} {}", good ? "ok" : "bad", name, text);
        bad += good ? 0 : 1;
    };
    std::array<uint64_t, Board::Members> before{};
    for (size_t member = 0; member < Board::Members; ++member) {
        before[member] = board.reports[member].progress;
    }
    const auto files = lab::Fill::load(Files).check();
    say(files.bad == 0 && files.pages > 0, "files",
        files.bad == 0
            ? std::format("{} pages as they were written", files.pages)
            : std::format("{} of {} pages are wrong, first {}", files.bad, files.pages, files.firstBad));
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    for (const auto member : {Board::Counter, Board::Connection, Board::Appender}) {
        const lab::Report &report = board.report(member);
        const bool alive = kill(static_cast<pid_t>(report.pid), 0) == 0;
        const bool good = alive && report.errors == 0 && report.progress > before[member];
        say(good, Board::Names[member],
            std::format("{} {}, {} errors{}", report.progress > before[member] ? "goes on at" : "stands at",
                        report.progress.load(), report.errors.load(), alive ? "" : ", the process is gone"));
    }
    const int64_t cached = lab::checkAppended(Appended, false);
    const int64_t onDisk = lab::checkAppended(Appended, true);
    say(cached > 0 && onDisk >= cached, "appended",
        std::format("{} records in the cache, {} read back from the disk", cached, onDisk));
    return bad == 0 ? 0 : 1;
}
} // namespace

int main(int count, char **arguments)
{
    const std::string_view verb = count >= 2 ? arguments[1] : "";
    if (verb == "start" && count == 3) {
        return start(std::stoi(arguments[2]));
    }
    Board *board = Board::open(false);
    if (board == nullptr || (verb != "status" && verb != "check")) {
        std::println(stderr, "usage: lab-workload start PERCENT | status | check");
        return 2;
    }
    if (verb == "check") {
        return check(*board);
    }
    printStatus(*board);
    return 0;
}
