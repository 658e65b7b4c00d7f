// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace lab
{
/** Files of known content in tmpfs and in the page cache, remembered page by page. */
class Fill
{
public:
    struct File {
        std::string path;
        uint64_t bytes = 0;
        uint64_t seed = 0;
    };
    struct Check {
        uint64_t pages = 0;
        uint64_t bad = 0;
        std::string firstBad;
    };

    /** Writes files of noise and of compressible text until this part of the memory is in use. */
    [[nodiscard]] bool fillMemory(const std::string &folder, int percent);
    /** Writes files to a disk's filesystem and reads them, so that they stand in the page cache. */
    [[nodiscard]] bool fillPageCache(const std::string &folder, uint64_t bytes);
    /** Compares every page of every file with what it must hold. */
    [[nodiscard]] Check check() const;
    [[nodiscard]] bool save(const std::string &path) const;
    [[nodiscard]] static Fill load(const std::string &path);
    [[nodiscard]] uint64_t bytes() const;
    [[nodiscard]] size_t count() const { return m_files.size(); }

private:
    [[nodiscard]] bool writeFile(const File &file);
    std::vector<File> m_files;
};

struct Memory {
    uint64_t total = 0;
    uint64_t available = 0;
    [[nodiscard]] static Memory now();
};
} // namespace lab
