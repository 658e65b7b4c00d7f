// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Without libFuzzer: gives a target each file of the folders on the command line, once.

#include "fuzz.h"

#include <cstdio>

int main(int argc, char **argv)
{
    std::size_t files = 0;
    for (int i = 1; i < argc; ++i) {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(argv[i])) {
            if (!entry.is_regular_file())
                continue;
            const auto bytes = torpor::must(torpor::readBytes(entry.path()), "reading the corpus");
            // The exact size, so that a sanitizer sees what reads behind the end.
            torpor::fuzzOne(bytes);
            ++files;
        }
    }
    std::printf("%zu inputs\n", files);
    return files == 0 ? 1 : 0;
}
