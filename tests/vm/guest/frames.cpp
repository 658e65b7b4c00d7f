// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// lab-frames: looks at every page that can be looked at, before and after.
//
//   lab-frames save FILE PID,PID,...|- FOLDER...   prints "pages N", "hash H", ...
//   lab-frames compare FILE HASH                   prints what became of these pages; 1 when one differs
//
// The processes must be stopped (SIGSTOP) from before the one to after the other.

#include "snapshot.h"

#include <charconv>
#include <cstdio>
#include <print>
#include <sstream>
#include <string_view>

namespace
{
int save(const std::string &file, const std::string &processes, std::span<char *> folders)
{
    lab::Snapshot snapshot;
    for (const char *folder : folders) {
        snapshot.addFiles(folder);
    }
    std::istringstream list(processes == "-" ? "" : processes);
    for (std::string pid; std::getline(list, pid, ',');) {
        if (!snapshot.addProcess(static_cast<pid_t>(std::stol(pid)))) {
            std::println(stderr, "lab-frames: cannot look at process {}", pid);
            return 1;
        }
    }
    const auto hash = snapshot.save(file);
    if (!hash) {
        std::println(stderr, "lab-frames: cannot write {}", file);
        return 1;
    }
    const auto [low, high] = snapshot.frames();
    std::println("pages {}\nlowest_frame {:#x}\nhighest_frame {:#x}\nhash {:x}", snapshot.pages(), low, high,
                 *hash);
    return 0;
}

int compare(const std::string &file, std::string_view wanted)
{
    uint64_t hash = 0;
    std::from_chars(wanted.data(), wanted.data() + wanted.size(), hash, 16);
    const auto snapshot = lab::Snapshot::load(file, hash);
    if (!snapshot) {
        std::println("different 1\nwhere the list of pages itself ({})", file);
        return 1;
    }
    const auto result = snapshot->compare();
    std::println("file_pages {}\nanonymous_pages {}\nmoved {}\ngone {}\ndifferent {}", result.filePages,
                 result.anonymousPages, result.moved, result.gone, result.different.size());
    for (size_t i = 0; i < result.different.size() && i < 20; ++i) {
        std::println("where {} (frame {:#x})", result.different[i].where, result.different[i].frame);
    }
    return result.different.empty() ? 0 : 1;
}
} // namespace

int main(int count, char **arguments)
{
    const std::span<char *> words(arguments, static_cast<size_t>(count));
    if (words.size() >= 4 && std::string_view(words[1]) == "save") {
        return save(words[2], words[3], words.subspan(4));
    }
    if (words.size() == 4 && std::string_view(words[1]) == "compare") {
        return compare(words[2], words[3]);
    }
    std::println(stderr, "usage: lab-frames save FILE PIDS FOLDER... | compare FILE HASH");
    return 2;
}
